import { inDateOrder } from '../../../answering/date-order.ts';
import { daysLasted } from '../../../domain/days-lasted.ts';
import { daysOf } from '../../../domain/partial-date.ts';
import { primaryDate } from '../../../domain/primary-date.ts';
import type { Order, Question } from '../../../domain/question.ts';
import type { CooperationRecord } from '../../../domain/record.ts';
import { kindsNamed } from '../../../domain/subject.ts';
import { ofRecord } from '../as-it-leans.ts';
import { isOfOne, lastTwo, matterSpokenOf } from '../changes/spoken-of.ts';
import { recordInFull } from '../facts/about-record.ts';
import { standsAlone } from '../facts/asks-of-focus.ts';
import type { Topic } from '../memory.ts';
import { isOfKinds } from '../of-kind.ts';
import type { FollowUpTools, Reading } from '../turn.ts';
import { fitting } from './fitting.ts';
import { asList } from './one-of-shown.ts';
import { type WholeList, wholeList } from './whole-list.ts';

const FOREMOST =
  '(?:very )?(?:first|latest|newest|oldest|earliest|most recent(?:ly)?|current|biggest|largest|smallest|cheapest|longest|shortest)';
const ITEM = '[个份条笔场项篇次期届版轮]';
/** One more of what was spoken of: "the first such agreement", 第一次这样的合作. */
const SUCH = new RegExp(
  `\\b${FOREMOST} such\\b|(?:第[一1]|最[早新近晚])[^,，]{0,3}(?:这样|这[类种]|此类|那样|那[类种])|(?:这样|这[类种]|此类)的?[^,，]{0,4}最[早新近晚]`,
  'u',
);
/** "First and last": both ends of the list in time. */
const BOTH_ENDS =
  /^(?:the )?(?:first|oldest|earliest) and (?:the )?(?:last|latest|newest)(?: ones?)?$|^(?:第[一1]|最[早先])[^,，]{0,2}(?:和|跟|与|同|、)(?:最[后晚新近])[^,，]{0,3}$/u;
/** "Of those", "the … one", 其中, 两个里: something is said of the list shown. */
const OF_SHOWN = new RegExp(
  [
    '^(?:and |so )?which (?:one )?(?:of (?:them|those|these|the \\p{L}+) )?(?:came|was|is|ran|lasted|ended|finished|started|began|cost|got|has|had) ',
    `^(?:(?:and|or|so|just|only|show|give|me) )*(?:(?:what|which|when) (?:is|was|are|were) )?(?:the )?${FOREMOST}(?: (?:running|lasting|standing))?(?: (?:ones?|time))?(?: only)?$`,
    `^(?:那|只|就|要|看|给我)*最(?:新|近|早|晚|大|小|多|少|长|短)的?(?:[一1]${ITEM})?(?:呢|就行|即可)?$`,
    SUCH.source,
    '\\b(?:of|among|between) (?:those|these|them|the (?:two|three|lot))\\b',
    '(?:^(?:and |so )?|\\bthe )\\p{L}+(?:er|est) (?:one|of)\\b',
    '\\b(?:latest|last|first) of\\b|其中|里[面头边]|当中',
    `[两几这那三四五六2-9]${ITEM}(?:里|中|哪)|哪[一1]?${ITEM}|[早晚新旧老大小多少长短]的那[一1]?${ITEM}`,
    BOTH_ENDS.source,
    `后来那[一1]?${ITEM}|最.的?[那哪]?[一1]?${ITEM}`,
  ].join('|'),
  'u',
);

/** The list by what it is a list of: "of those 2014 deals", 那些协议里. */
const OF_THOSE = /\b(?:of|among|between) (?:those|these) |[那这]些.{0,14}[里中]/u;

const WAS = /^(?:and |so )?(?:what|which)(?: one)? (?:was|is|came) /u;

type Ranked = readonly CooperationRecord[];
/** Gives those of some records that come first in some way: several where they come out alike. */
type Rank = (records: Ranked) => Ranked;

const oldest: Rank = (records) => {
  const { dated } = inDateOrder(records, (record) => record);
  return alike(dated, (record) => primaryDate(record)?.value);
};
const newest: Rank = (records) => {
  const { dated } = inDateOrder(records, (record) => record);
  const last = alike(dated.toReversed(), (record) => primaryDate(record)?.value);
  // Of what began in the same year, what went on longest came last.
  const ended = byEnd(1)(last);
  return ended.length > 0 ? ended : last;
};
const ends: Rank = (records) => [...oldest(records).slice(0, 1), ...newest(records).slice(0, 1)];
/** The first in each currency: sums of several are not compared. */
const byMoney =
  (sign: 1 | -1): Rank =>
  (records) => {
    const currencies = new Set(records.flatMap(({ money }) => money.map(({ currency }) => currency)));
    const first = [...currencies].flatMap((currency) =>
      by(({ money }) => {
        const sums = money.filter((one) => one.currency === currency).map(({ amount }) => amount);
        return sums.length === 0 ? undefined : sign * Math.max(...sums);
      })(records),
    );
    return [...new Set(first)];
  };
const byEnd = (sign: 1 | -1): Rank => by((record) => sign * Number(endOf(record)) || undefined);
const byLength = (sign: 1 | -1): Rank =>
  by((record) => {
    const days = daysLasted(record);
    return days && sign * days;
  });

/** What the list is put in order by, the first of which is meant. */
const BY: ReadonlyArray<readonly [RegExp, Rank, Order]> = [
  [BOTH_ENDS, ends, 'oldest'],
  [
    /\b(?:ended|finished|closed|over)(?: \S+)? first\b|[最先](?:早|先)?(?:结束|完成|完工)/u,
    byEnd(-1),
    'relevance',
  ],
  [/\b(?:ended|finished|closed|over)(?: \S+)? last\b|最(?:晚|后)(?:结束|完成)/u, byEnd(1), 'relevance'],
  [/\blong(?:er|est)\b|(?:[最更]|时间)长|长的那/u, byLength(1), 'longest'],
  [/\bshort(?:er|est)\b|(?:[最更]|时间)短|短的那/u, byLength(-1), 'shortest'],
  [
    /\b(?:newer|newest|later|latest|most recent(?:ly)?|current)\b|现行|最(?:新|晚|近)|[新晚]的那|后来那|更?[晚新](?:一些|一点|些|点)|更[晚新]|在后$/u,
    newest,
    'newest',
  ],
  [
    /\b(?:older|oldest|earlier|earliest|first)\b|最(?:早|老|先)|第[一1]|[早旧老]的那|在[前先]$|先(?:签|开|发)?$|先签|更?早(?:一些|一点|些|点)|[更较]早/u,
    oldest,
    'oldest',
  ],
  [
    /\b(?:bigger|biggest|larger|largest|dearer|dearest|most expensive|(?:more|most|higher|highest) (?:money|funding|funds|budget))\b|[最更](?:大|多|贵)|[大多贵]的那/u,
    byMoney(1),
    'largest',
  ],
  [
    /\b(?:smaller|smallest|cheaper|cheapest|lower|lowest|(?:less|least) (?:money|funding|funds|budget))\b|[最更](?:小|少|便宜)|[小少]的那/u,
    byMoney(-1),
    'smallest',
  ],
];
/** One of two is meant: after two were spoken of one by one, one of these. */
const OF_TWO =
  /\b(?:came|was|is|ended|started|signed) first\b|\b(?!over\b|other\b|number\b)\p{L}+er\b|更|哪[一1]?[个份条笔场项篇次]?(?:在?先|在前)/u;

function by(sizeOf: (record: CooperationRecord) => number | undefined): Rank {
  return (records) => {
    const valued = records.filter((record) => sizeOf(record) !== undefined);
    return alike(
      valued.toSorted((a, b) => (sizeOf(b) ?? 0) - (sizeOf(a) ?? 0)),
      sizeOf,
    );
  };
}

/** The first and those beside it that are alike. */
function alike(records: Ranked, sizeOf: (record: CooperationRecord) => unknown): Ranked {
  const [first] = records;
  return first === undefined ? [] : records.filter((record) => sizeOf(record) === sizeOf(first));
}

function endOf({ dates }: CooperationRecord): string | undefined {
  return dates.end && daysOf(dates.end)?.to.replaceAll('-', '');
}

/**
 * The one of several records spoken of that a text tells by its date, its length or its money, or those that come out alike: "of
 * those, the smaller one", "what was the first?", 其中最早的, 哪个时间长. `undefined` where it says so of nothing shown, or names a subject
 * of its own.
 */
export const extremeOne: Reading = ({ said, asked, topic, lean }, tools) => {
  // "The latest press release" is one of all press releases.
  const isOfKind = asked.mentions.some(
    // 签的 says what was done with it.
    ({ facet, by, words }) => facet === 'kind' && by !== 'hint' && !words.endsWith('的'),
  );
  // "What was the first?" asks for a time, "the first" for a place in the list.
  const isPick = lean?.kind === 'pick' && !WAS.test(said);
  const isNamed = (isOfKind && !SUCH.test(said)) || standsAlone(asked);
  const isOfThose = isNamed && OF_THOSE.test(said);
  const isOther = isNamed && !isOfThose;
  if (isOther || isPick || !OF_SHOWN.test(said)) return undefined;
  const [, rank, order] = BY.find(([words]) => words.test(said)) ?? [];
  const list = rank && (isOfThose ? those(asked, topic, tools) : severalSpokenOf(said, topic, tools));
  if (rank === undefined || order === undefined || list === undefined) return undefined;
  const { records } = list;
  const beside =
    OF_TWO.test(said) && isOfOne(topic) && records.length > 2
      ? nextTo(topic.focus, records, order)
      : undefined;
  const [first, ...more] = (beside ? [beside] : rank(records)).map(({ id }) => id);
  if (first === undefined) return undefined;
  const question: Question = { ...list.question, asked: asked.asked, language: asked.language, order };
  const alike = { ...question, among: [first, ...more] };
  // Of several sums that are alike the sum itself is told.
  const ofSum = order === 'largest' || order === 'smallest';
  if (more.length > 0) return tools.answer(ofSum ? { ...alike, intent: 'fact', wants: 'money' } : alike, 0);
  if (asked.wants !== undefined) return ofRecord({ ...topic, focus: first, shown: [first] }, asked, tools);
  return recordInFull(first, { ...question, among: records.map(({ id }) => id) }, tools.catalogue);
};

/** The one before or after another in time: "the earlier one" of seven after one of them. */
function nextTo(focus: string | undefined, records: Ranked, order: Order): CooperationRecord | undefined {
  const { dated } = inDateOrder(records, (record) => record);
  const at = dated.findIndex(({ id }) => id === focus);
  return at < 0 || (order !== 'oldest' && order !== 'newest')
    ? undefined
    : dated[order === 'oldest' ? at - 1 : at + 1];
}

/** The list, or the last two that were spoken of one by one. */
function severalSpokenOf(said: string, topic: Topic, tools: FollowUpTools): WholeList | undefined {
  const two = lastTwo(topic).flatMap((id) => tools.catalogue.byId.get(id) ?? []);
  const ofTwo = two.length === 2 ? { question: topic.question, records: two } : undefined;
  const isOfTwo = topic.shown.length === 1 && OF_TWO.test(said) && !OF_THOSE.test(said);
  const { told: _told, ...untold } = topic;
  // "Of those deals", also after something else was spoken of.
  const ofThose =
    OF_THOSE.test(said) && topic.list ? wholeList({ ...untold, ...topic.list }, tools) : undefined;
  return ofThose ?? (isOfTwo ? ofTwo : undefined) ?? wholeList(topic, tools) ?? ofTwo;
}

/** Those of the list, of the wider one or of what the conversation began with of which all is so that a text calls them by. */
function those(asked: Question, topic: Topic, tools: FollowUpTools): WholeList | undefined {
  const kinds = kindsNamed(asked);
  const isSo = (one: CooperationRecord) =>
    kinds.length === 0 || isOfKinds(one, kinds, tools.catalogue.vocabulary);
  const questions = [topic.list?.question, matterSpokenOf(topic), topic.whole?.question, topic.first];
  return questions
    .values()
    .flatMap((of) => (of === undefined ? [] : [asList(of)]))
    .map((question): WholeList => {
      const all = tools.find(question).map(({ record }) => record);
      const called = fitting({ ...asked, freeText: '' }, all, tools.catalogue)?.fits ?? all;
      return { question, records: called.filter(isSo) };
    })
    .find(({ records }) => records.length > 0);
}
