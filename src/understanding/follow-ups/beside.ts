/** "The next one", "and the other?": one beside that taken from a list last. */
const BESIDE = [
  {
    step: 'next',
    words:
      /^(?:(?:and|show me|what about|how about) )?the next(?: one)?$|^那?(?:看|再看)?下[一1]?[个份条篇项](?:呢|吧)?$/u,
  },
  {
    step: 'previous',
    words:
      /^(?:(?:and|show me|what about|how about) )?the (?:previous|one before)(?: one)?$|^那?(?:看|再看)?[上前][一1]?[个份条篇项则](?:呢|吧)?$/u,
  },
  {
    step: 'other',
    words:
      /^(?:(?:and|show me|what about|how about) )?the other(?: one)?$|^那?另外?[一1那]?[个份条篇项场](?:是?(?:讲|说|关于|写)?什么的?)?(?:呢|吧)?$/u,
  },
] as const;

/** Which one beside that taken last is picked. @param said as `goesOn` gives it */
export function pickedBeside(said: string): (typeof BESIDE)[number]['step'] | undefined {
  return BESIDE.find(({ words }) => words.test(said))?.step;
}

const BACK =
  /^(?:(?:go )?back(?: to (?:the|that|your) (?:(?:full|whole|entire|complete|first|original|long) )?(?:list|results|others))?|(?:(?:show|give) (?:me )?)?(?:the|that) (?:(?:list|results) again|(?:full|whole|entire|complete|original|long) (?:list|results)(?: again)?)|(?:list|show|name|give) (?:me )?(?:all of )?(?:them|those|these)(?: all)?|which (?:\S+ )?(?:are|were) (?:counted|included|they|those)|(?:what|which) (?:are|were) (?:they|those|these)|(?:都|全部?|请|给我|帮我|把[这那它][些们])*(?:(?:列|写|摆)(?:一下|一列|出来)|列个[单清]单?)(?:给我)?(?:看看|看一?下|瞧瞧|吧)?|那?[这那]?(?:[几两三四五六]|\d{1,2})?[个条笔份项篇]?(?:都|分别|各自?)(?:是|有)(?:什么|啥|哪些|哪几[个条笔份项篇])?|(?:回到|返回|看回|回)(?:刚才|之前|上面|原来|最初)?(?:的)?(?:那个)?(?:完整|全部|整个|所有|总)?的?(?:列表|清单|名单|记录)?|刚才(?:的|那个)?(?:列表|清单|名单))$/u;

/** "Back to my first question", 回到第一个问题. */
const BEGIN =
  /^(?:(?:let's |can we )?(?:go )?back to|return to) (?:the|my|our) (?:(?:very )?first|original|initial) (?:question|one asked|search|query)$|^(?:请|再|我们?)?(?:回到?|返回)(?:我?的?)?(?:第[一1]个|最初的?|最开始的?|一开始的?|原来的?)(?:问题|提问|搜索)$/u;

/** Whether what the conversation began with is wanted again. @param said as `goesOn` gives it */
export function asksForBegin(said: string): boolean {
  return BEGIN.test(said);
}

/** Whether the list is wanted again, or what was counted or added up is wanted one by one. @param said as `goesOn` gives it */
export function asksForList(said: string): boolean {
  return BACK.test(said);
}
