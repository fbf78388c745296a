import type { FoundFact } from '../../answering/fact-finding/find-fact.ts';
import { sentencesOf } from '../../answering/record/record-line.ts';
import { WORDS } from '../../answering/words/index.ts';
import type { Catalogue } from '../../domain/catalogue.ts';
import { fold } from '../../domain/fold.ts';
import type { Hit } from '../../domain/hit.ts';
import { SENTENCE_SPACE } from '../../domain/language.ts';
import type { Mention, Question } from '../../domain/question.ts';
import type { CooperationRecord } from '../../domain/record.ts';
import { textBefore } from '../../domain/text-before.ts';
import type { Facet } from '../../domain/vocabulary.ts';
import type { SearchEngine } from '../../search/engine.ts';
import { conditionsQuery } from '../finding/search-plan.ts';

const STATEMENT = { facet: 'kind', id: 'statement' } as const;
const SAYERS: ReadonlySet<Facet> = new Set<Facet>(['organisation', 'constituent', 'person']);
/** Whoever stands after one of these is spoken to, or of. */
const SPOKEN_TO =
  /(?:\b(?:to|for|about|on|against|at|before|towards?|concerning|regarding)(?: the)? |[对向给就关于])$/iu;
/** Where somebody stands on a matter: they have said so. */
const STANCE =
  /\bpositions? (?:\p{L}+ ){0,4}(?:take[ns]?|took|held?|adopted)\b|\b(?:take[ns]?|took|taking)(?: an?| the| what| which| any)? (?:\p{L}+ )?(?:positions?|stand|stance)\b|\bstances?\b|\b(?:official|public|stated) (?:lines?|positions?|views?)\b|'s (?:lines?|views?) on\b|表.{0,4}态|立场|口径|主张/iu;

/** What somebody said who is not named: "someone argued that …", 谁说的. */
const SAID =
  /\b(?:some(?:body|one)|some \p{L}+|any(?:body|one)|who(?:ever)?|wh(?:ich|at) \p{L}+)\s(?:(?:it|was|is|ever|had|has|have|once|from|on|in|of|the|there|that|who|at|our|your|side|ilo)\s){0,4}(?:said|say|says|saying|argue[sd]?|claim(?:s|ed)|insist(?:s|ed)|maintain(?:s|ed)|declare[sd]|state[sd]|warn(?:s|ed)|reject(?:s|ed)|stress(?:es|ed)|think(?:s|ing)?|believes?|hope[sd])\b|\b(?:says|said) who\b|\bwho said (?:so|that|it)\b|谁(?:曾|还|都|站出来|在[^，。？]{1,8})?(?:说|讲|主张|唱|呼吁|强调|反对|反驳|认为|表示|提出|盼|夸)|(?:(?<!没)有人|有位|有个|哪位|哪个)[^，。？]{0,8}(?:说|讲|觉得|认为|主张|盼|希望|呼吁|强调|夸)|谁的(?:话|原话|观点|主张)/iu;

/** What somebody said who is named: "what did the federation say", 全总说了什么. */
const SAYS =
  /\bwhat (?:did|do|does|has|have|had)\b[^?.!,;]{1,60}\b(?:say|said|declared?|stated?|announced?|t(?:ell|old)|thinks?|thought|believed?|make of)\b|(?:说|讲)[了过](?:什么|啥|哪些)|(?:怎么|咋|怎样|如何)(?:说|讲|表态|看(?!到|出|懂)|评价)|有(?:什么|啥|哪些|何)(?:期望|期待|希望|寄语|看法|观点|评价|高见)|说过|(?:觉得|认为)(?:什么|怎么|如何)/iu;

/** "Guterres on the Belt and Road", 古特雷斯谈一带一路. */
function speaksOn({ facet, words }: Mention, asked: string): boolean {
  const rest = asked.slice(asked.indexOf(words) + words.length);
  return facet === 'person' && /^ (?:on|about) (?!\d)|^[谈论]/u.test(rest);
}

/**
 * The hits of a question about what somebody said ("statements by trade unions"), those first in which they speak:
 * through somebody of theirs or as those whom the statement is of, not those who listened. Where it asks where
 * somebody stands, all their statements are looked through. Where somebody said it who is not
 * named ("someone argued that …"), statements go before what says no more of it. All others stay as they are.
 */
export function sayersFirst(
  question: Question,
  hits: readonly Hit[],
  catalogue: Catalogue,
  engine: SearchEngine,
): readonly Hit[] {
  const { mentions } = question;
  const asked = fold(question.asked);
  const asksStance = STANCE.test(asked);
  const isOfStatement =
    mentions.some(({ facet, id }) => facet === STATEMENT.facet && id === STATEMENT.id) ||
    ((SAYS.test(asked) || mentions.some((one) => speaksOn(one, question.asked))) &&
      !mentions.some(isKindByName));
  const isOfSomebody = SAID.test(asked) && !mentions.some(isKindByName);
  if (!asksStance && !isOfStatement && !isOfSomebody) return hits;
  const sayers = sayersIn(question);
  const isSpoken = (record: CooperationRecord) =>
    isStatement(record) && (isOfSomebody || isSaidBy(record, sayers, catalogue));
  if (sayers.length === 0 && !isOfSomebody) return hits;
  const others = asksStance && !isOfStatement ? statements(question, engine) : [];
  const isBare =
    question.freeText === '' &&
    mentions.every((one) => sayers.includes(one) || isKind(one) || isOfSayer(one.words, question));
  const least = isBare || asksStance ? 0 : NEARLY * Math.max(0, ...hits.map(({ coverage }) => coverage));
  const said = [...hits.filter(({ coverage }) => coverage >= least), ...others].filter(({ record }) =>
    isSpoken(record),
  );
  const ids = new Set<string>();
  return [...said, ...hits].filter(({ record }) => !ids.has(record.id) && ids.add(record.id));
}

/**
 * What those named said, where their words are asked for: the one statement of theirs in whole, of somebody's several the sentence
 * of each that tells it, those of which only the occasion is known last. `undefined` for any other question.
 */
export function whatTheySaid(
  question: Question,
  hits: readonly Hit[],
  catalogue: Catalogue,
): FoundFact | undefined {
  if (!asksWhatTheySaid(question)) return undefined;
  const { language } = question;
  const sayers = sayersIn(question);
  const theirs = hits.filter(({ record }) => isStatement(record) && isSaidBy(record, sayers, catalogue));
  const [only, ...others] = theirs;
  if (only === undefined || only !== hits[0]) return undefined;
  if (others.length === 0) return { statement: only.record.summary[language], hits: [only] };
  if (!sayers.some(({ facet }) => facet === 'person') || theirs.length > MOST_STATEMENTS) return undefined;
  const told = theirs.map((hit) => {
    const sentences = sentencesOf(hit.record.summary[language], language);
    const said = sentences.filter((one) => TELLS.test(one));
    return { hit, isTold: said.length > 0, text: said.length > 0 ? said : sentences.slice(0, 1) };
  });
  const inOrder = told.toSorted((a, b) => Number(b.isTold) - Number(a.isTold));
  const lines = inOrder.map(({ hit, text }) =>
    WORDS[language].lineOf(text.join(SENTENCE_SPACE[language]), hit.record.title[language]),
  );
  return { statement: lines.join(SENTENCE_SPACE[language]), hits: inOrder.map(({ hit }) => hit) };
}
const MOST_STATEMENTS = 4;
/** How a text tells what was said, and not only that somebody spoke. */
const TELLS =
  /\b(?:said|says|argued|stated|warned|stressed|rejected|thanked|welcomed|called|in (?:his|her|their) view)\b|指出|表示|强调|认为|感谢|欢迎/iu;

/** Whether somebody's words are asked for. */
export function asksWhatTheySaid({ asked }: Question): boolean {
  return SAYS.test(fold(asked));
}

function sayersIn({ asked, mentions }: Question): Mention[] {
  return mentions.filter(
    ({ facet, words }) => SAYERS.has(facet) && !SPOKEN_TO.test(textBefore(asked, words)),
  );
}

/** Beside a subject, what says much less of it than the best is of another. */
const NEARLY = 0.9;

function isKindByName({ facet, by }: Mention): boolean {
  return facet === 'kind' && by !== 'hint';
}

function isKind({ facet }: Mention): boolean {
  return facet === 'kind';
}

/** Every statement, where nothing is named but who spoke: "what positions have the unions taken". */
function statements(question: Question, engine: SearchEngine): readonly Hit[] {
  if (question.mentions.some(({ facet, by }) => !SAYERS.has(facet) && by !== 'hint' && facet !== 'topic'))
    return [];
  if (question.mentions.some(({ facet, words }) => facet === 'topic' && !isOfSayer(words, question)))
    return [];
  const kind: Mention = { ...STATEMENT, words: '', by: 'filter' };
  const query = conditionsQuery({ ...question, mentions: [kind], freeText: '' });
  return query === undefined ? [] : engine.search(query).hits;
}

/** "Unions" name a sort of body and a topic by one word. */
function isOfSayer(words: string, { mentions }: Question): boolean {
  return mentions.some((one) => SAYERS.has(one.facet) && one.words === words);
}

function isStatement({ kind, covers }: CooperationRecord): boolean {
  return kind === STATEMENT.id || covers.includes(STATEMENT.id);
}

/** Whether one of these speaks in a record that holds a statement: its people speak, else who it is about. */
function isSaidBy(record: CooperationRecord, sayers: readonly Mention[], { vocabulary }: Catalogue): boolean {
  const ofPeople = record.people.flatMap(({ organisation }) => organisation ?? []);
  const subjects = record.organisations.filter(({ role }) => role === 'subject').map(({ id }) => id);
  const speaking = ofPeople.length > 0 ? ofPeople : subjects;
  return sayers.some(({ facet, id }) =>
    facet === 'person'
      ? record.people.some((one) => one.id === id)
      : speaking.some((one) =>
          facet === 'constituent'
            ? vocabulary.term('organisation', one)?.type === id
            : vocabulary.withBroader('organisation', one).includes(id),
        ),
  );
}
