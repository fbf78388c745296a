import { fold } from '../../domain/fold.ts';
import type { Mention, Question, Wanted } from '../../domain/question.ts';
import type { Facet } from '../../domain/vocabulary.ts';

/**
 * What somebody or something is, which no date, place or number of a record tells unless its text says just that of just
 * them: the day of a speech is nobody's birthday.
 */
export interface Attribute {
  /** Of what it is told. */
  readonly of: Facet;
  /** How a folded sentence tells it. */
  readonly stated: RegExp;
  /** How what is entered of a person beside their name tells it. */
  readonly inPost?: RegExp;
  /** What is entered of them is told where nothing tells it: whose council somebody sits on is nearly where they work. */
  readonly orPost?: true;
  /** The dates of a record on that very body tell it as well. */
  readonly byItsRecord?: true;
}

const PERSON = { of: 'person' } as const;
const ATTRIBUTES: ReadonlyArray<Attribute & { readonly asked: RegExp }> = [
  {
    ...PERSON,
    asked: /\bborn\b|\bbirth(?:day|date|place)?\b|出生|生日|(?:生|诞)于/u,
    stated: /\bborn\b|出生|生于/u,
  },
  {
    ...PERSON,
    asked: /\b(?:die[ds]?|dead|death|alive|pass(?:ed)? away)\b|去世|逝世|过世|死[了的于亡]/u,
    stated: /\b(?:died|death|passed away|late)\b|去世|逝世/u,
  },
  {
    ...PERSON,
    asked: /\bhow old\b|\b(?:his|her|'s) age\b|\bage of\b|年龄|年纪|岁数|[几多少]大?岁|多大(?=了?[?？]?$)/u,
    stated: /\byears old\b|\baged\b|\d岁/u,
  },
  {
    ...PERSON,
    asked:
      /\b(?:nationality|citizenship)\b|\bwhere\b.{1,40}\bfrom\b|\b(?:what|which) country\b.{1,40}\bfrom\b|国籍|哪(?:国|里|儿|个国家)的?人/u,
    stated: /\b(?:nationality|citizen)\b|国籍/u,
    inPost: /\bfrom \p{Lu}|国人(?![力民口才])/u,
  },
  {
    ...PERSON,
    asked:
      /\b(?:where|cit(?:y|ies)|country|place)\b[^?]{1,60}\b(?:works?|working|based|stationed)\b(?=\W*$| (?:now|today|at|for|from|out of|in)\b)|在(?:哪|什么|何)[^，。？]{0,6}(?:工作|上班|任职|办公|就职|供职)|常?驻在?哪|(?:工作|上班|任职|办公)(?:地点|在哪)/u,
    stated: /\b(?:works?|based|stationed) in\b|常驻|在\p{Script=Han}{2,4}(?:就任|任职|工作)/u,
    inPost: /\bin \p{Lu}|驻\p{Script=Han}/u,
    orPost: true,
  },
  {
    of: 'organisation',
    byItsRecord: true,
    asked:
      /\b(?:founded|established|set up|created|formed|founding|born|birth|opened|came into being|come into being)\b|\bhow old\b|(?<!成员国)(?:成立|创立|创办|创建|组建|设立|诞生)/u,
    stated:
      /\b(?:was|were) (?:founded|established|set up|created|formed|opened)\b|成立于|创立于|(?<=年)成立/u,
  },
  {
    of: 'organisation',
    asked:
      /\b(?:what|which) (?:country|nation) is .{1,40} from\b|\bwhere is .{1,40} from\b|是?(?:哪国|哪个国家)的(?:组织|机构|公司|企业)?(?=[?？呀啊呢]*$)/u,
    stated: /\b(?:based|located|headquarter\w*)\b|总部|设在/u,
  },
];
/** Where something can be bought: no place of a record tells it, whatever is on sale. */
const SALE: Attribute = {
  of: 'topic',
  stated: /\b(?:on sale|for sale|sold|bookshops?|order(?:ed)? from)\b|出售|售价|有售|购买/u,
};
const ASKS_FOR_SALE =
  /\b(?:buy|bought|purchas\w+|(?:on|for) sale|sold)\b|(?:[里儿哪上]|可以|怎么|能)[^，。？]{0,3}[买购](?:到|得|$|[?？呢])|出售|[有在]卖/u;

/** Facts that could be taken for another's: a date, a place or a length of time that a record has of something else. */
const MISTAKEN: ReadonlySet<Wanted | undefined> = new Set<Wanted | undefined>([
  ...(['date', 'start', 'end', 'published', 'place', 'address', 'duration', 'count', 'post'] as const),
]);
const OF_SOMEBODY = /\b(?:he|she|his|her)\b|[他她](?!们)/u;

/** What a question asks of somebody or something it names; `undefined` where it asks for a fact of another sort. */
export function askedAttribute(question: Question): Attribute | undefined {
  if (!MISTAKEN.has(question.wants)) return undefined;
  const text = fold(question.asked);
  if (question.wants === 'place' && ASKS_FOR_SALE.test(text)) return SALE;
  return ATTRIBUTES.find((one) => one.asked.test(text) && isOf(one, question, text));
}

/** Whether it is asked of such as have it: of a project that was "set up" its own dates tell. */
function isOf({ of }: Attribute, question: Question, text: string): boolean {
  const named = question.mentions.filter(({ by }) => by !== 'hint');
  if (of === 'person') return bearers(PERSON, question).length > 0 || OF_SOMEBODY.test(text);
  return (
    bearers({ of }, question).length > 0 &&
    !named.some(({ facet, words }) => (facet === 'programme' || facet === 'kind') && !isOfBody(words, named))
  );
}

/** One word may name a body and its programme. */
function isOfBody(words: string, named: readonly Mention[]): boolean {
  return named.some((one) => one.facet === 'organisation' && one.words === words);
}

/** Those named of whom it is asked. */
export function bearers({ of }: Pick<Attribute, 'of'>, { mentions }: Question): Mention[] {
  return mentions.filter(({ facet, by }) => facet === of && by !== 'hint');
}
