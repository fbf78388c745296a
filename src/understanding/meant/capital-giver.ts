import { countryOfCapital } from '../../domain/capital.ts';
import type { Vocabulary } from '../../domain/vocabulary.ts';
import type { NamedStretch } from '../names/mentions.ts';

const GIVES =
  /^(?:'s)?\s+(?:(?:has|have|had|ever|itself|already|actually|just|government|also)\s+)*(?:g[ai]ve[ns]?|paid|pays?|pledge[ds]?|contribut\w+|donat\w+|commit(?:s|ted)?|put(?:s|ting)? (?:in(?! place)|up|into)|chip(?:s|ped)? in|fund(?:s|ed|ing)|financ\w+|spen[dt]|money|grants?|donations?)\b|^(?:方面|那边|这边)?(?:都|总共|一共|已经?|曾经?|到底)?(?:给[了过出]|出[了过]?[钱资多]|拨[了款]|捐[了款赠]|承诺|资助|赞助|投[了入])/u;

/**
 * A capital that gives money is the country's government: "what has Beijing given", 北京出了多少钱. There the place is
 * read as the country; everywhere else it stays the place.
 * @param whole the folded question, names included
 */
export function asGivers(
  whole: string,
  named: readonly NamedStretch[],
  vocabulary: Vocabulary,
): NamedStretch[] {
  return named.map((one) => {
    if (!GIVES.test(whole.slice(one.to))) return one;
    const mentions = one.mentions.map((mention) => {
      const country = mention.facet === 'place' ? countryOfCapital(mention.id, vocabulary) : undefined;
      return country === undefined ? mention : { ...mention, facet: 'country' as const, id: country };
    });
    return { ...one, mentions };
  });
}
