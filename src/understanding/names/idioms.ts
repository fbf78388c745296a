import { KIND_IDIOMS } from '../kinds/kind-idioms.ts';

const ENGLISH =
  'on the street|on the streets|guinea pig|guinea pigs|guinea-pig|third ring road|plant its flag|planted its flag|' +
  'training centre|training college|training institute|training provider|training system|' +
  'project manager|project officer|project coordinator|school project|science project|project group|' +
  'news agency|good news|bad news|meeting room|conference room|conference hall|conference call|press conference|' +
  'meeting targets|meeting the target|meeting standards|meeting needs|meeting the needs|' +
  'you book|please book|to book|book me|book us|book a|book the|' +
  'video conference|video call|video game|video games|video camera|bank statement|mission statement|account statement|' +
  'insurance policy|policy maker|policy makers|policy making|contact lenses|contact tracing|in contact with|' +
  'minimum age|trade war|by trade|work permit|exchange rate|high profile|low profile|a great deal|good deal|big deal|' +
  "deal breaker|what's the deal|to address|addressing|up to date|pay for|pays for|paying for|pay attention|pays off|" +
  'on your books|on the books|hand in hand|on the other hand|handover note|cover page|page one|front page|landing page|programme page|' +
  'bus ticket|train ticket|ring a bell|business card|business trip|business class|business hours|at sea|on board|' +
  'in the pipeline|green light|just in case|just now|to state|of mine|of course|due course|in the course of|' +
  'freedom of speech|press freedom|freedom of the press|sign language|signing up|sign up|for the record|track record|' +
  'in the event of|in any event|are in agreement|is in agreement|were in agreement|set up shop';
const CHINESE =
  '什么数字 啥数字 这一行 那一行 哪一行 打个电话 打电话 培训中心 培训学院 培训机构 项目经理 项目官员 会议室 会议中心 会议厅 视频会议 视频通话 ' +
  '电话会议 最低年龄 工资条 贸易战 工作签证 新闻社 通讯社 新闻发言人 新闻自由 言论自由 活动家 活动中心 发展中国家 中国家 ' +
  '外交部长 教育部长 财政部长 商务部长 国防部长 农业部长 卫生部长 公安部长 司法部长 民政部长 文化部长 科技部长';

/**
 * Expressions that hold the name of a kind or a topic but do not ask for it. They are found like names, so the longest
 * wins, and name nothing.
 */
export const IDIOMS: readonly string[] = [...KIND_IDIOMS, ...ENGLISH.split('|'), ...CHINESE.split(' ')];
