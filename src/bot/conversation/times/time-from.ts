import { addDays } from '../../../domain/calendar-day.ts';
import { daysOf } from '../../../domain/partial-date.ts';
import type { DateCondition } from '../../../domain/question.ts';
import type { CooperationRecord } from '../../../domain/record.ts';
import { goesOn } from '../../../understanding/follow-ups/spoken.ts';

/** One of a row of editions: "the previous one", 上一期, 新一轮. */
const EDITION =
  '(?:one|edition|phase|round|cycle|programme|program|plan|report|version|agreement|meeting|seminar)';
const BEFORE = new RegExp(
  `\\b(?:older|earlier|(?:the )?(?:previous|preceding|prior) (?:${EDITION}|things?)|(?:the )?one before|before (?:that|it|this|then|them|these|those)|(?:years?|months?|weeks?|long|shortly|just|time) (?:before|earlier)|further back|(?:came|comes|went|happened) (?:before|earlier)|predecessor)\\b|[更再]早|再往前|比[这那它].{0,4}早|早[些点]|早一[些点]|以前|之前|先前|此前|[上前][一1](?:期|轮|届|份|版|次|个周期|阶段)|^那?[上前][一1]个呢?$`,
  'u',
);
const AFTER = new RegExp(
  `\\b(?:(?:the )?(?:one after|most recent)|(?:the )?one (?:that |which )?(?:came|comes|followed|follows)(?: (?:after|next|afterwards))?|newer|more recent(?:ly)?|later|since|after (?:that|it|this|then|them|these|those)|afterwards|(?:the )?(?:next|following|newest|latest|new) ${EDITION}|(?:years?|months?|weeks?|long|shortly|just) (?:after|later)|(?:came|comes|followed|happened) (?:after|next|afterwards|later)|successor)\\b|更新的|更近|比[这那它].{0,4}[晚新]|新[一1]?[点些]|最[新近]\\p{Script=Han}{0,3}[一1](?:期|轮|届|份|版)|晚[些点]|近一?[些点]的|后来|之后|此后|后续|[下后新][一1](?:期|轮|届|份|版|次|个周期|阶段)`,
  'u',
);
/** Something of that time is asked for, not a fact of what was spoken of. */
const SOMETHING =
  /\b(?:some(?:thing)?|any(?:thing)?|things?|ones?|stuff|more|(?:what|which) (?:came|else|was|is|happened|did)|there|have|got|same|similar|predecessor|successor)\b|有|还|什么(?!时候)|啥(?!时候)|那[个份次场]|类似|同样|相关|[一1](?:期|轮|届|份|版|次|个周期|阶段)|^(?:(?:and|but|or) )?(?:later(?: on)?|afterwards|since|before(?: that)?|earlier)$|^那?[上前][一1]个呢?$|^(?:那|再)?(?:后来|之后|此后|以前|之前)呢?$/u;

/**
 * The days before or after those of a record, where a text asks for something older or newer than it: "something older
 * on that", "the previous one", 更早的有吗. `undefined` where it asks for no such thing or the record has no date.
 */
export function timeFrom(text: string, record: CooperationRecord | undefined): DateCondition | undefined {
  const said = goesOn(text);
  if (record === undefined || !SOMETHING.test(said)) return undefined;
  const [before, after] = [BEFORE.exec(said)?.[0], AFTER.exec(said)?.[0]];
  if ((before === undefined) === (after === undefined)) return undefined;
  const { published, start, end } = record.dates;
  const days = [published, start, end].flatMap((date) => (date && daysOf(date)) ?? []);
  const first = days.map(({ from }) => from).sort()[0];
  const last = days
    .map(({ to }) => to)
    .sort()
    .at(-1);
  if (first === undefined || last === undefined) return undefined;
  return before === undefined
    ? { from: addDays(last, 1), words: after ?? '' }
    : { to: addDays(first, -1), words: before };
}
