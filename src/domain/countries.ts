// The package's own entry loads the names in all 80 languages; this one loads none.
import countries from 'i18n-iso-countries/index.js';
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import chinese from 'i18n-iso-countries/langs/zh.json' with { type: 'json' };
import { z } from 'zod';
import { localizedSchema, textSchema } from './language.ts';

countries.registerLocale(english);
countries.registerLocale(chinese);

/** True for an ISO 3166-1 alpha-2 code that is assigned. */
export function isCountryCode(code: string): boolean {
  return countries.isValid(code) && code.length === 2;
}

const names = z.array(textSchema).default([]);

/** Schema of data/vocabulary/countries.json: names and demonyms that the country library does not know. */
export const countryAliasesSchema = z.array(
  z.strictObject({
    id: z.string().regex(/^[A-Z]{2}$/),
    name: localizedSchema.optional().describe("the name shown, where the library's is not the usual one"),
    acronyms: names,
    aliases: z.strictObject({ en: names, zh: names }).prefault({}),
    everyday: z
      .strictObject({ en: names, zh: names })
      .prefault({})
      .describe('what people call it in passing: a hint that it is meant, weaker than a name'),
  }),
);
export type CountryAliases = z.infer<typeof countryAliasesSchema>[number];

/**
 * Every country as a vocabulary entry, named by the library i18n-iso-countries in both languages,
 * with the aliases of data/vocabulary/countries.json (demonyms, short names, acronyms) added.
 */
export function countryTerms(extras: readonly CountryAliases[]) {
  const extraOf = new Map(extras.map((extra) => [extra.id, extra]));
  return Object.keys(countries.getAlpha2Codes()).map((code) => {
    const extra = extraOf.get(code);
    const en = countries.getName(code, 'en', { select: 'all' }) ?? [];
    const zh = countries.getName(code, 'zh', { select: 'all' }) ?? [];
    return {
      facet: 'country' as const,
      id: code,
      name: extra?.name ?? { en: en[0] ?? code, zh: zh[0] ?? code },
      acronyms: extra?.acronyms ?? [],
      aliases: {
        en: [...en, ...(extra?.aliases.en ?? [])],
        zh: [...zh, ...(extra?.aliases.zh ?? [])],
      },
      everyday: extra?.everyday ?? { en: [], zh: [] },
      broader: [] as string[],
      countries: [] as string[],
    };
  });
}
