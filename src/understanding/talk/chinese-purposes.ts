import type { Stretch } from '../filler/filler.ts';
import type { NamedStretch } from '../names/mentions.ts';
import { mayMatch } from '../text/matches.ts';
import { TAKEN } from '../text/sheet.ts';
import { type Clause, chineseClauses } from './chinese-clauses.ts';
import { QUESTIONS, REFERRING } from './chinese-cues.ts';

/** What is done with papers and records at work: they are looked through, kept, put up, sent, handed in. */
const HANDLING =
  '(?:审核?|审计|核查?|核对|核实|查|对|看|过目|问|打听|催|存档?|归档|备案|备查|留底|登|刊登|刊发|发表?|发布|播放|张贴|悬挂|摆放|打印|复印|装订|寄|送|递|印|贴|挂|放|播|展示?|陈列|附上?|引用?|配|改|更新|补|交|报|填|录入?|收录|收|排|统计|汇总|算|抄|用|备用|使用|参考|参阅|传达|学习|讨论|研究|上会|开会|汇报|交代|交差|回话|回复|答复|转发?|转交|推送?|写|做|编|拟|起草|准备|整理|翻译|译|比对|对照|盖章|公示|公开|宣传|介绍|讲|念|背|考|盘点|迎检|检查|考核|摘录?|抄)';
/** What is written, made or drawn up at work. */
const MAKING =
  '(?:写|做|编|编写|拟|拟定|起草|准备|筹备|整理|弄|搞|赶|填|制|制作|画|排|出|办|印|配|补|改|更新|修订|更改|建|发|寄|送|交|报|上报|呈报|附|登|录|剪|拍|更|撰写|翻译|核对?|查|统计|汇总|算|开|接待|安排|组织|收集?|搜集|征集|选派|报送|登记|贴|挂|放|播|用|存|归|讲|念|引|凑|抄|摘|选|挑|剪|盘)';
/** What comes of it. */
const PIECE =
  '(?:报表|表格?|[图名年月台收]表|[手名年画]册|册子|名片|名单|单子?|清单|图片?|照片|海报|展板|展览?|展台|牌子?|墙|板报|黑板报|屏幕?|函|信件?|信封|邮件|邮包|贺卡|台历|卡片?|请柬|邀请函?|请帖|座次|日程|行程|议程|台账|账|账目|抬头|履历|简历|业绩|译名|译文|节目单?|晚会|典礼|仪式|书|书稿|专栏|栏目|宣传栏|宣传|串词|主持词|字幕|旁白|脚本|纪要|记录|目录|附件|附录|总结|小结|计划|方案|预案|档案?|论文|作业|报告|简报|通稿|稿子?|初稿|讲稿|社论|评论|新闻|通讯|专访|专题|汇报|材料|素材|资料|快讯|短讯|快报|课题|课件|教案|课|发言稿?|讲话稿?|演讲|致辞|ppt|幻灯片|投影|公文|文件|周报|月报|年报|年鉴|大事记|志书|回忆录|综述|文章|推文|推送|公众号|帖子|视频号|提案|议案|标书|申请书?|合同|公函|批示|指示|数据?|数字|例子|案例|说法|依据|口径|证明|背景|简介|介绍|答复|回复|手册|指南|须知|通知|公告|通报|心得|体会|感想|统计|预算|决算|审计|篇目|条目|词条|片头|片尾|封面|首页|扉页|开头|结尾|[信数题案]库|联系人库|档案库|说明牌|标签|座谈会?|例会|会议|交接|采访|考试|面试|答辩|比赛|竞赛|知识竞赛)';
/** A character of a word that tells nothing of what was done or which one is meant. */
const PLAIN = '[\\p{Script=Han}--[的了过着都哪谁啥什被]]';
/** Whoever has to do with it: the one who asks says of everybody but themselves that they look at papers. */
const ANYBODY =
  '(?!(?:我们?|咱们?|你们?|您|请|能|可|是|谁|哪|有|想|要|还|就|只|不|没|最|先|再|也)(?:$|[^的家国校单部处局司厅院系班这那]))[[\\p{Script=Han}a-z]--[了过着都哪谁啥什被]]{1,8}?';
/** What the names of offices end in, and of those who work there. */
const UNIT =
  '(?:中心|[处科室司局部办组口台厅系署院委刊报栏号]|(?<!社)会|(?<!公)社|学院|上[面头级]|楼上|书记|主任|[处科局部司厅院校社会组队团班]长|秘书|经理|总监|老总|总编|主编|编辑|记者|主持人|老师|导师|教授|领导|老板|首长|长官|同[事志]|委员|大使|参赞|律师|会计|出纳|礼宾|使馆|领馆)';

const SELF = '(?:我们?|咱们?|俺们?|本[人处科局部校])?(?:这边|那边|这里|今天|明天|下周|正|也|还|刚)*';
const NEEDS =
  '(?:要求|需要|急需|正在|准备|打算|等着|急着|赶着|忙着|催着|负责|安排|布置|(?:又|刚|突然|非)?(?:叫|让|派|催|托)我们?|要|得|想|需|在|正|好)';
const SOFTLY =
  '(?:去|来|给|把|先|再|都|也|就|拿来?|拿去|用来|逐[一份条项个]|统一|重新|循环|集中|一起|尽快|赶紧|马上)*';
const SOME = '(?:[这那]?[一两几]?(?:个|份|张|篇|条|段|本|套|期|些|点|封|块|幅|场|次))?';
/** What a clause is opened with. */
const SOUNDS = /^[哎唉哈嘿诶欸嗨哦啊额呃嗯]+/u;
const END = '(?:用的?|呢|的|了|啊|呀|哈|一?下)*$';

/**
 * Clauses that tell what an answer is for, or who waits for it, and nothing of what it is about: 法务要逐份审, 我好做台账,
 * 财务要一张表, 写社论要用, 纪录片组在问. What is done at work and what comes of it make one, whoever does it.
 * What the piece is about may be what the answer is about as well.
 */
const PURPOSE_CLAUSES: readonly RegExp[] = [
  // Others need something done with it: 领导要看, 档案室要归档, 宣传栏要贴.
  new RegExp(`^${ANYBODY}(?:那边|这边|那头)?${NEEDS}{1,2}${SOFTLY}${SOME}${HANDLING}${END}`, 'v'),
  // Others or those who ask make something of it: 校报要出专刊, 我得写会议纪要, 给校长写稿.
  new RegExp(
    `^(?:${ANYBODY}(?:那边|这边|那头)?|${SELF})${NEEDS}{0,2}${SOFTLY}(?:(?:给|为|替|帮)\\p{Script=Han}{1,5}(?=[写做改编拟起准整弄补讲备])|(?<![给到往]\\p{Script=Han}{0,6}))${MAKING}${SOME}(?<matter>${PLAIN}{0,6}?)${PIECE}(?:要用|急用|备用|使用)?${END}`,
    'v',
  ),
  // They need a piece of it: 财务要一张表, 新媒体那边要素材.
  new RegExp(`^${ANYBODY}(?:那边|这边|那头)?(?:需要|急需|等着|要|缺|催)(?:要)?${SOME}${PIECE}${END}`, 'v'),
  // So that those who ask can do something: 我好核对存档.
  new RegExp(
    `^(?:(?:我|咱|俺)们?(?:也|才)?好(?:去|来|给|把|跟|向|拿)?|(?:以便|便于|好让|好给|方便|用来|用于|拿来|拿去|为了)(?:我们?|咱们?|大家|他们)?)\\p{Script=Han}{0,6}?(?:${MAKING}|${HANDLING})\\p{Script=Han}{0,6}${END}`,
    'v',
  ),
  // To be used for something: 寄函要用, 年会上用.
  new RegExp(
    `^(?:为了?|供|给|拿来|拿去)?(?:${PLAIN}{1,6}?(?:里|上|时|的时候)?(?:要用|用得[上着]|急用|备用|使用)|${MAKING}${PLAIN}{1,5}?(?:里|上|时|的时候)?用)(?:的|了|到)*$`,
    'v',
  ),
  // Whoever came to ask: 全总的同志来问.
  new RegExp(
    `^${ANYBODY}(?:刚|又|都|一直|今天|昨天)*(?:来函|来信|来电|打电话|发邮件|派人|托人|跑来|过来|来|在)+(?:要|问|打听|索要|索取|催)(?:我们?|起)?${END}`,
    'v',
  ),
  // To what end: 为了年终盘点. What it is about may be what is asked.
  /^为(?:了(?!什么|啥|哪))?(?<matter>\p{Script=Han}{2,10})$/v,
];

/** An office that has something to do, whatever it is: 组织部要推荐人选. */
const BUSINESS = new RegExp(
  `^${PLAIN}{0,5}?${UNIT}(?:那边|这边|那头)?(?:要求|需要|正在|准备|打算|让我们?|叫我们?|催着?我?们?|布置|要|得|想)(?!看|知道|了解|问|找|查)(?<matter>\\p{Script=Han}{2,10})$`,
  'v',
);

/** An office and what it needs done, in front of a kind of record: 公众号要配 in 公众号要配视频. */
const LEAD = new RegExp(
  `^${PLAIN}{0,6}?(?:${UNIT}|[场节礼课班展团所站])(?:那边|这边|那头)?${NEEDS}{1,2}${SOFTLY}(?:${HANDLING}|${MAKING})?${SOME}$`,
  'v',
);

/** Names of whoever needs it, or of what they make, beside a request that names something. */
const OF_OTHERS: ReadonlySet<string> = new Set(['organisation', 'constituent', 'kind']);
/** Subjects that are pieces of work as well. */
const PIECES: ReadonlySet<string> = new Set(['publications', 'fairs-exhibitions']);

/** How the name of an office goes on, up to what it needs. */
const OFFICE = new RegExp(
  `^\\p{Script=Han}{0,2}?(?:${UNIT}|[团所站厂店])(?:那边|这边|那头)?(?:要|在|想|得|等|让|叫|催|问|需|急|正|准备)`,
  'u',
);

/** A clause that only tells what the answer is for. */
export interface PurposeClause extends Stretch {
  /** Its words but for names that tell what the answer is about as well. */
  readonly said: readonly Stretch[];
}

/**
 * Finds the clauses that only tell what an answer is for. One that names something is one only beside a clause that
 * does so too, and then what its piece of work is about is kept: 残疾人 in 做残疾人手册要用.
 * @param text the folded question; @param named all that it names and hints at
 */
export function findChinesePurposes(text: string, named: readonly NamedStretch[]): PurposeClause[] {
  const clauses = chineseClauses(text);
  const namedIn = (one: Clause) => named.filter(({ from, to }) => from >= one.from && to <= one.to);
  const read = (all: readonly Clause[], patterns: readonly RegExp[]) =>
    all.flatMap((clause) => {
      const matter = matterOf(text, clause, patterns);
      return matter ? [{ clause, matter }] : [];
    });
  const certain = read(clauses, PURPOSE_CLAUSES);
  const rest = clauses.filter((one) => !certain.some(({ clause }) => clause === one));
  const isTold = rest.some((one) => namedIn(one).length > 0 || text.slice(one.from, one.to).includes(TAKEN));
  // What else an office does is told beside a request that says what it is about.
  const likely = read(rest, [BUSINESS]).filter(({ clause }) =>
    rest.some((one) => one !== clause && namedIn(one).some(isSubject)),
  );
  // 全总的同志来问，他们签过什么: whom another clause speaks of.
  const isLeantOn = rest.some((one) => REFERRING.test(text.slice(one.from, one.to)));
  const purposes = rest.length === 0 ? [] : [...certain, ...likely];
  const clear = purposes.flatMap(({ clause, matter }) => {
    const names = namedIn(clause);
    if (names.length > 0 && !isTold) return [];
    const kept = names.filter((one) => isLeantOn || tells(one, matter, text));
    return [{ from: clause.from, to: clause.to, said: between(clause, kept) }];
  });
  const leads = clauses
    .filter(({ from }) => !clear.some((one) => one.from === from))
    .flatMap((one) => leadOf(text, one, namedIn(one)));
  return [...clear, ...leads];
}

/** What of a clause is left between names. */
function between(clause: Stretch, names: readonly Stretch[]): Stretch[] {
  const said: Stretch[] = [];
  let from = clause.from;
  for (const name of names) {
    if (name.from > from) said.push({ from, to: name.from });
    from = Math.max(from, name.to);
  }
  return from < clause.to ? [...said, { from, to: clause.to }] : said;
}

function isSubject({ mentions }: NamedStretch): boolean {
  return mentions.some(({ facet, by }) => by === 'name' && facet !== 'kind');
}

/** What stands in front of the kind of record that a clause names, where it is only who needs it. */
function leadOf(text: string, clause: Clause, names: readonly NamedStretch[]): PurposeClause[] {
  const kind = names.find(({ mentions }) => mentions.some(({ facet }) => facet === 'kind'));
  if (!kind || names.some(({ from }) => from < kind.from)) return [];
  const lead = { from: clause.from, to: kind.from };
  return LEAD.test(text.slice(lead.from, lead.to).trim()) ? [{ ...lead, said: [lead] }] : [];
}

/** Where a purpose tells what its piece of work is about, if it is one at all. */
function matterOf(text: string, clause: Clause, patterns: readonly RegExp[]): Stretch | undefined {
  if (clause.isAsked) return undefined;
  const whole = text.slice(clause.from, clause.to);
  const said = whole.trim().replace(SOUNDS, '');
  if (QUESTIONS.test(said)) return undefined;
  for (const purpose of patterns) {
    const found = mayMatch(said, purpose) ? purpose.exec(said) : null;
    if (!found) continue;
    const matter = found.groups?.matter ?? '';
    const from = clause.from + (matter === '' ? 0 : whole.lastIndexOf(matter));
    return { from, to: from + matter.length };
  }
  return undefined;
}

/** True for a name that tells what is wanted, though it stands in what the answer is for. */
function tells({ from, to, mentions }: NamedStretch, matter: Stretch, text: string): boolean {
  if (from >= matter.from && to <= matter.to) return true;
  // 就业指导中心要做展板: part of the name of an office.
  if (OFFICE.test(text.slice(to))) return false;
  return mentions.some(
    ({ facet, id, by }) => by === 'name' && !OF_OTHERS.has(facet) && !(facet === 'topic' && PIECES.has(id)),
  );
}
