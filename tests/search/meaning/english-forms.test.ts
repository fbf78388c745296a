import { describe, expect, it } from 'vitest';
import { englishForms } from '../../../src/search/meaning/english-forms.ts';

describe('the forms of an English word', () => {
  it.each([
    ['nannies', 'nanny'],
    ['boxes', 'box'],
    ['workers', 'worker'],
    ['shipping', 'ship'],
    ['hiring', 'hire'],
    ['planned', 'plan'],
    ['digitalisation', 'digitalization'],
    ['fairness', 'fair'],
  ])('lead from %s to %s', (word, base) => {
    expect(englishForms(word)).toContain(base);
  });

  it('begin with the word as it stands', () => {
    expect(englishForms('hiring')[0]).toBe('hiring');
  });

  it('leave nothing of a word that is all ending', () => {
    expect(englishForms('ing')).toEqual(['ing']);
    expect(englishForms('')).toEqual(['']);
  });
});
