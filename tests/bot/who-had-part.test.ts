import { expect, test } from 'vitest';
import { conversation } from './conversation/talk.ts';

const { fact, talk } = conversation();

test('what a source leaves open is the answer to who it was', () => {
  expect(fact('Turin skills fair 2024', 'who were the ten partners?')).toMatch(/not named/);
  expect(fact('矿产供应链那条', '谁合作的')).toMatch(/没有列出/);
  expect(fact('forced labour labour inspectors 2014', 'who spoke for the ministry?')).toMatch(
    /does not name who spoke/,
  );
});

test('what a source leaves open of the day says nothing of who signed', () => {
  expect(fact('SCORE agreement with CEC', 'who signed it?')).toMatch(/China Enterprise Confederation/);
});

test('whoever paid is told by what they are where nobody is named', () => {
  expect(fact('ITC training 2018', 'who paid')).toMatch(/sponsored by various Chinese institutions/);
  expect(fact('国际培训中心2018年的培训', '谁出的钱')).toMatch(/高等院校资助/);
});

test('the names of a sort are listed out of all records', () => {
  expect(fact('which trade union bodies appear in the records?')).toMatch(
    /All-China.*Mongolian|Mongolian.*All-China/,
  );
  expect(fact('which countries besides China and Mongolia show up?')).toMatch(
    /^(?!.*(?:China|Mongolia)).*Zambia/,
  );
  expect(fact('记录里提到了哪些工会')).toMatch(/蒙古工会联合会/);
  expect(fact('which cities in China appear in the records?')).toMatch(/^(?!.*Geneva).*Wuxi/);
});

test('a fact is told of each of several records listed', () => {
  const signed = fact('agreements of 2014', 'who signed those');
  for (const name of [/Work Safety/, /Enterprise Confederation/, /Trade Unions/])
    expect(signed).toMatch(name);
  expect(talk('柬埔寨的项目', '金额分别是多少')?.text).toMatch(/745,000.*1,000,000|1,000,000.*745,000/s);
  expect(fact('mous from 2019', 'which ministries')).toMatch(/^(?!.*Trade Unions).*Transport/);
});

test('a fact is told of each of several things that the question itself names', () => {
  for (const asked of [
    'who signed the SCORE agreements',
    'who signed the SCORE agreements of 1 and 8 April 2014',
  ]) {
    expect(fact(asked)).toMatch(/Enterprise Confederation/);
    expect(fact(asked)).toMatch(/Work Safety/);
  }
  expect(fact('who signed the SCORE agreement of 8 April 2014')).not.toMatch(/Enterprise Confederation/);
  expect(fact('SCORE协议都是谁签的')).toMatch(/企业联合会.*安全生产监督管理总局/);
  expect(fact('who organised the seminars on labour statistics')).toMatch(/China.*Mongolia|Mongolia.*China/);
});

test('what is doubted of one of several records told is said of that one, and no doubt of any is left out', () => {
  const doubt = /Sources disagree: .*\(ILO signs agreement with Consulting/;
  expect(talk('who signed the SCORE agreements')?.text).toMatch(doubt);
  expect(talk('who signed the SCORE agreements of 8 and 1 April 2014')?.text).toMatch(doubt);
});

test('what all of several state alike is told once', () => {
  expect(fact('who funds ILO projects in Cambodia')).toMatch(/^Funded by: Government of China$/m);
});

test('which bodies of a sort had part is told of those alone', () => {
  expect(fact('清华宣讲会', '都有哪些学校')).toMatch(/^(?!.*职业发展).*北京大学/);
  expect(fact('Which Chinese ministries have signed agreements with the ILO?')).toMatch(
    /Transport.*Work Safety/,
  );
});

test('whoever told of something is told before it is denied', () => {
  expect(fact('JPO programme', 'who explained it')).toMatch(/Pedersen.*Layous/);
  expect(fact('project with South East Asia employment 2023', 'who launched it')).toMatch(/Human Resources/);
  expect(fact('东盟+3就业服务会议', '有谁参加')).toMatch(/日本、中国和韩国的代表/);
  expect(talk('JPO programme', 'who won the World Cup')?.type).not.toBe('fact');
});

test('whoever held a workshop is its host, and nobody who sent a message to it', () => {
  expect(fact('labour law reform Mongolia', 'who held the workshop')).toMatch(/Mongolian Trade Unions/);
});

test('letters stand for a longer name, and a thing is what a record says it is', () => {
  expect(fact('what does MOU stand for')).toMatch(/memorandum of understanding/);
  expect(fact('what is a DWCP?')).toMatch(/medium-term framework/);
  expect(fact('全球南方是啥意思')).toBeUndefined();
});

test('whoever holds an office at present is told by the office and not by the date', () => {
  expect(fact('who is the current ILO director general')).toMatch(/Guy Ryder/);
});

test('a note on the day of a signing stands in no answer on who signed, and no note is told twice', () => {
  expect(fact('who signed in hangzhou')).toMatch(/^Signed by/);
  expect(fact('youth workshop 2014', 'who organised')?.match(/not stated/g)).toHaveLength(1);
});

test('countries in a region are those that lie there', () => {
  expect(fact('Which countries in Africa appear in the records?')).toBe('Zambia');
  expect(fact('非洲哪些国家出现过')).toBe('赞比亚');
});

test('a target that was set is no target met', () => {
  const record = 'Productive enterprises, safe and healthy workers';
  expect(fact(record, 'did they meet their goal?')).toMatch(/does not settle that.*500/);
});

test('whoever asks who was there is told names, of the side asked for only', () => {
  expect(fact('清华宣讲会都谁来了')).toMatch(/Lv Yulin/);
  expect(fact('10月25号宣讲会有多少人参加', '劳工组织来了谁')).toMatch(/^苏珊娜(?!.*Lv Yulin)/);
});

test('both halves of a question are answered, however they are joined', () => {
  expect(fact('Hangzhou MOU - signed by whom, which date')).toMatch(/Signed by.*16 January 2024/);
  expect(fact('2011年不稳定就业研讨会在哪开的，主办单位')).toMatch(/北京.*中华全国总工会/);
  expect(fact('When did the Beijing office open and what area does it cover')).toMatch(/1985.*Macau/);
});

test('bodies of a sort that are only counted are not made up for by the house', () => {
  expect(fact('which companies attended the Shanghai disability forum')).toMatch(/^Companies.*more than 20$/);
  expect(fact('上海残疾人论坛有哪些企业参加')).toMatch(/企业：超过 20$/);
});

test('the town of a party is not where it signed', () => {
  expect(fact('where was the Hangzhou MOU signed')).toMatch(/does not say where/);
  expect(fact('杭州的备忘录在哪里签的')).toMatch(/没有说明签署地点/);
});

test('all that somebody said is told, what is known of it first', () => {
  expect(fact('tim de meyer still director?', 'what has he said')).toMatch(/luxury.*Video message/s);
  expect(fact('戴晓初说过什么')).toMatch(/奢侈品.*视频致辞/);
});

test('what a thing is, is told where a record says so', () => {
  expect(fact('Third Decent Work Country Programme', 'what is a DWCP')).toMatch(/framework/);
  expect(fact('ETI是个什么机构')).toMatch(/道德贸易联盟/);
  expect(talk('What exactly is meant by universal social protection?')?.text).toMatch(/No record explains/);
  expect(talk('啥叫强迫劳动')?.text).toMatch(/没有记录解释/);
});

test.each([
  ['who signed the 2012 agreement on south-south cooperation', /Wang Xiaochu.*Juan Somavia/],
  ['2012年的协议是谁签的', /王晓初.*胡安·索马维亚/],
  ['did Guy Ryder sign the 2012 agreement with China?', /^The record does not say so\. Wang Xiaochu/],
  ['瑞德签了2012年的协议吗', /^记录没有这样说。王晓初/],
])('all who signed are named: “%s”', (asked, told) => {
  expect(fact(asked)).toMatch(told);
});

test.each([
  ['is Chihoko Asada-Miyakawa the ILO director for china', /does not say so.*Asia and the Pacific/],
  ['is Lv Yulin a director at MOHRSS', /does not say so.*Deputy Director/],
  ['麻田千穗子是中国局局长吗', /没有这样说.*亚太地区局局长/],
  ['did Director-General Juan Somavia sign the 2012 agreement with China?', /^Yes/],
])('another post than the one somebody has is no yes: “%s”', (asked, told) => {
  expect(fact(asked)).toMatch(told);
});

test('whoever met others is not whom they met', () => {
  expect(fact('chihoko visit', 'who did she meet')).toMatch(/^The partners are not named/);
  expect(fact('亚太局局长麻田千穗子来华见了谁')).toMatch(/^本条没有列出合作伙伴/);
});

test('who heads an office is told by other records where its own names nobody', () => {
  expect(fact('address of the Beijing office', 'who is the director there')).toMatch(/^Tim De Meyer/);
});

test('whoever gave nothing is no giver because another one is named beside them', () => {
  for (const turn of [
    'did the ACFTU give money to the ILO',
    'did the US Department of Labor give money to China',
    'did MOHRSS provide US$1 million?',
    '全总给ILO捐过钱吗',
  ])
    expect(talk(turn)?.text).not.toMatch(/Yes, by|nearest to that|是，记录/);
  expect(fact('did China give US$745,000')).toMatch(/^Yes/);
});
