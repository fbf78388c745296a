import type { Question } from '../../domain/question.ts';
import type { Vocabulary } from '../../domain/vocabulary.ts';

/**
 * Whether one of some bodies is of the nation a question asks for: "which Japanese ministry", "which department of the
 * US", 美国哪个部门. True when it asks for none.
 */
export function isOfNation(
  bodies: readonly string[],
  { asked, mentions }: Question,
  vocabulary: Vocabulary,
): boolean {
  const nations = mentions.filter(
    ({ facet, by, words }) =>
      facet === 'country' && ((by === 'hint' && isBeforeBody(asked, words)) || isAfterBody(asked, words)),
  );
  if (nations.length === 0) return true;
  return bodies.some((id) => nations.some((one) => vocabulary.term('organisation', id)?.country === one.id));
}

/** Whether one of some places lies in a country that a question names: "which Chinese city". True when it names none. */
export function isInNation(places: readonly string[], question: Question, vocabulary: Vocabulary): boolean {
  const nations = asksWithinNation(question);
  if (nations.length === 0) return true;
  const countryOf = (id: string) =>
    (vocabulary.term('place', id) ?? vocabulary.term('organisation', id))?.country;
  return places.some((id) => nations.includes(countryOf(id) ?? ''));
}

/** The countries in which a question asks for a place; empty where it asks for a country or for places elsewhere. */
export function asksWithinNation({ asked, mentions, elsewhere }: Question): readonly string[] {
  if (elsewhere !== undefined || !WITHIN.test(asked)) return [];
  // "Cambodian trainers" are of there wherever they were; 国内 is within.
  const isIn = (words: string) =>
    /[内里]$/u.test(words) ||
    isBeforeBody(asked, words) ||
    IN.test(asked.slice(0, Math.max(0, asked.indexOf(words))));
  return mentions.filter(({ facet, words }) => facet === 'country' && isIn(words)).map(({ id }) => id);
}
const IN = /\b(?:in|inside|within|of)\s+(?:the\s+)?$|在$/iu;
const WITHIN = /\b(?:cit(?:y|ies)|towns?|provinces?|where (?:in|inside|within))\b|城市|城镇|哪个?[市省]/iu;

function isBeforeBody(asked: string, words: string): boolean {
  const at = asked.indexOf(words);
  const after = asked.slice(at + words.length);
  return (
    at >= 0 && (/(?:which|what)\s+(?:\w+\s+)?$/iu.test(asked.slice(0, at)) || /^的?(?:哪|什么)/u.test(after))
  );
}

function isAfterBody(asked: string, words: string): boolean {
  return /\b(?:which|what)\s+[\p{L}-]+ of (?:the )?$/iu.test(
    asked.slice(0, Math.max(0, asked.indexOf(words))),
  );
}
