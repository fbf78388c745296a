import { beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '../../../src/assemble.ts';
import type { Desk } from '../../../src/bot/desk.ts';

let desk: Desk;
beforeAll(async () => {
  ({ desk } = await assemble('data/records'));
});
const ask = (text: string) => desk.answer({ kind: 'say', text }, { today: '2024-06-15' });

describe('what no record speaks of', () => {
  it.each([
    ['跟国家海关总署签的协议', '国家海关总署'],
    ['和水利部合作的项目', '水利部'],
    ['亚洲开发银行给了多少钱', '开发银行'],
    ['外交部长出席过哪场签约', '外交部长'],
    ['教育部长签过哪份备忘录', '教育部长'],
    ['職工盟簽嗰份協議', '職工盟'],
  ])('gets no other body’s records: “%s”', (text, name) => {
    expect(ask(text)).toMatchObject({ type: 'nothing' });
    expect(ask(text).text).toContain(name);
  });

  it.each([
    ['anything signed with the Hangzhou youth federation', 'youth federation'],
    ['MoU with the Ministry of Education', 'Education'],
    ['Zhejiang University and ILO agreement', 'Zhejiang University'],
    ['a seminar with the All-China Youth Federation', 'youth federation'],
    ['复旦那场宣讲是哪天', '复旦'],
  ])('is told where another body of its sort is held: “%s”', (text, name) => {
    expect(ask(text)).toMatchObject({ type: 'nothing' });
    expect(ask(text).text).toContain(name);
  });

  it.each([
    'MoU with the Ministry of Emergency Management',
    'MoU with the ministry of labour',
    "did the Hangzhou Disabled Persons' Federation sign anything",
    'internships for Tsinghua University',
    'which Chinese universities support many university students in the leadership academy',
    "I'm from the Ministry of Education: what was said at Tsinghua?",
  ])('but not where the body is known or is that of whoever asks: “%s”', (text) =>
    expect(ask(text).hits.length).toBeGreaterThan(0),
  );

  it.each([
    '跟应急管理部签的谅解备忘录',
    '和国家统计局办的研讨会',
    '杭州市残疾人联合会的协议',
    '高校办的培训',
    '人社部部长签过什么',
    '妇联的朋友托我问一嘴，家政工磋商会哪天开',
    '我在越南开厂，想了解SCORE项目',
  ])('is told from a body that one speaks of: “%s”', (text) =>
    expect(ask(text).hits.length).toBeGreaterThan(0),
  );

  it.each([
    'do you have a podcast by the director',
    'any photos of the seminar in Beijing',
    '有没有研讨会的照片',
  ])('may be a kind of thing nobody kept: “%s”', (text) => expect(ask(text).type).toBe('nothing'));

  it('is no matter where the thing is only said of another', () =>
    expect(ask('ergonomic checkpoints, the guide with many pictures').hits.length).toBeGreaterThan(0));
});

describe('a kind of gathering that was not there then', () => {
  it.each(['trainings in Ulaanbaatar in March 2017', '2017年3月在蒙古的培训'])(
    'gives way to what was, and the answer says so: “%s”',
    (text) => {
      expect(ask(text).hits.map(({ record }) => record.id)).toContain(
        'whatsnew-2017-cmtu-labour-law-workshop',
      );
      expect(ask(text).remarks.join()).toMatch(/kind|类/);
    },
  );

  it('but no agreement does', () => expect(ask('agreements in Mongolia in March 2017').hits).toEqual([]));
});

describe('what happened in a year', () => {
  it.each([
    ['what happened to China in the ILO in 1971?', 'legal rights'],
    ['中国在国际劳工组织1971年出了什么大事', '恢复'],
  ])('is told by the sentence that states it: “%s”', (text, words) => {
    expect(ask(text)).toMatchObject({ type: 'fact', statement: expect.stringContaining(words) });
  });

  it('is a list where several records tell of it', () =>
    expect(ask('what happened in China in 2012').type).toBe('matches'));
});

describe('what the ILO became part of', () => {
  it.each(['国际劳工组织什么时候加入联合国的', 'ILO是哪一年加入联合国的'])('“%s”: 1946', (text) =>
    expect(ask(text)).toMatchObject({ type: 'fact', statement: expect.stringContaining('1946') }),
  );
});

describe('somebody whom no record names', () => {
  it.each(['Xi Jinping', 'Any statement by Xi Jinping?', 'Gilbert Houngbo', '习近平说过什么'])(
    'is nothing, whatever else is known of what they began: “%s”',
    (text) => expect(ask(text).type).toBe('nothing'),
  );
});
