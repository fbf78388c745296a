import { describe, expect, it } from 'vitest';
import { conversation } from './talk.ts';

const { talk, fact, shown } = conversation();

describe('a short question in ordinary words, after a record', () => {
  it.each([
    ['what it was for', 'women workers seminar 2012', 'why was it organised', 'secure the labour rights'],
    ['what it was for, in Chinese', '2012年女职工研讨会', '为啥要办', '旨在'],
    ['what it aims at', 'labour inspection roadmap 2023', 'the aim?', 'fair, safe and equitable'],
    ['what came of it', 'employment services project Cambodia Lao PDR', 'results so far?', 'markedly more'],
    ['what came of it, in Chinese', '柬埔寨老挝就业服务项目', '取得了什么成效', '大幅增加'],
    ['the reason of something', '家政工人磋商会', '为什么强调性别', '90%'],
    ['its topics', 'ITC training 2018 young experts from China', 'what topics', 'social innovation'],
    ['its numbers', 'Future of Work in Asia project 2018', 'participants breakdown', '16'],
    [
      'a programme it is part of',
      'Cambodian trainers in Guangzhou',
      'under which programme',
      'partnership programme',
    ],
    ['a year', 'SCORE agreement with CEC 2014', 'what does it say about 2016', 'once 2016 is over'],
    ['a sort of body', '青年就业监测评估专家会议', '哪个研究所参与的', '劳动科学研究所'],
  ])('is answered from it by the sentence that tells it: %s', (_what, before, text, told) => {
    expect(fact(before, text)).toContain(told);
  });

  it.each([
    ['ITUC ACFTU joint meeting 2011', 'what did they discuss', /what was discussed are not stated/u],
    ['科伦坡工会研讨会', '会上讨论了啥', /未说明活动时间和讨论内容/u],
    [
      'ITC training 2018 young experts from China',
      'names of institutions?',
      /does not name the Chinese institutions/u,
    ],
    ['矿产供应链', '具体是哪些利益相关方', /没有列出利益相关方/u],
  ])('is answered by the note that leaves it open: “%s”, then “%s”', (before, text, note) => {
    expect(talk(before, text)).toMatchObject({
      type: 'record',
      remarks: [expect.any(String), expect.stringMatching(note)],
    });
  });

  it('says that the record does not tell it, rather than how to ask', () => {
    const answer = talk('mining safety Zambia', 'how did that go?');
    expect(answer).toMatchObject({ type: 'record', remarks: ['This record does not state that.'] });
  });

  it('tells what somebody said by their own message', () => {
    expect(shown('CMTU workshop on the labour law', 'who sent a video message', 'what did he say')[0]).toBe(
      'whatsnew-2017-de-meyer-video-message',
    );
  });

  it.each([
    ['mining safety Zambia', 'what about child labour'],
    ['mining safety Zambia', 'why is the sky blue'],
  ])('is a new one where it names what the record has no part in: “%s”, then “%s”', (before, text) => {
    expect(talk(before, text)?.type).toBe('nothing');
  });

  it('is a new one where records are asked for', () => {
    expect(
      shown('ITUC ACFTU joint meeting 2011', 'what projects are there in Cambodia').length,
    ).toBeGreaterThan(2);
  });

  it('gets the title in the other language', () => {
    expect(fact('2016年全民社会保护高级别研讨会', '英文标题叫啥')).toContain('High-Level Seminar');
    expect(fact('precarious work seminar', 'what is it called in Chinese')).toContain('不稳定就业');
  });
});

describe('the names of what was counted', () => {
  it('are said not to be told where a note says so', () => {
    const answer = talk('Turin skills fair how many partner organisations', 'which ones');
    expect(answer?.remarks).toContain('The ten partner organisations are not named.');
  });

  it.each([
    [
      ['the skills fair in turin', 'how many partners', 'who are they'],
      'The ten partner organisations are not named.',
    ],
    [['都灵技能博览会', '几个伙伴', '都是谁'], '来源没有列出这十家伙伴组织的名称。'],
  ])('are those of nobody else that was listed: %s', (turns, note) => {
    const answer = talk(...turns);
    expect(answer?.hits.map(({ record }) => record.id)).toEqual(['event-2024-02-27-skills-fair-turin']);
    expect(answer?.text).toContain(note);
  });

  it('are told where the record has bodies of that sort', () => {
    expect(fact('清华宣讲会几所高校参加', '分别是哪几所')).toContain('北京外国语大学');
  });
});

describe('after an honest nothing', () => {
  it('the subject that was named is still meant', () => {
    const found = talk('prep for qqq w MOHRSS - zzz', 'since 2023 only');
    expect(found?.question?.mentions.map(({ id }) => id)).toContain('mohrss');
  });

  it('a fact is asked of the nearest record that holds all that was named', () => {
    expect(fact('deqing qqq', 'how many people came')).toContain('80');
  });
});

describe('one that is told by what it is to the record spoken of', () => {
  it('is the first of a list of one', () => {
    expect(
      fact('Is there anything on mining safety in Zambia?', 'Which countries are involved in the first one?'),
    ).toContain('Zambia');
  });

  it('is the conference that a project led to', () => {
    expect(
      shown('employment services project Lao Cambodia', 'the conference it led to - where was it')[0],
    ).toBe('brochure-conference-employment-services-asean-plus-3');
  });

  it.each([
    [['中国出钱的就业服务项目', '它办过什么会'], ['brochure-conference-employment-services-asean-plus-3']],
    [['bridge project', 'did it hold any meetings'], []],
  ])('is what it held, and nothing else on its subject: %s', (turns, expected) => {
    expect(shown(...turns)).toEqual(expected);
  });

  it('is on its subject at any time', () => {
    expect(shown('social protection and eu 2024', 'is there also a project on it')).toEqual([
      'brochure-project-universal-social-protection-2018-2020',
    ]);
  });

  it('is what "it" stands for, though nothing answers the question by itself', () => {
    expect(shown('When was the ILO Beijing office opened?', 'Which territories does it cover?')).toEqual([
      'profile-ilo-beijing',
    ]);
  });
});

it('quotes the sentence that speaks of what no field of the record holds', () => {
  expect(talk('中国恢复在国际劳工组织的席位是哪一年', '在里头算常任理事吗')?.text).toMatch(
    /写道：“.*10个政府常任理事之一/,
  );
});

describe('a list of which nothing was taken', () => {
  it.each([
    [['学徒制'], '博览会在哪里', '都灵'],
    [['学徒制', '博览会在哪里'], '什么时候', '2024年2月27日'],
    [['SCORE项目', '在浙江的', '多少家企业'], '多少人参加了', '80'],
    [['SAWS', 'where was the workshop'], 'how many people', '80'],
  ])('is asked of the one of it that is named, or that belongs to the first: %s, %s', (turns, text, told) => {
    expect(fact(...turns, text)).toContain(told);
  });

  it('is not told a number of another thing', () => {
    expect(fact('women workers', 'where was the seminar', 'how many people came')).toBeUndefined();
  });
});
