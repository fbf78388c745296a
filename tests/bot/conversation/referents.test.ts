import { beforeEach, describe, expect, it } from 'vitest';
import { assemble } from '../../../src/assemble.ts';
import type { Desk } from '../../../src/bot/desk.ts';

let desk: Desk;
beforeEach(async () => {
  ({ desk } = await assemble('data/records'));
});
const say = (text: string) =>
  desk.answer({ kind: 'say', text, conversation: 'here' }, { today: '2024-06-15' });
const ids = (text: string) => say(text).hits.map((hit) => hit.record.id);

describe('what a text points at without its name', () => {
  it.each([
    [
      'a country',
      'workshop on labour law in Mongolia',
      'got something newer from that country?',
      'press-2023-09-26-better-jobs-mongolia',
    ],
    ['a place', '德清的经验交流会', '那个地方还办过啥', 'whatsnew-2017-score-midterm-review-deqing'],
    ['a person', '联合国秘书长说一带一路', '这个人还说过别的吗', 'brochure-belt-and-road-forum-2019'],
    [
      'two bodies',
      'who did ACTRAV sign an agreement with in 2014?',
      'did the same two do anything else together?',
      'press-2011-12-10-beijing-precarious-work-seminar',
    ],
    [
      'two bodies in Chinese',
      '2014年全总跟劳工组织工人活动局签的协议',
      '这两家更早之前一起在北京办过什么会',
      'press-2011-12-10-beijing-precarious-work-seminar',
    ],
    [
      'a ministry',
      'the 2019 mou with the emergency ministry',
      'does the same ministry come up anywhere else',
      'press-2023-11-22-mining-safety-zambia',
    ],
    [
      'a topic',
      'bridge project mongolia',
      'what else is there on that subject in China',
      'press-2014-04-25-labour-inspectors-forced-labour',
    ],
    [
      'a topic in Chinese',
      '蒙古国那个强迫劳动的计划',
      '那中国自己谈这个议题的有哪几则',
      'press-2014-04-25-labour-inspectors-forced-labour',
    ],
    [
      'a sort of event',
      'seminar on labour statistics with the NBS',
      'is there a similar one in Mongolia?',
      'whatsnew-2017-ilo-nso-labour-statistics',
    ],
    [
      'a sort of event in Chinese',
      '国家统计局的统计研讨会',
      '蒙古有一样的吗',
      'whatsnew-2017-ilo-nso-labour-statistics',
    ],
    [
      'a topic with a kind',
      'seminar on social protection in beijing 2016',
      'is there a project on the same thing',
      'brochure-project-universal-social-protection-2018-2020',
    ],
    [
      'a topic with a kind in Chinese',
      '2016年那个社保高级别研讨会几号开的',
      '有这个主题的项目吗',
      'brochure-project-universal-social-protection-2018-2020',
    ],
    [
      'a topic of another time',
      '2016年那个社保高级别研讨会几号开的',
      '2024年还有这个主题吗',
      'press-2024-01-19-universal-social-protection-eu',
    ],
    [
      'a month',
      'press release about Wuxi trainers',
      'anything else that month?',
      'press-2023-10-31-symposium-macroeconomic-framework',
    ],
  ])('is put in its place: %s', (_what, before, text, found) => {
    const shown = ids(before)[0];
    const now = ids(text);
    expect(now[0]).toBe(found);
    expect(now).not.toContain(shown);
  });

  it.each([
    ['mou with transport ministry', 'did that ministry sign anything else?'],
    ['the Zambia mining project', 'is there any other work in the same country?'],
    ['what did China and Zambia do on mining safety', 'is there anything like that in Cambodia?'],
    ['precarious work seminar beijing', 'is there a project on the same thing'],
    ['maritime labour convention mou', 'any seminar on that subject'],
    ['蒙古强迫劳动项目', '同样主题的培训有吗'],
  ])('is told to have nothing more, rather than something else: “%s”, then “%s”', (before, text) => {
    say(before);
    expect(say(text)).toMatchObject({ type: 'nothing', hits: [] });
  });

  it('is told that no other record holds it, where the one shown does', () => {
    say('mou with transport ministry');
    expect(say('did that ministry sign anything else?').text).toContain('No other record holds all of this');
    say('2019年跟交通运输部签的备忘录');
    expect(say('这个部还签过别的吗').text).toContain('没有其他记录同时符合');
  });

  it('leaves a text that points at nothing before alone', () => {
    expect(say('what about that country?').hits).toEqual([]);
  });
});

describe('others than what was shown', () => {
  it.each([
    ['虹桥论坛上谈安全健康工作场所的那篇', '还有没有专门讲矿上的', 'press-2023-11-22-mining-safety-zambia'],
    ['mining safety Zambia', 'any other news on safety at work?', 'whatsnew-2017-osh-data-workshop'],
  ])('are shown without it: “%s”, then “%s”', (before, text, found) => {
    const [shown] = ids(before);
    const now = ids(text);
    expect(now[0]).toBe(found);
    expect(now).not.toContain(shown);
  });

  it('are named among the bodies of what was shown', () => {
    say('anything on forced labour in mongolia?');
    expect(say('who else is in it besides the ILO?').text).toContain('United States Department of Labor');
    say('job centres in laos and cambodia');
    say('what conference came from it');
    expect(say('which countries were there besides asean').text).toContain('Japan');
  });
});

describe('what is older on a matter pointed at', () => {
  it('is on the matter of the talk, whatever fact was told since', () => {
    say('social protection and eu 2024');
    say('who took part');
    const { hits } = say('earlier news on the same topic');
    expect(hits.length).toBeGreaterThan(1);
    for (const { record } of hits) expect(record.topics.join()).toMatch(/social-(?:protection|security)/u);
  });
});

describe('a pronoun for the person spoken of', () => {
  it.each([
    [
      'Who is Tim De Meyer?',
      'when did he become director in Beijing?',
      'press-2014-03-04-new-country-director',
    ],
    ['戴晓初是谁', '他是哪年来北京当局长的', 'press-2014-03-04-new-country-director'],
    ['戴晓初是谁', '他讲社会保护的那句话，咋说的来着', 'press-2014-04-15-social-protection-not-a-luxury'],
    ['清华那场国际劳工组织宣讲会', '人社部来的那位讲了些什么', 'tsinghua-statement-lv-yulin'],
  ])('is read as their name: “%s”, then “%s”', (before, text, found) => {
    say(before);
    expect(ids(text)[0]).toBe(found);
  });
});

describe('a question that names nothing and to which no record answers', () => {
  it('is asked of what was spoken of', () => {
    say('the Chinese-funded social protection project in Cambodia and Pakistan');
    expect(say('how many people was that meant to reach').text).toContain('500,000');
  });

  it.each([
    ['SCORE in Deqing', 'how many people can the canteen seat'],
    ['projects in Pakistan', 'when is my visa ready'],
    ['Bridge project', 'what is the weather like'],
  ])('is not where it is no question to the desk: “%s”, then “%s”', (before, text) => {
    say(before);
    expect(ids(text)).toEqual([]);
  });
});

describe('a city asked for within a country', () => {
  it('is none of another country, though what was shown took place there', () => {
    say('show me the skills fair in Turin');
    const { text } = say('which chinese city is the pilot for that apprenticeship project they showed there');
    expect(text).toContain('Wuxi');
    expect(text).not.toMatch(/^(?:Places|Countries): (?:Turin|Italy)/mu);
  });
});

describe('the period next to the one asked about', () => {
  it.each([
    ['what did we publish in November 2023', 'ok and the month after?', '2023-12'],
    ['press releases from October 2023', 'the month before', '2023-09'],
    ['2023年10月的新闻', '那下个月呢', '2023-11'],
    ['news of 2023', 'and the year after?', '2024'],
    ['news of December 2023', 'and the following month?', '2024-01'],
    ['press releases from December 2012', 'and the same month a year earlier', '2011-12'],
    ['2012年12月有什么活动', '前一年同月呢', '2011-12'],
    ['2012年12月有什么活动', '再往前一年呢', '2011'],
    ['2012年的新闻', '往后一年呢', '2013'],
  ])('is that month or year: “%s”, then “%s”', (before, text, period) => {
    say(before);
    const published = say(text).hits.map(({ record }) =>
      record.dates.published?.value.slice(0, period.length),
    );
    expect(new Set(published)).toEqual(new Set([period]));
  });
});

describe('whether there is any somewhere or at some time', () => {
  it.each([
    ['SCORE', 'anything in Guangdong?', 'whatsnew-2017-score-eti-guangdong'],
    ['家政工人', '2017年有吗', 'whatsnew-2017-domestic-workers-consultation'],
  ])('is asked of the matter before: “%s”, then “%s”', (before, text, found) => {
    say(before);
    expect(ids(text)[0]).toBe(found);
  });

  it('is answered with nothing where there is none, and not with what is there on other matters', () => {
    say('apprenticeship projects');
    expect(say('is there something in Mongolia').type).toBe('nothing');
  });
});

describe('what narrows the list before', () => {
  it('is a month of the year asked about', () => {
    say('2017年的活动');
    const [first] = say('三月份的有哪些').hits;
    expect((first?.record.dates.start ?? first?.record.dates.published)?.value).toMatch(/^2017-03/u);
  });

  it.each([
    ['体面劳动国别计划', '最新的是哪期', 'press-2023-07-13-dwcp-2023-2025-signed'],
    ['2016到2020那期体面劳动国别计划', '最新那一期呢', 'press-2023-07-13-dwcp-2023-2025-signed'],
    // The one project there is not on trade unions: what is, and of which kind, is said.
    ['蒙古的项目', '有没有跟工会有关的', 'whatsnew-2017-cmtu-labour-law-workshop'],
  ])('is the latest of all of it, or what it is on: “%s”, then “%s”', (before, text, found) => {
    say(before);
    expect(ids(text)[0]).toBe(found);
  });
});

describe('what those spoken of did besides', () => {
  it.each([
    [
      'before it',
      "miners' safety in zambia",
      'had they signed anything with the ILO before that?',
      'brochure-mou-2019-mem-work-safety',
    ],
    [
      'somewhere, of the same kind',
      '2012年12月全总和ILO合办的女职工保护研讨会',
      '再早一年他们在北京也合办过一个吧，什么主题',
      'press-2011-12-10-beijing-precarious-work-seminar',
    ],
    [
      'with somebody else',
      'what has the All-China Federation of Trade Unions done with the ILO',
      'did they also sit down with the ITUC at some point?',
      'press-2011-03-25-ituc-acftu-joint-meeting',
    ],
  ])('is found: %s', (_what, before, text, found) => {
    say(before);
    expect(ids(text)[0]).toBe(found);
  });

  it('is nothing where no record holds it', () => {
    say('2017年3月蒙古工会办的研讨会');
    expect(say('2018年他们还办过吗').type).toBe('nothing');
  });
});

describe('one of the records shown', () => {
  it.each([
    ['press releases 2014', 'the latest of those', 'press-2014-04-25-labour-inspectors-forced-labour'],
    ['中国出资的项目', '其中金额最小的是哪个', 'brochure-project-future-of-work-asia-2018'],
  ])('is told by its date or its money: “%s”, then “%s”', (before, text, found) => {
    say(before);
    expect(ids(text)).toEqual([found]);
  });

  it('is told by what belongs to it', () => {
    say('china-funded projects in Laos');
    expect(ids('Did one of them lead to a conference? which')).toEqual([
      'brochure-conference-employment-services-asean-plus-3',
    ]);
  });

  it('is told by its place in the order asked for', () => {
    say('list the seminars of 2011, oldest first');
    expect(say('the second one, where was it held').text).toContain('Colombo');
  });

  it('is not the one of a kind that is asked for anew', () => {
    say('seminars 2017');
    expect(ids('what is the oldest press release?')[0]).toMatch(/^press-2010/u);
  });
});

describe('the matter, the person and the office spoken of', () => {
  it.each([
    ['what does score stand for', 'agreements on it in 2014', 2],
    ['SCORE是什么', '2014年关于它的协议', 2],
    ['global wage report', 'news about it in 2010', 1],
  ])('is kept where a time is named beside: “%s”, then “%s”', (before, text, count) => {
    say(before);
    expect(ids(text)).toHaveLength(count);
  });

  it.each([
    ['who is tim de meyer', 'when was he announced', '4 March 2014'],
    ['who is tim de meyer', 'whom did he take over from', 'No record names that person'],
    ['who is guy ryder', 'whom did he succeed', 'No record names that person'],
    ['Tim De Meyer是谁', '他接谁的班', '没有'],
    ['agreement 2012 south-south', 'sth else, who is the top man of the ilo', 'Guy Ryder'],
    ['2019年的协议', '说点别的，北京局的电话', '6532 5091'],
    ['unrelated, postal address of the beijing office', 'does it look after macau too', 'Yes'],
  ])('is who is asked after: “%s”, then “%s”', (before, text, told) => {
    say(before);
    expect(say(text).text).toContain(told);
  });

  it('is no yes to a clip by a press release that names him', () => {
    say('who is tim de meyer');
    say('when was he announced');
    expect(ids('is there a clip of him')).not.toContain('press-2014-03-04-new-country-director');
  });

  it('is sought by its matter, and not by what was asked of it', () => {
    say('future of work in asia project');
    say('union side, how many of them');
    expect(ids("was there an experts' meeting")[0]).toBe('brochure-expert-meeting-future-of-work-asia');
  });
});
