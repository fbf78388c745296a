import { addDays } from '../../domain/calendar-day.ts';
import { hasHan } from '../../domain/fold.ts';
import type { DateCondition } from '../../domain/question.ts';
import { hasStages, type Stage } from '../../domain/stage.ts';
import type { Stretch } from '../filler/filler.ts';
import type { NamedStretch } from '../names/mentions.ts';
import { mayMatch, stretchesOf } from '../text/matches.ts';
import type { Sheet } from '../text/sheet.ts';

/** Stands for whatever is listed while words beside it are looked for; cleaned text never holds it. */
const LISTED = '\uE001';
/** Between an adjective and what it is said of: "ongoing ILO skills projects", not "running costs of projects". */
const DESCRIBED = "(?:(?!(?:of|on|for|in|with|by|to|at)\\b)[\\p{L}\\p{N}'-]+\\s+){0,4}";
const BESIDE = `(?:\\s[^${LISTED},.;:?!]{0,40}?)?`;

/** What things are said to be, in front of them: "ongoing projects". */
const ADJECTIVES: Readonly<Record<Stage, string>> = {
  runs: 'ongoing|on-going|(?<!\\b(?:be|been|is|was|are|were|of|for|by|from) )running|active|current|live|open',
  ends: 'ended|finished|completed?|closed|concluded',
  starts: 'planned|scheduled|future(?! work\\b)|coming',
};
/** Said of one thing as well: of those to come there is one that is next. */
const NEXT = new RegExp(`(?<![\\p{L}-])(?:next|upcoming|forthcoming)\\s+(?=${DESCRIBED}${LISTED})`, 'u');
/** "Which end in 2027", "projects ending next year": with the time it is theirs, whenever that is. */
const ENDS_THEN =
  '(?:end|finish|expir|conclud|clos)(?:s|es|ing)?(?= (?:in|by|before|after|since|on|during|this|next|last|between|from)\\b)';
const STARTS_THEN =
  '(?:start|begin|commence)s?(?= (?:in|by|before|after|since|on|during|this|next|last|between|from)\\b)';
/** And behind them: "projects that are still running". */
const PREDICATES: Readonly<Record<Stage, string>> = {
  runs: 'ongoing|on-going|running|active|under ?way|in progress|in operation|going on|not (?:yet )?(?:ended|finished|over|completed?)',
  ends: `ended|finished|completed?|closed|over(?=\\W*$)|concluded|${ENDS_THEN}|no longer (?:running|active)|not (?:running|active) any ?more|wound up|wrapped up`,
  starts: `upcoming|coming up|planned|scheduled|${STARTS_THEN}|(?:yet|still) to (?:start|begin|come|take place)|not (?:yet )?started(?: yet)?`,
};
const STATES =
  '(?:(?:that|which|who)\\s+)?(?:(?:have|has|had|are|is|were|was|be|been|already|all|now|currently|presently|still|yet|really|actually)\\s+)*';
const CHINESE: Readonly<Record<Stage, string>> = {
  runs: '(?:目前|现在|当前|如今|眼下)?(?:(?:正|还|仍然?|尚)在?(?:进行|实施|执行|开展|推进|运行|做着?)(?:之?中|当中)?|在(?:进行|实施|执行|开展|推进|运行)(?:之?中|当中)?|(?:进行|实施|执行|开展|推进)(?:之?中|当中)|(?<![我们])在(?:研(?!究)|[建办做])|(?:还|尚)?(?:没有?|未)(?:结束|完成|到期|完结))',
  ends: '(?:已经?|都|早已?)?(?:经)?(?:结束|完结|结项|结题|收官|到期|终止|完工|办完|做完)了?|已经?完成了?',
  starts:
    '(?:即将|将要?|计划|拟|准备)(?:举行|举办|召开|开始|启动|开展|进行)|(?:还|尚)?(?:没有?|未)(?:开始|启动|举行|召开)|即将到来|规划中|计划中',
};
/** Right in front of what is listed only: 目前的项目. */
const CHINESE_BESIDE: Readonly<Record<Stage, string>> = {
  runs: '目前|现在|当前|眼下',
  ends: '完成',
  starts:
    '(?<=^|[\\p{P}\\s有些么年月])未来|接下来|下一?[个次场届]|(?<=^\\P{L}*(?:[你我]们|国际劳工组织|ilo)?)(?:接下来|未来|今后|往后|以后)(?:还|都)?(?:会|要|将)?(?=(?:有|办|举办|举行|开|搞)(?:没有|什么|哪些|啥)+)[有办举行开搞没什么哪些啥]+',
};

const STAGES: readonly Stage[] = ['runs', 'ends', 'starts'];
const READINGS = STAGES.map((stage) => ({
  stage,
  /** In front of what it is said of. */
  described: anyOf(
    `(?<![\\p{L}-])(?:(?:already|still|currently|now|not yet)\\s+)?(?:${ADJECTIVES[stage]})\\s+(?=${DESCRIBED}${LISTED})`,
    `(?:${CHINESE[stage]})的?(?=\\P{P}{0,12}${LISTED})`,
    `(?:${CHINESE_BESIDE[stage]})的?(?=${LISTED})`,
  ),
  /** Behind it. */
  said: anyOf(
    `(?<=${LISTED}${BESIDE}\\s?)(?<![\\p{L}-])${STATES}(?:${PREDICATES[stage]})(?![\\p{L}-])`,
    `(?<=${LISTED}\\P{P}{0,6})(?:${CHINESE[stage]})的?(?=\\P{L}*$|[了吗呢么])`,
  ),
}));

function anyOf(...patterns: readonly string[]): RegExp {
  return new RegExp(patterns.join('|'), 'u');
}

/** Several are meant, not one that is known: "which projects", 哪些项目; and what was listed: "which of them". */
const PLURAL = /s$|^(?:programme of )?activities$/u;
const ANY =
  /\b(?:any|which|what|every|no)\s+(?:\p{L}+\s+){0,3}$|[哪多][些个几少]|几[个项场次]|有(?:没有|什么)/u;
const POINTED =
  /\b(?:of (?:them|these|those)|these|those|ones)\b|^(?:(?:and|but|so|ok) )?(?:which|any)\b(?= (?:are|is|have|has|were|still)\b)|^(?:(?:and|so) )?(?:what(?:'s| is)|is there anything|anything)\b(?= (?:currently |still )?(?:coming up|upcoming|planned|scheduled|ongoing|under ?way|in progress)\W*$)|^(?:(?:and|so) )?(?:what|which|anything)\b(?= (?:has |have |is |are )?(?:end(?:s|ed|ing)?|finish(?:es|ed|ing)?|conclud(?:es|ed)|starts?|begins?) (?:in|by|before|after|since|this|next|last)\b)|(?:其中|这些|那些)|^那?(?:还有)?哪[些几][个项场]?/gu;
/** Of things that began at one time and ended at another both times are meant, and how long that was. */
const BEGUN = /\b(?:start|beg[au]n|launch)(?:ed|ing)?\b|启动|开始|开工|起步|上马/u;

/** A stage that the things asked for are in, with the words that said so. */
export interface ReadStage {
  readonly stage: Stage;
  readonly words: string;
}

/**
 * Reads that only what is running, over or still to come is wanted of things of a kind that have such stages, and takes
 * the words: "ongoing projects", "which events are coming up", 已结束的项目. `undefined` where nothing of the sort is
 * said, or of one thing: whether that is over is a question for a fact.
 */
export function readStage(sheet: Sheet, meant: readonly NamedStretch[]): ReadStage | undefined {
  const { folded } = sheet;
  const staged = meant.filter(({ mentions }) =>
    mentions.some(({ facet, id, by }) => facet === 'kind' && by === 'name' && hasStages(id)),
  );
  const next = staged.length > 0 ? NEXT.exec(marked(folded, staged)) : null;
  if (next !== null) return taken(sheet, 'starts', next);
  const pointed = stretchesOf(folded, POINTED);
  const several = [...staged.filter((one) => isSeveral(folded, one)), ...pointed];
  // A noun of Chinese may well be several: 已结束的项目, but not 项目已经结束.
  const listed = [...staged.filter(({ from, to }) => hasHan(folded.slice(from, to))), ...several];
  if (listed.length === 0) return undefined;
  const [described, said] = [marked(folded, listed), marked(folded, several)];
  const read = READINGS.flatMap(({ stage, ...words }) => {
    const found = firstIn(described, words.described) ?? firstIn(said, words.said);
    return found && !(stage === 'ends' && BEGUN.test(folded)) ? [{ stage, found }] : [];
  });
  // "Which are ongoing and which have ended?" asks for all of them.
  const [only, another] = read;
  return only && !another ? taken(sheet, only.stage, only.found) : undefined;
}

function firstIn(text: string, words: RegExp): RegExpExecArray | null {
  return mayMatch(text, words) ? words.exec(text) : null;
}

/** A text with stretches marked as what is listed, every offset as before. */
function marked(text: string, things: readonly Stretch[]): string {
  const units = text.split('');
  for (const { from, to } of things) units.fill(LISTED, from, to);
  return units.join('');
}

function taken(sheet: Sheet, stage: Stage, { 0: said, index }: RegExpExecArray): ReadStage {
  const words = sheet.typed(index, index + said.length);
  sheet.take(index, index + said.length, 'gone');
  return { stage, words };
}

function isSeveral(folded: string, { from, to }: Stretch): boolean {
  return PLURAL.test(folded.slice(from, to)) || ANY.test(folded.slice(0, from));
}

/** The time asked for as that of a stage; without one what runs today, was over by today or starts after it. */
export function inStage(
  dates: DateCondition | undefined,
  { stage, words }: ReadStage,
  today: string,
): DateCondition {
  if (dates?.monthDay !== undefined) return dates;
  if (dates !== undefined) return { ...dates, stage, words: `${words} ${dates.words}` };
  if (stage === 'runs') return { stage, from: today, to: today, words };
  return stage === 'ends' ? { stage, to: today, words } : { stage, from: addDays(today, 1), words };
}
