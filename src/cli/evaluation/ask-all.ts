import type { Desk } from '../../bot/desk.ts';
import { fold } from '../../domain/fold.ts';
import { measureRanking, type RankingMeasures } from './measures.ts';
import type { GradedQuestion } from './question-set.ts';

/** How a system did on one question. */
export interface Outcome {
  readonly question: GradedQuestion;
  /** Absent for questions without an answer in the records. */
  readonly ranking?: RankingMeasures;
  /** Whether the answer states the fact; absent where none is asked for. */
  readonly factStated?: boolean;
  /** Whether the system answered with nothing at all. */
  readonly saidNothing: boolean;
  readonly answered: readonly string[];
}

/** Anything that takes a question and gives ranked record ids and a text. */
export type System = (question: GradedQuestion) => { ids: readonly string[]; text: string };

/** The desk as a system. Questions that say no day are asked on `today`. */
export function deskSystem(desk: Desk, today: string): System {
  return ({ id, question, after, today: day }) => {
    const say = (text: string) =>
      desk.answer({ kind: 'say', text, conversation: id }, { today: day ?? today });
    for (const before of after) say(before);
    const answer = say(question);
    return { ids: answer.hits.map((hit) => hit.record.id), text: answer.text };
  };
}

/** Asks a system every question. */
export function askAll(system: System, questions: readonly GradedQuestion[]): Outcome[] {
  return questions.map((question) => {
    const { ids, text } = system(question);
    return {
      question,
      ...(question.nothing ? {} : { ranking: measureRanking(ids, question.relevant) }),
      ...(question.fact === undefined ? {} : { factStated: states(text, question.fact) }),
      saidNothing: ids.length === 0,
      answered: ids.slice(0, 3),
    };
  });
}

/** Whether one of the variants stands in the text; a number only as a whole number, whatever its separators. */
function states(text: string, variants: readonly string[]): boolean {
  const plain = (value: string) =>
    fold(value)
      .replaceAll(/(?<=\d),(?=\d)/g, '')
      .replaceAll(/\s+/g, ' ');
  const said = plain(text);
  return variants.map(plain).some((variant) => {
    for (let at = said.indexOf(variant); at !== -1; at = said.indexOf(variant, at + 1)) {
      const runsOn = /^\d/.test(variant) && /\d/.test(said.charAt(at - 1));
      const runsOver = /\d$/.test(variant) && /\d/.test(said.charAt(at + variant.length));
      if (!runsOn && !runsOver) return true;
    }
    return false;
  });
}
