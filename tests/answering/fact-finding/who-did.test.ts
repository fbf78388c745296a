import { describe, expect, it } from 'vitest';
import { assemble } from '../../../src/assemble.ts';

const { desk } = await assemble('data/records');

const said = (text: string) => {
  const told = desk.answer({ kind: 'say', text }, { today: '2026-11-23' });
  return told.type === 'fact' ? told.statement : `(${told.type})`;
};

describe('who did something', () => {
  it.each([
    ['who gave speeches at Tsinghua University?', /(?=.*Guo Yong)(?=.*Lv Yulin)/],
    ['谁在清华宣讲会上讲话', /(?=.*Guo Yong)(?=.*Lv Yulin)(?=.*佩德森)/],
    ['清华宣讲会主讲人是谁', /^苏珊娜[^G]*西尔维[^G]*$/],
    ['who talked about internships at Tsinghua', /^Suzanne[^;]*;[^;]*; Sylvie(?!.*Guo Yong)/],
    ['who explained the JPO programme', /^Suzanne.*Sylvie/],
    ['who was in the ILO delegation at Tsinghua', /^Suzanne(?!.*Lv Yulin).*Sylvie/],
    ['会见时国际劳工组织来了谁', /^苏珊娜(?!.*Lv Yulin).*西尔维/],
    ['who welcomed the guests at Tsinghua', /^Guo Yong(?!.*Suzanne)/],
    ['谁会见了国际劳工组织代表团', /^Guo Yong(?!.*苏珊娜)/],
    ['who met Guo Yong', /^Suzanne(?!.*Guo Yong)/],
    ['Guo Yong见了谁', /^苏珊娜(?!.*Guo Yong)/],
    ['who opened the Tsinghua session', /^Guo Yong(?!.*Zhang Chao)/],
    ['谁在清华给学生讲JPO项目', /^(?=.*苏珊娜)(?=.*西尔维)(?!.*Guo Yong)/],
    ['谁向学生讲实习项目', /^(?=.*苏珊娜)(?=.*西尔维)(?!.*Guo Yong)/],
    ['who taught students about the internship programme?', /^Suzanne(?!.*Guo Yong).*Sylvie/],
    ['宣讲会前谁在清华会见了劳工组织代表团', /Guo Yong会见了/],
    ['谁在清华接待了人社部代表团', /Guo Yong会见了/],
    ['谁在清华见了国际劳工组织的代表团', /Guo Yong/],
    ['谁给清华学生讲的JPO项目', /^(?=.*苏珊娜)(?=.*西尔维)(?!.*Guo Yong)/],
    ['谁会见了中国三方合作伙伴', /^麻田千穗子/],
    ['who met the tripartite partners in China in October 2023?', /Chihoko Asada/],
    ['Who did Guo Yong meet at Tsinghua?', /^Suzanne(?!.*Guo Yong)/],
    ['Who was received by Guo Yong?', /^Suzanne(?!.*Guo Yong)/],
    ['Who did the Regional Director meet in China?', /^The partners are not named/],
    ['清华宣讲会上谁讲的话', /^Guo Yong，[^；]*致辞/],
    ['谁在北京论坛上讲了话', /^安东尼奥/],
    ['who made a speech in 2019', /^António Guterres/],
  ])('is told by those of whom a record says it: “%s”', (text, names) => expect(said(text)).toMatch(names));

  it('is told once of each, whatever else other records say they did', () =>
    expect(said('who explained the JPO programme').match(/Suzanne/gu)).toHaveLength(1));

  it.each(['Who spoke at the Deqing workshop?', 'who spoke at the Shanghai forum', '谁在德清研讨会上致辞'])(
    'is not stated where only bodies had a part: “%s”',
    (text) => expect(said(text)).toBe('(matches)'),
  );

  it('is nobody of another title than the deputy asked for', () =>
    expect(said('清华宣讲会上讲话的那位副司长是谁')).toMatch(/^Lv Yulin/));
});

describe('who held an event', () => {
  it.each([
    ['清华宣讲会主办方是谁', /人力资源和社会保障部国际合作司主办.*承办/],
    ['who organised the Tsinghua session', /sponsored by the International Cooperation Division/],
    ['谁主办了都灵博览会', /由国际劳工组织与十家国际组织伙伴共同举办/],
    ['都灵博览会主办单位', /由国际劳工组织与十家国际组织伙伴共同举办/],
    ['上海残疾人论坛谁主办', /国际劳工组织与20多家企业的代表在上海举行/],
    ['which university hosted the ILO information session', /^Hosted by: Tsinghua University$/],
    ['柬埔寨培训师谁举办的', /^举办方：广州市工贸技师学院/],
  ])('is told in the words of its record, or by what is entered: “%s”', (text, by) =>
    expect(said(text)).toMatch(by),
  );

  it.each(['虹桥论坛谁主办的', '一带一路高峰论坛主办方', 'who organised the Hongqiao forum'])(
    'is not stated where the record on it does not say: “%s”',
    (text) => expect(said(text)).toMatch(/没有明确注明|未说明论坛的主办方|does not state/),
  );

  it('is no question of who held the pen', () =>
    expect(said('who held the pen for beijing next to somavia?')).toMatch(/Wang Xiaochu/));
});

describe('who came, held a seat or did what a verb says', () => {
  it.each([
    ['who attended the Deqing workshop', /80 representatives of SAWS.*local government officials, factories/],
    ['who took part in the expert meeting on the future of work', /^High-level authorities.*civil society/],
    ['社会保障未来的会议谁参加了', /^本条没有列出三方合作伙伴/],
    ["who is the secretary of the workers' group", /ACFTU.* is secretary of the workers' group/],
    ['who trained young Chinese experts', /^In 2018 alone it trained over 250/],
    ['who endorsed the DWCP in 2017', /the ILO and China endorsing/],
    ['who supports the youth academy', /sponsored by 17 Chinese universities/],
    ['who is responsible for Hong Kong and Macau', /in charge of what the ILO does/],
    ['who explained the JPO programme', /explained the programme/],
  ])('is told by the sentence of the best record: “%s”', (text, told) => expect(said(text)).toMatch(told));

  it('is not told by a verb that no record has', () =>
    expect(said('who criticised the DWCP in 2017')).toMatch(/^\(/));
});
