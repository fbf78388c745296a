import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/assemble.ts';

const { desk } = await assemble('data/records');
const ask = (text: string) => desk.answer({ kind: 'say', text }, { today: '2026-11-23' });

describe('when a text came out', () => {
  it.each([
    ['签杭州残联MOU的新闻稿啥时候发的', '发布日期：2024年1月17日'],
    ['人社部和劳工组织启动东南亚项目的新闻稿哪天发的', '发布日期：2023年7月25日'],
    ['2017年那个国别计划启动的新闻几号发的', '发布日期：2017年3月28日'],
    ['不稳定就业研讨会的新闻稿哪天出的', '发布日期：2011年12月10日'],
    ['女工劳动保护研讨会的新闻稿是几号的', '发布日期：2012年12月10日'],
    ['哪天登的都灵技能博览会那篇报道', '发布日期：2024年3月7日'],
    ['之前有個講青年就業計畫的工作坊，新聞稿幾號發的', '2014年4月2日'],
    ['When was the release on the Hangzhou MOU put out?', 'Published: 17 January 2024'],
    ['When was the news about the launch of the 2016-2020 DWCP?', 'Published: 28 March 2017'],
    ['date of the press release on the Turin skills fair', 'Published: 7 March 2024'],
    ['when did the news on the women workers seminar appear?', 'Published: 10 December 2012'],
  ])('is asked of the text, whatever else is named: %s', (text, said) =>
    expect(ask(text)).toMatchObject({ type: 'fact', statement: expect.stringContaining(said) }),
  );

  it.each([
    ['新闻稿说杭州MOU是哪天签的？', '2024年1月16日'],
    ['女工劳动保护研讨会哪天开的', '2012年12月6日'],
    ['戴晓初给蒙古工会的那段视频是哪天播放的', '2017年3月7日'],
    ['When was the seminar on women workers in the 2012 press release?', '6 December 2012'],
    ['when was the Hangzhou MOU signed?', '16 January 2024'],
  ])('is not asked where the text only tells of it: %s', (text, said) =>
    expect(ask(text)).toMatchObject({ type: 'fact', statement: expect.stringContaining(said) }),
  );

  it.each(['When was the Guterres statement published?', '古特雷斯的讲话什么时候发布的'])(
    'is not the day of the speech: %s',
    (text) => expect(ask(text).text).toMatch(/No record states when that was published|没有记录写明何时发布/),
  );
});
