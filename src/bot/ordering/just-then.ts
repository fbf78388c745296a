import type { Hit } from '../../domain/hit.ts';
import { daysOf } from '../../domain/partial-date.ts';
import type { DateCondition, Question } from '../../domain/question.ts';
import type { CooperationRecord } from '../../domain/record.ts';
import { dateFit, PERHAPS } from '../../search/filtering/dates.ts';

type Test = (record: CooperationRecord) => boolean;

const ENDED =
  /\b(?:end(?:ed|s|ing)?|finish(?:ed|es|ing)?|complet(?:ed|es|ing|ion)|conclud(?:ed|es|ing)|wrapped up|wound up|closed|over and done|ran out|expired?)\b|结束|完成|收尾|收官|完工|到期|终止/iu;
const BEGAN =
  /\b(?:start(?:ed|s|ing)?|beg[au]n|begin(?:s|ning)?|launch(?:ed|es|ing)?|kick(?:ed|s|ing)? off|commenc(?:ed|es|ing)|set up|got (?:going|under way|underway))\b|启动|开始|开工|起步|上马|开展/iu;

/**
 * Which of the hits are of just the time named: what ended or began within it where the question says so ("projects that
 * ended before 2019"), else what ran just that long ("from 2018 to 2020", "on 1 April"), else what surely was then and not only in the same
 * year ("June 2012"). `undefined` where none is, or where a fact is wanted.
 */
export function justThen({ asked, dates, wants }: Question, hits: readonly Hit[]): Test | undefined {
  if (wants !== undefined || dates === undefined) return undefined;
  const isAny = (test: Test | undefined) => test && hits.some(({ record }) => test(record));
  const isThen = endOf(asked, dates) ?? lastedFor(dates);
  if (isAny(isThen)) return isThen;
  const isRough: Test = (record) => dateFit(record, dates) <= PERHAPS;
  const isSure: Test = (record) => !isRough(record);
  return isAny(isRough) && isAny(isSure) ? isSure : undefined;
}

function endOf(asked: string, dates: DateCondition): Test | undefined {
  const ends = ENDED.test(asked);
  if (dates.monthDay !== undefined || ends === BEGAN.test(asked)) return undefined;
  return ({ dates: { start, end } }) => {
    const [first, last] = [start && daysOf(start), end && daysOf(end)];
    const days = ends ? last : first;
    // What took a day was held that day: nobody says that it ended.
    if (days === undefined || (first?.from === last?.to && ends)) return false;
    return (
      (dates.from === undefined || days.from >= dates.from) && (dates.to === undefined || days.to <= dates.to)
    );
  };
}

function lastedFor({ from, to }: DateCondition): Test | undefined {
  if (from === undefined || to === undefined) return undefined;
  const isDay: Test = ({ dates: { published, start, end } }) =>
    [published, start, end].some((date) => date?.precision === 'day' && date.value === from);
  const isSpan: Test = ({ dates: { start, end } }) =>
    start !== undefined && end !== undefined && daysOf(start)?.from === from && daysOf(end)?.to === to;
  return from === to ? isDay : isSpan;
}
