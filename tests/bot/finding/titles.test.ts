import { beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '../../../src/assemble.ts';
import type { Desk } from '../../../src/bot/desk.ts';
import type { Catalogue } from '../../../src/domain/catalogue.ts';
import { LANGUAGES } from '../../../src/domain/language.ts';

let desk: Desk;
let catalogue: Catalogue;
beforeAll(async () => {
  ({ desk, catalogue } = await assemble('data/records'));
});
const ask = (text: string) => desk.answer({ kind: 'say', text }, { today: '2024-06-15' });

describe('a title that somebody pastes', () => {
  it.each(LANGUAGES)('shows its record first, whatever else its words could ask for: %s', (language) => {
    const missed = catalogue.records.filter(
      ({ id, title }) => ask(title[language]).hits[0]?.record.id !== id,
    );
    expect(missed.map(({ id }) => id)).toEqual([]);
  });

  it('counts without its capitals and marks', () =>
    expect(ask('china and ilo sign south south cooperation agreement').hits[0]?.record.id).toBe(
      'press-2012-06-12-china-ilo-south-south-agreement',
    ));

  it('counts in an earlier conversation about something else', () => {
    const say = (text: string) =>
      desk.answer({ kind: 'say', text, conversation: 'titles' }, { today: '2024-06-15' });
    say('agreements with ACFTU');
    expect(say('Social protection is not a luxury').hits[0]?.record.id).toBe(
      'press-2014-04-15-social-protection-not-a-luxury',
    );
  });

  it.each([
    ['Social protection is not a luxury: who spoke?', /Tim De Meyer/u],
    ['when was "Social protection is not a luxury" published?', /15 April 2014/u],
    ['First South-South and triangular cooperation agreement between the ILO and China: who paid?', /China/u],
    ['柬埔寨培训师在中国广州市工贸技师学院完成技术能力建设培训是什么时候？', /2023年12月26日/u],
    ['《中国与国际劳工组织签署南南合作协议》谁签的？', /王晓初/u],
  ])('is what a question behind, around or in front of it is asked of: “%s”', (text, fact) => {
    const answer = ask(text);
    expect(answer.type === 'fact' && answer.statement).toMatch(fact);
  });
});
