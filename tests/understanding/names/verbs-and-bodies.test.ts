import { describe, expect, it } from 'vitest';
import { buildVocabulary, type Facet, termSchema } from '../../../src/domain/vocabulary.ts';
import { createUnderstanding } from '../../../src/understanding/understand.ts';

const term = (
  facet: Facet,
  id: string,
  en: string[],
  more: { everyday?: string[]; acronyms?: string[]; type?: string; country?: string } = {},
) => ({
  ...termSchema.parse({
    id,
    name: { en: en[0], zh: id },
    aliases: { en: en.slice(1), zh: [] },
    acronyms: more.acronyms ?? [],
    everyday: { en: more.everyday ?? [], zh: [] },
    ...(more.type && { type: more.type }),
    ...(more.country && { country: more.country }),
  }),
  facet,
});
const understand = createUnderstanding(
  buildVocabulary([
    term('kind', 'agreement', ['Agreement', 'deal']),
    term('kind', 'policy', ['Policy', 'plan']),
    term('topic', 'wages', ['Wages'], { everyday: ['pay'] }),
    term('topic', 'trade', ['Trade']),
    term('topic', 'association', ['Freedom of association', 'right to organise']),
    term('topic', 'careers', ['Careers', 'work for the ILO']),
    term('topic', 'fairs', ['Fairs'], { everyday: ['on show'] }),
    term('constituent', 'government', ['Government']),
    term('constituent', 'workers', ['Unions', 'trade union', 'union confederation', 'unions']),
    term('organisation', 'ilo', ['ILO']),
    term('organisation', 'ministry', ['Labour Ministry of China', 'labour ministry'], {
      acronyms: ['MOHRSS'],
      type: 'government',
      country: 'CN',
    }),
    term('place', 'ulaanbaatar', ['Ulaanbaatar'], { country: 'MN' }),
    term('place', 'beijing', ['Beijing'], { country: 'CN' }),
    term('programme', 'partnership', ['Public-private partnership'], { acronyms: ['PPP'] }),
  ]),
);
const named = (text: string) =>
  understand(text, { today: '2024-06-15' }).mentions.map(({ id, by }) => (by === 'hint' ? `${id}?` : id));

describe('verbs that look like names', () => {
  it.each([
    ['what did Beijing actually pay towards it', ['beijing']],
    ['did they pay twice in Beijing', ['beijing']],
    ['we plan something in Beijing', ['beijing']],
  ])('name nothing in "%s"', (text, ids) => expect(named(text)).toEqual(ids));

  it.each([
    ['pay in Beijing', ['wages?', 'beijing']],
    ['the pay unions want', ['wages?', 'workers']],
    ['deals with unions', ['agreement', 'workers']],
    ['any deal with unions', ['agreement', 'workers']],
    ['the plan for Beijing', ['policy', 'beijing']],
  ])('are names in "%s"', (text, ids) => expect(named(text)).toEqual(ids));
});

describe('bodies that every country has', () => {
  it.each([
    ['the labour ministry in Ulaanbaatar', ['government?', 'ulaanbaatar']],
    ["Mongolia's labour ministry", ['MN', 'government?']],
    ['the Mongolian labour ministry', ['MN', 'government?']],
    ['labour ministry of Cambodia', ['government?', 'KH']],
  ])('are no body of ours where they are called another country\'s: "%s"', (text, ids) =>
    expect(named(text)).toEqual(ids),
  );

  it.each([
    ['the labour ministry in Beijing', ['ministry', 'beijing']],
    ['the labour ministry', ['ministry']],
    ['MOHRSS in Cambodia', ['ministry', 'KH']],
  ])('are ours in "%s"', (text, ids) => expect(named(text)).toEqual(ids));
});

describe('words around a name', () => {
  it('tell working with a body from working for it', () => {
    expect(named('work with the ILO')).toEqual(['ilo']);
    expect(named('work for the ILO')).toEqual(['careers']);
  });

  it('belong to an everyday expression that is another word without them', () => {
    expect(named('what is on show in Beijing')).toEqual(['fairs?', 'beijing']);
    expect(named('a show in Beijing')).toEqual(['beijing']);
  });

  it.each([
    ['what is in it for the ILO side', 'ILO'],
    ['careers stuff', 'careers'],
    ['agreements with the Cambodian lot', 'Cambodian'],
    ['the PPP thing', 'PPP'],
  ])('are not looked for where they only hang on the name: "%s"', (text, words) => {
    const question = understand(text, { today: '2024-06-15' });
    expect(question.mentions.map((mention) => mention.words)).toContain(words);
    expect(question.freeText).toBe('');
  });

  it('are looked for where they are more than that', () => {
    expect(understand('ILO side event', { today: '2024-06-15' }).freeText).toContain('side event');
  });

  it('are no country in "guinea pig"', () => {
    expect(named('Beijing as a guinea pig, or the Guinea-pig city')).toEqual(['beijing']);
    expect(named('unions in Guinea')).toEqual(['workers', 'GN']);
  });

  it('may make a plural of any acronym', () => {
    expect(named('any PPPs in Beijing')).toEqual(['partnership', 'beijing']);
  });
});

describe('what may be done and where', () => {
  it('are told apart by the word between them', () => {
    expect(named('the right to organize in Beijing')).toEqual(['association', 'beijing']);
    expect(named('rights in the organization')).not.toContain('association');
  });
});
