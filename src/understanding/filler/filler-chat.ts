const set = (...lines: string[]): ReadonlySet<string> => new Set(lines.join(' ').split(' '));

/** What people type in chats between the words that matter: sounds, laughter, shortened words of no matter. */
export const CHAT_WORDS: ReadonlySet<string> = set(
  'ugh hmm hm umm uh er erm ah oh aha yo hiya heya bye goodbye byebye cya hola ciao bonjour lol lmao rofl haha hahaha hehe ha tbh imo imho fyi btw omg yay phew wow oops argh',
  'meh xx xxx xoxo eh huh yep yup yeah nope nah ta em n u r w b4 wknd hrs ppl dont cant wont didnt doesnt isnt wasnt arent havent hasnt kinda',
  'sorta sth smth poss nvm idk afaik iirc cos coz cuz bc tho abt plz plss sir madam mister mrs mr ms guys folks mate buddy dude',
  'began begun whether say says vs versus dear hey hello hi cheers q qs qn quickie proper wondering asap urgent urgently grateful curious interested simply',
);

/** After a name these stand for whoever or whatever it names: "the ILO people", "the HR side", "that Bridge thing". */
export const AFTER_NAMES =
  /(?<=\uE000['’]?s? )(?:(?:people|folks|guys?|crowd|person|bunch|friends)\b(?! (?:of|in|with) \p{L})|(?:side|lot|business|bits?)\b(?=\W*$|\s*[?!.,;:()–—\uE000]|\s(?:is|are|was|were|has|have|had|did|do|does|can|will|and|or|of|in|on|at|to|for|from|with|by|about|that|who|when|where|what|how|paid|gave|agreed|signed|said)\b)|(?:things?|stuff)\b)/gu;
