/** A side of a thing that texts tell in their own words: what it was for, what came of it, what was said there. */
export interface Aspect {
  readonly name: 'aim' | 'reason' | 'results' | 'view' | 'content' | 'application' | 'agreed' | 'figures';
  /** How a folded sentence tells it. */
  readonly told: RegExp;
  /** The whole of a record tells it where no one sentence does. */
  readonly byWhole: boolean;
}

const AIMS =
  /\b(?:aims?|aimed|goals?|targets?|purposes?|objectives?|wants? to|wanted to|mean to|is to|was to|are to|so that|in order to|meant to|seeks?)\b|旨在|目的|(?<!栏)目标(?!题)|为了|以(?:便|期|确保|改善|提高|促进|支持|帮助)/u;
const REASONS = /\b(?:because|since|due to|reasons?|therefore)\b|因为|由于|因此|原因|鉴于/u;

/** What asks for a side of a thing; the narrower before the wider. */
const ASPECTS: ReadonlyArray<Aspect & { readonly asked: RegExp }> = [
  {
    name: 'figures',
    asked:
      /\b(?:(?:key|main|basic|important) (?:figures?|numbers?|stats|statistics|data)|breakdown(?: of)?)\b|(?:关键|主要|重要|核心)(?:数字|数据|指标)|(?:人员|参与者|人数)构成/u,
    told: /\d/u,
    byWhole: false,
  },
  {
    name: 'aim',
    asked:
      /\b(?:aims?|purposes?|objectives?|goals?|targets?|the point of|what for)\b|目的(?:何在)?|目标|宗旨|用意|为了什么|干[嘛吗]的|(?:为什么|为何)(?:要|会|想)?(?:举?办|召?开|搞|设立?|签署?|做|成立|建立?|启动)(?!会)|\bwhy (?:was|were|is|did|do|does|are) .{0,30}\b(?:held|hold|organi[sz]ed?|sign|signed|launch|launched|set up|start|started|created?|founded|done)\b/u,
    told: AIMS,
    byWhole: true,
  },
  {
    name: 'reason',
    asked: /^(?:and |but )?why\b|\b(?:the |any )?reasons?(?: for)?\b|为什么|为何|原因/u,
    told: REASONS,
    byWhole: false,
  },
  {
    name: 'results',
    asked:
      /\b(?:results?|outcomes?|impact|achieve(?:d|ments?)?|accomplish\w*|c(?:o|a)me (?:out )?of (?:it|this|that)|did (?:it|this|that) work)\b|成果|结果|成效|效果|收效|取得|产出/u,
    told: /\b(?:results?|outcomes?|achiev\w+|increased?|rose|markedly|by the end|recorded|reached|produced|adopted)\b|成果|结果|成效|增加|提高了|完成|形成|达成/u,
    byWhole: false,
  },
  {
    name: 'application',
    asked:
      /\bhow (?:do|can|to|does|would) .{0,12}(?:apply|register|enrol|join|sign up|get in)\b|(?:怎么样?|如何|哪里|咋)(?:能|可以|去)?(?:申请?|报名|申报|参加)/u,
    told: /\b(?:appl(?:y|ication)|register|registration|enrol\w*)\b|申请|报名/u,
    byWhole: false,
  },
  {
    name: 'agreed',
    asked:
      /\bwhat (?:did|do|does|was|were|is|has|have) (?<by>.{0,25}?)\b(?:agreed?(?: (?:on|to|upon))?|decided?|pledged?|promised?|committed to)\b|(?:约定|商定|议定|决定|承诺|同意|达成)(?:了|的)?(?:是)?(?:点|些)?(?:什么|哪些|啥)|协议(?:的)?内容/u,
    told: /\b(?:agreed?|commit\w*|decid\w+|pledg\w+|undertak\w+|is to|are to|was to|were to|will)\b|约定|商定|决定|承诺|同意|致力|将/u,
    byWhole: true,
  },
  {
    name: 'view',
    asked:
      /^(?:and |so |but )?whose (?:view|opinion|claim|words?|idea|assessment|position|statement|verdict) (?:is|was|are|were) (?:it|that|this|these|those)$|^(?:and )?according to (?:who|whom)$|^[这那]?(?:是|算)?谁的?(?:看法|观点|意见|说法|话|主张|判断|评价)$|^[据按]谁(?:说|的说法)$/u,
    told: /\b(?:according to|said|says|say|told|stress\w*|holds?|called?|calls|believes?|argu\w+|points? out)\b|表示|认为|指出|强调|据|称/u,
    byWhole: false,
  },
  {
    name: 'content',
    asked:
      /\b(?:(?:what|which) (?:were |was |are |is )?(?:the )?(?:main |key )?(?:topics?|themes?|subjects?|issues)|topics?|themes?|contents?|(?:main|key) (?:subjects?|issues|points?)|what(?:'s| is| was| are| were) (?:his|her|their|its|the) (?:main |key )?(?:point|message|view|take|argument|position|stance)s?$|what (?:did|do|does|was|were|is|has) (?<by>.{0,25}?)\b(?:say|said|discuss(?:ed)?|talk(?:ed)? about|cover(?:ed)?|about|deal with))\b|(?:主要|具体|详细)?内容|[他她它]们?的?(?:主要)?(?:观点|看法|意见|立场|主张)(?:是(?:什么|啥))?$|内文|正文|讨论 ?题目|(?:讨论 ?)?(?:议题|主题|话题)|[讲谈说](?:了|的|到|过)?(?:点|些)?(?:什么|啥)|(?:怎么|咋)[说讲]|讨论(?:了|过)?(?:点|些)?(?:什么|哪些|啥)/u,
    told: /\b(?:discuss\w*|topics?|subjects?|themes?|(?:message|speech|he|she) says|said|no text|issues|for example)\b|讨论|主题|内容|议题|正文|指出|表示|强调/u,
    byWhole: true,
  },
];

/** The side of a thing that a text asks for. */
export interface AskedAspect {
  readonly aspect: Aspect;
  /** What else the text says. */
  readonly rest: string;
  /** Who is asked to have said or agreed something: "the union" of "what did the union say"; empty for nobody. */
  readonly by: string;
}

/**
 * The side of a thing that a text asks for; `undefined` for none.
 * @param said folded, shorthand spelled out
 */
export function askedAspect(said: string): AskedAspect | undefined {
  const aspect = ASPECTS.find(({ asked }) => asked.test(said));
  if (aspect === undefined) return undefined;
  const by = aspect.asked.exec(said)?.groups?.by ?? '';
  return { aspect, rest: said.replace(new RegExp(aspect.asked, 'gu'), ' '), by };
}
