import type { Language } from '../../domain/language.ts';

const NAMED = '(?<language>chinese|english|mandarin)';
/** "In Chinese", "could you say that again in English", "can I have it in Chinese". */
const IN = new RegExp(
  `^(?:(?:can|could|would|may) (?:you|i|we) )?(?:(?:say|show|give|repeat|tell|put|have|read|get|send|translate|write|answer|see|do|explain) )?(?:me |us )?(?:(?:it|that|this|them|these|the (?:same|answer|list|text|record|above)) )?(?:(?:and|now|same|again|all|back|switch) ){0,2}(?:in|into|to) ${NAMED}$`,
  'u',
);
const VERSION = new RegExp(
  `^(?:and )?(?:(?:is|was) there |(?:do you |have you )?(?:have|got) )?(?:an? |the )?${NAMED} (?:version|translation|text)(?: of (?:it|that|this))?$`,
  'u',
);
const CHINESE =
  /^(?:请|能|可以)?(?:发我|给我|来)?(?:一?[个份])?(?:有没有|有|要|用|换成|改用|翻译?成)?(?<language>中文|汉语|英文|英语)的?(?:版本?|说|回答|显示|再说一遍|讲一遍|说一遍)?(?:[发给]我?一?[下份个]?)?(?:有(?:吗|没有)|呢|吧|吗)?$/u;

/** The language in which somebody wants the answer again. @param said as `goesOn` gives it */
export function otherLanguage(said: string): Language | undefined {
  const named = [IN, VERSION, CHINESE].map((pattern) => pattern.exec(said)?.groups?.language).find(Boolean);
  if (named === undefined) return undefined;
  return ['english', '英文', '英语'].includes(named) ? 'en' : 'zh';
}
