import type { Wanted } from '../domain/question.ts';
import {
  ASKS_FOR_MONEY_CHINESE,
  ASKS_WHO_PAID,
  asksForMoneyEnglish,
  MONEY_SATELLITES,
  PAYS,
} from './amounts/money-wants.ts';
import { BODY } from './asked-body.ts';
import type { Stretch } from './filler.ts';
import type { Sheet } from './sheet.ts';

/** Where a question word asks and does not relate: at the start, after a stop, after "tell me", "and". */
const ASKING =
  '(?:^|[?.,;:!]|\\b(?:know|tell me|tell us|say|ask|asking|wonder|remember|find out|explain|see|check|and|hi|hello|so|by|with|for|from|of|to|till?|until|on|at|please|in|since)\\b)[\\s,:]*';
/** The same, where a thing is asked for and no part of another: not after "with" or "of". */
const OF_ITSELF =
  '(?:^|[?.,;:!]|\\b(?:know|tell me|tell us|say|show me|find|and|hi|hello|so|please)\\b)[\\s,:]*';
const PARTY = `${PAYS}|implement\\w*|organi[sz]\\w+|host\\w*|runs?|ran|co-organi[sz]\\w+|partner\\w*|support\\w*`;
/**
 * What questions ask to be told, the narrowest first; the first that fits decides. `take` is what is dropped from
 * the words to search for; where it is absent the whole match is.
 */
const WANTS: ReadonlyArray<readonly [Wanted, RegExp]> = [
  ['fax', /\b(?:the\s+)?fax(?:es)?(?:\s+(?:number|no\b\.?))?|传真(?:号码?)?/gu],
  [
    'email',
    /\b(?:the\s+)?e-?mail(?:s|\s+address(?:es)?)?\b|电子邮[箱件](?:地址)?|邮箱(?:地址)?|邮件地址|电邮/gu,
  ],
  [
    'web',
    /\b(?:the\s+)?(?:web\s?sites?|web\s+(?:address|page|site)|home\s?page|url|internet address)\b|网址|网站|主页|官网/gu,
  ],
  [
    'telephone',
    /\b(?:the\s+)?(?:tele)?phone(?:\s+(?:number|no\b\.?))?s?\b|\btel\b\.?|\b(?:the\s+)?number (?:to (?:call|dial|ring)|(?:can|should|do|could) (?:i|we) (?:call|dial|ring))\b|\b(?:what|which) number\b(?=.{0,40}\b(?:call|dial|ring|reach)\b)|\bwho(?:m)? (?:can|should|do|could|must|may) (?:i|we|one|you) (?:call|ring|phone)\b|\bwho(?:m)? (?:i|we|one|you) (?:can|should|could|must|may|might|have to|need to) (?:call|ring|phone)\b|\bhow (?:can|do) i (?:call|phone|ring)\b|\bto (?:ring|phone|call)(?=\s.{0,80}\bnumber\b)|\bwhat(?:'s| is) (?:their|its|your|the) number\b(?! of)|电话(?:号码?)?(?!过?来|采访|会议)|联系电话/gu,
  ],
  [
    'address',
    /\b(?:the\s+)?(?:post\s?code|postal code|zip(?:\s?code)?)\b|邮编|邮政编码|\b(?:postal|street|mailing|office|full|exact)\s+address\b|\b(?:the|'s|what|its)\s+address\b|\baddress(?=\s+(?:of|for)\b|\s*[?.!]*$)|(?<!网|邮件|邮箱|的网)地址|通讯处/gu,
  ],
  ['address', /^\W*where(?:'s| is| are| can i find)(?=\s[^?]*\boffices?\b)|办公室(?=在哪)/gu],
  [
    'meaning',
    /\bwhat (?:does|do|did)(?=\s.{1,80}\b(?:stand for|mean)\b)|\b(?:stands? for|mean(?:s|ing of)?|short for|abbreviation (?:of|for)|acronym for|(?:the )?full (?:name|form) of|spell out|what is (?=\S+ short for\b)|spelled out|long form of)\b|是什么意思|什么意思|代表什么|的?全称(?:是什么|叫什么)?|是什么的?(?:缩写|简称)|的含义/gu,
  ],
  ...[...asksForMoneyEnglish(OF_ITSELF), ...ASKS_FOR_MONEY_CHINESE].map((words) => ['money', words] as const),
  ...ASKS_WHO_PAID.map((words) => ['organisation', words] as const),
  [
    'count',
    /\bhow (?:many|much|often)\b|^\W*(?:the )?(?:percentage|proportion|share|per\s?cent|fraction) of\b|\b(?:what|which)(?:'s)? (?:is the |the )?(?:number|percentage|proportion|share|per\s?cent|fraction|portion)(?: of)?\b|\bthe (?:number|count) of\b|\bcount(?: of)?(?= )|多少(?:个|项|名|人|家|次|份|国|位|所|种|条|届|期|间|场|批)?|(?<!哪)几[个项名家次份国位所人种条届期间场批]|百分之几|数量|(?:占)?(?:多大|多少|什么|怎样的)?比例(?:是多少)?|占比|多大比重/gu,
  ],
  [
    'organisation',
    new RegExp(
      `${ASKING}(?:which|what)\\s+(?:[^\\s?.,;!]+\\s+){0,2}?(?:${BODY})\\b|${ASKING}(?:who|(?:which|what) (?:country|nation|state))(?:'s|'re)?\\s+(?:else\\s+|also\\s+|has\\s+|is\\s+|was\\s+|were\\s+|are\\s+)?(?:${PARTY})\\b`,
      'gu',
    ),
  ],
  [
    'organisation',
    /(?:哪[个些家]|什么|哪几个)(?:国际)?(?:组织|机构|部门|单位|部委|部|大学|高校|工会|公司|企业|合作方|伙伴)|(?:谁|哪[个些]国家|哪国)(?=资助|出资|主办|承办|实施|组织|赞助|支持)/gu,
  ],
  [
    'person',
    new RegExp(
      `${ASKING}(?:who(?:'s|m|se)?)\\b|\\bname of the (?=director|minister|head|chief|official|person)|${ASKING}(?:which|what) (?:person|people|minister|officials?|director|individual)s?\\b|\\bwhat(?:'s| is| was)(?=\\s.{1,60}'s? (?:job title|job|position|post|role|title)\\b)|\\bwhat (?:position|post|office|job|role)(?=\\s(?:does|did|do|has|had)\\b)`,
      'gu',
    ),
  ],
  [
    'person',
    /(?:的?人|人员|人士|嘉宾|代表|者|方)(?:都)?(?:有|是)(?:哪些|谁)|(?:都)?有(?:谁|哪些人)|是谁|谁是|谁|哪[位些]人?(?=[^年月日国]|$)(?<=位|人)|何人|(?<=总干事|局长|主任|司长|处长|部长|主席|负责人|秘书长|官员|校长|老师|教授|的人)叫什么(?:名字)?|叫什么名字|(?:担任|任)?(?:什么|何)(?:职务|职位|职)|的?职务(?=是|[?？]|$)/gu,
  ],
  [
    'date',
    new RegExp(
      `${ASKING}when\\b|\\b(?:what|which)\\s+(?:exact\\s+)?(?:date|day|month|year|time)s?\\b|\\bon what date\\b|\\b(?:know|knows|remember|recall|remind me of|have|got|need|want|find|confirm|check|give me|tell me)\\s+the\\s+(?:exact\\s+)?(?:date|day|month|year)\\b(?! (?:of|report|plan|book))|${ASKING}(?:since|until|till|from|by) when\\b|\\bhow long ago\\b`,
      'gu',
    ),
  ],
  [
    'date',
    /什么时候|什么时间|何时|哪一?年|哪一?天|哪个?月|几月几[日号]|几[月号]|哪一?日|到几[月号]|的?日期(?=是|$|[?？])|何年/gu,
  ],
  [
    'place',
    new RegExp(
      `${ASKING}where\\b(?!\\s+(?:can|could|should|do|would|might|may|to)\\s+(?:i|we|one|you|find|read|look|start|begin|get)\\b|.{0,20}\\bmoney\\b)|\\bname the (?:city|country|place|province|venue|town)\\b|\\b(?:what|which)\\s+(?:cit(?:y|ies)|countr(?:y|ies)|places?|provinces?|venues?|towns?|locations?|continents?)\\b`,
      'gu',
    ),
  ],
  [
    'place',
    /在?哪里|在?哪儿|在哪(?!个|些|一|年|天)|何处|何地|什么地方|哪[几两俩三]?[个些](?:城市|国家|地方|省份?|地区)|在什么城市|什么(?:城市|国家|省份?)|哪(?:国|省|市|座城市)|地点(?=是|在|$|[?？])/gu,
  ],
];

/** Words that say the same as the asking words and nothing more. */
const SATELLITES: Partial<Record<Wanted, RegExp>> = {
  // Who came is counted, whatever they are called and however they got there.
  count:
    /(?<=^\W*[\uE000\s]*)(?:people|persons|folks|heads|souls)\b|\b(?:turned|showed|shown|turn|show) (?:up|out)\b|\b(?:came|come|went)(?= (?:along|to|at|for|\uE000)|\W*$)(?: along)?\b|(?:来了|到了|到场|到会)(?=\uE000*人?\P{L}*$)/gu,
  money: MONEY_SATELLITES,
  place: /\b(?:hosted|hosts|located|situated|based|covers?|covered|responsible for|in charge of)\b|负责/gu,
  organisation:
    /\b(?:fund(?:s|ed|ing)?|financ\w+|sponsor\w*|pa(?:id|ys)|host(?:s|ed)?|organi[sz](?:es|ed)|runs?|ran|leads?|led|manage[sd]?|coordinate[sd]?)\b/gu,
  meaning: /\b(?:the\s+)?(?:acronym|abbreviation|initials|letters|short form)\b|(?:这个|的)?(?:缩写|简称)/gu,
  telephone: /\b(?:call|ring|dial|reach|number)\b|打|号码/gu,
  person:
    /\b(?:the\s+)?names?(?: of)?(?: the person)?\b|\bthe person\b|\b(?:job title|job|position)\b|(?<='s? )title\b/gu,
};

/** What a second question begins with: "… and when", "when and where"; it is answered with the first. */
const ASKED_AS_WELL =
  /\band\s+(?:(?:on|in|at|for|by|to)\s+)?(?:when|where|who|whom|how (?:much|many|long)|(?:which|what) (?:dates?|days?|years?|months?|cit(?:y|ies)|countr(?:y|ies)|places?|venues?))\b(?:\s+(?:was|is|were|did|does)(?:\s+(?:it|they|that))?\b)?|^when and where\b|^where and when\b|什么时候|在?哪[里儿]|何时|何地|(?<=[，,；;和、])是谁/gu;

/** Whether no name stands in a stretch; talk that was taken before may ("wants to know how many"). */
function isFree(sheet: Sheet, from: number, to: number): boolean {
  return sheet.isOpen(from, to) || sheet.isOpen(sheet.folded.lastIndexOf(' ', to - 1) + 1, to);
}

/** Takes what only says once more what is wanted: "how much did they *give*", "what does the *acronym* mean". */
function takeSatellites(sheet: Sheet, wanted: Wanted): void {
  const words = SATELLITES[wanted];
  if (words === undefined) return;
  for (const match of sheet.open.matchAll(words))
    sheet.take(match.index, match.index + match[0].length, 'gone');
}

/**
 * Tells what fact a question asks for, or nothing when it asks for records, and takes the words that ask.
 * Reads `whole`, the question before names were taken, because a name may hold such a word as well; a name
 * that is the asked-for thing itself ("phone number") goes with it.
 */
export function readWanted(sheet: Sheet, whole: string, named: readonly Stretch[]): Wanted | undefined {
  const found = WANTS.find(([, words]) => whole.search(words) >= 0);
  if (found === undefined) return undefined;
  for (const [wanted, words] of WANTS) {
    if (wanted !== found[0]) continue;
    for (const match of whole.matchAll(words)) {
      const to = match.index + match[0].length;
      if (isFree(sheet, match.index, to) || named.some((one) => one.from >= match.index && one.to <= to))
        sheet.take(match.index, to, 'gone');
    }
  }
  for (const match of whole.matchAll(ASKED_AS_WELL))
    if (sheet.isOpen(match.index, match.index + match[0].length))
      sheet.take(match.index, match.index + match[0].length, 'gone');
  if (found[0] !== 'money' || named.length > 1) takeSatellites(sheet, found[0]);
  return found[0];
}
