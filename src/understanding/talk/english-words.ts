const set = (...lines: string[]): ReadonlySet<string> => new Set(lines.join(' ').split(' '));

/** Who talks and is talked to. */
export const PERSONS = set(
  "i i'm i've i'd i'll im ive me my mine myself we we're we've we'd we'll us our ours ourselves you you're you've you'd u your",
  'somebody someone anybody anyone everybody everyone folks guys',
);

/** People around the person who asks: "my boss", "our director". */
export const ROLES = set(
  'boss bosses director head chief manager supervisor superior team colleague colleagues coworker coworkers friend friends',
  'teacher professor tutor lecturer editor class classmate classmates students student client clients customer minister ambassador',
  'department office section unit division company organisation organization ministry union school university faculty newsroom paper',
  'newspaper magazine son daughter wife husband mother father brother sister mum mom dad family neighbour neighbor landlord intern',
  'intern interns assistant secretary president chairman chair mentor partner partners readers audience guest guests delegation group board',
  'visitor visitors buyer supplier lawyers doctors accountant nephew niece uncle aunt grandmother grandfather',
  'ambassador auditor auditors chairman chairwoman chairperson chancellor dean principal predecessor successor counsellor hq comms marketing investors investor landlady pupil pal chum bosses',
  'contact contacts grandma grandpa trainer trainee delegate delegates committee mayor governor doctor lawyer flatmate roommate cousin',
);

/** What people do for a living who may ask through somebody else: "our driver needs the address". */
export const TRADES = set(
  'driver farmer nurse carer cleaner cook photographer printer interpreter translator designer journalist reporter researcher',
  'engineer electrician mechanic pilot guard receptionist caterer speechwriter clerk courier librarian unionist consultant official officer',
);

/** What people write and do that they need an answer for. */
export const WORKS = set(
  'article articles story stories piece report reports paper papers thesis dissertation essay memo note notes summary overview',
  'briefing brief speech talk presentation slide slides slideshow deck footnote footnotes book chapter brochure leaflet blog post',
  'newsletter interview application proposal draft assignment homework project exam test quiz class course seminar lecture meeting',
  'conference workshop event text page pages paragraph timeline list table chart poster podcast feature column review study survey',
  'form forms remarks memoirs toast opener scrapbook newsletters minutes handout intro introduction research website release bid dossier file reception dinner lunch visit trip mission job work background speechwriting facts numbers figures',
  'breakfast brunch coffee supper tea archive archives drive folder folders inbox caption captions spreadsheet',
  'all-hands town-hall townhall stand-up standup retreat offsite away-day huddle webinar panel calendar',
);

/** Verbs by which such a thing comes about: what follows "preparing a" is not what is looked for. */
export const MAKING =
  /\b(?:writ(?:e|es|ing|ten)|wrote|prepar(?:e|es|ing|ed)|draft(?:s|ing|ed)?|edit(?:s|ing|ed)?|work(?:s|ing|ed)? (?:on|for|at|in|as)|giv(?:e|es|ing) an?|mak(?:e|es|ing)|put(?:ting)? together|promised|compil(?:e|es|ing|ed)|finali[sz](?:e|es|ing|ed)|finish(?:ing|ed)?|read(?:ing)?|present(?:ing)?|organi[sz]ing|planning|doing|do an?|need(?:ed)? for|have to (?:give|hold|write|do))\b/u;

/** Words of talking, knowing, wanting and politeness; they say who wants to know, never what. */
export const TALK = set(
  'know knows knew known tell tells told say says said ask asks asked asking wonder wonders wondering wondered think thinks thought',
  'thinking believe believes remember remembers remembering remind reminds reminded recall recalls forget forgot forgotten hear hears',
  'heard read reads reading see seen saw look looks looking looked search searches searching searched find finds finding found',
  'need needs needed want wants wanted wish wishes like likes love loves hope hopes hoping prefer try tries trying tried',
  'prepare prepares preparing prepared write writes writing wrote written draft drafting drafted finalising finalizing finalise finalize compiling edit editing promise promised',
  'study studying learn learning understand understanding check checks checking checked confirm confirms verify mention mentions mentioned',
  'worry worries worried swear swears swore insist insists insisted claim claims claimed suggest suggests suggested recommend keep keeps keeping let lets help helps helped helping',
  'give gives giving send sends sending show shows showing share point dig pull look-up compare brief cite quote invite reply respond answer',
  'appreciate thank thanks thankful grateful glad happy pleased sorry apologies apologise apologize pardon excuse bother bothering please pls plz',
  'curious interested interesting keen wondering unsure sure certain afraid aware honest honestly frankly supposed going able possible',
  'just only also really actually quickly quick maybe perhaps possibly probably currently now right again still already once ever before',
  'soon urgently urgent asap kindly exactly simply basically anyway somehow somewhere somehow recently earlier later late tonight',
  'there here well so too very much bit little lot lots more another other some any anything something everything nothing thing things stuff',
  'question questions favour favor hunch idea impression feeling rumour rumor chance clue hint pointers pointer advice info information',
  'details detail kind sort way time moment minute while morning afternoon evening weekend deadline start begin',
  'starting beginning end middle silly stupid write-up group sounds',
  "there's it's that's what's isn't",
  'be been being am is are was were do does did done have has had having get gets getting got will would could can should shall may might must',
  'a an the this that these those it its to for of on at in into with from by about as and or but if whether that how what which when where who',
  'two three few couple one ones new reporter journalist researcher teacher consultant writer blogger expert beginner newcomer out up over back',
  'no example examples source sources concern concerns cover covers relate relates contain contains documents document records record entries database files archive together down called call name named met meet meeting seem seems sounds use using mean means true correct wrong come comes came happen happens',
  'brag brags bragging boast boasts boasting rave raving',
  'evidence proof confirmation citation citable copy copies gist lowdown rundown',
  'take takes took put make makes making mind colleague friend he she they him her them his their does dont don anymore anywhere nowhere trace traces',
);

/** After one of these the matter itself begins. */
export const OPENERS = set(
  'that whether if about on regarding concerning how what which who when where why is',
);

/** Verbs by which others are reported: "he mentioned", "they told". */
export const REPORTS = set(
  'say says said mention mentions mentioned tell tells told claim claims claimed insist insists insisted think thinks thought',
  'believe believes believed want wants wanted ask asks asked need needs suggest suggests suggested know knows knew wonder wonders',
  'remember remembers remembered recall recalls recalled reckon reckons swear swears maintain maintains hears heard bets',
);

/** What goes on with the person named before: "and need to", "but would like to". */
export const GOING_ON = set(
  'need needs want wants would were was have had has should must will am are could can',
);

/** What somebody does who asks, said without "I am": "drafting a note on". */
export const GERUNDS = set(
  'drafting writing preparing compiling finalising finalizing updating translating proofreading trying looking hunting',
  'wondering thinking hoping sorting checking researching editing briefing redoing rewriting polishing',
);

/** Verbs of those who ask or tell something here, whoever they are. */
export const REPORTING = set(
  'asks asked asking tells told swears swore insists insisted claims claimed wonders wondered reckons reckoned mentioned mentions',
);

/** A clause with one of these in front of its verb asks by itself. */
export const ASKS_ITSELF = set(
  'who whom whose what which when where why how do does did is are was were has have had can could would will should may might',
);

/** Of whom chats tell without saying whose they are: "niece just graduated". */
export const KIN = set(
  'niece nephew daughter son cousin sister brother wife husband mum mom dad mate friend flatmate neighbour neighbor kid roommate grandson granddaughter',
);

/** Parts of the house of those who ask, which chats name without an article: "finance keeps saying". */
export const DEPARTMENTS = set(
  'finance accounts accounting payroll hr legal marketing sales procurement compliance comms press audit it security reception management logistics admin operations communications purchasing hq',
);

/** "Finance wants to know": what a department does, unlike the "security needs of miners". */
export const DEPARTMENT_WISHES = set('wants want needs need asks asked wonders wonder');

/** What stands between such a person and what happened to them. */
export const HAPPENED = set('just recently has had is was finally got finished started');

/** Papers and pages of the asker's own that say or call something: "the caption calls her". */
export const OWN_PAPERS = set(
  'caption captions spreadsheet slide slides footnote draft notes label wiki wikipedia google internet newspaper leaflet poster handout script textbook chatgpt',
);

/** What such a paper does. */
export const PAPER_SAYS = set(
  'says said calls called claims claimed states reads lists gives puts has mentions',
);
