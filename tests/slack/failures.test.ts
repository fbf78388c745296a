import { RespondError, webApi } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import { DeskError } from '../../src/domain/errors.ts';
import { failureOf, failureSentence, reinstallLink } from '../../src/slack/web-api/failures.ts';
import { WORDS } from '../../src/slack/words/index.ts';

const platform = (error: string, more = {}) => new webApi.WebAPIPlatformError({ ok: false, error, ...more });
const network = (code: string) =>
  new webApi.WebAPIRequestError(
    new TypeError('fetch failed', { cause: Object.assign(new Error('x'), { code }) }),
  );

describe('failureOf', () => {
  it.each([
    [new webApi.WebAPIRateLimitedError(3), { kind: 'busy', code: 'ratelimited', waitMs: 3_000 }],
    [platform('invalid_blocks'), { kind: 'too-rich', code: 'invalid_blocks' }],
    [platform('internal_error'), { kind: 'server', code: 'internal_error' }],
    [platform('is_archived'), { kind: 'refused', code: 'is_archived' }],
    [
      platform('missing_scope', { needed: 'chat:write' }),
      { kind: 'refused', code: 'missing_scope', scope: 'chat:write' },
    ],
    [platform('<html>hello</html>'), { kind: 'refused', code: 'unreadable_answer' }],
    [new webApi.WebAPIHTTPError(502, 'x', {}, 'x'), { kind: 'server', code: 'http_502' }],
    [new RespondError('x', 404), { kind: 'refused', code: 'http_404' }],
    [new RespondError('x', 400), { kind: 'too-rich', code: 'http_400' }],
    [new RespondError('x', 429), { kind: 'busy', code: 'http_429' }],
    [network('ECONNREFUSED'), { kind: 'unsent', code: 'ECONNREFUSED' }],
    [network('ECONNRESET'), { kind: 'unsure', code: 'no_answer' }],
    [
      new webApi.WebAPIRequestError(new DOMException('x', 'TimeoutError')),
      { kind: 'unsure', code: 'no_answer' },
    ],
    [new DOMException('x', 'TimeoutError'), { kind: 'unsure', code: 'no_answer' }],
    [new DeskError('store-unavailable', 'x'), { kind: 'refused', code: 'store-unavailable' }],
    [new TypeError('x is not a function'), { kind: 'refused', code: 'unexpected' }],
    ['a string', { kind: 'refused', code: 'unexpected' }],
  ])('reads %s', (error, failure) => {
    expect(failureOf(error)).toEqual(failure);
  });
});

describe('the sentence for a person', () => {
  const say = (error: unknown, language: 'en' | 'zh' = 'en') =>
    failureSentence(failureOf(error), WORDS[language], 'A1');

  it('A8: names the missing scope and where to reinstall', () => {
    const error = platform('missing_scope', { needed: 'chat:write' });
    expect(say(error)).toContain('“chat:write”');
    expect(say(error, 'zh')).toContain('https://api.slack.com/apps/A1/install-on-team');
  });
  it('A9: asks to be invited where the app is not in the channel', () => {
    expect(say(platform('not_in_channel'))).toContain('Invite it');
    expect(say(platform('is_archived'))).toContain('archived');
  });
  it('A12: asks to press again when a trigger has expired', () => {
    expect(say(platform('expired_trigger_id'))).toContain('press the button again');
    expect(say(platform('expired_trigger_id'), 'zh')).toContain('再次点击');
  });
  it('is a general one for everything else', () => {
    expect(say(new Error('secret detail'))).toBe(WORDS.en.failures.failed);
  });
  it('makes no link of an app id that is none', () => {
    expect(reinstallLink('../evil')).toBe('https://api.slack.com/apps/install-on-team');
  });
});
