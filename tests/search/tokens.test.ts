import { describe, expect, it } from 'vitest';
import { chineseWords, coverOf, pairsOf } from '../../src/search/text/chinese.ts';
import { Lexicon } from '../../src/search/text/lexicon.ts';
import { plainNumbers } from '../../src/search/text/numbers.ts';
import { indexedWords, stretchesOf } from '../../src/search/text/tokens.ts';
import { unitsOf } from '../../src/search/units.ts';

const texts = (text: string) => stretchesOf(text).map((stretch) => stretch.text);

describe('cutting a text into words', () => {
  it.each([
    ["The ILO's workers' rights", ['the', 'ilo', 'workers', 'rights']],
    ["don't O'Brien", ['dont', 'obrien']],
    ['co-operation and co-ordinated', ['cooperation', 'and', 'coordinated']],
    ['low-carbon, COVID-19; G20', ['low', 'carbon', 'covid', '19', 'g20']],
    ['U.S. and e.g. this', ['us', 'and', 'eg', 'this']],
    ['Alliance 8.7 on 2017-03-28.', ['alliance', '8.7', 'on', '2017', '03', '28']],
    ['95 per cent, 95 percent, 95%', ['95', 'percent', '95', 'percent', '95', 'percent']],
    ['SCORE项目2.0版', ['score', '项目', '2', '0', '版']],
    ['__proto__', ['proto']],
    ['a@b.example', ['a', 'b', 'example']],
    ['', []],
    ['… — !', []],
  ])('cuts %j', (text, words) => {
    expect(texts(text)).toEqual(words);
  });

  it('cuts a long word to 64 characters, but not a stretch of Chinese', () => {
    expect(texts('x'.repeat(5_000))).toEqual(['x'.repeat(64)]);
    expect(texts('社'.repeat(100))).toEqual(['社'.repeat(100)]);
  });

  it('indexes no more than 20,000 characters of a field', () => {
    const { terms } = indexedWords(`${'word '.repeat(4_000)}zeppelin`);
    expect(terms.length).toBe(4_000);
    expect(terms).not.toContain('zeppelin');
  });
});

describe('numbers', () => {
  it.each([
    ['1,000,000', '1000000'],
    ['1 million', '1000000'],
    ['us$1.5 million', 'us$1500000'],
    ['2.3billion', '2300000000'],
    ['100万', '1000000'],
    ['1.2亿元', '120000000元'],
    ['300 thousand', '300000'],
    ['1,00', '1,00'],
    ['12,3456', '12,3456'],
    ['2014, 2015', '2014, 2015'],
    ['5 millionaires', '5 millionaires'],
    ['million', 'million'],
  ])('writes %s as %s', (text, plain) => {
    expect(plainNumbers(text)).toBe(plain);
  });
});

describe('Chinese', () => {
  it('is indexed as pairs of neighbours, a character by itself as it is', () => {
    expect(pairsOf('社会保障')).toEqual(['社会', '会保', '保障']);
    expect(pairsOf('煤')).toEqual(['煤']);
    expect(pairsOf('𠮷野家')).toEqual(['𠮷野', '野家']);
  });

  it('is looked up by the fewest pairs that cover a word', () => {
    expect(coverOf('社会保障')).toEqual(['社会', '保障']);
    expect(coverOf('农民工')).toEqual(['农民', '民工']);
    expect(coverOf('煤')).toEqual(['煤']);
    expect(coverOf('人人人人')).toEqual(['人人']);
  });

  it('is cut into words, single characters that say something joined to their neighbour', () => {
    expect(chineseWords('农民工的培训')).toEqual(['农民工', '的', '培训']);
    expect(chineseWords('职业安全')).toEqual(['职业', '安全']);
  });

  it('loses no character of a long stretch', () => {
    const stretch = '关于社会保障的会议'.repeat(500);
    expect(chineseWords(stretch).join('')).toBe(stretch);
  });
});

describe('the lexicon', () => {
  const lexicon = new Lexicon();
  for (const word of ['agreement', 'agreements', 'wages', 'wagons', 'child', 'training', 'trading', 'be'])
    lexicon.add(word);
  const similar = (word: string) => lexicon.similar(word).map((candidate) => candidate.word);

  it('finds what a misspelt word means, the fewest errors only', () => {
    expect(similar('agreemant')).toEqual(['agreement']);
    expect(similar('wagse')).toEqual(['wages']);
    expect(similar('trainning')).toEqual(['training']);
  });

  it('allows no error in short, very long and numeric words', () => {
    expect(similar('bee')).toEqual([]);
    expect(similar('agreementagreementagreement')).toEqual([]);
    expect(similar('agreement1')).toEqual([]);
    expect(similar('wxgxs')).toEqual([]);
  });

  it('completes a word of three letters or more', () => {
    const beginning = (start: string) => lexicon.beginningWith(start).map((candidate) => candidate.word);
    expect(beginning('agr')).toEqual(['agreement', 'agreements']);
    expect(beginning('tr')).toEqual([]);
  });

  it('forgets a word when its last record goes', () => {
    const small = new Lexicon();
    small.add('lantern');
    small.add('lantern');
    small.remove('lantern');
    expect(small.similar('lantarn')).toHaveLength(1);
    small.remove('lantern');
    expect(small.similar('lantarn')).toEqual([]);
  });
});

describe('the units of a question', () => {
  const shown = (text: string, words: string[]) => {
    const mentions = words.map((one) => ({
      facet: 'topic' as const,
      id: 'x',
      words: one,
      by: 'name' as const,
    }));
    const units = unitsOf(text, mentions);
    return [...units.named, ...units.free].map((unit) => unit.shown);
  };

  it('are the mentions and each other word once, as typed', () => {
    expect(shown('Forced labour in Kunming, labour in KUNMING', ['Forced labour'])).toEqual([
      'Forced labour',
      'Kunming',
    ]);
  });

  it('take a Chinese name out before the rest is cut', () => {
    expect(shown('社会保障培训', ['社会保障'])).toEqual(['社会保障', '培训']);
    expect(shown('社會保障培訓', ['社会保障'])).toEqual(['社会保障', '培训']);
  });

  it('keep an acronym that is spelt like a stop word, but not in a text all in capitals', () => {
    expect(shown('the WHO and us', [])).toEqual(['WHO']);
    expect(shown('WHO项目', [])).toEqual(['WHO', '项目']);
    expect(shown('WHO PAID THE MINERS', [])).toEqual(['PAID', 'MINERS']);
  });

  it('leave out stop words beside a mention', () => {
    expect(shown('the wages of', ['wages'])).toEqual(['wages']);
    expect(shown('the of', [])).toEqual(['the', 'of']);
  });
});
