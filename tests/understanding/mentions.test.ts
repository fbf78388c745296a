import { describe, expect, it } from 'vitest';
import { createUnderstanding } from '../../src/understanding/understand.ts';
import { named, TODAY, understand, vocabulary } from './vocabulary.ts';

describe('names in a question', () => {
  it.each([
    ['agreements with trade unions', ['kind:agreement', 'constituent:workers']],
    ['SCORE workshops in Lao PDR', ['programme:score', 'kind:seminar', 'country:LA']],
    ['what does the Ministry of Emergency Management do', ['organisation:mem']],
    ['职业安全的培训', ['topic:osh', 'kind:training']],
    ['全国总工会签署的协议', ['organisation:acftu', 'kind:agreement']],
    ['老撾的社會保障', ['country:LA', 'topic:social-security']],
    ['ACFTU协议', ['organisation:acftu', 'kind:agreement']],
  ])('finds them in "%s"', (text, concepts) => expect(named(text)).toEqual(concepts));

  it.each([
    ['International Labor Organization', 'organisation:ilo'],
    ['occupational health & safety', 'topic:osh?'],
    ['occupational safety & health', 'topic:osh'],
    ['apprenticeships', 'topic:apprenticeship'],
    ['south-south co-operation', 'topic:south-south'],
    ["the ILO's", 'organisation:ilo'],
  ])(
    'reads "%s" in the spelling of either side and inflected, and in another order as a hint at most',
    (text, concept) => expect(named(text)[0]).toBe(concept),
  );

  it('prefers the narrower name to the one inside it', () => {
    expect(named('South-South cooperation')).toEqual(['topic:south-south']);
    expect(named('All-China Federation of Trade Unions')).toEqual(['organisation:acftu']);
    expect(named('中国企业联合会')).toEqual(['organisation:cec']);
    expect(named('南南合作协议')).toEqual(['topic:south-south', 'kind:agreement']);
  });

  it('leaves the years of a programme in its name', () => {
    const question = understand('Decent Work Country Programme 2016-2020');
    expect(question.mentions.map((mention) => mention.id)).toEqual(['dwcp-2016']);
    expect(question.dates).toBeUndefined();
  });

  it('takes everyday words for a hint only, and a name inside such words for a name', () => {
    expect(named('getting hurt at work')).toEqual(['topic:osh?']);
    expect(named('工伤')).toEqual(['topic:osh?']);
  });

  it('does not find "intern" in "international" or a name across two Chinese words', () => {
    expect(named('international profile')).toEqual(['kind:profile']);
    expect(named('发展中国家')).toEqual([]);
  });

  it('knows that a training centre is no training and a SCORE project is SCORE', () => {
    expect(named('training centre')).toEqual([]);
    expect(named('SCORE project')).toEqual(['programme:score', 'kind:project?']);
  });
});

describe('acronyms that are words', () => {
  it.each([
    ['score programme', ['programme:score']],
    ['news from the US', ['kind:news', 'country:US']],
    ['WHO agreements', ['organisation:health', 'kind:agreement']],
    ['mem agreements', ['organisation:mem', 'kind:agreement']],
  ])('are found in "%s"', (text, concepts) => expect(named(text)).toEqual(concepts));

  it.each(['who is it', 'tell us more', 'to score', 'TELL US WHO SIGNED THESE'])(
    'are not found in "%s"',
    (text) => expect(named(text)).toEqual([]),
  );

  it('keep an unknown acronym in capitals as a word to search for', () => {
    expect(understand('IT skills').text).toBe('IT skills');
    expect(understand('is it about skills').text).toBe('skills');
  });
});

describe('words that only look like names', () => {
  it.each([
    ['cold turkey', []],
    ['agreements with Turkey', ['kind:agreement', 'country:TR']],
    ['a family reunion', []],
    ['中非合作', ['topic:cooperation']],
    ['of course', []],
    ['a friend of mine', []],
    ['2016-2020', []],
    ['19', []],
  ])('"%s" names %j', (text, concepts) => expect(named(text)).toEqual(concepts));

  it('a plus sign does not part a name', () => {
    expect(named('South+South cooperation')).toEqual(['topic:south-south']);
  });

  it('a Chinese name in quotation marks is that name', () => {
    expect(understand('“南南合作”协议')).toMatchObject({
      phrases: [],
      mentions: [{ id: 'south-south' }, { id: 'agreement' }],
    });
  });
});

describe('slips of the brush', () => {
  it.each([
    ['强破劳动', ['topic:forced-labour']],
    ['国际劳功组织的新闻', ['organisation:ilo', 'kind:news']],
    ['强迫劳动的协意', ['topic:forced-labour', 'kind:agreement']],
  ])('are forgiven in "%s"', (text, concepts) => expect(named(text)).toEqual(concepts));

  it.each(['中国商业联合会', '强迫劳动的协会', '强迫劳动的协片', '协意', '社会保险'])(
    'are not suspected in "%s"',
    (text) => expect(named(text).filter((one) => /cec|agreement|social-security/.test(one))).toEqual([]),
  );
});

describe('slips of the pen', () => {
  it.each([
    ['Mangolia', 'country:MN'],
    ['Cambodai', 'country:KH'],
    ['Chnia', 'country:CN'],
    ['China Entreprise Confederation', 'organisation:cec'],
    ['Tim de Mayer', 'person:tim-de-meyer'],
    ['aprenticeship', 'topic:apprenticeship'],
  ])('are forgiven in "%s"', (text, concept) => expect(named(text)).toEqual([concept]));

  it.each(['supply chain', 'tiger', 'shore', 'stain', 'vide'])('are not suspected in "%s"', (text) =>
    expect(named(text)).toEqual([]),
  );

  it('are not suspected in a word that the records hold', () => {
    const knowing = createUnderstanding(vocabulary, { knownWords: new Set(['mangolia']) });
    expect(knowing('Mangolia', { today: TODAY }).mentions).toEqual([]);
  });

  it.each([
    ['socail securty', ['topic:social-security']],
    ['seminra on socail securty', ['kind:seminar', 'topic:social-security']],
    ['aprentceship in Cambodai', ['country:KH']],
    ['Chnia Entreprise Confedration', ['organisation:cec']],
    ['beign hurt at wokr, geting hurt at work', ['topic:osh?']],
  ])('may stand in every word of a name, each mended by the others: "%s"', (text, concepts) =>
    expect(named(text)).toEqual(concepts),
  );

  it('are none where another word of the language is nearer, or only the stem is that of a name', () => {
    const knowing = createUnderstanding(vocabulary, {
      knownWords: new Set(['aprenticeshop', 'seminal']),
    });
    const ids = (text: string) => knowing(text, { today: TODAY }).mentions.map(({ id }) => id);
    expect(ids('aprenticeshp')).toEqual([]);
    expect(ids('seminal')).toEqual([]);
    expect(ids('seminra')).toEqual(['seminar']);
  });
});

describe('names side by side', () => {
  it('are two where "and" joins them, and one where it belongs to the name', () => {
    expect(named('the ILO and China')).toEqual(['organisation:ilo', 'country:CN']);
    expect(named('occupational safety and health')).toEqual(['topic:osh']);
  });
});
