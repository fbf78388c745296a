import type { whetherEn } from './whether-en.ts';

/** What is said to a question for yes or no, in Chinese. */
export const whetherZh: typeof whetherEn = {
  yes: (sentence, title, date) => `是，记录写道：${sentence}（“${title}”${date === '' ? '' : `，${date}`}）`,
  no: (line, title, date) => `并非如此，记录写道：${line}（“${title}”${date === '' ? '' : `，${date}`}）`,
  near: (sentence, title, date) =>
    `与此最接近的记录写道：${sentence}（“${title}”${date === '' ? '' : `，${date}`}）`,
  noted: (note, title, date) => `记录没有确定这一点：${note}（“${title}”${date === '' ? '' : `，${date}`}）`,
  asOfThen: (sentence, title, date) =>
    `${date === '' ? '据一条未注明日期的记录' : `截至${date}`}：${sentence}（“${title}”）现在是否如此，记录没有说明。`,
  byDates: (title, date) => `按记录的起止日期：${date}（“${title}”）。此后是否继续，记录没有说明。`,
  instead: (line, title, date) => `记录没有这样说。${line}（“${title}”${date === '' ? '' : `，${date}`}）`,
  notThen: (asked, title, date) =>
    `根据现有记录，${asked}并非如此：“${title}”${date === '' ? '没有注明日期' : `的日期是${date}`}。`,
};
