/** Words of the language itself: an acronym written like one counts only in capitals. */
const GRAMMAR = new Set(
  (
    'a all am an and any are as at be but by can car cars did do for get go had has have he her him his how i if in is it its ' +
    'let may me my new no not now of off on one or our out own per say she so that the then they this to too up us use ' +
    'via was way we were what when where which who whom why will with would yes yet you your'
  ).split(' '),
);

/** Words with a meaning of their own that bodies and programmes also use as acronyms. */
const CONTENT = new Set(
  (
    'act aid aids better bridge build care cat change dot eye fair first fit grow help hope idea just launch lead man mem ' +
    'mind path peace plan pride prime promote ring rise safe save saw saws score see seed set ship sit smart star ' +
    'start step sure team unite wise women work world youth'
  ).split(' '),
);

/** How a lower-case word that spells an acronym is to be taken: as `grammar` never, as `content` with doubt. */
export function ordinaryWord(word: string): 'grammar' | 'content' | undefined {
  if (GRAMMAR.has(word)) return 'grammar';
  return CONTENT.has(word) ? 'content' : undefined;
}

/** Names and hints that are verbs as well, and as verbs mean something else. */
const VERB_NOUNS = new Set(
  (
    'address addresses bear bears benefit benefits book books cover covers deal deals face faces host hosts lead leads ' +
    'matter mean means mind pay pays place places plan plans report reports score scores show shows state states'
  ).split(' '),
);
const BEFORE_VERB =
  /\b(?:i|we|you|they|who|he|she|it|not|can|could|will|would|shall|should|must|may|might|actually|ever|never)\s+$/;

/** Whether such a word stands for a verb, by what stands before it: "did they pay for it" is about no wages. */
export function isVerb(word: string, before: string): boolean {
  return VERB_NOUNS.has(word) && BEFORE_VERB.test(before);
}

/** Everyday words that are countries too: only a capital letter tells. */
export const COUNTRY_WORDS: ReadonlySet<string> = new Set([
  'turkey',
  'reunion',
  'chad',
  'jordan',
  'jersey',
  'guinea',
]);

/** Words that join questions and conditions and are written in capitals for that reason alone. */
const OPERATORS = new Set('and or not in all any how what why when where which is'.split(' '));

/** True for a word of the language that in capitals can only be an acronym: WHO, US, IT. */
export function isAcronymInCapitals(word: string): boolean {
  return GRAMMAR.has(word) && word.length > 1 && !OPERATORS.has(word);
}

/** Everyday words that lie one slip away from the name of a country: never taken for a misspelling of it. */
export const LOOK_ALIKES: ReadonlySet<string> = new Set(['chain', 'chains', 'martial']);
