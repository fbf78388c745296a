import { factAnswer, recordAnswer } from '../../../answering/answers.ts';
import { type Aspect, askedAspect } from '../../../answering/asked/asked-aspect.ts';
import { inItsWords, type SoughtThere } from '../../../answering/fact-finding/in-its-words.ts';
import { FACT_READERS } from '../../../answering/facts/index.ts';
import { overlap } from '../../../answering/overlap.ts';
import { WORDS } from '../../../answering/words/index.ts';
import type { Answer } from '../../../domain/answer.ts';
import type { Catalogue } from '../../../domain/catalogue.ts';
import { fold } from '../../../domain/fold.ts';
import { wholeHit } from '../../../domain/hit.ts';
import { LANGUAGES, type Language } from '../../../domain/language.ts';
import type { Question } from '../../../domain/question.ts';
import type { CooperationRecord } from '../../../domain/record.ts';
import { textBefore } from '../../../domain/text-before.ts';
import { thatPerson } from '../changes/same-matter.ts';
import { ONE } from '../lists/one-of-shown.ts';
import type { Topic } from '../memory.ts';
import type { Reading } from '../turn.ts';
import { wordsOf } from '../words-of.ts';
import { recordInFull, relatedOfKind, WHICH } from './about-record.ts';
import { partiesOf as bodiesOf } from './bare-fact.ts';
import { holds } from './fact-within.ts';
import { personSpokenFor } from './spoken-for.ts';

/** In words: whatever is longer says what it is asked of. */
const LONGEST = 9;
/** More records than these are no thing spoken of. */
const MOST_SHOWN = 4;

/** What is asked in ordinary words of the record spoken of, told in the words of that record. */
export const toldOfRecord: Reading = ({ text, said, asked, topic }, { catalogue }) => {
  const sought = soughtThere(said, asked, topic, catalogue);
  // Which project it belongs to is shown by the record of that project, if there is one.
  if (sought === undefined || relatedOfKind(text, asked, topic, catalogue) !== undefined) return undefined;
  const speech = sought.aspect?.name === 'content' ? speechOf(said, asked, topic, catalogue) : undefined;
  if (speech === 'elsewhere') return undefined;
  const isOfSeveral = sought.aspect?.name === 'figures';
  const others = isOfSeveral && topic.shown.length <= MOST_SHOWN ? topic.shown : [];
  const records = [...new Set([speech ?? topic.focus ?? '', ...others])].flatMap(
    (id) => catalogue.byId.get(id) ?? [],
  );
  for (const record of records) {
    const told = toldBy(record, sought, asked, catalogue);
    if (told !== undefined) return told;
  }
  const [focus] = records;
  if (sought.aspect === undefined)
    return asksWhich(said, asked) ? notThere(focus, asked, catalogue) : undefined;
  return sought.aspect.byWhole
    ? recordInFull(focus?.id, asked, catalogue)
    : notThere(focus, asked, catalogue);
};

/** "Name them" after a number was told: that the names are not told, unless bodies of that sort are. */
export const namesOfCounted: Reading = ({ said, topic, asked }, { catalogue }) => {
  const record = catalogue.byId.get(topic.focus ?? '');
  const { told, question } = topic;
  if (record === undefined || told === undefined || question.wants !== 'count' || !WHICH_ONES.test(said))
    return undefined;
  const parties = question.mentions.filter(({ facet }) => facet === 'constituent');
  const ofSort: Question = {
    ...asked,
    intent: 'fact',
    wants: 'organisation',
    mentions: parties,
    freeText: '',
  };
  const named = parties.length > 0 ? bodiesOf(ofSort, topic, catalogue) : undefined;
  const words = told.replaceAll(/[\d:：]+|\b[a-z]{1,3}\b/giu, ' ');
  const { unknown } = inItsWords(record, asked.language, {
    words,
    byName: true,
    aspect: NAMES_OF,
    atLeast: SOME,
  });
  return named ?? notThere(record, asked, catalogue, unknown);
};
/** That names are left open is noted in words of its own. */
const NAMES_OF: Aspect = {
  name: 'names',
  told: /\bname[ds]?\b|\blist(?:ed)?\b|列|名[称单字]/u,
  byWhole: false,
};
const SOME = 0.05;
const WHICH_ONES =
  /^(?:and )?(?:(?:can you )?(?:name|list) (?:them|those|these|all of them)|(?:which|what) (?:ones?|are they|were they|are those)|their names|names)(?: exactly)?$|^(?:那|都|具体|分别|到底)*(?:有|是|叫)*(?:哪[几些][个家位种项所条]?|叫什么|(?:什么)?名字|名单)(?:呢)?$/u;

/**
 * That the record spoken of does not state what is asked, where the text by itself asks for nothing that is held: "when did
 * that change happen?", "which one had the most participants?".
 */
export const notToldThere: Reading = ({ said, asked, topic, lean }, { catalogue, answer }) => {
  const record = catalogue.byId.get(topic.focus ?? '');
  const isShort = wordsOf(said) <= LONGEST && (lean === undefined || lean.kind === 'refer');
  if (record === undefined || !isShort || !ASKING.test(said) || OF_DESK.test(said)) return undefined;
  if (isOfOther(asked, record, catalogue)) return undefined;
  const alone = answer(asked, 0);
  return alone.type === 'help' ? notThere(record, asked, catalogue) : undefined;
};

/** What the record tells of it: its numbers, its sentence, or that nobody knows. */
function toldBy(
  record: CooperationRecord,
  sought: SoughtThere,
  question: Question,
  catalogue: Catalogue,
): Answer | undefined {
  const { language } = question;
  const hits = [wholeHit(record)];
  if (sought.aspect?.name === 'figures') {
    const lines = FACT_READERS.count(record, catalogue, language).map(({ line }) => line);
    const statement = lines.slice(0, MOST_FIGURES).join(language === 'zh' ? '；' : '; ');
    return lines.length === 0 ? undefined : factAnswer(question, catalogue, { statement, hits });
  }
  const { sentence, unknown } = inItsWords(record, language, sought);
  if (sentence !== undefined)
    return factAnswer(question, catalogue, {
      statement: sentence,
      hits,
      ...(unknown && { caveats: [unknown] }),
    });
  return unknown === undefined ? undefined : notThere(record, question, catalogue, unknown);
}
const MOST_FIGURES = 8;

/** The record with the remark that it does not state that; `why` says more of it. */
function notThere(
  record: CooperationRecord | undefined,
  question: Question,
  catalogue: Catalogue,
  why?: string,
): Answer | undefined {
  if (record === undefined) return undefined;
  const { language } = question;
  const remarks = [WORDS[language].notInRecord, ...(why === undefined ? [] : [why])];
  return recordAnswer(record, catalogue, language, { question, hit: wholeHit(record), remarks });
}

/** What a short text asks of the record spoken of in ordinary words; `undefined` where it speaks of something else. */
function soughtThere(
  said: string,
  asked: Question,
  topic: Topic,
  catalogue: Catalogue,
): SoughtThere | undefined {
  const record = catalogue.byId.get(topic.focus ?? '');
  if (record === undefined || wordsOf(said) > LONGEST || ONE.test(said) || OF_DESK.test(said))
    return undefined;
  const { aspect, rest } = askedAspect(said) ?? {};
  if (isOfOther(asked, record, catalogue) || BESIDE.test(said)) return undefined;
  // What the ministry's speaker said is in a statement of theirs.
  if (personSpokenFor(said, asked, topic, catalogue) !== undefined) return undefined;
  const year = /(?<!\d)\d{4}(?!\d)/u.exec(asked.dates?.words ?? '')?.[0];
  if (asked.dates !== undefined && (year === undefined || topic.shown.length > 1)) return undefined;
  const words = wordsIn(rest ?? said, asked);
  const byName = NAMES.test(said);
  const shared = { words, byName, ...(year && { year }) };
  if (aspect !== undefined)
    return isOn(record, words) || POINTS.test(said) ? { aspect, ...shared } : undefined;
  if (
    !ASKING.test(said) ||
    HOW.test(said) ||
    LISTING.test(said) ||
    namesSeveral(asked) ||
    asked.wants !== undefined
  )
    return undefined;
  return words === '' && year === undefined ? undefined : shared;
}

/** Whether a record speaks of most of some words at all: "why should firms hire deaf staff?" is asked of something else. */
function isOn({ title, summary, notes, figures }: CooperationRecord, words: string): boolean {
  const texts = [title, summary, ...notes.map(({ text }) => text), ...figures.map(({ counts }) => counts)];
  const all = LANGUAGES.flatMap((one) => texts.map((text) => text[one])).join(' ');
  return words === '' || overlap(words, all) >= HALF;
}
const HALF = 0.5;
/** Words that stand for what was spoken of. */
const POINTS = /\b(?:it|its|this|that|these|those|they|them|there)\b|[这那它该其]/u;

/** "Which conferences": several of a kind are a list, and nothing that one record tells. */
function namesSeveral({ mentions }: Question): boolean {
  return mentions.some(({ facet, words }) => facet === 'kind' && /s$/u.test(words));
}

/** Whether something is asked of what the record has no part in, or for records in some order or of several things. */
function isOfOther(asked: Question, record: CooperationRecord, catalogue: Catalogue): boolean {
  const { mentions, amount, elsewhere, survey, phrases, order, excluded } = asked;
  const isOther = (amount ?? elsewhere ?? survey) !== undefined || phrases.length + excluded.length > 0;
  return (
    isOther ||
    order !== 'relevance' ||
    mentions.some((one) => one.by !== 'hint' && !holds(record, one, catalogue))
  );
}

/** What the person spoken of said is in a statement of theirs that belongs to what was spoken of, or `elsewhere`. */
function speechOf(said: string, asked: Question, topic: Topic, catalogue: Catalogue): string | undefined {
  const person = HE.test(said) ? thatPerson(asked, topic, catalogue) : undefined;
  if (person === undefined) return undefined;
  const { related = [] } = catalogue.byId.get(topic.focus ?? '') ?? {};
  const isTheirs = ({ kind, people }: CooperationRecord) =>
    SPEECHES.has(kind) && people.some(({ id }) => id === person.id);
  const record = [topic.focus ?? '', ...related].flatMap((id) => catalogue.byId.get(id) ?? []).find(isTheirs);
  return record?.id ?? 'elsewhere';
}
const HE = /\b(?:he|she)\b|[他她](?!们)/u;
const SPEECHES: ReadonlySet<string> = new Set(['statement', 'video']);

/** "Under which project?": one of a kind is asked for, and nothing says of what. */
function asksWhich(said: string, { mentions, freeText, wants, dates }: Question): boolean {
  const [kind, ...more] = mentions;
  const isKind = kind?.facet === 'kind' && more.length === 0 && (wants ?? dates) === undefined;
  return (
    isKind && PART_OF.test(said) && LIGHT.test(freeText) && WHICH.test(textBefore(said, fold(kind.words)))
  );
}

/** What a text asks the title by in the other language: 英文标题叫啥, "what is it called in Chinese". */
const OTHER_TITLE: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:english (?:title|name)|(?:called|title|name) in english)\b|英[文语](?:的)?(?:标题|题目|名称|名字|名|叫|怎么说)/u,
  zh: /\b(?:chinese (?:title|name)|(?:called|title|name) in chinese)\b|中文(?:的)?(?:标题|题目|名称|名字|名|叫|怎么说)/u,
};

/** The title of what was spoken of in the language that is asked for. */
export const titleInLanguage: Reading = ({ said, asked, topic }, { catalogue }) => {
  const record = catalogue.byId.get(topic.focus ?? '');
  const language = LANGUAGES.find((one) => OTHER_TITLE[one].test(said));
  const isShort =
    wordsOf(said) <= LONGEST && asked.mentions.every(({ by, facet }) => by === 'hint' || facet === 'country');
  if (record === undefined || language === undefined || !isShort) return undefined;
  return factAnswer(asked, catalogue, { statement: record.title[language], hits: [wholeHit(record)] });
};

const PART_OF = /\bwhich\b|\b(?:under|within|in|for|of|from) what\b|哪/u;

/** The words that say of what, of those left in a text: the ones searched for and those that name a sort or a matter. */
function wordsIn(rest: string, { freeText, mentions }: Question): string {
  const words = [
    freeText,
    ...mentions.filter(({ facet }) => facet !== 'organisation').map((one) => one.words),
  ];
  return [...new Set(words.flatMap((one) => fold(one).split(' ')))]
    .filter((word) => rest.includes(word) && !LIGHT.test(word))
    .join(' ');
}

/** Words that tell of what is spoken of nothing that its text need say. */
const LIGHT =
  /^(?:|part|belongs?|involved|exactly|main|actual\w*|organi[sz]ed|held|set|did|does|happen\w*|[a-z]|\p{Script=Han}|属于|具体|参与|主要|详细|安排)$/u;
const ASKING =
  /\b(?:what|which|who|whom|whose|why|how|when|where|names?)\b|什么|哪|谁|为何|怎|几|多少|名单|名称/u;
/** In what way something is done is told by no sentence that only names it. */
const HOW = /\bhow\b|怎|如何/u;
const NAMES = /\b(?:which|who|whom|names?|list)\b|哪|谁|名单|名称/u;
/** Records are asked for, or whether there are any. */
const LISTING =
  /\b(?:any\w*|others?|else|another|more|list|show|records?|documents|have|got|there|\p{L}+s (?:are|were|is) there)\b|还有|别的|其[他它]|列|记录|有没有|关于|(?:哪些|什么)(?:项目|会议|活动|协议|研讨会|培训|新闻|讲话)/u;
/** Something beside what was spoken of is meant. */
const BESIDE =
  /\b(?:others?|another|else|similar|later|since|previous|earlier|newer|next)\b|另|类似|别的|后来|其[他它]|上[一个]|下[一个]|之前|此前|以前/u;
/** Whoever answers is spoken to. */
const OF_DESK = /\b(?:you|your|help)\b|你|您|帮助/u;
