import type { Catalogue } from '../../../domain/catalogue.ts';
import type { Hit } from '../../../domain/hit.ts';
import type { Language } from '../../../domain/language.ts';
import type { Mention, Question } from '../../../domain/question.ts';
import type { CooperationRecord } from '../../../domain/record.ts';
import { HOUSE, kindsNamed } from '../../../domain/subject.ts';
import type { Facet } from '../../../domain/vocabulary.ts';
import type { Topic } from '../memory.ts';
import { isOfKinds } from '../of-kind.ts';
import { seriesOf, subjectOf } from '../times/later.ts';
import { periodPointedAt } from '../times/same-time.ts';
import { timeFrom } from '../times/time-from.ts';
import { askedAnew } from './changed-question.ts';
import { isTopic, thatPerson } from './same-matter.ts';
import { matterSpokenOf } from './spoken-of.ts';

type Referent = Pick<Mention, 'facet' | 'id'>;
/** Gives what words of one sort point at: what the question before named of it, else what the record shown tells. */
type Pointed = (
  before: Question,
  record: CooperationRecord,
  catalogue: Catalogue,
  topic: Topic,
) => readonly Referent[];

const ENGLISH_BODIES =
  'body|ministry|union|organi[sz]ation|agency|department|company|institution|bureau|federation|confederation|association|university|institute';

/** The matter spoken of at some time: "news on it in 2023", 2014年关于它的协议. */
export const ON_IT =
  /\b(?:on|about|concerning|regarding) (?:it|that|this)\b(?= (?:(?:was|were|is|are|been|\p{L}+ed) ){0,2}(?:in|from|since|before|after|until|between) (?:\p{L}+ ){0,2}\d)|关于(?:它|这个|这件事|那个)的/u;

/** Words that point at something said before, by what they point at. */
const POINTERS: ReadonlyArray<readonly [RegExp, Pointed]> = [
  [
    /\b(?:that|this|the same) (?:country|nation)\b|(?:[那这]|同[一1])个?国家?|该国/u,
    (before, { countries }) => (namedOf('country', before) ?? referents('country', countries)).slice(-1),
  ],
  [
    /\b(?:that|this|the same) region\b|(?:[那这]|同[一1])个?(?:地区|区域)|该地区/u,
    (before, { regions }) => namedOf('region', before) ?? referents('region', regions),
  ],
  [
    /\b(?:that|this|the same) (?:place|city|town|province)\b|(?:[那这]|同[一1])个?(?:地方|城市|省)|当地|该[省市]/u,
    (before, { places }) => (namedOf('place', before) ?? referents('place', places)).slice(-1),
  ],
  [
    /\b(?:that|the same) (?:person|speaker|man|woman)\b|(?:[那这]|同[一1])个?人(?!员)/u,
    (before, _record, catalogue, topic) =>
      [thatPerson(before, topic, catalogue)].flatMap((person) => person ?? []),
  ],
  [
    /\b(?:the|these|those) (?:same )?two\b(?! (?:\p{L}+s|of the)\b)|\b(?:both|the two) of them\b|\b(?:both|(?:the|these|those) two) (?:sides|parties|bodies|organi[sz]ations)\b|[这那](?:两|俩|2|二)(?:家|方|个(?:单位|组织|机构))|双方|两家|[他它]们俩/u,
    (_before, record, catalogue) => partiesOf(record, catalogue),
  ],
  [
    new RegExp(
      `\\b(?:that|this|the same) (?:${ENGLISH_BODIES})\\b|(?:[这那]|同[一1])(?:家|个)?(?:单位|机构|组织|部门|部委|部(?!分)|公司|学校|大学|工会)|该(?:部|校|单位|机构|组织)`,
      'u',
    ),
    (before, record, catalogue) =>
      namedOf('organisation', before) ?? partiesOf(record, catalogue).slice(0, 1),
  ],
  [
    /\b(?:that|this|the same|same) (?:topic|subject|issue|matter|theme|problem|area|field)\b|(?:[那这]|同[一1])(?:个|类|种)?(?:议题|话题|主题|题目|问题|方面|领域|事情?)/u,
    (before, record, catalogue) => namedOf('topic', before) ?? subjectOf(record, catalogue),
  ],
  [
    ON_IT,
    (before) => namedOf('topic', before) ?? namedOf('programme', before) ?? before.mentions.filter(isTopic),
  ],
  [
    /^similar\b|\b(?:the same (?:(?:sort|kind) of )?thing|(?:is|are|was|were) there (?:any |the )?same|(?:a )?similar(?: one| thing)?|the same|like (?:that|this|it)|equivalents?|counterparts?)$|\b(?:a similar|something similar|(?:the|an?) (?:\p{L}+ )?(?:equivalent|counterpart)|(?:anything|something|one|ones) like (?:that|this|it))\b|也\p{Script=Han}{0,3}(?:过|了|有)[一1](?:个|场|次|届|份|期|项)|[一1]样的|同样(?:的|题目|主题|议题|话题|问题|内容)|类似的|对应的|差不多的|同类/u,
    (before, record, catalogue) => {
      const kinds = namedOf('kind', before) ?? [];
      const about = namedOf('topic', before) ?? namedOf('programme', before);
      const series = about?.map((one) => seriesOf(one, catalogue));
      return [...kinds, ...(series ?? (kinds.length > 0 ? [] : subjectOf(record, catalogue)))];
    },
  ],
];

/** Whoever had part in what was spoken of, asked what else they did: any one of several will do. */
export const THEY = /\b(?:they|them)\b|[他她它]们/u;
/** What they did at some time or somewhere is asked for, and not what they did in what was spoken of. */
const DID =
  /\b(?:anything|something|things|ever|also|again|another|else|more|one)\b|[过過]|还|也|又|再|别的|其[他它]|另/u;

function actors(record: CooperationRecord, catalogue: Catalogue, language: Language): Mention[] {
  const parties = partiesOf(record, catalogue);
  const words = parties
    .slice(0, 1)
    .map(({ facet, id }) => catalogue.vocabulary.label(facet, id, language))
    .join();
  return parties.map((party) => ({ ...party, words, by: 'name' }));
}

/** Something beside what was shown is asked for. */
const OTHERS =
  /\b(?:else|others?|another|a second|again|more|anything|besides|apart from|as well|also|too)\b|还|别的|其[他它]|另外|除了|再/u;

/** Records are asked for, whatever else is read into it: 再早几年办过什么会 asks for no duration. */
const LISTS = /什么(?:会|活动|项目|协议|新闻)|哪(?:些|几[份个场篇条项])/u;

/** A question with what it pointed at in its place. */
export interface OfReferents {
  readonly question: Question;
  /** Whether a record speaks of all that was pointed at, and is not what was spoken of where others are asked for. */
  fits(hit: Hit): boolean;
  /** Whether others than what was spoken of are asked for. */
  readonly isOther: boolean;
  /** Whether there being none is the answer, where none fits. */
  readonly orNone: boolean;
}

/**
 * What a text asks of things it points at without their names: "did the same two do anything else together?", "got
 * something newer from that country?", 那中国谈这个议题的有哪几则. `undefined` where it points at nothing of the kind, or asks for a
 * fact other than a yes or no.
 */
export function askedOfReferents(
  text: string,
  asked: Question,
  topic: Topic,
  catalogue: Catalogue,
): OfReferents | undefined {
  const { focus } = topic;
  const before = matterSpokenOf(topic);
  const record = catalogue.byId.get(focus ?? '');
  const isFact = asked.wants !== undefined && asked.wants !== 'whether' && !LISTS.test(text);
  if (record === undefined || isFact) return undefined;
  // "A project on the same thing" after a seminar is no seminar.
  const kinds = kindsNamed(asked);
  const isKept = ({ facet }: Mention) => kinds.length === 0 || facet !== 'kind';
  const matter = { ...before, mentions: before.mentions.filter(isKept) };
  const pointed = POINTERS.filter(([words]) => words.test(text))
    .flatMap(([, referentsOf]) => referentsOf(matter, record, catalogue, topic))
    .map(({ facet, id }): Mention => {
      const words = catalogue.vocabulary.label(facet, id, asked.language);
      return { facet, id, words, by: 'name' };
    });
  const isTheirs =
    THEY.test(text) && DID.test(text) && !pointed.some(({ facet }) => facet === 'organisation');
  const theirs = isTheirs ? actors(record, catalogue, asked.language) : [];
  // What else they did need not be on the same matter.
  const meant = theirs.length > 0 ? [...pointed.filter(({ facet }) => facet === 'kind'), ...theirs] : pointed;
  if (meant.length === 0) return othersOn(text, asked, topic);
  const facets = new Set(meant.map(({ facet }) => facet));
  const own = asked.mentions.filter(
    ({ by, facet }) => by !== 'hint' && (theirs.length > 0 || !facets.has(facet)),
  );
  // What was done tells the kind of thing where that is all there is: "had they signed anything?".
  const done = theirs.length > 0 && own.every(({ facet }) => facet !== 'kind');
  const hinted = done ? asked.mentions.filter(({ by, facet }) => by === 'hint' && facet === 'kind') : [];
  const dates = asked.dates ?? periodPointedAt(text, record)?.period ?? timeFrom(text, record);
  const isOther = (dates !== undefined && !ON_IT.test(text)) || OTHERS.test(text);
  const { dates: _dates, ...always } = before;
  const question = askedAnew(always, asked, {
    mentions: [...own, ...hinted, ...meant],
    ...(dates && { dates }),
    order: asked.order,
    phrases: asked.phrases,
    excluded: [],
  });
  return {
    question,
    isOther,
    fits: ({ record: one, missing }) =>
      !(isOther && one.id === focus) &&
      (kinds.length === 0 || isOfKinds(one, kinds, catalogue.vocabulary)) &&
      !meant.some(({ words }) => missing.includes(words)),
    // What a record is about is told by its title at best; a body or a country was meant for sure.
    orNone: asked.wants === 'whether' || (kinds.length > 0 && !dates) || (isOther && !facets.has('topic')),
  };
}

/** Others on a matter of its own are asked for: "any other news on mining?", 还有没有专门讲矿上的. What was shown is none of them. */
export const ANY_OTHERS =
  /\b(?:any(?:thing|one)?|some(?:thing)?|what|is there|are there|got|have) (?:else|others?|more)\b|\banother\b|还有(?:没有|别的|其[他它]|哪|什么|啥)|(?:有没有|有)(?:别的|其[他它]|另外)/u;

function othersOn(
  text: string,
  { wants: _wants, ...asked }: Question,
  { focus }: Topic,
): OfReferents | undefined {
  const hasMatter = asked.mentions.some(({ facet }) => facet === 'topic' || facet === 'programme');
  if (!hasMatter || asked.survey !== undefined || !ANY_OTHERS.test(text)) return undefined;
  return {
    question: { ...asked, intent: 'find' },
    isOther: true,
    fits: ({ record }) => record.id !== focus,
    orNone: false,
  };
}

/** What a question names of one facet; `undefined` where it names none but the house itself. */
function namedOf(facet: Facet, { mentions }: Question): readonly Referent[] | undefined {
  const named = mentions.filter((one) => one.facet === facet && one.by !== 'hint' && one.id !== HOUSE);
  return named.length === 0 ? undefined : named;
}

function referents(facet: Facet, ids: readonly string[]): Referent[] {
  return ids.map((id) => ({ facet, id }));
}

/** The bodies that had part in what a record tells, without those that others of them belong to. */
function partiesOf({ organisations }: CooperationRecord, { vocabulary }: Catalogue): Referent[] {
  const ids = [...new Set(organisations.map(({ id }) => id))];
  const isWhole = (id: string) =>
    id === HOUSE || ids.some((one) => one !== id && vocabulary.withBroader('organisation', one).includes(id));
  return referents(
    'organisation',
    ids.filter((id) => !isWhole(id)),
  );
}
