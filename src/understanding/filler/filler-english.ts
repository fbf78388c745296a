/** Whole expressions of conversation that carry nothing to search for. */
export const ENGLISH_FILLER: readonly RegExp[] = [
  // Somebody or everybody is called: chats write @name, also before a question.
  /(?<![\p{L}\p{N}.])@[\p{L}\p{N}_-]+/gu,
  /^\W*(?:(?:hi|hello|hey|dear|greetings|(?:good )?(?:morning|afternoon|evening)|good day|honou?red|esteemed|respected)\b(?:\s+(?:there|all|team|everyone|everybody|bot|dear|sirs?|or|madams?|my|friends?|desk|again|colleagues?|folks|cooperation desk)\b)*[\s,.!:]*)+/gu,
  /^\W*(?:dear\s+)?(?:[a-z-]+\s+){0,2}(?:team|colleagues?|folks|friends|desk)(?=\s*[,.!:;\uE000])/gu,
  // How plain it should be.
  /\b(?:in|with|using)\s+(?:very\s+)?(?:plain|simple|easy|everyday)\s+(?:words|terms|language|english)\b/gu,
  // Records are of the past, "past seminars" are seminars.
  /\b(?:past|previous|prior)\s+(?=\uE000)/gu,
  // A number nobody counted: "twenty-odd companies", "a dozen or so".
  /\b(?:some |about )?(?:(?:ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred)[\s-]odd|(?<=\d)[\s-]odd|(?:a |two |three )?dozens?(?: of| or so)?|umpteen|a handful of|a score of)\b/gu,
  // "Records since 2023": the time is all that is asked for.
  /^\W*(?:(?:all|any|the|list|show|me)\s+)*(?:records?|entries|documents?|items?)\W*$/gu,
  // Numbers come as a table and a chart anyway.
  /\b(?:as|in) (?:an? |one )?(?:bar |single |short )?(?:table|chart|graph|spreadsheet|list)\b/gu,
  // Whose word it is: always that of the records.
  /\b(?:according to|as per|per|going by|judging by|based on|from)\s+(?:(?:the|your|our|these|those|its|what|you|own|we)\s+){0,2}(?:records?|documents?|database|files?|archives?|sources?|data|books|have|know)\b(?!\s+(?:of|on|about)\b)/gu,
  // Every answer names its source.
  /(?<=[\p{L}\p{N}\uE000)][?.!,;:]+\s*|[–—-]\s*)(?:(?:with|and|any|what|what's|which|give|name|cite|add|the|your|is|a) )*(?:sources?|citations?|references?)(?: (?:please|pls|plz|thanks|too|as well))*(?=\W*$)/gu,
  // How several that are known differ: what they are is named beside it.
  /\b(?:the )?differences? between (?:(?:the|those|these) )?(?:two|three|both)\b|\bhow (?:do|did|are) (?:(?:the|those|these) )?(?:two|three|both)(?= .{1,60}\b(?:differ|different|compare)\W*$)|(?<=^how .{1,80})\b(?:differ|different|compare)(?=\W*$)/gu,
  // In what form and how long the answer should be: "3 bullet summary of", "…, short list", "in three bullets".
  /^\W*(?:(?:i |we )?(?:need|want|make) )?(?:an? )?(?:(?:\d{1,2}|one|two|three|four|five|ten)[ -])?(?:(?:short|brief|quick|simple|bullet|line)[ -])*(?:summary|overview|bullets?|recap|rundown|table|list)(?: points?)?(?= (?:of|on|about|for|in)\b)|[,;:–—-]\s*(?:as |in )?(?:an? )?(?:(?:short|brief|quick|simple|bullet|plain)\s+)?(?:list|summary|table|overview|csv|bullets?|excel)(?= (?:pls|please)\b|\W*$)|(?<=^.{0,60}\uE000 )list(?= (?:pls|please)\b|\W*$)|\bin (?:\d{1,2}|one|two|three|four|five|ten|a few|some) (?:short )?(?:bullet points|bullets?|points|lines|sentences|words)\b/gu,
  /\b(?:(?:just|only)\s+)?(?:in\s+)?(?:a|one|two|three|a few|a couple of|\d)\s+(?:short\s+)?(?:lines?|sentences?|words|bullets?|paragraphs?)\s+(?:is|are|will|would|should|max|at most)\b(?:\s+(?:be|do|enough|fine|plenty|ok|okay))*|\b(?:keep it|make it|answer)\s+(?:short|brief|briefly)\b/gu,
  /\b(?:records?|entries|entry|documents?|items?|documentation|texts?|results)\b(?=\s+(?:that|which|on|about|of|from|for|concern|mention|deal|cover|speak|regarding|concerning|with|in|there|dated)\b)(?:\s+(?:that|which|do|does|you have)\b)*(?:\s+(?:concern|mention|deal with|cover|speak of|talk about|refer to|relate to|are about|is about|contain|include)s?\b)?|\b(?:a|the|any|some|full|complete|short)?\s*(?:list|lists|listing|overview) of(?: all)?\b/gu,
  /\b(?:in|from|among|of) (?:your|the|our|these|all(?: the| your)?) (?:records?|documents?|database|files?|archives?|collection|entries|data|holdings)\b|\bwhat do(?:es)? (?:the|your|our) (?:records?|documents?|files?|sources?|archives?|database) (?:say|tell|show|have|hold|contain)(?: (?:on|about|of|us))*\b|\bwhat (?:information|info|material|data) (?:is|are|do you have|have you got)(?: there| available)*(?: (?:on|about))?\b|\bwhat is (?:known|available|on file) (?:on|about|of)\b/gu,
  // "Please advise on", "kindly share information about".
  /(?:^\W*|\b(?:please|kindly|pls|plz|could you|can you)\s+)(?:share|advise|provide|supply|forward|circulate|inform|send)(?:\s+(?:me|us))?(?:\s+(?:with|any|some|all|your|further))*(?:\s+(?:information|info|details?|material|documents?))?(?:\s+(?:on|about|of|regarding|concerning)\b)?(?=\s)/gu,
  // What somebody is at: "doing research on", "looking into".
  /(?:^\W*|\b(?:i'm|i am|we're|we are)\s+)(?:doing (?:some |my |a )?(?:research|study)|researching|studying|reading up|looking|digging)(?:\s+(?:on|into|about)\b)+|^\W*researching\b|\bhow (?:to|do i|can i|could i|do we|can we|would i) (?:find|access|see|read|download|obtain)\b/gu,
  // "Back to the forum", "next: projects", "remember the forum?".
  /^\W*(?:(?:going )?back to\b|next\s*[:,]|(?:do you )?remember(?=\s+(?!when|who|what|where|how|which|that)\S))/gu,
  /\b(?:many\s+)?(?:thanks?|thank you)(?:\s+(?:so|very))?(?:\s+much)?(?:\s+in advance)?\b|\bcheers\b|\b(?:thx|thnx|tks|ty|tx)\b|\bone more(?: question| thing| one)?(?=\s*[:,.!])|\bin short\b|\bin a nutshell\b|\bbriefly\b|\bin brief\b|\b(?:can |could |would )?(?:you |somebody |someone |anyone )?explain(?: to (?:me|us))?(?= (?:what|how|why|the|me|us)\b)|\bplease\b|\bkindly\b|\bexcuse me\b|\bsorry\b|\b(?:in )?english(?: please|,? if possible)\b/gu,
  /\b(?:can|could|would|will)\s+(?:you|u|someone|anyone|anybody|we|i)\b(?:\s+(?:please|perhaps|maybe|also|just))*(?:\s+(?:help|tell|show|give|find|get|list|explain|summari[sz]e|outline|recap|sum up|describe|look(?:\s+up)?|search|pull up|point|send|share|check|dig up|have a look|mind|see))?(?:\s+(?:me|us))?\b(?:\s+(?:out|to|with|for|at|find|everything|anything))*/gu,
  /\b(?:i'?m|i am|we'?re|we are|s?he'?s|s?he is|they'?re|they are)\s+(?:(?:looking|searching|hunting)\s+for|after)\b|\bwhat (?:i'?m|i am|we'?re|we are) after is\b|\b(?:i'?m|i am|we are)\s+(?:interested in|curious about|trying to (?:find|understand|see|learn)(?:\s+out)?|wondering(?:\s+(?:if|whether|about))?)\b/gu,
  /\b(?:i|we)(?:'d|\s+would)?\s+(?:just\s+)?(?:want|need|like|love|wish|have)\s+to\s+(?:know|see|find|read|learn|hear|get|understand|check|ask)(?:\s+out)?(?:\s+more)?(?:\s+about)?\b|\b(?:i|we)\s+(?:need|want)\b/gu,
  /\b(?:do|does|did|have|has)\s+(?:you|we|they|(?:the|your|this) (?:desk|bot))\s+(?:got|have|know|hold|keep|find)?\s*(?:of|about)?\s*(?:anything|something|any|some)?\b|\byou have\b/gu,
  /\b(?:is|are|was|were)\s+there\s+(?:any|some|anything|something|a|an)?\b/gu,
  /\b(?:anything|something|everything|stuff|information|info|details|material|materials|records?|data|more|all)\s+(?:on|about|regarding|concerning|that|which|relating to)\b/gu,
  // What everybody is given who asks for it: "some background on", "a link to", "any updates on".
  /\b(?:(?:an?|the|some|any|your|key|short|brief|quick|general|useful|basic|main|further)\s+){0,3}(?:background|facts|briefing|sources?|resources?|links?|updates?|reading|literature)\s+(?:on|about|regarding|concerning|relating to|(?<=links? )to)\b(?:\s+the\b)?/gu,
  /\bwhat\s+(?:do|can)\s+you\s+(?:have|know|tell me|say)(?:\s+(?:on|about))?\b|\bwhat(?:'s| is| was) (?:happening|going on|the (?:story|matter|situation))(?: (?:with|behind|on|about|in))?\b|\bwhat (?:came (?:out|up)|got (?:out|published)|(?:did|do) (?:you|they|we) (?:publish|put out|release)|(?:was|is|'s) new|happened|is happening|was happening|happens|has happened|went on|is going on|took place|has been done|was done|else)\b/gu,
  /\b(?:please\s+)?(?:tell|show|give|find|get|send|bring|fetch|list)\s+(?:me|us)\b(?:\s+(?:more|all|everything|a list of|the list of))?(?:\s+(?:about|on))?/gu,
  // "Sum up our work": "up" may be gone with what follows.
  /^\W*(?:(?:can|could|would) you )?sum\b(?! of)(?: up)?/gu,
  /^\W*(?:(?:pls|plz|just) (?=sum|outl|recap))?(?:find|show|list|summari[sz]e|outline|recap|sum up|search(?:\s+for)?|look\s+(?:up|for)|get|display|give)\s+(?:(?:all|any|every|some)\b)?/gu,
  /\b(?:let me know|i wonder(?:ed)?(?:\s+(?:if|whether))?|do you happen to|any chance|as far as you know|by any chance|if possible|i think|i believe|i guess|i mean|you know|of course|at all|as well|for example)\b/gu,
  /\b(?:related to|relating to|in relation to|with regard to|with respect to|in connection with|connected with|dealing with|that (?:deals?|deal) with|regarding|concerning|involv(?:es?|ing)|ie|i\.e\.|namely|about)(?!\w)/gu,
  // How a thing has to do with what is named: "projects that cover both …".
  /\b(?:(?:that|which)\s+)?(?:cover(?:s|ing)?|concerns?|touch(?:es)? (?:up)?on)(?=\s+(?:both\s+)?(?:the\s+)?\uE000)/gu,
  /\b(?:what|which|who|whom|whose|when|where|why|how(?: long)?)(?:'s|'re|\s+(?:is|are|was|were|do|does|did|has|have))?\b/gu,
  /\b(?:documented|recorded|on record|on file|written down|mentioned|named|called|carried out|years ago|long ago|in force|so far|until now|up to now|in total|in all|all in all|altogether|at the moment|at present|these days|e\.g\.?|i\.e\.?|sort of|kind of|lots of|a lot of|and so on|for sure|one more thing|by now|to date)\b/gu,
  /\b(?:work|works|worked|working|cooperates?|cooperated|cooperating)\s+(?:together\s+)?with\b|\b(?:something|anything|someone|somebody) like that\b/gu,
  /\b(?:(?:on|about|of) )?(?:any|whatever|no matter (?:what|which)|all) (?:the )?(?:subjects?|topics?|themes?|matters?)\b(?: (?:will do|is fine|are fine|goes))?/gu,
  /\b(?:happened|happening|took place|take place|taken place|going on|held)\b/gu,
];

/** Words that only hold a sentence together; dropped outside names. */
export const ENGLISH_JOINERS: ReadonlySet<string> = new Set(
  (
    'a about all also am an and any are as at be been being but by can could did do does doing done for from get gets got had has have he her ' +
    'here hers him his how i if in into is it its itself just may me might must my no nor not of off on or our ours out own please said same ' +
    'she should so some such than that the their theirs them then there these they this those through to too under up upon us ' +
    'very was we were what when where which while who whom whose why will with within would yes you your yours ' +
    "i'm i'd i've it's that's there's what's let's don't doesn't didn't isn't aren't ok okay oh um well anything something " +
    'everything one ones s t re ve ll d m e during among between per via ' +
    'now currently presently ever once already still again together exactly really actually only somewhere anywhere somehow quite rather maybe ' +
    'perhaps probably possibly indeed else both each every either neither often always sometimes usually generally especially mainly mostly ' +
    'however therefore thus hence although though because since unless otherwise instead anyway besides meanwhile afterwards ' +
    "he's she's they're we're you're wasn't weren't hasn't haven't won't can't couldn't wouldn't shouldn't pls plz thing things stuff dealt deals meant true even whatever whichever whoever"
  ).split(' '),
);
