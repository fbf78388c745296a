import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/assemble.ts';

const { desk } = await assemble('data/records');
const ask = (...turns: string[]) =>
  turns.map((text) =>
    desk.answer(
      { kind: 'say', text, ...(turns.length > 1 && { conversation: turns.join() }) },
      { today: '2026-11-23' },
    ),
  );
const YES = /Yes, by this record|是，记录写道/;

describe('no yes', () => {
  it.each([
    // A start is no end, a draft no law, "closely" no closing.
    [['has the Bridge project ended']],
    [['Bridge Project', 'is it finished?']],
    [['Bridge Project', '到期了吗']],
    [['蒙古劳动法通过了吗']],
    [['did the ILO close']],
    [['did the ILO close the Beijing office']],
    // What was once does not come again.
    [['还会再办博览会吗']],
    [['will the fair be held again']],
    // Something else was in that place, or is in its charge.
    [['is there an office in Ulaanbaatar']],
    [['上海有办事处吗']],
    [['is there an office in Hong Kong']],
    [['意大利有项目吗']],
    [['is there a project in Africa']],
    // Jobs of others, in words that only hint at what they are about.
    [['are there any vacancies']],
    [['有招聘吗']],
    // What went on for years happened in no month of them.
    [['did anything happen in May 2014?']],
    [['蒙古国的新闻', '有联系方式吗']],
    // Whoever sat in the hall did not work with those who spoke, nor is a host who offers what is told of there.
    [['ILO和北大有合作吗']],
    [['does Tsinghua offer internships']],
    [['is the ILO office in Beijing responsible for Vietnam']],
    [['did Guterres visit Beijing in 2018?']],
    [['is SAWS an agency']],
    [['was the launch in Guangzhou']],
  ])('comes of something else: %j', (turns) => {
    expect(ask(...turns).at(-1)?.text).not.toMatch(YES);
  });

  it('is given where a record lacks what is claimed, with the nearest ones', () => {
    expect(ask('did China ratify the forced labour convention')[0]?.text).toContain('No record says exactly');
  });
});

describe('a yes', () => {
  it.each([
    [['is there an ILO office in Beijing?']],
    [['北京有办事处吗']],
    [['日内瓦有办事处吗']],
    [['is there a project in Cambodia']],
    [['柬埔寨有项目吗']],
    [['was the third DWCP endorsed']],
    [['有没有残疾人就业的新闻']],
    [['有联系方式吗']],
    // What is claimed a record may say in words of its own.
    [['did the ILO and ETI start a project in Guangzhou']],
    [['did Guterres visit Beijing in 2019?']],
    [['古特雷斯访问过北京吗']],
    [['does ILO offer internships']],
    [['does the ILO run internships?']],
    [['did Peking University take part']],
    [['did the US Department of Labor work with ILO in Mongolia']],
    [['ILO和全总有合作吗']],
    [['北京局负责蒙古吗']],
  ])('is what a record of that very sort says: %j', (turns) => {
    expect(ask(...turns).at(-1)?.text).toMatch(YES);
  });

  it('on money comes of records that state some', () => {
    const [answer] = ask('有没有给柬埔寨钱');
    expect(answer?.text).toMatch(YES);
    for (const { record } of answer?.hits ?? []) expect(record.money.length).toBeGreaterThan(0);
  });

  it('comes of the record that is of the countries named and of no others', () => {
    const [answer] = ask('does the Cambodia Laos project cost 1 million?');
    expect(answer?.hits[0]?.record.countries).not.toContain('MM');
  });

  it.each([
    ['is the ILO a UN agency', 'became a specialised agency of the United Nations'],
    ['is the ILO a specialised agency of the UN', 'became a specialised agency of the United Nations'],
    ['is the ILO part of the UN', 'became a specialised agency of the United Nations'],
    ['国际劳工组织是联合国机构吗', '成为联合国负责社会和劳工事务的专门机构'],
    ['is the ILO office in Beijing responsible for Mongolia', 'in charge of what the ILO does in China'],
    ['is Macau covered by the Beijing office', 'Hong Kong and Macau'],
    ['有没有中国和ILO的战略伙伴协议', '2016年签署了战略伙伴关系谅解备忘录'],
  ])('quotes the sentence that says it: %s', (text, said) => {
    const [answer] = ask(text);
    expect(answer?.text).toMatch(YES);
    expect(answer).toMatchObject({ statement: expect.stringContaining(said) });
  });
});
