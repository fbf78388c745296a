import type { CooperationRecord } from '../../../domain/record.ts';
import { askedAnew } from '../changes/changed-question.ts';
import { periodOf } from '../times/record-period.ts';
import type { Reading } from '../turn.ts';
import { wholeList } from './whole-list.ts';

/** All but the one spoken of: "the other three", "the other ones from that year", 另外三份, 其余的呢. */
const THE_OTHERS =
  /^(?:and |or )?(?:what about |how about |show me |who signed )?(?:the|those) (?:other|remaining) (?:ones|two|three|four|five|six|\d{1,2})(?: ones)?(?: (?:of|from|in) (?:that|the same) year)?$|^那?(?:(?:另外?|其[他它余]|剩下)的?(?:[两几三四五六]|\d{1,2})[个份条篇项笔场]|其余的)(?:呢|分别(?:是|由|跟|和)?.{0,6})?$/u;
const SAME_YEAR = /\byear\b/u;

/** The list without the one spoken of; where none was shown, what else there is of its kind and year. */
export const restOfList: Reading = ({ said, asked, topic }, tools) => {
  const record = tools.catalogue.byId.get(topic.focus ?? '');
  if (record === undefined || !THE_OTHERS.test(said)) return undefined;
  const year = periodOf(record, 'year') ?? startYear(record);
  const list = wholeList(topic, tools);
  const ofKind = {
    ...askedAnew(topic.question, asked, {
      mentions: [{ facet: 'kind', id: record.kind, words: '', by: 'name' }],
      ...(year && { dates: year }),
    }),
    excluded: [],
  };
  const isListed = list?.records.includes(record) === true && !SAME_YEAR.test(said);
  const question = isListed && list ? { ...list.question, asked: asked.asked } : ofKind;
  const among = tools
    .find(question)
    .map((hit) => hit.record.id)
    .filter((id) => id !== record.id);
  return among.length === 0 ? undefined : tools.answer({ ...question, among }, 0);
};

/** The year of something known by a span of months alone. */
function startYear({ dates }: CooperationRecord) {
  const year = /^\d{4}/u.exec((dates.start ?? dates.published)?.value ?? '')?.[0];
  return year && { from: `${year}-01-01`, to: `${year}-12-31`, words: year };
}
