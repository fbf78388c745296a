const ENGLISH =
  'no deal|done deal|sign here|warning sign|press the button|' +
  'press enter|in agreement with you|plan b|video chat|video player|contact lens|' +
  'meeting point|project leader|project lead|project team|project assistant|' +
  'news anchor';
const CHINESE = '会议桌 项目负责人 项目主管 新闻记者 政策制定者';

/** Expressions that hold the word of a kind of records and speak of something else: "of course" of no course, 会议室 of no meeting. */
export const KIND_IDIOMS: readonly string[] = [...ENGLISH.split('|'), ...CHINESE.split(' ')];
