import { fold, hasHan } from '../../domain/fold.ts';
import { singular } from '../../domain/singular.ts';
import { matchesOf } from '../../understanding/text/matches.ts';

/** What people make to be seen, heard or played. */
const MEDIA =
  'podcast|podcast episode|photo|photograph|picture|image|map|tweet|app|film|movie|song|blog|blog post|vlog|dataset|' +
  'spreadsheet|newsletter|e-newsletter|poster|infographic|webcast|livestream|live stream|transcript|ebook|e-book|novel|comic|' +
  'game|logo|quiz|wallpaper|screensaver|ringtone|sticker|badge|postcard|calendar|cartoon|audiobook|radio show|radio programme|' +
  'press clipping|newspaper clipping|slide deck|slideshow|powerpoint|banner|billboard|souvenir|hashtag';
/** Papers of offices, courts and shops. */
const PAPERS =
  'invoice|receipt|tender|tender document|tender notice|call for tenders|procurement notice|procurement call|purchase order|bid document|' +
  'job advert|job ad|job advertisement|job posting|job opening|job vacancy|job listing|vacancy|vacancy notice|petition|lawsuit|court case|' +
  'court ruling|court decision|court judgment|court judgement|verdict|subpoena|affidavit|annual report|yearbook|' +
  'audit report|balance sheet|financial statement|payslip|pay slip|timesheet|tax return|tax form|application form|order form|visa form|insurance policy|' +
  'lease|lease agreement|tenancy agreement|rental agreement|sales contract|employment contract|warranty|patent|licence|license|recipe|menu|' +
  'timetable|bus timetable|train timetable|price list|catalogue|questionnaire|obituary|horoscope|crossword|testimonial|customer review|' +
  'org chart|organisation chart|organigram|seating plan|floor plan|meeting minutes|bank statement|certificate|diploma|template|password|voucher|coupon|ticket|' +
  'glossary|list of abbreviation|abbreviation list|list of acronym|acronym list';
const ENGLISH: ReadonlySet<string> = new Set(`${MEDIA}|${PAPERS}`.split('|'));
/** What they begin with: nearly all words of a question begin none. */
const BEGINNINGS: ReadonlySet<string> = new Set([...ENGLISH].map((name) => name.split(' ', 1).join()));
/** The longest of these names has so many words. */
const MOST_WORDS = 3;

const CHINESE =
  '播客 照片 图片 地图 微博 推文 电影 歌曲 博客 数据集 海报 信息图 直播 幻灯片 漫画 小说 游戏 问卷 徽标 ' +
  '发票 收据 招标公告 招标书 招标文件 标书 投标书 采购公告 招聘启事 招聘公告 招聘广告 请愿书 判决书 判例 裁决书 起诉书 年报 年度报告 年鉴 ' +
  '审计报告 财务报表 报税表 申请表 保单 租房合同 租赁合同 劳动合同 购房合同 电子报 电子期刊 订阅号 壁纸 贴纸 明信片 日历 菜谱 菜单 ' +
  '时刻表 价目表 组织架构图 座位表 会议纪要 密码 优惠券 门票 证书模板 模板 缩略语表 缩写表 术语表 词汇表';
const HAN: readonly string[] = CHINESE.split(' ');

/** What stands before the thing that is wanted: "is there a …", "any …"; "a guide with pictures" wants the guide. */
const WANTS =
  /(?:^|[.!?;:]\s*|\b(?:there|have|has|got|find|see|send|want|need|(?:look|search|hunt|ask)(?:ing)? for|any|which|what|show me|give me|list|where(?:'s| is| are))\s+)(?:(?:an?|any|some|the|your|our|me|us|all|every|of|open|recent|new|latest|official|old|current)\s+){0,3}$/u;
/** After the head of what is wanted no other noun follows: "podcasts on wages", but not "tender procedures workshop". */
const AFTER =
  /^(?:\s*$|\s*\p{P}|\s+(?:on|about|by|from|for|of|in|at|with|to|since|before|after|until|regarding|concerning|and|or|do|does|did|have|has|are|is|was|were|can|could|that|which|please|pls|archives?|exist|there|where|we|you|i|issued|published|posted)\b|\s+\d)/u;
const CHINESE_ENDS = /^(?:有没有|有|在哪里?|放在哪|挂在哪儿?|呢)?(?:[吗呢么吧啊]|订阅|下载|\P{L})*$/u;

/**
 * The kinds of things that somebody asks for which are no kind of records ("podcasts", 发票), as they are written in the
 * folded question; not those that only stand beside what is asked for.
 */
export function unheldKinds(asked: string): string[] {
  const text = fold(asked);
  const words = matchesOf(text, ENGLISH_WORD);
  const found: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const { 0: word, index } = words[at] as RegExpExecArray;
    const named = begins(word) ? longestFrom(words.slice(at, at + MOST_WORDS), text) : undefined;
    if (named === undefined || !WANTS.test(text.slice(0, index))) continue;
    if (AFTER.test(text.slice(index + named.length))) found.push(named);
  }
  for (const word of hasHan(text) ? HAN : []) {
    const at = text.indexOf(word);
    if (at >= 0 && CHINESE_ENDS.test(text.slice(at + word.length))) found.push(word);
  }
  return found;
}

const ENGLISH_WORD = /[a-z][a-z-]*/gu;

function begins(word: string): boolean {
  return BEGINNINGS.has(word) || BEGINNINGS.has(singular(word));
}

function longestFrom(words: readonly RegExpExecArray[], text: string): string | undefined {
  const start = words[0]?.index;
  for (const { 0: last, index } of words.toReversed()) {
    const before = text.slice(start, index);
    if (ENGLISH.has(before + singular(last))) return before + last;
  }
  return undefined;
}
