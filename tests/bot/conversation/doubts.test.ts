import { describe, expect, it } from 'vitest';
import { conversation } from './talk.ts';

describe('a doubt about what was told', () => {
  const { fact, shown } = conversation();

  it.each([
    [['third DWCP for China', 'why are there two dates'], 'agreed in 2016'],
    [['third DWCP for China', 'do the sources disagree on that?'], 'Both may be right'],
    [['Deqing meeting score', 'why is it listed twice'], 'twice under different names'],
    [['应急管理部2019年备忘录', '为什么不知道具体月份'], '未说明各份的具体月份'],
    [['杭州残联签了个啥', '这日期准吗'], '2024年系根据发布日期'],
  ])('is answered by the note on just that: %j', (turns, note) => {
    expect(fact(...turns)).toContain(note);
  });

  it.each([
    [['2016 universal social protection seminar', 'is that date certain'], 'note no doubt'],
    [['2016年那个社保研讨会', '这日期准吗'], '没有存疑'],
  ])('is put to rest where no note shares it: %j', (turns, rest) => {
    expect(fact(...turns)).toContain(rest);
  });

  it('that names a matter of its own is a question of its own', () => {
    expect(shown('domestic workers consultation', '失業數字準不準')).not.toContain(
      'whatsnew-2017-domestic-workers-consultation',
    );
  });

  it('is answered by itself as well', () => {
    expect(
      fact('Are there contradictions between the sources about the Decent Work Country Programme?'),
    ).toContain('Both may be right');
  });
});

describe('the source of what was told', () => {
  const { fact } = conversation();

  it.each([
    [['third DWCP for China', 'link?'], /^Source: /],
    [['2016年那个社保研讨会', '出处是哪'], /^来源：/],
    [['家政工90%', '这个数出自哪里'], /^来源：.*最新动态/],
    [['家政工', '这条出处在哪，我要写脚注'], /^来源：/],
    [['2023年7月26日', '发一下来源'], /^来源：/],
    [['ergonomic checkpoints', 'where can I get it'], /^Where to get it is not stated\. Source: /],
    [['人机工效学检查要点', '哪里下载'], /^没有说明在哪里可以获取。来源：/],
  ])('is told by itself: %j', (turns, source) => {
    expect(fact(...turns)).toMatch(source);
  });
});

describe('the time of something done once', () => {
  const { fact, talk } = conversation();

  it.each([
    [
      ['when did China join the ILO'],
      'When exactly is not stated. China belongs to the countries that founded',
    ],
    [['when did De Meyer start'], 'dated 4 March 2014'],
    [['戴晓初是谁', '什么时候上任的'], '2014年3月4日'],
    [['score programme', 'when does CEC take over'], 'on its own once 2016 is over'],
  ])('is told by a record that tells of it: %j', (turns, told) => {
    expect(fact(...turns)).toContain(told);
  });

  it.each([['何时批准的海事劳工公约'], ['Juan Somavia', 'when did he leave office']])(
    'is told by no date of a record that does not: %s',
    (...turns) => {
      expect(talk(...turns)).not.toMatchObject({ type: 'fact' });
    },
  );
});
