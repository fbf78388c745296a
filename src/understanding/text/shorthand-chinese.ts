import { hasHan } from '../../domain/fold.ts';
import { isTraditional } from '../../domain/script.ts';
import { languageOf } from '../language.ts';
import { matchesOf } from './matches.ts';

/**
 * What people type in chats and speak in dialects for the words of the written language, folded: northern, Taiwanese
 * and Cantonese. None of these is a name or stands inside one.
 */
const SPOKEN = pairs(
  '啥时候=什么时候 啥时=什么时候 几时=什么时候 啥子=什么 啥=什么 甚么=什么 咋=怎么 点解=为什么 点样=怎么样 边度=哪里 ' +
    '冇=没有 俺=我 俩=两个 仨=三个 甭=不用 嗰=那 𠮶=那 咗=了 咩=什么 嘅=的 佢=他 喺=在 揾=找 睇=看 攞=拿 唔系=不是 唔该晒=谢谢 唔该嗮=谢谢 唔该=谢谢 多谢晒=多谢 唔=不 ' +
    '乜嘢=什么 乜=什么 几多=多少 几何=多少 若干钱=多少钱 同埋=和 系咪=是不是 定系=还是 仲有=还有 仲系=还是 嗰阵=那时 呢啲=这些 ' +
    '呢度=这里 老细=老板 揾工=找工作 打工仔=工人 几钱=多少钱 职安健=职业安全健康 一齐=一起 边啲=哪些 嗰啲=那些 而家=现在 ' +
    '琴日=昨天 听日=明天 嘢=东西 畀=给 俾=给 嚟=来 咁样=这样 咁=这么 啲=些 哋=们 㗎=的 写住=写着 联埋=联合 倾人工=谈工资 行近=走近 返工=上班 几耐=多久 邮编=邮政编码',
);
const WORDS = new RegExp([...SPOKEN.keys()].sort((a, b) => b.length - a.length).join('|'), 'gu');

/** Spoken words that are others in another place, with what they stand for there. */
const IN_PLACE: ReadonlyArray<readonly [RegExp, string]> = [
  // Cantonese 边位 is "who", but not in 两边位于.
  [
    /(?<![一两双多东西南北左右这那前后里外上下周旁海河江湖])边(?=位(?![于置])|一?(?:年|日|天|届|份|场|次|国))/gu,
    '哪',
  ],
  // Cantonese 边个 is "which" before what it counts and "who" elsewhere.
  [/边个(?=国家|项目|计划|城市|地方|组织|机构|部门|大学|协议|金额|年|月)/gu, '哪个'],
  [/边个(?!国家|项目|计划|城市|地方|组织|机构|部门|大学|协议|金额|年|月)/gu, '谁'],
  [/呢(?=[个份篇次类句场条间位笔段届])/gu, '这'],
  [/最细(?![致节微化心分])/gu, '最小'],
  // Cantonese 系 is "is" before what it asks for, and 关系 what it is elsewhere.
  [/(?<![关联体派院])系(?=边|咩|乜|由|几(?:时|多|个|年))/gu, '是'],
  // People of the trade call the International Labour Organization by two of its characters; 中国劳动 is none.
  [/(?<![中我各本外全两多别他合贵])国劳(?![动务工力资教])/gu, '国际劳工组织'],
  // Cantonese 话过 is "said", but not in 对话过程.
  [/(?<![说讲对神电谈会佳童])话过(?![程去来于度])/gu, '说过'],
  // 签过哪几回约: a verb and its object apart are one word.
  [/签(?:过|了|的)?(?:哪|什么|多少|[几一两些点个份次回]){0,4}约(?![定束翰谈会见请莫])/gu, '签约'],
  // 开过哪些会, 这场会, 最近的会有哪些: a meeting, where 会 is a noun of its own; 什么会影响就业 asks what may.
  [
    /(?<=哪[些几][个场次]?|哪一?[个场次]|几[个场次]|多少[个场次]?|什么|有[过没无]?|[一两二三四五六七八九十\d][个场次]|(?:[办开]|举[办行]|召开|参加|出席)[过了]?的?|的)会(?=[了吗呢吧啊呀么嘛]*(?:\P{Script=Han}|$)|的?(?:有(?:哪|什么|几|多少)|[清名]单|列表))|(?<=[这那哪每几一两三首上下]场)会(?![议谈面晤见展])/gu,
    '会议',
  ],
  // 管不管香港, 提没提到气候: a verb said twice asks for yes or no; 能不能, 好不好 and 大不大 are said to whoever answers or of a size.
  [/([\p{Script=Han}--[有是能会可要对好行知懂方在大多难早高远贵快久]])[不没](?=\1\p{Script=Han})/gv, '是否'],
  // 北京那个办事处 is called 北京办事处.
  [/(?<=\p{Script=Han})[那这][个家](?=办事处|办公室|代表处|分局|总部)/gu, ''],
];

/**
 * What Taiwan and Hong Kong write for a word of the mainland, as typed. Read only in text of the traditional script:
 * 资讯 is news on the mainland, and 影片 a film.
 */
const TRADITIONAL: ReadonlyArray<readonly [RegExp, string]> = [
  [/資訊/gu, '信息'],
  // A plan for years or for a country is one on the mainland too.
  [/(?<=國家)計畫/gu, '计划'],
  [/(?<![國国家別别年])計[畫劃]案?|專案|合作案|案子/gu, '项目'],
  [/報導/gu, '报道'],
  [/影片/gu, '视频'],
  [/網路/gu, '网络'],
  [/軟體/gu, '软件'],
  [/尊嚴(?:勞動|就業|工作)/gu, '体面劳动'],
  [/社會安全(?=體系|制度|保障|政策|協定|$|[^\p{Script=Han}])/gu, '社会保障'],
  [/(?:身心障礙|身障)(?:者|人士|朋友)/gu, '残疾人'],
  [/職業安全衛生|職安衛/gu, '职业安全卫生'],
  [/職訓/gu, '职业培训'],
  [/職災/gu, '工伤'],
  [/勞檢|勞動檢查/gu, '劳动监察'],
  [/團體(?:協約|協商)/gu, '集体协商'],
  [/家事(?:勞工|移工|工作者)|外傭|家傭/gu, '家政工人'],
  [/移工|外勞/gu, '移民工人'],
  [/高峰會/gu, '峰会'],
  [/東協/gu, '东盟'],
  [/義大利/gu, '意大利'],
  [/杜林/gu, '都灵'],
  [/數位/gu, '数字'],
];

/** English words by which people who write Chinese ask: 哪些 partner, 谁 sign 的. What they name is known in either language. */
const ENGLISH_ASKING = pairs(
  'fund=资助 funds=资助 funded=资助 sponsor=资助 partner=合作伙伴 partners=合作伙伴 difference=区别 differences=区别 budget=预算 ' +
    'date=日期 sign=签署 signed=签署 implement=实施 participants=参加单位 organizer=主办单位 organiser=主办单位 venue=地点 ' +
    'compare=比较 related=相关 latest=最新 deadline=截止日期 topic=主题 target=目标 background=背景 participate=参加 join=参加 support=支持',
);
/** With the spaces that set it off, and nothing of English behind it, where it would be part of a name. */
const ENGLISH_WORD = / ?(?<![a-z\p{N}-])(?<word>[a-z]{4,}) ?(?=\p{Script=Han}|[?？!！。，,]|$)/gu;

/** Finds the English words of asking in a Chinese sentence, with the Chinese ones. */
export function englishInChinese(text: string): Spoken[] {
  if (languageOf(text) !== 'zh') return [];
  return matchesOf(text, ENGLISH_WORD).flatMap(({ 0: whole, index, groups }) => {
    const written = ENGLISH_ASKING.get(groups?.word ?? '');
    return written === undefined ? [] : [{ from: index, to: index + whole.length, written }];
  });
}

/** A stretch of a text with what it stands for. */
export interface Spoken {
  readonly from: number;
  readonly to: number;
  readonly written: string;
}

/** Finds spoken Chinese in a folded text, with the words of the written language. */
export function spokenChinese(text: string): Spoken[] {
  if (!hasHan(text)) return [];
  const anywhere = matchesOf(text, WORDS).map(({ 0: word, index }) => ({
    from: index,
    to: index + word.length,
    written: SPOKEN.get(word) ?? word,
  }));
  return [...anywhere, ...writtenFor(text, IN_PLACE)];
}

/** Finds in a text as typed what is said otherwise on the mainland. */
export function traditionalChinese(typed: string): Spoken[] {
  return isTraditional(typed) ? writtenFor(typed, TRADITIONAL) : [];
}

function writtenFor(text: string, forms: ReadonlyArray<readonly [RegExp, string]>): Spoken[] {
  return forms.flatMap(([words, written]) =>
    matchesOf(text, words).map(({ 0: word, index }) => ({
      from: index,
      to: index + word.length,
      written,
    })),
  );
}

/** "a=b c=d" as a map. */
function pairs(words: string): ReadonlyMap<string, string> {
  return new Map(
    words
      .split(' ')
      .map((pair): [string, string] => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
  );
}
