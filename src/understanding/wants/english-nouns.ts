import type { Asked, WordsOfAsking } from './order.ts';

/** What people call a fact itself. */
const NOUNS: Readonly<Partial<Record<Asked, string>>> = {
  address: 'street',
  post: 'job title|rank|position held',
  ordinal: 'edition',
  person:
    'signator(?:y|ies)|participants|attendees|(?:session )?chair(?:person|man|woman)?|moderator|keynote(?: speaker)?|successor|predecessor|spokes(?:man|woman|person)',
  organisation:
    '(?:co-?)?organi[sz]ers?|(?:co-?)?implementers?|co-?hosts?|funders?|donors?|sponsors?|counterpart|other (?:side|party|signatory)|implementing (?:agency|agencies|partners?)',
  money: 'price tag|budget|costs?|financing|amount|sum|price|outlay',
  count:
    'head ?counts?|turn-?out|attendance(?: figures?| numbers?| count)?|tally|quota|percentage|proportion|share|per ?cent|fraction|numbers?|no\\. of participants',
  date: '(?:signing |signature |founding |start |end |closing |opening |publication |release )?(?:dates?|days?|month|year)',
  place: 'venue|location|(?:pilot|host|venue) city|(?:city|town|county|province)(?! of)',
};
const EXACTLY = 'exact|precise|official|full|total|correct|right';
const WHICH = `(?:(?:${EXACTLY}|target|final|overall|starting|pilot|guinea[- ]pig|host|opening|closing|founding|female|male)\\s+){0,2}`;
const THE = '(?:(?:the|its|their)\\s+)?';

/**
 * Nouns that name a fact ask for it where somebody comes to the point with one ("headcount at the fair?", "venue of
 * the seminar"), where a question ends in it ("conventions ratified: number?"), and where it is said to be wanted with
 * how exactly ("I need the exact date").
 */
function asked(nouns: string, wanted: Asked): string[] {
  const noun = `(?:${nouns})`;
  const of =
    wanted === 'date'
      ? 'of|when|that|the|it|they|we|he|she'
      : 'of|for|at|in|on|from|to|among|amongst|that|which|who|behind';
  return [
    `(?:^|[?.,;:!–—]| - )[\\s\\uE000]*(?:and\\s+)?${THE}(?:${WHICH}${noun}(?=\\s+(?:${of})\\b|\\s*\\uE000|\\s*[?]|\\s*$)|(?:${EXACTLY})\\s+${noun}\\b)`,
    `(?<=[?,;:–—-]\\s*)(?:and\\s+)?${THE}${WHICH}${noun}(?=(?:,? please)?[\\s\\uE000]*[?.!]*[\\s\\uE000]*$)`,
    `\\b(?:what|which)(?:'s| is| was| were| are)\\s+(?:the|its|their)\\s+${WHICH}${noun}\\b`,
    `(?:know|tell me|tell us|give me|need|want|find|confirm|check|remember)\\s+(?:the|its|their)\\s+(?:${EXACTLY})\\s+${noun}\\b`,
  ];
}

/** What a few words end in that name a thing and then the fact of it that is wanted: "skills fair location", "ACTRAV meaning". */
const ENDINGS: Readonly<Partial<Record<Asked, string>>> = {
  post: "(?<='s )(?:role|job|position)",
  meaning: 'meaning|abbreviation|full (?:form|name)|definition|acronym',
  person: 'participants|attendees|signatories|speakers',
  count: '(?:number of|how many) (?:participants|attendees|people)',
  date: '(?:signing |founding |start |end |launch |opening |closing |publication |release )?dates?',
  place: 'location|venue',
};

/** In words that make no sentence, and name no other fact. */
function atTheEnd(nouns: string): string {
  return `(?<=^(?!.*\\b(?:who|what|when|where|which|how|is|are|was|were|do|does|did|has|have|by|per|with|without)\\b)[\\s\\uE000]*(?:[^\\s?.,;:!]+\\s+){1,6})(?<!\\b(?:that|this|the|an?|each|any|same)\\s+)(?:${nouns})(?=[\\s\\uE000?.!]*$)`;
}

/** The names of facts, in every place where they ask. */
export const NOUNS_ASKED: WordsOfAsking = Object.fromEntries(
  Object.entries({ ...ENDINGS, ...NOUNS }).map(([name]) => {
    const wanted = name as Asked;
    const [nouns, endings] = [NOUNS[wanted], ENDINGS[wanted]];
    return [
      wanted,
      [
        ...(nouns === undefined ? [] : asked(nouns, wanted)),
        ...(endings === undefined ? [] : [atTheEnd(endings)]),
      ],
    ];
  }),
);
