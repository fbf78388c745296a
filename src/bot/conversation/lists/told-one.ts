import type { Answer } from '../../../domain/answer.ts';
import { fold } from '../../../domain/fold.ts';
import type { Question } from '../../../domain/question.ts';
import { HOUSE, kindsNamed } from '../../../domain/subject.ts';
import type { Facet } from '../../../domain/vocabulary.ts';
import { ofRecord } from '../as-it-leans.ts';
import { changedQuestion } from '../changes/changed-question.ts';
import { isOfOne, questionsSpokenOf } from '../changes/spoken-of.ts';
import type { Topic } from '../memory.ts';
import { isOfKinds } from '../of-kind.ts';
import type { FollowUpTools, Reading } from '../turn.ts';
import { namedAmong } from './named-among.ts';
import { asList, isTaken, oneOfShown, type Told, tellsOne } from './one-of-shown.ts';

/**
 * One of several, told by what it is about or by whom: "the one on …", 工会那份呢; after a fact of another the same fact of this
 * one. One that is told so but was not among those shown is looked for everywhere.
 */
export const toldOne: Reading = ({ text, asked, topic, lean, isCorrection }, tools) => {
  // What is put in place of something refused need not belong to that.
  const { focus: _focus, ...list } = topic;
  const among = isCorrection ? list : topic;
  const next = lean?.kind === 'change' && !isCorrection ? tools.read(lean.rest) : undefined;
  const isNext = next !== undefined && justNames(next) && isTaken(topic, tools.find);
  const told = { text: fold(text), asked: isNext ? next : asked, isNext };
  const taken = oneOfShown(told, among, tools.catalogue, tools.find);
  const one = isNext && !isOfKindTaken(taken, topic, tools) ? undefined : taken;
  if (one === undefined) return isNext || isCorrection ? undefined : oneElsewhere(told, topic, tools);
  // "Who signed the union one?", "and the maritime one?": the same is asked of it.
  const isSame = lean?.kind === 'change' && topic.told !== undefined && !ASKS_ELSE.test(lean.rest);
  const same = isSame ? topic.question.wants : undefined;
  const wants = asked.wants ?? same;
  const question: Question = wants === undefined ? asked : { ...asked, intent: 'fact', wants };
  return ofRecord({ ...topic, focus: one, shown: [one] }, question, tools);
};

/** What is asked of another of those spoken of than the last one, by its name: "where was the fair?" after a workshop of the list. */
export const calledOne: Reading = ({ said, asked, topic }, tools) => {
  const { wants, mentions } = asked;
  const isNamed = mentions.some(({ id, by }) => by !== 'hint' && id !== HOUSE);
  // "Who said it" names no statement.
  if (wants === undefined || wants === 'whether' || !isNamed || !isOfOne(topic) || IT.test(said))
    return undefined;
  const one = namedAmong(asked, topic, tools);
  return one === undefined ? undefined : ofRecord({ ...topic, focus: one, shown: [one] }, asked, tools);
};

const IT = /\b(?:it|this|that)\b|它/u;

/** After an agreement was taken from all there is on one body, "what about the unions?" asks for an agreement of theirs. */
function isOfKindTaken(id: string | undefined, { origin }: Topic, { catalogue }: FollowUpTools): boolean {
  const record = catalogue.byId.get(id ?? '');
  const kinds = kindsNamed(origin);
  return record === undefined || kinds.length === 0 || isOfKinds(record, kinds, catalogue.vocabulary);
}

/** Something else is asked of it: "and what is the transport one for". */
const ASKS_ELSE = /\b(?:what|why|how|whether)\b|什么|为何|怎么|干啥|讲|说了?啥/u;

function justNames({ mentions, wants, order, freeText }: Question): boolean {
  return mentions.length > 0 && wants === undefined && order === 'relevance' && freeText === '';
}

/** 三方谈优先事项那条呢: none of those shown, but told so well that it is found, best by what was asked before. */
function oneElsewhere(told: Told, topic: Topic, { find, answer }: FollowUpTools): Answer | undefined {
  const { asked } = told;
  const isNamed = asked.mentions.some(({ facet, by }) => by !== 'hint' && TELLING.has(facet));
  // "The 2014 one" is of what was asked before, in whatever list it is not.
  const isDated = asked.dates !== undefined && asked.mentions.every(({ by }) => by === 'hint');
  if (!(isNamed || isDated) || !tellsOne(told)) return undefined;
  const changed = questionsSpokenOf(topic)
    .map((before) => changedQuestion(asList(before), asked, 'sort'))
    .filter((question) => question.mentions.length > asked.mentions.length);
  const meant = [...changed, ...(isNamed ? [asked] : [])].find((question) => {
    const [best] = find(asList(question));
    return best !== undefined && best.coverage >= NEARLY_ALL && best.record.id !== topic.focus;
  });
  return meant && answer(meant, 0);
}
const TELLING: ReadonlySet<Facet> = new Set<Facet>(['topic', 'programme', 'organisation', 'person', 'place']);
const NEARLY_ALL = 0.9;
