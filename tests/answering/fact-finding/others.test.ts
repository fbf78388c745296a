import { describe, expect, it } from 'vitest';
import { assemble } from '../../../src/assemble.ts';

const { desk } = await assemble('data/records');

const told = (text: string) => {
  const answer = desk.answer({ kind: 'say', text }, { today: '2026-11-23' });
  return answer.type === 'fact' ? answer.statement : `(${answer.type})`;
};

describe('who did something besides those set aside', () => {
  it.each([
    [
      'Besides the government, who signed one of the 2019 MOUs with the ILO?',
      /^Signed by: All-China Fed[^,]*$/,
    ],
    ['2019年除了政府，ILO还跟中国哪个组织签了备忘录', /^签署方：中华全国总工会$/],
    [
      'Besides the ministries, which organisation signed an MOU with the ILO in 2019?',
      /^Signed by: All-China/,
    ],
    ['Besides MOHRSS, which ministries signed MOUs with the ILO in 2019?', /^(?=.*Transport)(?=.*Emergency)/],
    ['除了总工会，2019年ILO还跟谁签了备忘录', /^签署方：人力资源和社会保障部、应急管理部、交通运输部$/],
    [
      '除人社部外，还有哪些部门在2019年跟劳工组织签了备忘录',
      /^(?=.*交通运输部)(?=.*应急管理部)(?!.*人力资源)/,
    ],
  ])('is told by records on others: “%s”', (text, others) => expect(told(text)).toMatch(others));

  it.each([
    ['Besides the ILO, who ran the precarious work seminar?', /^Carried out by: All-China Fed[^,]*$/],
    [
      'Who apart from the ILO carries out the universal social protection project?',
      /^Carried out by: .*Social Aff/,
    ],
    ['除了ILO，不稳定就业研讨会还有谁办？', /^实施方：中华全国总工会$/],
    ['除了国际劳工组织，谁参与了桥梁项目？', /^合作方：美国劳工部$/],
  ])('is told with the part they had, without any office of those: “%s”', (text, others) =>
    expect(told(text)).toMatch(others),
  );

  it.each([
    ['Who besides the government is involved in the bridge project?', /the government, the social partners/],
    ['除了政府，桥梁项目还有谁参与？', /政府、社会伙伴和其他利益相关方/],
    [
      'Who took part in the Zambia mining programme besides the ILO?',
      /^Partners: Ministry of Emergency Man[^,]*$/,
    ],
    ['Besides China, which country is in the mining safety programme?', /^Countries: Zambia$/],
    ['除了欧盟，谁和ILO继续在社保上合作', /^合作方：中国政府$/],
  ])('is told in the words of the record where it says only what they are: “%s”', (text, words) =>
    expect(told(text)).toMatch(words),
  );

  it('is no question where meetings are left out of a list', () =>
    expect(told('Meetings apart from those in Beijing')).toBe('(matches)'));
});

describe('with whom somebody did something', () => {
  it.each([
    ['Which organisation promised stronger cooperation with the ILO in March 2014?', /^The All-China Fed/],
    ['2014年3月谁表示要进一步加强和ILO合作？', /^中华全国总工会.*表示/],
    ['国际劳工组织跟蒙古的谁商定了今后五年的合作', /与蒙古国三方成员商定/],
    [
      'Who did the ILO agree with on five years of cooperation in Mongolia?',
      /tripartite constituents of Mongolia/,
    ],
    [
      "With whom did the ILO talk about priorities for China's future social security?",
      /tripartite partners/,
    ],
    ['国际劳工组织跟谁一起讨论中国社保的未来', /三方合作伙伴/],
    ['With whom did the ILO review the labour inspection roadmap?', /^The tripartite constituents/],
    ['矿产供应链那件事ILO跟谁合作', /矿业领域主要利益相关方/],
    ['Who held a joint meeting with the ACFTU?', /^Participants: International Trade Union Confederation$/],
    ['2024年1月谁跟国际劳工组织北京局签了备忘录', /^签署方：杭州市残疾人联合会$/],
    ['Which federation signed with the ILO in January 2024?', /^Signed by: Hangzhou[^,]*$/],
    ["To whom was De Meyer's video message shown?", /Confederation of Mongolian Trade Unions/],
  ])('is never whoever is named as the other side: “%s”', (text, others) =>
    expect(told(text)).toMatch(others),
  );

  it.each([
    ['Who runs the SAWS pilot?', /^Carried out by: International Labour Organization, State Adm/],
    ['ILO在赞比亚跟谁合作', /^合作方：应急管理部/],
    ['谁开展了企业可持续发展项目', /国际劳工组织/],
    ["who's footing the bill for the thing UN DESA is doing with ILO?", /^Funded by: Government of China/],
    [
      'Who held the pen for the Chinese ministry when the 2012 partnership with the ILO was signed?',
      /Wang Xiaochu/,
    ],
    ['Who signed the agreement with the ILO in June 2012?', /Wang Xiaochu/],
  ])('is told by what is entered where that names others, or no other side is named: “%s”', (text, others) =>
    expect(told(text)).toMatch(others),
  );
});

describe('which body of a sort or a nation did something', () => {
  it.each([
    ['桥梁项目二期跟哪国的劳工部合作', /美国劳工部(?!.*国家：)/],
    ['哪个国家的劳工部参与了桥梁项目二期', /美国劳工部(?!.*国家：)/],
    ['Which ministry is behind the BRIDGE project?', /^Partners: United States Department of Labor$/],
    ['Which ministry is behind the Zambia mine safety work?', /^Partners: Ministry of Emergency Management/],
    ["which country's ministry runs the Bridge Project", /United States Department of Labor/],
    ['which ministry gave the money for the Cambodia Pakistan project', /^Funded by: Government of China$/],
    ['哪个雇主组织跟ILO签了SCORE协议', /^签署方：.*中国企业联合会/],
    ['哪所大学办了宣讲会', /^举办方：清华大学/],
  ])('is told by those of it, whatever part they had: “%s”', (text, body) =>
    expect(told(text)).toMatch(body),
  );

  it.each([
    ['Which ministry is behind the quality apprenticeship project?', /matches/],
    ['桥梁项目二期在哪国', /^国家：蒙古国$/],
    ['Which UN body was Michelle Bachelet heading in 2010?', /^Michelle Bachelet, head of UN Women/],
    ['哪家公司在广州跟国际劳工组织合作', /^(?!合作方：国际劳工组织)/],
  ])('is nobody of another sort, and a country where no body is asked for: “%s”', (text, body) =>
    expect(told(text)).toMatch(body),
  );
});

describe('who paid for what a report leaves open', () => {
  it.each([
    ['首份SSTC协议是谁出资', /^出资方：中国政府$/],
    ['Who paid for the first SSTC agreement?', /^Funded by: Government of China$/],
  ])('is told by the record on what may be the same money: “%s”', (text, payer) =>
    expect(told(text)).toMatch(payer),
  );

  it.each([
    ['who pays the US$1 million of the 2012 press release', /^The release does not say/],
    ['谁资助了优质学徒制项目', /^来源没有说明/],
    ['有条新闻提到100万美元，可没讲谁出钱，是哪条', /^新闻稿未说明/],
  ])('is left open where the report is asked of, or nothing else tells it: “%s”', (text, open) =>
    expect(told(text)).toMatch(open),
  );
});
