import { describe, expect, it } from 'vitest';
import { escaped, escapeText, hasMarks, printable, readMarkup } from '../../src/slack/mrkdwn.ts';

describe('printable', () => {
  it('I7: drops control characters, overrides and lone surrogates, keeps lines', () => {
    expect(printable('a\u0000b\ud800\u202Ec\r\nd')).toBe('abc\nd');
  });
  it('never is empty', () => {
    expect(printable(' \u0000 ')).toBe('–');
  });
});

describe('escaping', () => {
  it('I10: leaves nothing that Slack reads', () => {
    expect(escapeText('<!channel> & <@U1>')).toBe('&lt;!channel&gt; &amp; &lt;@U1&gt;');
  });
  it('cuts before it escapes, so that no entity is cut', () => {
    expect(escaped('&&&&', 11)).toBe('&amp;&amp;…');
  });
});

describe('hasMarks', () => {
  it.each(['*a*', 'a_b', '~a', '`a`', '> quote', 'first\n>second', ':smile:', ':中文:'])(
    'I10: is true for %j',
    (text) => {
      expect(hasMarks(text)).toBe(true);
    },
  );
  it.each(['a plain title', 'a - b', '2 > 1', 'at 10:30', 'ILO: China', '社会保障'])(
    'is false for %j',
    (text) => {
      expect(hasMarks(text)).toBe(false);
    },
  );
});

describe('readMarkup', () => {
  it.each([
    ['<@UBOT> news', 'news'],
    ['<@UBOT|desk> news', 'news'],
    ['news by <@U1|maria>', 'news by maria'],
    ['news by <@U1>', 'news by'],
    ['in <#C1|general>', 'in #general'],
    ['<https://example.org|the page>', 'the page'],
    ['<https://example.org/a_b>', 'https://example.org/a_b'],
    ['<mailto:a@example.org|a@example.org>', 'a@example.org'],
    ['<!channel> all', '@channel all'],
    ['<!subteam^S1|@team> all', '@team all'],
    ['<!date^1392734382^{date}|1 March 2014>', '1 March 2014'],
    ['a &lt;b&gt; &amp;amp;', 'a <b> &amp;'],
    ['unfinished <@U1', 'unfinished <@U1'],
    ['', ''],
  ])('reads %j as %j', (text, meant) => {
    expect(readMarkup(text, 'UBOT')).toBe(meant);
  });

  it('I14: takes no longer for text made to be slow', () => {
    const slow = ['<'.repeat(100_000), '<a'.repeat(50_000), `<${'a|'.repeat(50_000)}`, '<@'.repeat(50_000)];
    for (const text of slow) expect(readMarkup(text, 'UBOT').length).toBeGreaterThan(0);
  });
});
