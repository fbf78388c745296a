import type { timesEn } from './times-en.ts';

/** What is said of times, and of what is running, over or still to come, in Chinese. */
export const timesZh: typeof timesEn = {
  undated: '无日期',
  inferred: '推断',
  dateRange: (from, to) => `${from}至${to}`,
  since: (day) => `${day}以来`,
  until: (day) => `截至${day}`,
  stage: { upcoming: '尚未开始', starts: '开始', runs: '进行中', ends: '已结束' },
  inStage: (stage, time) => `${stage}（${time}）`,
  ranThen: (time) => `没有日期为${time}的相关记录；以下内容当时正在进行。`,
  mayRun: (count) => `找到 ${count} 条可能仍在进行的记录`,
  openEnded: (count) => `有${count}个项目的记录未写明结束时间，是否仍在进行不得而知。`,
  noEnd: (title, date) =>
    `没有记录写明何时结束或是否仍在进行（“${title}”${date === '' ? '' : `，${date}`}）。`,
};
