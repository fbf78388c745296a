/** A way of saying that something is not wanted. */
export interface Cue {
  readonly words: RegExp;
  /**
   * What it may refuse: whatever word follows; only what has a name, where the words by themselves say too little; a
   * name only beside another, where they may as well say that there is none: "no seminars".
   */
  readonly refuses: 'any word' | 'names' | 'one of names';
}

/** Where a command or a list of wishes may begin: at a stop, or after a joining word. */
const BEGINS =
  '(?:^|[,.;:!?()\\n-]|\\b(?:and|but|or|so|just|please|pls|plz|only|to|can you|could you|with)\\b)\\s*';
/** Commands to leave something away. */
const LEAVE_AWAY =
  'skip|omit|drop|exclude|ignore|forget(?: about)?|never mind|leave (?:out|aside)|cut(?: out)?|filter out|spare (?:me|us)';
/** What people do not want done: "don't send me". */
const DONE =
  'cover(?:s|ed)?|concern(?:s|ed)?|involv(?:e|es|ed)|deal(?:s|t)? with|want|need|care (?:about|for)|mean|include|show(?: me| us)?|give(?: me| us)?|send(?: me| us)?|list|count|bring up|bother (?:me )?with|like|require';

/** Words in front of what is not wanted. "Not" after a verb ("is not a luxury") denies something else. */
export const BEFORE: readonly Cue[] = [
  { refuses: 'any word', words: /(?<![^\s(,;，、])-(?=[\p{L}])/gu },
  {
    refuses: 'any word',
    words:
      /\b(?:without|excluding|except(?:ing)?(?: for)?|other than|apart from|aside from|but not|leaving (?:out|aside)|ignoring|minus|with the exception of|not including|not counting|w\/o)\s+/gu,
  },
  {
    refuses: 'any word',
    words:
      /(?<!\b(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|must|am|be|been|why|if|or|whether|but|(?:help|helps|let|make|makes) (?:me|us)|so as|in order|try|trying|careful)\s)\bnot\s+(?!(?:the\s+)?(?:day|date|month|year|\d{1,2}(?:st|nd|rd|th))\b)(?!(?:urgent|pressing|important|fussy|picky|my|too|that|very|terribly|super|really|at|long|much|many|quite|far|knowing|having|good|great|bad|only|just|necessarily|being|sure|yet|a|an|even|all|to|be|so|every|enough|in|held|done|run|based|located|happening|organi[sz]ed|taking place|outside|from|within)\b)/gu,
  },
  { refuses: 'any word', words: /\bnot\s+(?:looking for|interested in|asking (?:for|about)|after)\s+/gu },
  {
    refuses: 'any word',
    words:
      /(?<!要)不要包括|(?<!要)不要(?!紧)|不包括|不包含|不含|[不未]涉及|[不未]提及|(?<![消清根废扫铲拆解破免切开])除[了去开却]|排除|(?<![消清根废扫铲拆解破免切开])除(?!夕|非|外)/gu,
  },
  {
    refuses: 'names',
    words:
      /\b(?:rather than|instead of|as opposed to|(?:as )?(?:distinct|separate|different) from|unlike|(?:anything|everything|all) but|bar|barring|skipping|omitting|(?:that|which|who) (?:is|are|was|were)(?:n't| not)(?: an?)?|(?<=[,;-]\s?)not an?)\s+/gu,
  },
  {
    refuses: 'names',
    // "Who said that growth does not end poverty": what somebody denied is what is asked for.
    words: new RegExp(
      `(?<!\\b(?:said|says|argue[sd]|claim(?:s|ed)|warn(?:s|ed)|stated|insist(?:s|ed))\\b[^?.!;]{1,80})\\b(?:do not|don't|dont|didn't|did not|doesn't|does not|no need (?:to|for)|needn't|not (?:want|need)(?:ing)?)\\s+(?:(?:${DONE})\\s+)?`,
      'gu',
    ),
  },
  { refuses: 'names', words: new RegExp(`${BEGINS}(?:${LEAVE_AWAY})\\s+`, 'gu') },
  {
    refuses: 'one of names',
    words: new RegExp(
      `(?:${BEGINS}|(?<=\\bno\\s+[a-z-]+\\s))(?:no|no more|none of|nothing)\\s+(?:(?:too|very|(?:that is|that's|that are|which is|which are)(?: an?)?)\\s+)?`,
      'gu',
    ),
  },
  {
    refuses: 'names',
    words:
      /(?:不想|不用|不必|不需要?|无需|无须|别|甭|少|不)(?:再)?(?:看|要|给|列|放|发|管|提|算|带|找)(?:我|上|进来?|出来?)?|跳过|略[过去]|忽略|撇开|抛开|剔[除掉]|去[掉除]|刨[去除]|不算|(?<=(?:^|[,、。;\s]|要|看|只|的))非(?=\p{Script=Han}{1,4}类)|(?:不是|并非)(?=\p{Script=Han}{0,3}类)/gu,
  },
  {
    refuses: 'names',
    // 不是柬埔寨的, 哪些项目不是讲强迫劳动的: but 这不是中国的吗 refuses nothing, nor does 是不是.
    words:
      /(?<=(?:^|[,、。;\s]|哪[些几]\p{Script=Han}{0,6}|只?[看要]|有)(?:那些|那|的)?)(?:不是|并非)(?:在|讲|谈|来自|属于|涉及)?(?=[^吗吧?]{1,14}的(?!吗|吧|意思))/gu,
  },
];

/** Words that set a kind aside where other kinds are asked for: "what other types besides news". */
export const SETTING_ASIDE: Cue = { refuses: 'names', words: /\b(?:besides|in addition to)\s+/gu };

/** What may stand between a name and the words behind it: "the union *one* aside", 新闻*类的*就不用了. */
const REST = '(?:\\s*(?:ones?|stuff|items?|bits?|parts?|things?|materials?|side))?\\s*';
const CHINESE_REST = '(?:类|稿|方面|那些|这些|什么)?(?:的)?\\s*[,、]?\\s*';

/** Words behind what is not wanted; what stands there has a name. */
export const BEHIND: readonly RegExp[] = [
  new RegExp(
    `^${REST}(?:aside\\b|excluded\\b|excepted\\b|(?:are |is )?not (?:included|needed|wanted|required|necessary)\\b|(?:can|may|should|to) be (?:left out|left aside|skipped|ignored|omitted|excluded|dropped)\\b|(?:don't|do not|doesn't|does not) (?:count|matter|interest)\\b(?: me)?|i (?:don't|do not) (?:need|want)\\b|no (?:thanks?|thank you)\\b)`,
    'u',
  ),
  new RegExp(
    `^${CHINESE_REST}(?:就|都|可以|一律|一概|则|我|我们)*(?:不要|不用|不需要|不必|不看|不算|不想看|不想要|不考虑|免|除外|排除|略过|跳过|(?:别|不要|甭|勿)(?:再)?(?:给|列|放|要|混|带|算|来|发|拿)|甭)(?:了|给|看|列|放|发|管|提|在内|进来|进去|到?里面|我)*(?!\\p{Script=Han})`,
    'u',
  ),
  /^(?:类)?(?:以外|之外|无关)(?:的|类)*/u,
];

/** "Leave the seminars *out*": what stands behind, and what must stand in front of the name. */
export const AROUND: ReadonlyArray<readonly [RegExp, RegExp]> = [
  [
    /\b(?:leave|leaving|take|taking|put|putting|set|setting|keep|keeping|cut|cutting)\s+(?:(?:the|any|all|all the|those|your)\s+)?$/u,
    new RegExp(`^${REST}(?:aside|out|off|away|apart|to one side|behind)\\b(?:\\s+of (?:it|this))?`, 'u'),
  ],
];
