import { describe, expect, it } from 'vitest';
import { Sheet } from '../../../src/understanding/text/sheet.ts';

describe('the shorthand of chats', () => {
  it.each([
    ['whats new, ppl?', "what's new, people?"],
    ['gimme news tmrw', 'give me news tomorrow'],
    ['belt adn road wiht teh ILO', 'belt and road with the ilo'],
  ])('is read in full: “%s”', (text, full) => expect(new Sheet(text).folded).toBe(full));

  it.each(['thrush', 'acc-2', 'pplx', 'an acc in the bank'])('is no part of another word: “%s”', (text) =>
    expect(new Sheet(text).folded).toBe(text),
  );

  it.each([
    ['邊位講過', '哪位讲过'],
    ['邊年簽嘅', '哪年签的'],
    ['唔係奢侈品', '不是奢侈品'],
    ['要幾多錢', '要多少钱'],
    ['北京那个办事处', '北京办事处'],
    ['邮编写啥', '邮政编码写什么'],
    ['邊個金額最細', '哪个金额最小'],
    ['呢句係邊個講', '这句是谁讲'],
    ['係邊一年', '是哪一年'],
  ])('reads Cantonese and spoken forms: “%s”', (text, full) => expect(new Sheet(text).folded).toBe(full));

  it.each([
    ['哪些 partner？', '哪些合作伙伴?'],
    ['China fund 的项目', 'china资助的项目'],
    ['谁 sign 了', '谁签署了'],
    ['the difference between 全总 and 工联 is', 'the difference between 全总 and 工联 is'],
    ['Global Partner Forum 的日期', 'global partner forum 的日期'],
  ])('reads English words of asking in a Chinese sentence alone: “%s”', (text, full) =>
    expect(new Sheet(text).folded).toBe(full),
  );

  it.each(['两边位于北京', '海边国家', '旁边位置', '谈人工智能', '倾向', '走回头路', '最细致', '听讲座'])(
    'leaves other words alone: “%s”',
    (text) => expect(new Sheet(text).folded).toBe(text),
  );

  it.each([
    ['尊嚴勞動國家計畫', '体面劳动国家计划'],
    ['東南亞移工的影片', '东南亚移民工人的视频'],
    ['身心障礙者的案子', '残疾人的项目'],
    ['係邊年簽㗎', '是哪年签的'],
    ['用網路軟體', '用网络软件'],
    ['國勞有冇新聞', '国际劳工组织有没有新闻'],
  ])('reads Taiwanese and Hong Kong words in traditional script: “%s”', (text, full) =>
    expect(new Sheet(text).folded).toBe(full),
  );

  it.each(['纪录影片', '办过的案子', '中国劳动监察', '关系由来'])(
    'leaves the same characters of the mainland alone: “%s”',
    (text) => expect(new Sheet(text).folded).toBe(text),
  );

  it('keeps what was typed', () => {
    const sheet = new Sheet('how many ppl came');
    expect(sheet.rest('with names')).toBe('how many ppl came');
    expect(sheet.typed(9, 15)).toBe('ppl');
  });
});
