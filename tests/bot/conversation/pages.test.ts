import { describe, expect, it } from 'vitest';
import { conversation } from './talk.ts';

const { shown, talk } = conversation();
const LIST = 'press releases 2023';

describe('the pages of a list', () => {
  it.each(['page 2', 'next page', 'second page please', 'last page', 'show all', '第二页', 'is that all?'])(
    'are turned on: “%s”',
    (text) => {
      const answer = talk(LIST, text);
      expect(answer?.type === 'matches' && answer.offset).toBe(10);
      expect(answer?.type === 'matches' && answer.total).toBe(17);
    },
  );

  it.each(['previous page', 'page 1', 'go back to page one', '上一页', '第一页', 'show all'])(
    'are turned back: “%s”',
    (text) => expect(shown(LIST, 'next page', text)).toEqual(shown(LIST)),
  );

  it('end with the last', () => {
    const answer = talk(LIST, 'page 3');
    expect(answer?.type).toBe('nothing');
    expect(answer?.text).toContain('No other record');
  });

  it('are none where nothing was listed', () => expect(talk('page 2')?.type).not.toBe('help'));
});

describe('whoever begins anew', () => {
  it.each(['start over', 'reset', '重新开始'])('is told how to ask: “%s”', (text) =>
    expect(talk(LIST, text)?.type).toBe('help'),
  );
});
