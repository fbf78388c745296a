const ENGLISH =
  'no deal|done deal|sign here|warning sign|press the button|' +
  'press enter|plan b|video chat|video player|contact lens|' +
  'meeting point|project leader|project lead|project team|project assistant|' +
  'news anchor|phone-in|phone-ins|dial-in|bank statement|bank statements|financial statement|financial statements|statement of account|income statement|mission statements|statement of accounts|payment record|recording studio|press the|hot press|printing press|course of action|of course|in due course|over the course|golf course|main course|learning curve|class action|world class|first class|clear address|home address|policy number|film star';
const CHINESE =
  '会议桌 项目负责人 项目主管 新闻记者 政策制定者 追溯到 追溯至 回溯到 党组会议 年终会 家长会 开会时间 电话会议 视频会议';

/** Expressions that hold the word of a kind of records and speak of something else: "of course" of no course, 会议室 of no meeting. */
export const KIND_IDIOMS: readonly string[] = [...ENGLISH.split('|'), ...CHINESE.split(' ')];
