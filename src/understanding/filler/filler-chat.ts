const set = (...lines: string[]): ReadonlySet<string> => new Set(lines.join(' ').split(' '));

/** What people type in chats between the words that matter: sounds, laughter, shortened words of no matter. */
export const CHAT_WORDS: ReadonlySet<string> = set(
  'ugh hmm hm umm uh er erm ah oh aha yo hiya heya hola ciao bonjour lol lmao rofl haha hahaha hehe heh ha tbh imo imho fyi btw omg yay phew wow oops argh',
  'grr meh xx xxx xo xoxo pfft eh huh yep yup yeah nope nah ta em n u r w b4 wknd hrs ppl dont cant wont didnt doesnt isnt wasnt arent havent hasnt kinda',
  'sorta sth smth smthg sthg sumthing poss nvm idk afaik iirc cos coz cuz bc tho abt plz plss pleeease sir madam mister mrs mr ms mme monsieur guys folks mate buddy pal dude',
  'began begun whether say says vs versus honoured esteemed respected dear hey hello hi cheers ta',
  'q qs qn quickie preciate proper wondering jetlagged zilch',
);

/** What may follow a noun that ends its phrase: "the ILO side agreed", not "the ILO side event". */
const ENDS_PHRASE =
  '(?=\\W*$|\\s*[?!.,;:()–—\\uE000]|\\s(?:is|are|was|were|be|has|have|had|did|do|does|can|could|will|would|and|or|but|so|of|in|on|at|to|for|from|with|by|about|that|who|which|when|where|what|how|put|puts|pays?|paid|gave|gives?|agreed|agrees|signed|said|says?|promised|ever|also|all|they|we|it|i|you|he|she)\\b)';

/** After a name these stand for whoever or whatever it names: "the ILO people", "the HR side", "that Bridge thing". */
export const AFTER_NAMES = new RegExp(
  `(?<=\\uE000['’]?s? )(?:(?:people|folks|guys?|crowd|chaps?|blokes?|fellow|lad|person|bunch|gang|fellows|friends|mates|ladies|gentlemen)\\b(?! (?:of|in|with) \\p{L})|(?:side|lot|business|bits?)\\b${ENDS_PHRASE}|(?:things?|stuff)\\b)`,
  'gu',
);
