import type { NamedStretch } from '../names/mentions.ts';

const ASKS_WHEN = /\b(?:when|(?:which|what) year|since when)\b|哪一?年|几几年|何[年时]|(?:什么|啥)时候/u;
/** Behind what happened, where it only says in which times: 改革开放后哪年. */
const TIME_AFTER = /^(?:之|以)?(?:后|前|来)(?![勤续果备台方景往])|^(?:期间|初期|那会儿?|那阵子?|那些年)/u;
/** In front of it: "after the reforms, when …". */
const TIME_BEFORE = /\b(?:after|since|before|following|during)\s+(?:the\s+)?$/u;

/**
 * What happened only says in which times, where the time of a named body's doing is asked for: "since the market
 * reforms, when did the ILO open here" is about the office; the record need not be on the reforms. Their words stay taken and name nothing.
 * @param whole the folded question, names included
 */
export function withoutTimes(whole: string, named: readonly NamedStretch[]): NamedStretch[] {
  const isOfBody = named.some(({ mentions }) =>
    mentions.some(({ facet, by }) => facet === 'organisation' && by !== 'hint'),
  );
  if (!isOfBody || !ASKS_WHEN.test(whole)) return [...named];
  return named.map((one) => {
    const isTopic = one.mentions.every(({ facet }) => facet === 'topic');
    const isTime =
      TIME_AFTER.test(whole.slice(one.to)) ||
      TIME_BEFORE.test(whole.slice(Math.max(0, one.from - 20), one.from));
    return isTopic && isTime ? { ...one, mentions: [] } : one;
  });
}
