import { inDateOrder } from '../../../answering/date-order.ts';
import { recordInFull } from '../facts/about-record.ts';
import { seriesOf } from '../times/later.ts';
import type { Reading } from '../turn.ts';
import { noneListed } from './listed.ts';
import { wholeList } from './whole-list.ts';

const ASKED = '^(?:(?:and|then|so|but|or|what about|how about|show me|what was|which was) )*';
const EARLIER = new RegExp(
  `${ASKED}(?:the |an? )?(?:(?:one|thing)(?: (?:right|just|immediately))? (?:before|earlier|prior)|(?:previous|earlier|older|preceding) one|before)(?: (?:to )?(?:that|this|it|then))?(?: one)?$|^那?[再更往]+[早前](?:[一1]?[点些])?的?(?:[一1][个份条笔场项篇次]|(?<=[点些]的?))(?:是(?:什么|哪[个份条笔场项篇次]))?呢?$`,
  'u',
);
const LATER = new RegExp(
  `${ASKED}(?:the |a )?(?:(?:one|thing)(?: (?:right|just|immediately))? (?:after|later)|(?:later|newer|following) one|after)(?: (?:that|this|it|then))?(?: one)?$|^那?[再更往]+[晚后新](?:[一1]?[点些])?的?(?:[一1][个份条笔场项篇次]|(?<=[点些]的?))(?:是(?:什么|哪[个份条笔场项篇次]))?呢?$`,
  'u',
);

/**
 * The one before or after that spoken of in a list that was asked for by date: "the latest agreement", then "the one before
 * that", 再早一条. That there is none at the end of the list. An edition of a programme has others of its series beside it instead.
 */
export const nextInTime: Reading = ({ said, asked, topic }, tools) => {
  const step = EARLIER.test(said) ? -1 : LATER.test(said) ? 1 : 0;
  const list = step === 0 ? undefined : wholeList(topic, tools);
  const order = list?.question.order;
  if (list === undefined || (order !== 'newest' && order !== 'oldest')) return undefined;
  const { dated } = inDateOrder(list.records, (record) => record);
  const at = dated.findIndex(({ id }) => id === topic.focus);
  const isEdition = dated[at]?.programmes.some((id) => {
    const programme = { facet: 'programme', id } as const;
    return seriesOf(programme, tools.catalogue) !== programme;
  });
  if (at < 0 || isEdition === true) return undefined;
  const among = list.records.map(({ id }) => id);
  const question = { ...list.question, asked: asked.asked, language: asked.language, among };
  const found = dated[at + step];
  if (found === undefined) return noneListed(question, tools.catalogue, true);
  return recordInFull(found.id, question, tools.catalogue);
};
