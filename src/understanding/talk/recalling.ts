const ME =
  '(?: (?:me|us|him|her|them|both|all|of|my|our|his|her|mind|minds|memory|head|heads|to|everyone|completely|right now))*';

/** How people say that they cannot remember or find something, and whom they remember without a name. */
export const RECALLING: readonly RegExp[] = [
  new RegExp(
    `\\b(?:(?:his|her|their|the|whose|its|exact) ){0,2}(?:name|title|date|year|number|word)s? (?:just |simply |totally )?(?:escapes?|escaped|eludes?|eluded|(?:has|have|had)(?: just)? (?:slipped|gone|escaped|left)|slipped|slips|(?:is|are) (?:gone|lost)|won't come)\\b${ME}`,
    'gu',
  ),
  /\b(?:(?:it's|it is|that's|he's|she's|name is|name's|is|was) )?on the tip of my tongue\b|\b(?:(?:i've|i have|i|i'm|we) )?(?:drawn|drew|drawing|draw) a (?:complete |total )?blank\b(?: on)?|\b(?:my )?(?:mind|head) (?:has gone|went|is|just went) blank\b/gu,
  /\b(?:can't|cannot|can not|cant|couldn't|could not|unable to|failed to|struggling to|never managed to) (?:seem to )?(?:find|locate|trace|spot|track down|lay (?:my|our) hands on|place|recall|remember|put a name to|put my finger on|make out)(?: (?:it|them|him|her))?\b(?! (?:work|jobs?|employment|a job|time)\b)/gu,
  /\b(?:any|no) (?:trace|sign|whiff|glimpse)(?: (?:at all|whatsoever))?(?=\s*(?:[,.?!;]|$))/gu,
  // Somebody of whom a post or a deed follows: "a lady, regional director", "the chap who signed".
  /\b(?:an?|the|this|that|some|which|what) (?:(?:young|old|nice|same|very|certain|tall) )?(?:lady|woman|gentleman|guy|chap|bloke|fellow|man)(?=\s*,|\s+(?:who|that|from|in charge|running|heading|leading|coming|visiting|called|named)\b)/gu,
  // What people do with papers before they ask where one is.
  /(?:^|(?<=[,.;:!?(–—-]\s*))(?:(?:i'm|we're|i am|we are|just|currently|am|busy) )*(?:tidying(?: up)?|cleaning(?: (?:up|out))?|clearing(?: (?:up|out))?|filing|sorting(?: (?:through|out))?|digging through|going through|cataloguing|indexing|archiving|migrating) (?:(?:my|our|the|some|an?|all|old) ){0,3}(?:archives?|drives?|folders?|inbox|shel(?:f|ves)|cabinets?|desks?|files?|papers?|records|backlog|boxes|server|intranet|library)\b(?: and\b)?/gu,
  // Why it matters who is right.
  /\b(?:(?:can|could|would|will) (?:you|u|somebody|someone|anyone) (?:please |pls |kindly )?|(?:please |pls |help (?:me|us) )|(?:trying|need|have) to )?(?:settle|end|decide|resolve) (?:an?|our|this|the|my) (?:(?:little|silly|friendly|long-running|small|office|family) )?(?:argument|bet|dispute|debate|discussion|row|quarrel|wager)\b(?: (?:for|between) (?:me|us|two of us))?/gu,
  // Exclamations, and how somebody is writing just now.
  /(?<=^\W*(?:(?:lol|ugh|wow|oh|gosh|omg|haha|phew|well|boy|man|and)\W+){0,3})what an? (?:[a-z]+ )?(?:day|week|morning|night|mess|shame|pity|relief|surprise|life|year|journey|pleasure)(?=\s*(?:[,.!;:]|$))/gu,
  /(?:^|(?<=[,.;:!?(–—-]\s*))(?:(?:i'm|i am|sorry|just) )*typing (?:this )?(?:in|on|from|with|at) (?:the |my |a |an |one )?[a-z]+(?: (?:in|on|at|from) (?:the |my |a )?[a-z]+)?(?=\s*[,.!;:–—-])/gu,
];
