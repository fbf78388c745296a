import { describe, expect, it } from 'vitest';
import { understand } from './vocabulary.ts';

/** The periods asked for, without what lies between them. */
function periods(text: string): string {
  const { from = '', to = '', gaps = [] } = understand(text).dates ?? {};
  return [from, ...gaps.flatMap((gap) => [gap.from, gap.to]), to].join(' ');
}

describe('days of a list', () => {
  it.each([
    'news of 4 March and 7 March 2014',
    'news of 4 and 7 March 2014',
    'news on March 4 and 7, 2014',
    'the 4th and the 7th of March 2014',
    '2014年3月4日和3月7日的新闻',
    '2014年3月4日和7日的新闻',
    '2014年3月4号、7号的新闻',
  ])('are meant without those between them: “%s”', (text) =>
    expect(periods(text)).toBe('2014-03-04 2014-03-05 2014-03-06 2014-03-07'),
  );

  it('may be more than two, of which some follow each other', () => {
    expect(periods('news of 3, 4 and 7 March 2014')).toBe('2014-03-03 2014-03-05 2014-03-06 2014-03-07');
  });

  it.each(['news between 4 and 7 March 2014', 'news of 4 to 7 March 2014', '2014年3月4日至7日的新闻'])(
    'are a range where one leads to the other: “%s”',
    (text) => expect(periods(text)).toBe('2014-03-04 2014-03-07'),
  );
});
