import type { Mention, Question } from '../../domain/question.ts';
import type { Facet } from '../../domain/vocabulary.ts';

const GIFT =
  '(?:contributions?|donations?|funding|funds|money|cash|grants?|financing|aid|sponsorship|gifts?|payments?|pledges?|cheques?)';
const GIVES =
  '(?:g[ai]ve[ns]?|giving|pa(?:id|ys?|ying)|provid\\w+|contribut\\w+|donat\\w+|pledg\\w+|commit(?:s|ted|ting)?|spen[dt]s?|invest\\w*|financ\\w+|fund(?:s|ed)?|sponsor\\w*|bankroll\\w*|put(?:s|ting)? (?:in(?:to)?|up|towards?)|chip\\w* in|foot(?:s|ed|ing)? the bill|(?:fork|shell)\\w* (?:out|over)|hand(?:s|ed|ing)?|(?:cough|stump)\\w* up|written?|wrote)';
/** "Japan has ever given", "Japan's government gave". */
const BEFORE_GIVING = new RegExp(
  `^(?:'s)?\\s+(?:(?:government|governments|side|has|have|had|did|does|ever|actually|really|also|already|itself|alone|just|together|and|or|with|the|its|partners|altogether|in total)\\s+){0,5}${GIVES}\\b`,
  'iu',
);
/** "Japan's contributions", "Japanese money"; "Cambodia's grant" and "Laos money" are rather what they received. */
const BEFORE_GIFT =
  /^(?:'s)?\s+(?:\w+\s+)?(?:contributions?|donations?|pledges?|sponsorship|generosity)\b|^\s+(?:government|state)\s+(?:funding|funds|money|cash|aid|financing)\b/iu;
const ADJECTIVE = /(?:ese|ish|[ie]an|ican|rman|utch|rench|reek|wiss|hai)$/iu;
const ACRONYM = /^(?:[A-Z]\.?){2,3}$/u;
const PAID_WITH = /\b(?:with|using|by|through|from|on)\s+(?:the\s+)?$/iu;
const BEFORE_MONEY = /^\s+(?:\w+\s+)?(?:funding|funds|money|cash|aid|financing)\b/iu;
/** "Contributions from …", "paid by …", "how much from …"; "got anything from …" asks for records. */
const AFTER_GIFT = new RegExp(
  `\\b(?:${GIFT}|${GIVES}|sums?|amounts?|dollars?|how much|come|came|comes|received?|(?:get|got)(?! (?:any|some)thing\\b))\\s+(?:\\w+\\s+){0,3}?(?:from|by)\\s+(?:the\\s+)?$`,
  'iu',
);
/** 日本政府出过, 日本给这些项目出过; 日本的捐款. What stands between says how much of it or to whom. */
const CHINESE_BEFORE =
  /^(?:政府|方面|方|那边)?(?:在?(?:\d{4}|[去今前])年)?(?:都|也|一共|总共|曾经?|已经?|到底|究竟|有没有|这些年|历年来?|前后){0,3}(?:[给向为对][^，。？！、]{1,14}?)?(?:提供|[出掏拨捐][了过]?[钱款资]|[出掏拨捐][了过]|出多少|资助|赞助|投[了入过]|(?<!的)承诺|答应|捐[款赠助]|给[了过出]|给[^，。？！、]{1,10}多少钱|给多少)|^(?:政府|方)?的?(?:捐款|捐助|捐赠|出资)/u;
const CHINESE_AFTER = /(?:从|由|受|来自)$/u;
/** "For Laos and Cambodia", "to the Pakistan project". */
const RECEIVING = /\b(?:to|for|in|at|into|towards)\s+(?:the\s+)?(?:\S{1,20}(?:,|\s+and|\s+or)\s+){0,3}$/iu;
/** What is received there is not given: 向老挝提供, 给柬埔寨的. */
const CHINESE_RECEIVING = /[给向为在对于与]$|[给向为在对于]\p{Script=Han}{1,8}[和与及、]$/u;

const GIVERS: ReadonlySet<Facet> = new Set<Facet>(['organisation', 'country']);

/** Those named in a question of whom it asks what they gave; empty when it asks that of nobody named. */
export function askedGivers({ asked, mentions }: Question): readonly Mention[] {
  return mentions.filter(
    (mention) => mention.by === 'name' && GIVERS.has(mention.facet) && isGiver(asked, mention.words),
  );
}

function isGiver(asked: string, words: string): boolean {
  const at = asked.indexOf(words);
  if (at < 0) return false;
  const [before, after] = [asked.slice(0, at), asked.slice(at + words.length)];
  if (AFTER_GIFT.test(before) || CHINESE_AFTER.test(before)) return true;
  if (RECEIVING.test(before) || CHINESE_RECEIVING.test(before)) return false;
  // "With China money": whoever has it paid with it; "US funding" is said as "American funding".
  const isOwn = ADJECTIVE.test(words) || ACRONYM.test(words) || PAID_WITH.test(before);
  const isNation = isOwn && BEFORE_MONEY.test(after);
  return isNation || BEFORE_GIVING.test(after) || BEFORE_GIFT.test(after) || CHINESE_BEFORE.test(after);
}
