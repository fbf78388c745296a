import { describe, expect, it } from 'vitest';
import { createLogger } from '../src/log.ts';

describe('the log', () => {
  it('D11: blots out tokens and secrets wherever they stand in a line', () => {
    const lines: string[] = [];
    const logger = createLogger('info', ['signing-secret-1'], (line) => lines.push(line));
    logger.info({ token: 'xoxb-123-abc' }, 'a xapp-1-A0-9 in words');
    logger.error(new Error('refused with xoxe.xoxp-1-Mi0yLT and signing-secret-1'));
    const all = lines.join('');
    expect(lines).toHaveLength(2);
    expect(all).not.toMatch(/xoxb-|xapp-|xoxp-|signing-secret-1/);
    expect(all).toContain('[secret]');
  });

  it('writes nothing below its level', () => {
    const lines: string[] = [];
    createLogger('error', [], (line) => lines.push(line)).info('quiet');
    expect(lines).toEqual([]);
  });
});
