import { ASKS_WHO_PAID, asksForMoneyEnglish, PAYS } from '../amounts/money-wants.ts';
import { BODY } from './asked-body.ts';
import { NOUNS_ASKED } from './english-nouns.ts';
import type { WordsOfAsking } from './order.ts';

/** Where a question word asks and does not relate: at the start, after a stop, after "tell me", "and". */
const ASKING =
  '(?:^|[?.,;:!–—]| - |\\b(?:know|tell me|tell us|remind me|say|ask|asking|wonder|remember|recall|forgot|find out|explain|see|check|and|hi|hello|so|by|with|for|from|of|to|till?|until|on|at|please|in|since|under|through|alongside)\\b)[\\s,:]*';
/** The same, where a thing is asked for and no part of another: not after "with" or "of". */
const OF_ITSELF =
  '(?:^|[?.,;:!]|\\b(?:know|tell me|tell us|say|show me|find|and|hi|hello|so|please)\\b)[\\s,:]*';
const PARTY = `${PAYS}|implement\\w*|organi[sz]\\w+|host\\w*|runs?|ran|co-organi[sz]\\w+|partner\\w*|support\\w*`;
/** Whoever runs one of these is its head. */
const OF_AN_OFFICE =
  ' (?:the |this |that |our |your |their )?(?:[\\w-]+ ){0,4}?(?:offices?|cent(?:re|er)|branch|department|division|bureau|organi[sz]ation|ilo)\\b';
/** What somebody or a body can be somewhere. */
const POST = 'position|post|office|job|role|rank|title|function|capacity|seat';
/** How a seat is held, for good or by turns. */
const TENURES = 'permanent(?:ly)?|fixed|by rotation|rotating|rotates?|in turn|elected|temporar(?:y|ily)';
/** Places in a series, in words and in figures. */
const ORDINAL =
  '(?:\\d{1,3}(?:st|nd|rd|th)|(?:twenty|thirty|forty)-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|(?:ten|eleven|twelf|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twentie|thirtie)th)';
const SERIAL =
  '(?:editions?|sessions?|conferences?|meetings?|rounds?|instalments?|congress(?:es)?|assembl(?:y|ies))';
/** What people are called by what they do. */
const HEADS =
  'director|minister|chief|head|chair|chairman|chairperson|chairwoman|president|boss|secretary|secretary-general|director-general|official|lady|gentleman|woman|man|guy|speaker|moderator|expert|professor|officer|predecessor|successor';
const UP_WHO = '(?:i|we|one|you)';

/** How English asks for each sort of fact besides by its name. */
export const ENGLISH: WordsOfAsking = {
  fax: ['(?:the\\s+)?fax(?:es)?(?:\\s+(?:number|no\\b\\.?))?'],
  email: ['(?:the\\s+)?e-?mail(?:s|\\s+address(?:es)?)?\\b'],
  web: ['(?:the\\s+)?(?:web\\s?sites?|web\\s+(?:address|page|site)|home\\s?page|url|internet address)\\b'],
  telephone: [
    // Several phones are things that people make and hold, unless they are what a question ends in or has of somebody.
    '(?:the\\s+)?(?:tele)?phone(?!s\\b|\\s+(?:conversation|call|interview|meeting|conference)s?\\b)(?:\\s+(?:number|no\\b\\.?)s?)?\\b',
    '(?:the\\s+)?(?:tele)?phones\\b(?=\\s+(?:of|for)\\b|\\s*[?])',
    '(?:the\\s+)?landline(?:\\s+number)?\\b|\\btel\\b\\.?',
    `(?:the\\s+)?number (?:to (?:call|dial|ring)|(?:can|should|do|could) ${UP_WHO} (?:call|dial|ring))\\b`,
    '(?:under|on|at|by) (?:what|which) (?:phone )?number\\b',
    '(?:what|which) number\\b(?=.{0,40}\\b(?:call|dial|ring|reach)\\b)',
    `who(?:m)? (?:(?:can|should|do|could|must|may) ${UP_WHO}|${UP_WHO} (?:can|should|could|must|have to|need to)) (?:call|ring|phone)\\b`,
    'how (?:can|do) i (?:call|phone|ring)\\b',
    'to (?:ring|phone|call)(?=\\s.{0,80}\\bnumber\\b)',
    // "Could you let me have their number": of a body nobody has another.
    "what(?:'s| is) (?:their|its|your|the) number\\b(?! of)",
    '(?:their|your)(?: (?:direct|office|main|general))? number(?=\\s*(?:[?.!,]|$|please|again|in|for))',
  ],
  address: [
    '(?:the\\s+)?(?:post\\s?code|postal code|zip(?:\\s?code)?)\\b',
    'where (?:do|can|should|must|could|would) (?:i|we|one|you) (?:post|send|mail|write|deliver)\\b',
    '(?:postal|street|mailing|office|full|exact)\\s+address\\b',
    "(?:the|'s|what|its)\\s+address\\b",
    'address(?=\\s+(?:of|for)\\b|\\s*[?.!]*$)',
    '(?:write|put) on (?:the|an) envelope\\b',
    '(?:(?:on|in|at)\\s+)?(?:what|which)\\s+(?:street|road|building|block|tower)\\b(?![^?]*\\b(?:host\\w*|held|hold|took place|session|meeting|event|talk)\\b)',
    "where(?:'s| is| are) (?:you|(?:your|our|the) offices?)(?: (?:located|based|situated))?(?=\\W*$)",
    "where(?:'s| is| are| can i find)(?=\\s(?!the (?:head|main))[^?]*(?<!head |main )\\boffices?\\b)",
  ],
  post: [
    "what(?:'s| is| was)(?=\\s.{1,60}'s? (?:job title|job|position|post|role|title|rank)\\b)",
    "what(?:'s| is| was) (?:her|his|their) (?:(?:job|full|official|exact) )*(?:title|job|position|post|role|rank)\\b",
    `(?:in |as )?(?:what|which) (?:exact |kind of |sort of )*(?:${POST})(?=\\s(?:do(?:es)?|did|has|have|had|was|is|are)\\b)`,
    "what(?:'s| is| was) the (?:exact |full |official |job )*(?:title|position|post|role|rank) of\\b",
    `what(?:'s| is| was) (?:that|this|the|its) (?:${POST}) (?:called|named)\\b`,
    `(?<=\\b(?:${POST})\\s*[,:–—-]\\s*)what(?:'s| is| was) (?:it|that) called\\b`,
    `(?:holds?|held|has|have|had|occup(?:y|ies|ied)) (?:what|which) (?:${POST})\\b`,
    // How a seat is held, given to choose from.
    `(?:${TENURES})\\b(?=[^?.;!]{1,40}\\bor\\b[^?.;!]{0,30}\\b(?:${TENURES})\\b)|(?<=\\b(?:${TENURES})\\b[^?.;!]{1,40}\\bor\\b[^?.;!]{0,30})\\b(?:${TENURES})\\b`,
    "(?<=\\w's )(?:job title|rank|position|post|title|role)(?= when\\b| at the time\\b| in\\b|\\s*[?]|\\s*$)",
  ],
  meaning: [
    // "What day is 17 October": which one of the calendar.
    '(?:what|which) (?:special |international )?(?:day|holiday) is (?:on |celebrated on |observed on )?(?=(?:the )?(?:\\d{1,2}(?:st|nd|rd|th)? \\p{L}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \\d))',
    'what (?:does|do|did)(?=\\s.{1,80}\\b(?:stand for|mean)\\b)',
    'stands? for',
    '(?:what )?(?:exactly )?(?:is|are)(?: exactly)? meant (?:by|with)\\b|\\bdefinition of\\b|\\bdefine\\b',
    // "How it means to do so" asks for no meaning.
    'mean(?:s|ing of)?\\b(?! to\\b)',
    '(?:what is (?=\\S+ short for\\b)|short for)',
    '(?:abbreviation (?:of|for)|acronym for)',
    '(?:the )?(?:full|long) (?:name|form) of',
    '(?:spell out|(?:is |be )?(?:written|spelt|spelled|typed|put(?= out in full)) out(?: in full)?\\b)',
    "(?:what(?:'s| is| are) )?the (?:full )?(?:words|name|phrase) behind(?: the (?:acronym|initials|letters))?\\b",
  ],
  ordinal: [
    '(?:the )?(?:what|which) (?:edition|instalment)\\b(?: (?:is|was) (?:that|this|it)\\b)?(?: in (?:the|a) (?:row|series))?',
    '(?:what|which) number (?:of (?:it|them)|in (?:the|a) (?:row|series|line))\\b(?: (?:is|was) (?:that|this|it)\\b)?',
    `(?:the )?${ORDINAL}(?: ${SERIAL}| one)?(?:\\s*(?:\\?|,|\\bor\\b)\\s*(?:the |was it the )?${ORDINAL})+(?: (?:${SERIAL}|one))?\\b`,
  ],
  money: asksForMoneyEnglish(OF_ITSELF).map(({ source }) => source),
  count: [
    'how (?:many(?! (?:years|months|weeks|days) ago)|much|often)\\b',
    'how many of\\b',
    '(?:just|only) (?:a|the) (?:head ?count|count|number|figure|total)\\b',
    '(?<!\\d ?)% of\\b',
    'how (?:large|big) (?:is|was|were)(?=\\s[^?.;!]{0,40}\\b(?:audience|crowd|attendance|turn-?out|group|delegation|membership|batch|class|intake|cohort)\\b)',
    'how (?:large|big) an? (?:audience|crowd|turn-?out|group|delegation|membership|batch|class|intake|cohort)\\b',
    '(?:the )?(?:audience|crowd|delegation|group|class) size\\b',
    '(?:the )?size of (?:the |that |this )?(?:audience|crowd|delegation|group|class)\\b',
    "(?:what|which)(?:'s)? (?:is |the |are )*(?:number|percentage|proportion|share|per\\s?cent|fraction|portion)(?: of)?\\b",
    '(?:at|by|to|with) (?:what|which) (?:percentage|share|rate)\\b',
    'the (?:number|count) of\\b',
    'count(?: of)?(?= )',
    // "Press releases count": what comes last is asked for.
    '(?<=^[^?.!;,]{3,60}s )count(?=[\\s?.!]*$)',
    "what(?:'s| is| was| were) [xyn]\\b(?! )",
  ],
  organisation: [
    ...ASKS_WHO_PAID.map(({ source }) => source),
    `(?<=^\\W*(?:besides|apart from|aside from|other than|in addition to)\\s.{1,40}\\s)who\\b(?=\\s+(?:${PARTY})\\b)`,
    `names? (?:of )?the (?:[^\\s?.,;!]+ ){0,2}?(?:${BODY})\\b(?: behind\\b)?`,
    `${ASKING}(?:which|what)\\s+(?!(?:did|does|do|has|have|had|kinds?|sorts?|types?|regions?['’]?s?)\\b)(?:[^\\s?.,;!]+\\s+){0,2}?(?:${BODY})\\b`,
    `${ASKING}(?:who(?:'s)?|(?:which|what) (?:country|nation|state))\\s+(?:else\\s+|also\\s+|has\\s+|is\\s+|was\\s+|were\\s+|are\\s+)?(?:${PARTY})\\b(?!${OF_AN_OFFICE})`,
  ],
  person: [
    `${ASKING}(?:who(?:'s|m|se)?)\\b`,
    '(?:was|is) who\\b(?: again)?',
    // "Current head of the ILO": an office held now is asked for by its holder.
    `(?<=^\\W*(?:the )?)(?:current|present|incumbent|sitting|acting) (?=(?:[\\w-]+ ){0,3}?(?:${HEADS})\\b)`,
    `${ASKING}(?:which|what) (?!day|date|month|year)\\p{L}+(?= (?:was|is|were) (?:in charge|at the helm|at the head|head|boss|heading|running|leading|chairing)\\b)`,
    `(?:the )?names? of (?:the |that |this |whoever )?(?=(?:\\S+\\s){0,3}?(?:director|minister|head|chief|chair\\w*|official|person|people|man|men|woman|women|lady|ladies|gentleman|gentlemen|speakers?|president|boss|guy|who|whoever|one|expert|professor)\\b)`,
    '(?:the )?names? of (?:whoever|who|those who|the (?:people|person|one) who)\\b',
    "(?:forgot(?:ten)?|forget|remember|recall|missed|need|know|have|tell me|give me|want|got|what(?:'s| is| was| were)) (?:me )?(?:her|his|their) names?\\b",
    `what(?:'s| is| was| were| are) (?=(?:[^\\s?.,;!]+ ){1,7}?(?:${HEADS})s? (?:called|named)\\b)`,
    `(?<=\\b(?:${HEADS})s?\\s*[,:–—-]\\s*)(?:the )?(?:full )?names?(?=\\s*[?.!]*$)`,
    '(?:her|his) names?(?=\\s*(?:again)?[?.!]*$)',
    `${ASKING}(?:which|what) (?:(?!(?:day|date|year|month|time|did|do|does|was|is|were|are|has|have|had|about|happen(?:s|ed|ing)?|with|for|if|can|could|should|will|would|else|kinds?|sorts?|types?)\\b)\\w+ ){0,2}?(?:person|people|minister|officials?|secretary|chief|chair\\w*|director|individual|leader|dignitary|personality|figure(?= (?:said|spoke|gave|took|made|opened|was|were|had|has|who|called|told))|man|woman|lady|gentleman|guy|speaker)s?\\b`,
  ],
  date: [
    '(?:on )?(?:(?:what|which) )?(?:days? of (?:the )?week|weekday)\\b',
    `${ASKING}when\\b(?! in\\b)`,
    '(?:what|which|wich)\\s+(?:exact\\s+)?(?:date|day|month|year|time)s?\\b',
    'on what date\\b',
    '(?:launch|signing|start|end|founding|opening|closing) date\\b(?= (?:of|for)\\b)',
    '(?:after|before|by|since|until|from|in|as of|up to) (?:what|which) (?:year|month|date|day)\\b',
    '(?:know|knows|remember|recall|remind me of|have|got|need|want|find|confirm|check|give me|tell me)\\s+the\\s+(?:exact\\s+)?(?:date|day|month|year)\\b(?! (?:of|report|plan|book))',
    `${ASKING}(?:since|until|till|from|by) when\\b`,
    // Whether there is one is told by the day.
    '(?<=^\\W*(?:does|did|do|has|have) .{2,90}\\b(?:have|had|got) )(?:an? |any |no )?(?:start |end |closing )date(?=\\W*$)',
    // "The very first one and its date".
    '(?<=\\band its (?:exact )?)date(?=\\s*[?.!]*$)',
    'how (?:long|many (?:years|months|weeks|days)) ago\\b',
    'how old is\\b',
  ],
  place: [
    `${OF_ITSELF}whereabouts\\b`,
    `${OF_ITSELF}(?:the )?(?=(?:headquarters|head office|hq)\\b(?: of| for|\\s*\\?))`,
    "(?:what|which)(?:'s| is| are) the (?:other|second|third|remaining) (?:cit(?:y|ies)|countr(?:y|ies)|places?|provinces?)\\b",
    `${ASKING}where\\b(?!\\s+(?:can|could|should|do|would|might|may|to)\\s+(?:i|we|one|you|find|read|look|start|begin|get)\\b|.{0,20}\\bmoney\\b)`,
    '(?:name|list) (?:the|both|all|those)(?: the)? (?:[\\w-]+ ){0,2}?(?:city|country|countries|place|province|venue|town|county)\\b',
    '(?:what|which)\\s+(?:(?:two|three|four|other|special|pilot|chinese|mongolian)\\s+){0,2}(?:cit(?:y|ies)|countr(?:y|ies)|places?|provinces?|venues?|towns?|locations?|continents?|count(?:y|ies)|districts?|regions?|parts? of the (?:world|globe)|halls?|hotels?|campus(?:es)?|rooms?|buildings?)\\b',
  ],
  name: [
    "what(?:'s| is| was| were| are) (?=.{1,90}\\bcalled\\b)",
    'what .{1,60} (?:is|was|are|were) called\\b',
    '(?:the )?(?:exact |full |official |proper |correct )*(?:name|title) of (?:this|that|the|their|our) (?=(?:\\S+\\s){0,2}?(?:project|programme|program|initiative|scheme|book|report|thing|publication|training|course|manual|conference|fair|forum|agreement)\\b)',
    "what(?:'s| is| was) (?:its|the) (?:exact |full |official |proper |correct )*(?:name|title)\\b(?! of)",
  ],
};

/** The same with the names of what is asked for: "headcount at the fair?", "the exact date please". */
export const ENGLISH_WORDS: WordsOfAsking = Object.fromEntries(
  [...new Set([...Object.keys(ENGLISH), ...Object.keys(NOUNS_ASKED)])].map((wanted) => {
    const sort = wanted as keyof WordsOfAsking;
    return [sort, [...(ENGLISH[sort] ?? []), ...(NOUNS_ASKED[sort] ?? [])]];
  }),
);
