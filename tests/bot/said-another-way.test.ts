import { beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '../../src/assemble.ts';
import type { Desk } from '../../src/bot/desk.ts';
import { told } from './told.ts';

let desk: Desk;
beforeAll(async () => {
  desk = (await assemble('data/records')).desk;
});

/**
 * A fact by the first number it tells or else by what comes first in it, since how much is told beside depends on the words that
 * ask; a list by its first records whatever their order.
 */
function said(text: string) {
  const { type, records, fact } = told(desk, text);
  if (fact === undefined) return { type, records: records.toSorted() };
  const [first = ''] = fact.split(/[;；]/u);
  return { type, fact: /\d[\d,.]*\d|\d/u.exec(first)?.[0] ?? first.split(/[,，]/u)[0] };
}

describe('the same, asked in other words', () => {
  it.each<string[][]>([
    [
      [
        'projects funded by China',
        'China-funded projects',
        'projects financed by China',
        'projects China paid for',
        'projects paid for by China',
        'Chinese-funded projects',
        'which projects does China fund',
      ],
    ],
    [
      [
        'agreements with the ACFTU',
        'ACFTU agreements',
        'agreements signed with the ACFTU',
        'which agreements does the ILO have with the ACFTU',
        'what agreements has the ACFTU signed',
        'agreements between the ILO and the ACFTU',
        'ILO-ACFTU agreements',
      ],
    ],
    [
      [
        'press releases from 2014',
        '2014 press releases',
        'press releases of 2014',
        'press releases published in 2014',
        'what press releases came out in 2014',
        'which press releases were published in 2014',
        'press releases issued in 2014',
      ],
    ],
    [
      [
        'events in 2017',
        '2017 events',
        'events that took place in 2017',
        'events held in 2017',
        'what events were there in 2017',
        'which events took place in 2017',
        'events of 2017',
      ],
    ],
    [
      [
        'forced labour in Mongolia',
        'Mongolia forced labour',
        'Mongolian forced labour',
        'forced labor in Mongolia',
        'combating forced labour in Mongolia',
        'fight against forced labour in Mongolia',
        'ending forced labour in Mongolia',
      ],
    ],
    [
      [
        'how many conventions has China ratified',
        'number of conventions ratified by China',
        'how many ILO conventions did China ratify',
        'how many conventions were ratified by China',
        'China ratified how many conventions',
        'how many of the ILO conventions has China ratified',
        'conventions ratified by China, how many',
      ],
    ],
    [
      [
        'when was the Beijing office founded',
        'when was the Beijing office established',
        'when was the Beijing office set up',
        'when did the Beijing office open',
        'in which year was the Beijing office opened',
        'what year was the ILO office in Beijing established',
        'since when is there an ILO office in Beijing',
      ],
    ],
    [
      [
        'who is the director of the Beijing office',
        'who heads the Beijing office',
        'who runs the Beijing office',
        'who leads the Beijing office',
        'director of the Beijing office',
        'name of the director of the Beijing office',
        'who is in charge of the Beijing office',
      ],
    ],
    [
      [
        'phone number of the Beijing office',
        'Beijing office phone number',
        'telephone of the Beijing office',
        'what is the telephone number of the Beijing office',
        'how can I call the Beijing office',
        'Beijing office telephone',
        'tel Beijing office',
      ],
    ],
    [
      [
        'how much money has China given',
        'how much has China given in total',
        'total funding from China',
        'how much funding did China provide',
        'what is the total amount China gave',
        'how much did China donate',
        'how much has China contributed',
      ],
    ],
    [
      [
        'who signed the memorandum with the Hangzhou DPF',
        'who signed the Hangzhou MOU',
        'signatories of the Hangzhou MOU',
        'who were the signatories of the MOU with the Hangzhou Disabled Persons Federation',
        'which parties signed the Hangzhou MOU',
      ],
    ],
    [
      [
        'when was the Hangzhou MOU signed',
        'date of the Hangzhou MOU',
        'on which day was the Hangzhou MOU signed',
        'when did they sign the Hangzhou MOU',
        'signing date of the Hangzhou MOU',
        'when did the ILO sign with the Hangzhou Disabled Persons Federation',
      ],
    ],
    [
      [
        'what does ACTRAV stand for',
        'what does ACTRAV mean',
        'what is ACTRAV',
        'meaning of ACTRAV',
        'ACTRAV meaning',
        'ACTRAV stands for',
        'full name of ACTRAV',
      ],
    ],
    [
      [
        'news about Mongolia',
        'Mongolia news',
        'news on Mongolia',
        'news from Mongolia',
        'Mongolian news',
        'what is the news about Mongolia',
      ],
    ],
    [
      [
        'projects in Cambodia',
        'Cambodia projects',
        'Cambodian projects',
        'projects for Cambodia',
        'projects carried out in Cambodia',
        'which projects are in Cambodia',
        'what projects are there in Cambodia',
      ],
    ],
    [
      [
        'how many press releases are there',
        'number of press releases',
        'count press releases',
        'how many press releases do you have',
        'how many press releases',
      ],
    ],
    [
      [
        'press releases by year',
        'number of press releases per year',
        'press releases per year',
        'how many press releases each year',
        'press releases for each year',
        'yearly number of press releases',
        'count of press releases by year',
      ],
    ],
    [
      [
        '中国资助的项目',
        '中国出资的项目',
        '由中国资助的项目',
        '中国政府资助的项目',
        '中国出钱的项目',
        '中国资助了哪些项目',
        '哪些项目是中国出资的',
      ],
    ],
    [
      [
        '与全总签署的协议',
        '和全总签的协议',
        '跟全总签过什么协议',
        '全总签署的协议',
        '全总和国际劳工组织签了哪些协议',
        '国际劳工组织与全总签订的协议',
        '和中华全国总工会签署的协议',
      ],
    ],
    [
      [
        '2014年的新闻稿',
        '2014年新闻稿',
        '2014年发布的新闻稿',
        '2014年有哪些新闻稿',
        '2014年发了哪些新闻稿',
        '二〇一四年的新闻稿',
        '新闻稿 2014年',
      ],
    ],
    [
      [
        '蒙古国的强迫劳动',
        '蒙古强迫劳动',
        '蒙古国强迫劳动问题',
        '蒙古国打击强迫劳动',
        '在蒙古国消除强迫劳动',
        '强迫劳动 蒙古国',
        '蒙古国反强迫劳动',
      ],
    ],
    [
      [
        '中国批准了多少个公约',
        '中国批准了几个公约',
        '中国批准的公约数量',
        '中国批准公约多少项',
        '中国一共批准了多少项国际劳工公约',
        '中国批准公约的数量是多少',
        '多少公约被中国批准',
      ],
    ],
    [
      [
        '北京局是哪年成立的',
        '北京局什么时候成立的',
        '北京局成立于哪一年',
        '国际劳工组织北京局何时设立',
        '北京办事处哪年设立的',
        '北京局成立多久了',
        '北京局的成立年份',
      ],
    ],
    [
      [
        '北京局局长是谁',
        '谁是北京局局长',
        '北京局的负责人是谁',
        '北京局由谁领导',
        '北京局局长叫什么名字',
        '国际劳工组织北京局局长是谁',
        '谁负责北京局',
      ],
    ],
    [
      [
        '北京局的电话',
        '北京局电话号码',
        '北京局的联系电话',
        '怎么打电话给北京局',
        '北京局电话是多少',
        '北京局电话多少',
        '给我北京局的电话',
      ],
    ],
    [
      [
        '中国一共出了多少钱',
        '中国总共出资多少',
        '中国出资总额',
        '中国捐了多少钱',
        '中国给了多少资金',
        '中国提供了多少资金',
        '中国资助总额是多少',
      ],
    ],
    [
      [
        'ACTRAV是什么',
        'ACTRAV是什么意思',
        'ACTRAV全称',
        'ACTRAV的全称是什么',
        'ACTRAV是什么的缩写',
        'ACTRAV代表什么',
        'ACTRAV什么意思',
      ],
    ],
    [['最大的项目', '金额最大的项目', '资金最多的项目', '哪个项目钱最多', '哪个项目金额最高']],
    [
      [
        '最新的新闻稿',
        '最近的新闻稿',
        '最新新闻稿',
        '最近一篇新闻稿',
        '最后一篇新闻稿',
        '最新一篇新闻稿是什么',
        '最近发布的新闻稿',
      ],
    ],
    [
      [
        '有多少篇新闻稿',
        '新闻稿有多少',
        '新闻稿数量',
        '一共几篇新闻稿',
        '新闻稿有几篇',
        '新闻稿总数',
        '多少新闻稿',
      ],
    ],
    [
      [
        '2017年的活动',
        '2017年有哪些活动',
        '2017年举办的活动',
        '2017年举行了什么活动',
        '2017年活动',
        '2017年办过哪些活动',
        '2017年开展的活动',
      ],
    ],
    [
      [
        'who attended the Deqing meeting',
        'who took part in the Deqing meeting',
        'participants of the Deqing meeting',
        'who participated in the Deqing meeting',
        'which people came to the Deqing meeting',
        'Deqing meeting participants',
      ],
    ],
    [
      [
        'how many people attended the Deqing meeting',
        'how many people took part in the Deqing meeting',
        'number of participants at the Deqing meeting',
        'how many participants did the Deqing meeting have',
        'how many came to the Deqing meeting',
        'how many attendees were there at the Deqing meeting',
        'Deqing meeting number of participants',
      ],
    ],
    [
      [
        'where was the skills fair held',
        'where did the skills fair take place',
        'location of the skills fair',
        'venue of the skills fair',
        'in which city was the skills fair',
        'skills fair location',
        'where was the skills fair',
      ],
    ],
    [
      [
        'when was the skills fair',
        'when did the skills fair take place',
        'date of the skills fair',
        'when was the skills fair held',
        'skills fair date',
        'on what date was the skills fair',
      ],
    ],
    [
      [
        'who funded the Cambodia skills project',
        'who paid for the Cambodia skills project',
        'who financed the Cambodia skills project',
        'donor of the Cambodia skills project',
        'funder of the Cambodia skills project',
        'which donor supported the Cambodia skills project',
        'who gave the money for the Cambodia skills project',
      ],
    ],
    [
      [
        'how much did China give for social protection in Pakistan',
        'how much money did China provide for social protection in Pakistan',
        'how much did China contribute to social protection in Pakistan',
        'amount China gave for social protection in Pakistan',
        'how many dollars did China give for social protection in Pakistan',
      ],
    ],
    [
      [
        'how long is the Mongolia cooperation agreed for',
        'for how many years did the ILO and Mongolia agree to cooperate',
        'how many years will the ILO and Mongolia work together',
      ],
    ],
    [
      [
        'which topics are covered',
        'what topics do the records cover',
        'what subjects are covered',
        'topics covered',
        'list of topics',
      ],
    ],
    [
      [
        'who is Guy Ryder',
        "who's Guy Ryder",
        'tell me who Guy Ryder is',
        "what is Guy Ryder's position",
        'what does Guy Ryder do',
        "what is Guy Ryder's job",
        "Guy Ryder's role",
      ],
    ],
    [
      [
        'how many member states does the ILO have',
        'number of ILO member states',
        'how many members has the ILO',
        'how many countries are members of the ILO',
        'how many states belong to the ILO',
        'how many countries are in the ILO',
      ],
    ],
    [
      [
        'when was the ILO founded',
        'when was the ILO established',
        'founding year of the ILO',
        'when did the ILO start',
        'how old is the ILO',
        'in which year was the ILO set up',
        'ILO founding date',
      ],
    ],
    [
      [
        'address of the Beijing office',
        'where is the Beijing office',
        'Beijing office address',
        'what is the address of the Beijing office',
        'where is the ILO Beijing office located',
        'postal address of the Beijing office',
      ],
    ],
    [
      [
        'email of the Beijing office',
        'Beijing office email',
        'e-mail address of the Beijing office',
        'how can I email the Beijing office',
        "what's the email of the Beijing office",
        'Beijing office e-mail',
      ],
    ],
    [
      [
        'memoranda of 2019',
        'MOUs from 2019',
        '2019 MOUs',
        'memoranda of understanding signed in 2019',
        'which MOUs were signed in 2019',
        'what MOUs were signed in 2019',
        'the four MOUs of 2019',
      ],
    ],
    [
      [
        'running projects',
        'ongoing projects',
        'current projects',
        'active projects',
        'projects still running',
        'projects in progress',
        'which projects are running',
      ],
    ],
    [
      [
        'finished projects',
        'completed projects',
        'closed projects',
        'ended projects',
        'projects that ended',
        'projects that are over',
      ],
    ],
    [
      [
        'projects over one million dollars',
        'projects of more than US$1 million',
        'projects above $1m',
        'projects worth over 1 million',
        'projects with more than one million dollars',
        'projects exceeding 1 million USD',
      ],
    ],
    [
      [
        'projects of at least one million dollars',
        'projects of US$1 million or more',
        'projects with a budget of 1 million or more',
        'projects from 1 million dollars up',
      ],
    ],
    [
      [
        'events in Beijing',
        'Beijing events',
        'events held in Beijing',
        'what events were in Beijing',
        'events that took place in Beijing',
        'which events were held in Beijing',
      ],
    ],
    [
      [
        'news from March 2017',
        'March 2017 news',
        'news of March 2017',
        'news in March 2017',
        'what was in the news in March 2017',
        'news items from March 2017',
      ],
    ],
    [
      [
        'since 2020',
        'records since 2020',
        'everything since 2020',
        'what is there since 2020',
        'anything from 2020 on',
        'after 2019',
        '2020 and later',
      ],
    ],
    [['谁参加了德清会议', '哪些人参加了德清会议', '德清会议有谁参加']],
    [
      [
        '德清会议有多少人参加',
        '多少人参加了德清会议',
        '德清会议参加人数',
        '德清会议的参会人数是多少',
        '德清会议来了多少人',
        '德清会议有几个人参加',
      ],
    ],
    [
      [
        '技能博览会在哪里举行',
        '技能博览会在哪举办的',
        '技能博览会的举办地点',
        '技能博览会地点',
        '技能博览会在哪个城市',
        '技能博览会的地点是哪里',
      ],
    ],
    [
      [
        '技能博览会什么时候举行',
        '技能博览会是哪天',
        '技能博览会的日期',
        '技能博览会何时举办',
        '技能博览会是几号',
      ],
    ],
    [
      [
        '盖伊·赖德是谁',
        '谁是盖伊·赖德',
        '盖伊·赖德是做什么的',
        '盖伊·赖德的职务',
        '盖伊·赖德担任什么职务',
        '赖德是谁',
      ],
    ],
    [
      [
        '国际劳工组织总干事是谁',
        '谁是国际劳工组织总干事',
        'ILO总干事是谁',
        '总干事叫什么名字',
        '劳工组织总干事是哪位',
        '国际劳工组织一把手是谁',
        '国际劳工组织总干事的名字',
      ],
    ],
    [
      [
        '国际劳工组织有多少成员国',
        '国际劳工组织成员国数量',
        '国际劳工组织有几个成员国',
        'ILO有多少个成员国',
        '多少国家加入了国际劳工组织',
        '国际劳工组织的成员国有多少个',
      ],
    ],
    [
      [
        '国际劳工组织是哪年成立的',
        '国际劳工组织成立于哪一年',
        '国际劳工组织什么时候成立的',
        'ILO哪年成立',
        '国际劳工组织成立多少年了',
      ],
    ],
    [
      [
        '北京局的地址',
        '北京局在哪里',
        '北京局地址是什么',
        '北京局的通讯地址',
        '北京局在什么地方',
        '北京局办公地点',
      ],
    ],
    [['正在进行的项目', '在研项目', '目前的项目', '还在进行的项目', '哪些项目还在进行', '执行中的项目']],
    [['已结束的项目', '结束了的项目', '完成的项目', '已完成的项目', '哪些项目结束了']],
    [
      [
        '2019年的谅解备忘录',
        '2019年签的备忘录',
        '2019年签署的谅解备忘录有哪些',
        '2019年签了哪些备忘录',
        '2019年签署的备忘录',
      ],
    ],
    [['有哪些国家', '涉及哪些国家', '记录涉及哪些国家', '都有哪些国家的记录']],
  ])('gets the same answer: %s', ([first = '', ...others]) => {
    for (const other of others) expect({ other, ...said(other) }).toEqual({ other, ...said(first) });
  });
});
