import { describe, expect, it } from 'vitest';
import { understand } from '../vocabulary.ts';

const asides = (text: string) => understand(text).asides;

describe('words aside', () => {
  it('are those far from everything named', () => {
    expect(
      asides('compliance auditors at an electronics brand keep writing letters on forced labour'),
    ).toEqual(expect.arrayContaining(['electronics']));
  });

  it('are not those beside a name: they say which of it is meant', () => {
    expect(asides('underground forced labour')).toEqual([]);
    expect(asides('forced labour statistics')).toEqual([]);
  });

  it('are those of another clause than the name', () => {
    expect(asides('opera singers rehearse. forced labour')).toEqual(
      expect.arrayContaining(['opera', 'singers']),
    );
  });

  it('do not exist where no subject is named, for then every word may be it', () => {
    expect(asides('opera singers in a distant town rehearse every night')).toEqual([]);
  });

  it('are only words that are searched', () => {
    const question = understand('please tell me about forced labour, I beg you');
    expect(question.asides.every((word) => question.freeText.toLowerCase().includes(word))).toBe(true);
  });
});
