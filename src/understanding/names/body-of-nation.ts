import { fold } from '../../domain/fold.ts';
import type { Mention } from '../../domain/question.ts';
import type { Term, Vocabulary } from '../../domain/vocabulary.ts';
import type { NamedStretch } from './mentions.ts';

/** What stands between a body and the country it is of: "the labour ministry in Ulaanbaatar". */
const OF = /^\s*(?:(?:in|of|over in|here in)\s+(?:the\s+)?)?$/;
/** What stands between a country and its body: "Mongolia's labour ministry", "the Mongolian labour ministry", 蒙古国的统计局. */
const OWN = /^(?:'s)?\s*的?\s*(?:own\s+)?$/;

/** Bodies that every country has, and that are called alike everywhere. */
const EVERYWHERE: ReadonlySet<string> = new Set(['government', 'workers', 'employers']);

/**
 * Takes a body that is only called by what it is ("the labour ministry") for no body we know where the question says that
 * it is another country's; what sort of body it is stays as a hint.
 *
 * @param whole the folded question, names included
 */
export function createNationOfBody(
  vocabulary: Vocabulary,
): (whole: string, named: readonly NamedStretch[]) => NamedStretch[] {
  const termOf = ({ facet, id }: Mention): Term | undefined => vocabulary.term(facet, id);
  const countryOf = (mention: Mention): string | undefined =>
    mention.facet === 'country'
      ? mention.id
      : mention.facet === 'place'
        ? termOf(mention)?.country
        : undefined;

  return (whole, named) =>
    named.flatMap((one, index) => {
      const before = named[index - 1];
      const after = named[index + 1];
      const owners = [
        ...(before && OWN.test(whole.slice(before.to, one.from)) ? before.mentions : []),
        ...(after && OF.test(whole.slice(one.to, after.from)) ? after.mentions : []),
      ].flatMap((mention) => countryOf(mention) ?? []);
      if (owners.length === 0) return [one];
      const isForeign = (mention: Mention) => {
        const country = mention.facet === 'organisation' ? termOf(mention)?.country : undefined;
        return country !== undefined && !owners.includes(country) && isCalledByItsSort(mention, country);
      };
      const mentions = one.mentions.flatMap((mention) => (isForeign(mention) ? sortOf(mention) : [mention]));
      return mentions.length === 0 ? [] : [{ ...one, mentions }];
    });

  /** True for words that name what the body is, and neither its country nor its acronym. */
  function isCalledByItsSort(mention: Mention, country: string): boolean {
    const type = termOf(mention)?.type;
    const nation = vocabulary.term('country', country);
    const words = fold(mention.words);
    const isNational = [nation?.name.en, nation?.name.zh, ...(nation?.aliases.en ?? [])].some(
      (name) => name !== undefined && words.includes(fold(name)),
    );
    return type !== undefined && EVERYWHERE.has(type) && /\s|\p{Script=Han}/u.test(words) && !isNational;
  }

  function sortOf(mention: Mention): Mention[] {
    const type = termOf(mention)?.type;
    return type === undefined ? [] : [{ facet: 'constituent', id: type, words: mention.words, by: 'hint' }];
  }
}
