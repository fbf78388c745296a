import type { Wanted } from '../../../domain/question.ts';

/** A sort of fact, or the whole of what a record tells: what it is for, on what and by which law, and its source. */
export type Named = Wanted | 'whole';

/** What people call a fact where the word for it is all they say of what was spoken of. */
const NOUNS: Readonly<Partial<Record<Named, string>>> = {
  whole:
    'purpose|aim|objective|objectives|goal|goals|target|what for|why|topic|theme|subject|law|legal basis|convention|survey|full text|text|wording|words|quote|about what|what is it for|目的|目标|主题|议题|用途|干什么用的|依据|法律依据|法律|公约|原文|全文|原话|原句|措辞|详情',
  name: 'called what|what it is called|full title|official name|叫什么|叫什么名字|叫啥|什么名字|名称|全名|全称',
  date: 'held on|held when|signed on|signed when|date|dates|dated|is it dated|day|days|year|time|timing|timeline|timeframe|when|when exactly|日期|时间|日子|年份|月份|时间点|起止日期|起止时间|具体时间|签署日期|签署时间|哪天|几号',
  duration: 'duration|length|period|how long|时长|期限|周期|有效期',
  start:
    'launch date|launch day|launch|start date|start day|start|launched|launched on|kick-off date|opening date|start year|启动日期|启动时间|开始时间|启动日',
  end: 'end date|end day|closing date|closing day|end|end year|结束时间|结束日期|截止时间|截止日期',
  post: 'title|job title|job|position|post|role|rank|职务|头衔|职位|身份|职称',
  published:
    '发布日|published|published on|published when|released|issued|out when|publication date|release date|release day|announced|announced on|announced when|made public|发布日期|发布时间|发表时间|公布日期|公布时间|宣布时间|公布|宣布',
  place:
    'place|country|countries|city|venue|location|where|town|province|where exactly|地点|地方|国家|城市|在哪|哪里|哪儿|会场|举办地|举办地点|签署地点|省份|总部|总部在哪|hq|headquarters',
  money:
    'money|budget|sum|amount|amounts|funding|funds|cost|costs|price|value|grant|how much|worth|worth how much|how much worth|pot|金额|价值|钱|经费|预算|资金|多少钱|款项|总额|数额|出资额',
  organisation:
    'partner|partner agency|partner organisation|partner organization|partner org|parties|two parties|both parties|sides|two sides|both sides|organiser|organizer|organisers|organizers|organised by|hosts|host|co-host|co-hosts|co-organiser|co-organisers|co-organizer|funder|funders|donor|donors|implementer|implementing agency|implementing partner|lead agency|agency|ministry|bodies|organisations|organizations|institute|institutes|institution|institutions|academy|university|universities|college|colleges|school|schools|company|companies|firms|unions|研究所|研究院|研究机构|大学|高校|学校|企业|公司|工会|主办|承办|合作伙伴|伙伴|搭档|对方|双方|双方单位|资方|单位|机构',
  person:
    'who|signatory|signatories|signers|signed by|speaker|speakers|chair|moderator|name|names|签字人|签署人|签约人|发言人|讲话人|主持人|人名|谁',
  count:
    'people|ppl|people reached|ppl reached|participants|attendees|headcount|count|ppl count|people count|head count|turnout|attendance|numbers|how many|participants number|人数|参会人数|到场人数|数量|规模',
};

/** What a word asks for, by the word. */
const WANTED: ReadonlyMap<string, Named> = new Map(
  Object.entries(NOUNS).flatMap(([wanted, nouns]) =>
    nouns.split('|').map((noun) => [noun, wanted as Named] as const),
  ),
);

/** By the part they had in it: 合办方, 承办单位, 合办的部委. */
const BY_PART =
  /^(?:共同|联合)?(?:[主承协合联举]办|组织|发起|执行|实施|合作|协作|资助|出资|捐[款助]|赞助|签署|签约|牵头)(?:方|的?(?:单位|机构|部门|部委|大学|高校|企业|公司|工会))$/u;

function wantedBy(noun: string): Named | undefined {
  return WANTED.get(noun) ?? (BY_PART.test(noun) ? 'organisation' : undefined);
}

/** What is said around such a word: which one, that it is to be told, and that it is asked once more. */
const AROUND =
  /^(?:(?:(?:is there|was there|do (?:we|you) (?:have|know)|and|the|its|their|exact|precise|full|total|overall|final|what|which|was|is|were|are|what's|remind me of|give me|send me|tell me|got|have|need|any|other|a|an|under|in|on|about|his|her|beneficiary|participating|recipient|target|pilot|signing|names? of) )+|(?:具体|准确|确切|有?哪(?:些|几个|几家) ?|再|请|麻烦|那|那么|它的|他们的|把|发我|告诉我|的)+)|(?: (?:by the end|in the end|in all|in total|altogether|again|pls|please|plz|then|though|exactly|covered|involved|concerned|named|stated|given|known|confirmed|specified|available))+$|(?: (?:on|of|for|to|behind) (?:it|that|this|them)| (?:on|from) the \p{L}+ (?:side|end)| (?:is|was|are) (?:it|that|this)(?: (?:about|on|under|for))?|'s? names?)$|(?:再|麻烦|请|给我|帮我|跟我)*(?:发|说|讲|报|给|查|确认|告诉)?(?:我|下|一下|一遍|一声|看看)*(?:呢|吗|啊|是|是谁|是哪家|是哪个|是哪些|是哪家单位|是什么|是多少|有哪些|有[吗么]|有没有|[写说]没[写说]|[写说](?:明?了)?[吗么没])?$/gu;

/** "Date and place": the one asked for first; what else is asked is read from the question. */
const PAIR = /^(.{3,30}?) (?:and|n|&) (.{3,30})$/u;

/**
 * The sort of fact that a text asks for with hardly more than the name of it: "dates pls", "and the budget?", 日期再发我一下.
 * @param said as `goesOn` gives it
 */
export function factNamed(said: string): Named | undefined {
  const named = wantedBy(said) ?? wantedBy(said.replace(AROUND, ''));
  const [, first = '', second = ''] = (named === undefined && PAIR.exec(said)) || [];
  return named ?? (second !== '' && factNamed(second) !== undefined ? factNamed(first) : undefined);
}

/** What was done, and last what is asked of it: "kicked off when". */
const AT_THE_END = / (when|where|how much|how many|(?:by|with) whom?)(?: (?:exactly|again|then))?$/u;
const AT_END: ReadonlyMap<string, Wanted> = new Map<string, Wanted>([
  ['when', 'date'],
  ['where', 'place'],
  ['how much', 'money'],
  ['how many', 'count'],
]);

/** The sort of fact that the last words of a text ask for: "kicked off when". @param said as `goesOn` gives it */
export function factAskedLast(said: string): Wanted | undefined {
  const words = AT_THE_END.exec(said)?.[1];
  return words === undefined ? undefined : (AT_END.get(words) ?? 'organisation');
}
