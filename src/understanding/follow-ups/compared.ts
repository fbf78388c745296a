import { hasHan } from '../../domain/fold.ts';

const NOUN = '(?:区别|不同|差别|差异|变化|关系|联系|关联|difference)s?';
const HAS = '(?:之?间)?的?(?:有(?:什么|啥|何|哪些|没有)?|什么|啥|何|的) ?';
/** "Compare that with …", "how does it relate to …", 跟上一期比呢, 和…那条有啥区别: what is set beside what was spoken of, or two things of those. */
const ENGLISH = [
  /^(?:and )?(?:what(?:'s| is| are|s) )?(?:the )?differences?(?: (?:between|of|with|to|from) (?<rest>.+))?$/u,
  /^(?:and )?(?:compared?|contrast)(?: (?:it|that|this))? (?:with|to|against) (?<rest>.+)$/u,
  /^(?:and )?(?:compare|show(?= (?:both\b|.+ and ))) (?<rest>.+)$/u,
  /^(?:and )?how (?:does|do|is|are|did|was) (?:it|that|this|they|these|those) (?:relate|related|compare|differ|different|connect|connected|linked)(?: (?:to|with|from|than) (?<rest>.+))?$/u,
  /^(?:and )?how do (?<rest>(?:the|those|these) two) (?:differ|compare)$/u,
  /^(?<rest>both(?: of them)?(?: side by side)?)$/u,
];
const CHINESE = [
  new RegExp(
    `^(?:那|它|这个|这[份条])?(?:[跟和与同比]|比起|相比)(?<rest>.+?)(?:相?比较?|对比)?(?:起来)?${HAS}${NOUN}$`,
    'u',
  ),
  /^(?:那|它|这个|这[份条])?[跟和与同](?<rest>.+?)(?:相?比较?|对比)(?:一下|起来)?(?:呢|如何|怎么?样)?$/u,
  new RegExp(`^(?<rest>.{2,20}?)${HAS}${NOUN}$`, 'u'),
  new RegExp(
    `^(?:(?:${HAS})?${NOUN}|(?:把)?(?<rest>它们|这?两[个份条项])?(?:放在一起)?(?:比较|对比|比)一?下?(?:这?两[个份条项])?)$`,
    'u',
  ),
];
/** Those that were shown or spoken of, and not by their names. */
const SHOWN =
  /^(?:them|both|(?:both|all) of (?:them|those|these)|those|these|(?:both )?(?:the|those|these)?(?: two)?(?: of them)?|both(?: side by side)|[它他]们|[这那]?两[个份条项期者]?|二者)$/u;
const IT = /^(?:it|this|that|this one|它|这[个份条]?)$/u;

/** The names of what a text sets side by side, without what was spoken of; none for those shown; `undefined` where it compares nothing. @param said as `goesOn` gives it */
export function comparedIn(said: string): readonly string[] | undefined {
  const groups = (hasHan(said) ? CHINESE : ENGLISH).map((one) => one.exec(said)).find((one) => one !== null);
  if (groups === undefined) return undefined;
  const rest = groups.groups?.rest?.trim() ?? '';
  if (rest === '' || SHOWN.test(rest)) return [];
  const parts = rest.split(hasHan(rest) ? /[和跟与同]/u : / and /u).map((part) => part.trim());
  return (parts.length === 2 ? parts : [rest]).filter((part) => part !== '' && !IT.test(part));
}
