import { describe, expect, it } from 'vitest';
import { singular } from '../../src/domain/singular.ts';

describe('the singular of an English word', () => {
  it.each([
    ['workers', 'worker'],
    ['vacancies', 'vacancy'],
    ['branches', 'branch'],
    ['quizzes', 'quiz'],
    ['symposia', 'symposium'],
    ['memoranda of understanding', 'memorandum of understanding'],
    ['joint statements', 'joint statement'],
  ])('takes the plural ending off: “%s”', (many, one) => expect(singular(many)).toBe(one));

  it.each(['news', 'business', 'campus', 'analysis', 'bus', 'international', 'media', ''])(
    'leaves what is no plural as it is: “%s”',
    (word) => expect(singular(word)).toBe(word),
  );
});
