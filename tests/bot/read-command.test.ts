import { describe, expect, it } from 'vitest';
import { findCommand } from '../../src/bot/commands/index.ts';

describe('a subcommand', () => {
  it.each([
    ['help', ''],
    ['帮助', ''],
    ['show contact-ilo-beijing', 'contact-ilo-beijing'],
    ['查看 contact-ilo-beijing', 'contact-ilo-beijing'],
    ['latest', ''],
    ['Latest forced labour', 'forced labour'],
    ['最新 社会保障', '社会保障'],
    ['timeline', ''],
    ['Timeline of SCORE', 'of SCORE'],
    ['时间线：社会保障', '社会保障'],
    ['大事记 强迫劳动', '强迫劳动'],
    ['stats', ''],
    ['Stats SCORE', 'SCORE'],
    ['统计 强迫劳动', '强迫劳动'],
    ['help export', 'export'],
    ['help filters', 'filters'],
    ['帮助 导出', '导出'],
    ['show', ''],
    ['show 3', '3'],
    ['find-related', ''],
    ['subscribe forced labour', 'forced labour'],
    ['订阅 强迫劳动', '强迫劳动'],
    ['unsubscribe', ''],
    ['settings', ''],
    ['设置', ''],
    ['find-related a message of somebody', 'a message of somebody'],
    ['查找相关 一条消息', '一条消息'],
  ])('%s is called with what follows it', (text, rest) => {
    expect(findCommand(text)?.rest).toBe(rest);
  });

  it.each([
    'help for young workers',
    'show me agreements',
    'show agreements',
    'who can subscribe to the programme',
    'changes to the settings',
    'export',
    'statistics training',
    '统计培训',
    'find related records',
    'constructor',
    '__proto__ x',
    '',
  ])('“%s” is read as a question', (text) => {
    expect(findCommand(text)).toBeUndefined();
  });
});
