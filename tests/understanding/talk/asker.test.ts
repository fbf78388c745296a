import { describe, expect, it } from 'vitest';
import { named, understand } from '../vocabulary.ts';

const left = (text: string) => understand(text).freeText;

describe('what those who ask say of themselves', () => {
  it.each([
    'My desk wants to know if there is anything on forced labour',
    'Anything on forced labour? That would save my bacon',
    'Anything on forced labour? You would make her day',
    'What is there on forced labour? Asking for a friend who is too proud to ask',
    'Grandad used to work on forced labour and I would like to surprise him with it',
    'Rainy weather, pot of soup, curious about forced labour',
    'The lift is stuck and I still lack a paragraph on forced labour',
    'Somebody pinched the file on forced labour from my drawer',
    'The referee wants evidence of forced labour',
  ])('counts for nothing beside a subject: "%s"', (text) => {
    expect(named(text)).toContain('topic:forced-labour');
    expect(left(text)).not.toMatch(
      /desk|bacon|day|friend|proud|surprise|rainy|weather|pot|soup|lack|lift|drawer|evidence/i,
    );
  });

  it.each([
    'My soup is cold and the ladle is bent. What do you have on Zambia?',
    'The ladle is bent, the pot is gone, the soup is cold. What came out in March 2014?',
    'Soup, ladles, cold pots. What is the $745,000 for?',
  ])('is no matter beside a whole question on a country, a time or a sum: "%s"', (text) => {
    expect(left(text)).not.toMatch(/soup|ladle|pot/i);
  });

  it.each([
    ['We repair harps. Any projects?', /harps/],
    ['Harps and violins. Got anything from 2014?', /violins/],
    ['I want to know about harps', /harps/],
    ['In harp factories, who looks into forced labour?', /harp/],
    ['Forced labour among harp makers in our violin shops of Vienna', /harp.*Vienna/],
    ['What would help our violinists?', /violinists/],
  ])('stays where it may be what is wanted: "%s"', (text, words) => {
    expect(left(text)).toMatch(words);
  });

  it('hints at nothing beside a question with enough words of its own', () => {
    const weights = understand(
      'My mother is over for tea. Which violinist won the harp trophy?',
    ).mentions.map(({ weight }) => weight ?? 1);
    expect(weights.every((weight) => weight < 0.5)).toBe(true);
  });

  it('leaves a bidding word at the end out of what is searched for', () => {
    expect(left('Agreements on forced labour. Show me')).toBe('');
    expect(left('A list of harps')).toMatch(/harps/);
  });
});
