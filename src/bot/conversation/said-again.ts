import type { Language } from '../../domain/language.ts';
import { otherLanguage } from '../../understanding/follow-ups/other-language.ts';
import { goesOn } from '../../understanding/follow-ups/spoken.ts';
import type { Said, Topic } from './memory.ts';

/** What is to be answered, with what the conversation was about before it was said. */
interface TurnMeant extends Said {
  /** The language that was asked for; absent where none was. */
  readonly language?: Language;
}

/**
 * The turn that a text means: itself, or where it only asks for another language, that answered last. So a fact is told again of
 * the very record that it was told of, however it was found there: "who pays?", then "in Chinese".
 */
export function turnMeant(text: string, topic: Topic | undefined): TurnMeant {
  const language = topic?.turn && otherLanguage(goesOn(text));
  if (language === undefined || topic?.turn === undefined) return { text, ...(topic && { before: topic }) };
  return { ...topic.turn, language };
}

/** A topic with the turn that brought it; as it was where the turn changed nothing of it, as thanks do. */
export function withTurn(after: Topic, text: string, before: Topic | undefined): Topic {
  if (after === before) return after;
  if (before === undefined) return { ...after, turn: { text } };
  const { turn: _turn, ...known } = before;
  return { ...after, turn: { text, before: known } };
}
