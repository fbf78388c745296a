import { beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '../../src/assemble.ts';
import type { Desk } from '../../src/bot/desk.ts';

/** What people write around what they want to know. The answer must be that to the same without it. */
const AROUND = {
  subjects: {
    of: [
      'forced labour in Mongolia',
      'projects funded by China',
      'agreements with the ACFTU',
      'the SCORE programme',
      'apprenticeships in Wuxi',
      'press releases from 2014',
      'forced labour in Germany',
    ],
    by: [
      '… please',
      'hello, … please',
      '… asap',
      'need … asap',
      'URGENT …',
      "I'm interested in …",
      'interested in …',
      "I'm keen on …",
      'I am curious about …',
      'we are asked about …',
      'we got a request about …',
      'there was a question about …',
      'question about …',
      'researching …',
      "I'm doing research on …",
      'looking into …',
      'some background on …',
      'key facts on …',
      'sources on …',
      'links on …',
      'any updates on …?',
      'update me on …',
      'brief me on …',
      'fill me in on …',
      'please advise on …',
      'kindly share …',
      'please share information about …',
      'grateful for …',
      'what information is there on …',
      'what is known about …',
      'what does the archive say about …',
      "what's going on with …",
      "what's the story with …",
      'how to find …',
      'back to …',
      'next: …',
      'remember …?',
      'simply …',
      '… for a briefing',
      '… for the minister',
      '… as a list',
      'Dear all, …. Best regards, Anna',
      '…. Many thanks, Tom',
    ],
  },
  主题: {
    of: [
      '蒙古国的强迫劳动',
      '中国资助的项目',
      '与全总签署的协议',
      'SCORE项目',
      '无锡的学徒制',
      '2014年的新闻稿',
      '德国的强迫劳动',
    ],
    by: [
      '各位老师好，…',
      '好的，…',
      '好，…',
      '老师好，…',
      '求助：…',
      '咨询一下…',
      '总结一下…',
      '概括一下…',
      '科普一下…',
      '简单介绍…',
      '检索…',
      '汇总…',
      '找点…的资料',
      '来点…',
      '查查看…',
      '例如…',
      '主要是…',
      '…哪里找',
      '哪里能找到…',
      '…在哪能找到',
      '备课用，…',
      '汇报用，…',
      '…，今天要',
      '…的背景',
      '…的基本情况',
      '…的进展',
      '我在研究…',
      '我的课题是…',
      '我在做…的课题',
      '我在写关于…的论文',
    ],
  },
  questions: {
    of: [
      'who is the director of the Beijing office',
      'when was the Beijing office founded',
      'how much money has China given in total',
      'who funded the Bridge Project',
      'list the projects funded by China',
      'how many records are there on Mongolia',
      'which ministry signed the work safety memorandum',
    ],
    by: [
      'btw …',
      'by the way, …',
      'also …',
      'then …',
      'but …',
      'well, …',
      'hmm …',
      'pls …',
      '@bot …',
      'any idea …?',
      'no idea …, help',
      'I was wondering …',
      "I can't find …",
      'sorry to bother you but …',
      'our minister asked …',
      'a journalist asks …',
      'for a report: …',
      'one more question - …',
      'roughly …',
      '… roughly',
      '… (need it for a speech)',
      '… thanks',
      '… :)',
      'Great. …?',
    ],
  },
  问题: {
    of: [
      '中国一共出了多少钱',
      'SCORE是什么',
      '北京局的电话是多少',
      '谁资助了桥梁项目',
      '全总和劳工组织什么时候签的协议',
      '关于蒙古国有多少条记录',
    ],
    by: [
      '各位好，…',
      '问个问题，…',
      '顺便问一下，…',
      '谁知道…',
      '不知道…',
      '具体…',
      '下午汇报，…',
      '领导问…',
      '…，在线等',
      '…？谢谢',
      '对了，…',
      '明白了，…',
    ],
  },
} as const;

describe.each(Object.entries(AROUND))('what people write around %s', (_, { of, by }) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = (await assemble('data/records')).desk;
  });
  const told = (text: string) => {
    const answer = desk.answer({ kind: 'say', text }, { today: '2024-06-15' });
    const [fact] = answer.text.split('\n').filter((line) => !/^(?:Understood|理解为)/u.test(line));
    return {
      type: answer.type,
      records: answer.hits.slice(0, 3).map(({ record }) => record.id),
      ...(['fact', 'figures'].includes(answer.type) && { fact }),
    };
  };

  it.each(by)('“%s” changes nothing of the answer', (around) => {
    for (const matter of of)
      expect({ matter, ...told(around.replace('…', matter)) }).toEqual({ matter, ...told(matter) });
  });
});
