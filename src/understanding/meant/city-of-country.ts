import { fold } from '../../domain/fold.ts';
import { LANGUAGES } from '../../domain/language.ts';
import type { Mention } from '../../domain/question.ts';
import type { Vocabulary } from '../../domain/vocabulary.ts';
import type { NamedStretch } from '../names/mentions.ts';

/**
 * A city whose name stands for its country as well is read as the city: "events in Hanoi" wants none of elsewhere in Viet Nam.
 * A city that has the very name of its country (Singapore) stays both; a place of one country that a list of countries has as
 * one by itself (Hong Kong) is named once.
 */
export function asCities(named: readonly NamedStretch[], vocabulary: Vocabulary): NamedStretch[] {
  return named.map((one) => {
    const homes = one.mentions.flatMap(({ facet, id, by }) =>
      facet === 'place' && by === 'name' ? (vocabulary.term('place', id)?.country ?? []) : [],
    );
    const isOther = ({ facet, id, words }: Mention) =>
      facet === 'country' && (!homes.includes(id) || !isNameOf(words, id, vocabulary));
    return homes.length === 0
      ? one
      : { ...one, mentions: one.mentions.filter((mention) => !isOther(mention)) };
  });
}

function isNameOf(words: string, country: string, vocabulary: Vocabulary): boolean {
  return LANGUAGES.some((language) => fold(vocabulary.label('country', country, language)) === fold(words));
}
