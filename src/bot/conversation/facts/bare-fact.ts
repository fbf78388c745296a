import { factAnswer } from '../../../answering/answers.ts';
import { askedCompanionOf } from '../../../answering/asked/asked-companion.ts';
import { askedSide } from '../../../answering/asked/asked-side.ts';
import { nounOf } from '../../../answering/fact-finding/counted.ts';
import { findFact } from '../../../answering/fact-finding/find-fact.ts';
import { FACT_READERS } from '../../../answering/facts/index.ts';
import { overlap } from '../../../answering/overlap.ts';
import { sentencesOf } from '../../../answering/record/record-line.ts';
import { WORDS } from '../../../answering/words/index.ts';
import type { Answer } from '../../../domain/answer.ts';
import type { Catalogue } from '../../../domain/catalogue.ts';
import { fold } from '../../../domain/fold.ts';
import { wholeHit } from '../../../domain/hit.ts';
import { STATEMENT_COMMA } from '../../../domain/language.ts';
import type { Mention, Question } from '../../../domain/question.ts';
import { HOUSE } from '../../../domain/subject.ts';
import { thatPerson } from '../changes/same-matter.ts';
import { isOfOne, lastTwo } from '../changes/spoken-of.ts';
import { tellsOne } from '../lists/one-of-shown.ts';
import type { Topic } from '../memory.ts';
import { timeFrom } from '../times/time-from.ts';
import type { Reading } from '../turn.ts';
import { wordsOf } from '../words-of.ts';
import { factShown, partiesShown, recordInFull } from './about-record.ts';
import { factAskedLast, factNamed } from './fact-nouns.ts';
import { holds } from './fact-within.ts';
import { numbersTold } from './numbers-told.ts';

/** In words: whatever is longer says what it is asked of; if not so long, it names no matter by an everyday word either. */
const LONGEST = 11;
const LONGEST_WITH_HINT = 7;

/** A fact asked for by nothing but its name or words of asking. */
export const askedBarely: Reading = ({ said, asked, topic, lean }, { catalogue, read }) => {
  if (topic.shown.length > 1 && tellsOne({ text: said, asked, isNext: false })) return undefined;
  const hasMatter = asked.mentions.some(({ facet }) => facet === 'topic');
  if (wordsOf(said) > (hasMatter ? LONGEST_WITH_HINT : LONGEST)) return undefined;
  if (BY_WHEN.test(said) && topic.told !== undefined && topic.question.wants === 'count')
    return sentenceOfTold(topic.told, asked, topic, catalogue);
  // What is said to take another's place has its own words.
  if (lean?.kind === 'change') return bareFact(lean.rest, read(lean.rest), topic, catalogue);
  return lean === undefined || lean.kind === 'refer' ? bareFact(said, asked, topic, catalogue) : undefined;
};

/**
 * The fact that a text asks for and says nothing else: "dates pls", "when does it wrap up", 合作伙伴是哪家, "of which technical?",
 * "same amount for both?". `undefined` where it names something of its own, or what was spoken of does not state the fact.
 * @param said as `goesOn` gives it, without what only joins it to what was said before
 */
function bareFact(said: string, asked: Question, topic: Topic, catalogue: Catalogue): Answer | undefined {
  if ((asked.dates ?? asked.amount ?? asked.elsewhere) !== undefined) return undefined;
  // "The one before that, which years was it for?" is asked of another.
  if (timeFrom(said, catalogue.byId.get(topic.focus ?? '')) !== undefined) return undefined;
  // "How many students?", "and universities?" asks for another number, and not who they were.
  const isCounted = topic.told !== undefined && topic.question.wants === 'count';
  const number = isCounted ? figureNamed(said, asked, topic, catalogue) : undefined;
  if (number !== undefined) return number;
  if (factNamed(said) === 'whole') return recordInFull(topic.focus, withoutWant(asked), catalogue);
  const question = bareQuestion(said, asked, topic, catalogue);
  if (question === undefined) return figureNamed(said, asked, topic, catalogue);
  if (BOTH.test(said)) return ofBoth(question, topic, catalogue);
  const fact = factShown(topic, question, catalogue) ?? partiesShown(question, topic, catalogue);
  const isOfAny = question.wants === 'count' && nounOf(question.asked) === '' && isOfOne(topic);
  const figures = fact === undefined && isOfAny ? allFigures(question, topic, catalogue) : undefined;
  const learners = fact === undefined ? learnersOf(question, topic, catalogue) : undefined;
  return fact ?? learners ?? figures ?? (factNamed(said) && recordInFull(topic.focus, question, catalogue));
}

/** "By when?" after a number is asked of what was to be reached then, and not of the meeting that set it. */
const BY_WHEN =
  /^(?:and )?(?:by|until|till) (?:when|(?:what|which) (?:year|date))$|^(?:到|截至|截止到?)?(?:什么时候|何时|哪一?年)(?:之前|以前|为止|前)?$/u;

/** The number told last in the sentence of the record that has it. */
function sentenceOfTold(
  told: string,
  question: Question,
  { focus }: Topic,
  catalogue: Catalogue,
): Answer | undefined {
  const record = catalogue.byId.get(focus ?? '');
  const number = /\d[\d,.]*\d|\d/u.exec(told.split(/[:：]/u).at(-1) ?? '')?.[0];
  if (record === undefined || number === undefined) return undefined;
  const sentences = sentencesOf(record.summary[question.language], question.language);
  const statement = sentences.find((one) => one.includes(number)) ?? told;
  return factAnswer(question, catalogue, { statement, hits: [wholeHit(record)] });
}

/** Whoever takes part in a training is a student of it, whatever the record calls them. */
function learnersOf(question: Question, topic: Topic, catalogue: Catalogue): Answer | undefined {
  const isTraining = catalogue.byId.get(topic.focus ?? '')?.kind === 'training';
  const isOfThem = question.wants === 'count' && LEARNERS.test(question.asked);
  if (!isTraining || !isOfThem || !isOfOne(topic)) return undefined;
  const asked = question.asked.replace(LEARNERS, question.language === 'zh' ? '人' : 'participants');
  return factShown(topic, { ...question, asked, mentions: [], freeText: '' }, catalogue);
}
const LEARNERS = /\b(?:students|pupils|learners|trainees|fellows)\b|学生|学员|学子|同学/iu;

/** "How many?" of one record: the numbers that it states, unless they are too many to be meant; of one told in part its only one. */
function allFigures(question: Question, { focus, inFull }: Topic, catalogue: Catalogue): Answer | undefined {
  const record = catalogue.byId.get(focus ?? '');
  const lines = record
    ? FACT_READERS.count(record, catalogue, question.language).map(({ line }) => line)
    : [];
  if (record === undefined || lines.length === 0 || lines.length > (inFull ? MOST_FIGURES : 1))
    return undefined;
  const statement = lines.join(STATEMENT_COMMA[question.language]);
  return factAnswer(question, catalogue, { statement, hits: [wholeHit(record)] });
}
const MOST_FIGURES = 4;

function withoutWant({ wants: _wants, ...question }: Question): Question {
  return question;
}

/** What is asked, without words that say nothing of which thing is meant; `undefined` where others are left. */
function bareQuestion(
  said: string,
  asked: Question,
  topic: Topic,
  catalogue: Catalogue,
): Question | undefined {
  const record = catalogue.byId.get(topic.focus ?? '');
  if (record === undefined) return undefined;
  const isAlone = ALONE.test(said) && (asked.wants === undefined || asked.wants === 'whether');
  const noun = factNamed(said);
  const ofBoth = BOTH.test(said) && asked.survey?.as === 'same-money' ? 'money' : undefined;
  const wants = ofBoth ?? noun ?? (isAlone ? 'organisation' : (asked.wants ?? factAskedLast(said)));
  if (wants === undefined || wants === 'whether' || wants === 'whole' || asked.order !== 'relevance')
    return undefined;
  const isOther = ofBoth === undefined && (asked.survey !== undefined || asked.phrases.length > 0);
  const side = askedSide(asked);
  const known = askedCompanionOf(said);
  const isOwn = (one: Mention) => {
    if (one.by === 'hint' || one.facet === 'constituent' || (isAlone && one.id === HOUSE)) return false;
    if (one.facet === 'kind') return wants === 'count' || (one.id !== record.kind && !DONE.test(one.words));
    const isSide = one.words === side?.words || known?.includes(fold(one.words));
    return !isSide || !holds(record, one, catalogue);
  };
  const saysMore =
    SAYING.test(said) ||
    asked.mentions.some(isOwn) ||
    asked.freeText.split(' ').some((word) => word !== '' && !LIGHT.test(word));
  // "Who from the Japanese side?": what was spoken of may have none.
  if (side !== undefined && !holds(record, side, catalogue)) return undefined;
  if (isOther || (noun === undefined && ofBoth === undefined && saysMore)) return undefined;
  // "How many are there?" after a list counts the list.
  if (wants === 'count' && !topic.inFull && topic.total > 1 && nounOf(asked.asked) === '' && !noun)
    return undefined;
  const { survey: _survey, ...rest } = asked;
  const person = wants === 'post' ? thatPerson(asked, topic, catalogue) : undefined;
  // "His title" after two people were told with theirs: they are told again.
  if (wants === 'post' && person === undefined && topic.question.wants === 'person') return topic.question;
  const named = asked.mentions.filter((one) => noun === undefined || isSort(one) || one === side);
  const mentions = person === undefined ? named : [...named, person];
  return { ...rest, intent: 'fact', wants, mentions, freeText: '' };
}

/** A sort of bodies: "the other universities". */
function isSort({ facet }: Mention): boolean {
  return facet === 'constituent';
}

/** Words for what is done in anything, which tell nothing of what it was. */
const LIGHT =
  /^(?:wrap\w*|kick\w*|pen|paper|co-?r[au]n\w*|co-?\w+ed|partnered|orgs?|reach\w*|total|present|show(?:ed)?|involved|takes?|took|came|come|joined?|team\w*|help\w*|assist\w*|support\w*|side|sides|end|part|parties|partners?|people|ppl|room|else|other|anyone|unis|just|solo|alone|foreign|独家|单独|独自|还有|别人|只要|合作伙伴|合作方|搭档|对方|双方|主办单位|主办方|承办单位|承办方|执行机构|签字人|签署人|参加|参与|来|派|人?去|举办|办|搞|弄|一共)$/u;

/** What somebody said of something is no fact of it; a person is asked after by what they are. */
const SAYING =
  /\b(?:say|says|said|think|thinks|thought|he|she|his|her|him|successor|predecessor)\b|[说讲](?![一下])|[他她](?!们)/u;
/** What was done, and no thing. */
const DONE = /ed\b/u;
/** Whether somebody else had part in it: "is it just the ILO or is some government in it". */
const ALONE =
  /\b(?:solo|alone|on (?:its|their) own|by itself|only the|just the|anyone else|anybody else|someone else|who else)\b|独家|单独|独自|还有谁|还有别人|还有别的(?:机构|单位)|只有/u;

/** Two things that were spoken of, each by itself. */
const BOTH =
  /\b(?:both|each)\b|^(?:(?:is|was) it )?(?:the )?same (?:money|amount|sum|budget)$|\btwo of them\b|\bof the two\b|两(?:个|者|项|份|笔)|各(?:是|有|自)|分别/u;

/** The same fact of the two records shown last or spoken of last. */
function ofBoth(question: Question, topic: Topic, catalogue: Catalogue) {
  const ids = topic.shown.length === 2 ? topic.shown : lastTwo(topic);
  const facts = ids
    .flatMap((id) => catalogue.byId.get(id) ?? [])
    .flatMap((record) => {
      const fact = findFact(question, [wholeHit(record)], catalogue);
      return fact === undefined ? [] : [{ fact, title: record.title[question.language] }];
    });
  if (facts.length < 2) return undefined;
  const { lineOf } = WORDS[question.language];
  const statement = facts
    .map(({ fact, title }) => lineOf(fact.statement, title))
    .join(STATEMENT_COMMA[question.language]);
  return factAnswer(question, catalogue, { statement, hits: facts.flatMap(({ fact }) => fact.hits) });
}

/** A figure of what was spoken of that a text names in so many words: "regional offices?", "of which technical?". */
function figureNamed(said: string, asked: Question, topic: Topic, catalogue: Catalogue): Answer | undefined {
  const record = catalogue.byId.get(topic.focus ?? '');
  const isCount = asked.wants === undefined || asked.wants === 'count';
  const named = said.replace(OF_WHICH, '').trim();
  const isPart = named !== said || topic.question.wants === 'count';
  const isLong = / |\p{Script=Han}{3}/u.test(named);
  if (record === undefined || !isCount || asked.survey !== undefined || !(isPart || isLong)) return undefined;
  const question: Question = { ...asked, intent: 'fact', wants: 'count', mentions: [], freeText: named };
  const lines = FACT_READERS.count(record, catalogue, question.language).flatMap(({ line, about }) =>
    overlap(named, about.replaceAll(BRACKETS, '')) === 1 ? [line] : [],
  );
  return numbersTold(lines, record, question, catalogue);
}
const BRACKETS = /[(（][^)）]*[)）]/gu;
const OF_WHICH =
  /^(?:(?:and|of|which|them|those|these|how many|the|are|were|is|was|from|total|number) )+|(?: (?:ones?|then))+$|^(?:其中|里面|那|有|的|几|个|多少|属于|是)+|的$|(?:有|的|是|占)*(?:几[个项家人]|多少[个项家人]?)$/gu;
