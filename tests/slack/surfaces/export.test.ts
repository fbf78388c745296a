import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXPORT_FORMATS } from '../../../src/bot/export/export-file.ts';
import { blockFaults } from '../../../src/playground/checks/block-check.ts';
import { listState, readButtonValue } from '../../../src/slack/button-state.ts';
import { exportWords, formatChoice } from '../../../src/slack/surfaces/export/offer.ts';
import { EXPORT_WORDS } from '../../../src/slack/surfaces/export/words.ts';
import type { Message } from '../../../src/slack/views/message.ts';
import { arbitraryAnswer, arbitraryText } from '../arbitrary-answer.ts';

function buttonsOf(message: Message): Array<{ action_id: string; value: string; text: { text: string } }> {
  const found: Array<{ action_id: string; value: string; text: { text: string } }> = [];
  JSON.stringify(message.blocks, (_name, value) => {
    if (value?.type === 'button') found.push(value);
    return value;
  });
  return found;
}

describe('a call for an export', () => {
  it.each([
    ['export agreements with ACFTU', 'agreements with ACFTU'],
    ['Export: SCORE', 'SCORE'],
    ['  EXPORT   kind:agreement year:2014 ', 'kind:agreement year:2014'],
    ['导出：与全总签署的协议', '与全总签署的协议'],
    ['导出 时间线 SCORE', '时间线 SCORE'],
    ['export', ''],
    ['导出', ''],
  ])('“%s” is one', (text, words) => {
    expect(exportWords(text)).toBe(words);
  });

  it.each(['exports of labour', 'agreements on export', '出口加工区', '导出数据', 'constructor x', ''])(
    '“%s” is none',
    (text) => {
      expect(exportWords(text)).toBeUndefined();
    },
  );
});

describe('the choice of a format', () => {
  it('keeps to the limits of Slack, whatever was asked, and each button leads back to the question', () => {
    fc.assert(
      fc.property(arbitraryAnswer, arbitraryText, (answer, text) => {
        const list = listState({ text, offset: 0, language: answer.language, day: '2026-11-22' });
        const message = formatChoice(answer, list);
        expect(blockFaults(message.blocks, 'message')).toEqual([]);
        expect(message.text).not.toMatch(/[<>]/);
        expect(message.text.length).toBeLessThanOrEqual(4_000);
        const buttons = buttonsOf(message);
        expect(buttons.map((button) => button.action_id)).toEqual(
          EXPORT_FORMATS.map((format) => `export_${format}`),
        );
        for (const { value } of buttons) expect(readButtonValue(value)).toEqual(list);
      }),
      { numRuns: 200 },
    );
  });

  it.each(['en', 'zh'] as const)('names every format and says where the file goes (%s)', (language) => {
    const { formats, choose } = EXPORT_WORDS[language];
    expect(Object.keys(formats)).toEqual([...EXPORT_FORMATS]);
    expect(choose(1, 'x')).toContain(language === 'en' ? 'Export of 1 record for “x”' : '导出“x”的 1 条记录');
    expect(choose(1, 'x')).toContain(language === 'en' ? 'direct message' : '私信');
  });
});
