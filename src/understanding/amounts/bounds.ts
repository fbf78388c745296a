/** The stretch of money around a sum, both ends included, open where an end is absent. */
export interface Bounds {
  readonly min?: number;
  readonly max?: number;
  /** Set where all but these are meant. */
  readonly outside?: true;
}
type Bound = (amount: number) => Bounds;

/** "More than a million" leaves out the million itself: the bound moves by the smallest coin. */
export const CENT = 0.01;
/** How far "about a million" reaches to both sides, and "just under" to one. */
const ABOUT = 0.2;

const BOUNDS = {
  atLeast: (amount) => ({ min: amount }),
  atMost: (amount) => ({ max: amount }),
  above: (amount) => ({ min: amount + CENT }),
  below: (amount) => ({ max: amount - CENT }),
  around: (amount) => ({ min: amount * (1 - ABOUT), max: amount * (1 + ABOUT) }),
  justAbove: (amount) => ({ min: amount + CENT, max: amount * (1 + ABOUT) }),
  justBelow: (amount) => ({ min: amount * (1 - ABOUT), max: amount - CENT }),
  exactly: (amount) => ({ min: amount, max: amount }),
  allBut: (amount) => ({ min: amount, max: amount, outside: true }),
} as const satisfies Record<string, Bound>;

/** How a sum is compared, and the bound by itself for sums that say nothing of it. */
export type BoundName = keyof typeof BOUNDS;

const list = (phrases: string): string[] => phrases.split(',').map((phrase) => phrase.trim());
/** Every first word with every second: "not reach", "never hit". */
const pairs = (firsts: string, seconds: string): string[] =>
  list(firsts).flatMap((first) => list(seconds).map((second) => `${first} ${second}`));

const A_LITTLE = 'just, slightly, a bit, a little, a touch, a tad, somewhat, only just, marginally';
const NOT = "did not, does not, do not, has not, not, never, didn't, doesn't, don't, hasn't, without";
const REACH =
  'reach, reached, reaching, quite reach, hit, hitting, make, quite make, get to, come to, amount to, add up to, quite';
const UNDER = 'less than, under, below, smaller than, lower than, short of, shy of';
const OVER = 'more than, over, above, bigger than, higher than';
const EXCEED = 'exceed, exceeding, beyond, greater than';

/** "All except those worth a million": what leaves a sum out, and how the sums left out are spoken of. */
const LEAVING_OUT =
  "except, except for, excluding, other than, not counting, without, leaving out, leave out, aside from, apart from, besides, but not, minus, setting aside, ignoring, skip, bar, were not, was not, are not, is not, weren't, wasn't, aren't, isn't, not worth";
const LEFT_OUT =
  'those, the ones, the, all, anything, those worth, the ones worth, worth, those of, the ones of';
const LEAVING_OUT_CHINESE =
  '除了, 除开, 除去, 除, 刨去, 刨除, 撇开, 抛开, 去掉, 扣除, 剔除, 排除, 不算, 不计, 不含, 不包括, 不是, 不要';

const BEFORE: Readonly<Record<BoundName, readonly string[]>> = {
  atLeast: [
    ...list('at least, min, min., minimum, minimum of, a minimum of, upwards of, starting at, >=, ≥'),
    ...pairs('no, not, nothing, none', UNDER),
    ...list('reached, reaches, reach, hit, hits, as much as, no fewer than'),
    ...list('不少于, 至少, 不低于, 不小于, 起码, 最少, 达到, 达'),
  ],
  atMost: [
    ...list(
      'at most, up to, max, max., maximum, maximum of, a maximum of, within, capped at, no more than, <=, ≤',
    ),
    ...pairs(NOT, `${OVER}, ${EXCEED}`),
    ...list('不超过, 至多, 不高于, 不多于, 不大于, 最多, 顶多, 没超过, 未超过'),
  ],
  above: [
    ...list(OVER),
    ...list(
      'exceeding, exceeds, exceeded, exceed, greater than, larger than, in excess of, beyond, north of',
    ),
    ...list('topping, tops, topped, surpassing, past, >'),
    ...list('出资过, 资助过, 超过, 超过了, 多于, 高于, 大于, 超出, 超, 逾, 突破, 不止, 过了'),
  ],
  below: [
    ...list(UNDER),
    ...list('fewer than, cheaper than, south of, <'),
    ...pairs(NOT, REACH),
    ...list('少于, 低于, 小于, 不到, 不足, 不够, 没到, 没有到, 未到, 没达到, 未达到, 不满, 未满, 没过'),
  ],
  around: [
    ...list(
      'about, around, roughly, approximately, approx, approx., nearly, almost, some, circa, ca, ca., ~',
    ),
    ...list('close to, near, approaching, in the region of, on the order of, in the order of, more or less'),
    ...list('大约, 大概, 约, 约合, 近, 将近, 接近, 差不多, 快, 快到, 大致, 大概有'),
  ],
  justAbove: [...pairs(A_LITTLE, OVER), ...list('略高于, 略超, 略超过, 刚过, 刚超过, 稍高于')],
  justBelow: [...pairs(A_LITTLE, UNDER), ...list('not quite, 略低于, 略少于, 稍低于, 差一点到, 差点到')],
  allBut: [
    ...list(LEAVING_OUT),
    ...pairs(LEAVING_OUT, LEFT_OUT),
    ...list(LEAVING_OUT_CHINESE).flatMap((word) =>
      ['', '那些', '那几笔', '那个', '那笔'].map((those) => word + those),
    ),
  ],
  exactly: list(
    'exactly, precisely, bang on, a flat, 刚好, 正好, 恰好, 整整, 不多不少, 足足, 刚刚好, 正正好',
  ),
};
const AFTER: Partial<Record<BoundName, readonly string[]>> = {
  atLeast: [
    ...pairs('or, and', 'more, above, over, up, higher, upwards, upward'),
    ...list('plus, +, upwards, 以上, 及以上, 或以上, 之上, 往上, 开外, 打底, 起步, 起'),
  ],
  atMost: [
    ...pairs('or, and', 'less, fewer, below, under, lower'),
    ...list('max, tops, at most, 以下, 及以下, 或以下, 以内, 之内, 之下, 往下, 封顶'),
  ],
  above: list('还多, 还不止, 都不止, 不止'),
  below: list('不到, 都不到, 还不到, 没到, 还没到, 都没到, 不足, 不够, 未满, 不满'),
  around: list('or so, or thereabouts, -ish, ish, give or take, more or less, 左右, 上下, 前后, 的样子'),
  allBut: [
    ...list('aside, excluded, left out, excepted, not included'),
    ...list('除外, 不算, 以外, 之外, 不计, 不要').flatMap((word) =>
      ['', '的', '的那些', '的那几笔', '那些', '那笔'].map((those) => those + word),
    ),
  ],
  exactly: list('exactly, flat, on the dot, on the nose, 整, 正'),
};

/** Every phrase with its bound, the longest first. */
function byLength(
  phrases: Partial<Record<BoundName, readonly string[]>>,
): Array<readonly [string, BoundName]> {
  return (Object.keys(phrases) as BoundName[])
    .flatMap((name) => (phrases[name] ?? []).map((phrase) => [phrase, name] as const))
    .sort(([a], [b]) => b.length - a.length);
}
const BEFORE_PHRASES = Map.groupBy(byLength(BEFORE), ([phrase]) => phrase.slice(-1));
const AFTER_PHRASES = byLength(AFTER);

/** "Did not reach the full one million": what may stand between a comparison and its sum. */
const ARTICLE =
  /\b(?:(?:a|an|the|that|its|their)(?: (?:full|whole|sum of|total of|budget of))?|full|whole) ?$/;
/** No comparison with what follows it is longer. */
const FARTHEST = 80;
/** "500k or over $1m" begins another comparison. */
const ANOTHER_SUM = /^ (?:than )?(?:us)?[\d$€£¥]/;
const LETTER = /[a-z]/;

/** A comparison and how many characters it takes of the text beside the sum. */
interface Compared {
  readonly bound: BoundName;
  readonly before: number;
  readonly after: number;
}

/** The comparison beside a sum: "over" before it, "or more" behind it, 比 and 小 around it. */
export function comparedBeside(lead: string, rest: string): Compared | undefined {
  return comparedAround(lead, rest) ?? comparedBefore(lead) ?? comparedAfter(rest);
}

function comparedBefore(lead: string): Compared | undefined {
  const near = lead.slice(-FARTHEST);
  const text = near.trimEnd().replace(ARTICLE, '').trimEnd();
  const found = BEFORE_PHRASES.get(text.slice(-1))?.find(
    ([phrase]) =>
      text.endsWith(phrase) &&
      !(LETTER.test(phrase.charAt(0)) && LETTER.test(text.charAt(text.length - phrase.length - 1))),
  );
  return found && { bound: found[1], before: near.length - text.length + found[0].length, after: 0 };
}

/** "Three quarters of a million, give or take": said after a stop, or with the sum itself counted in. */
const BETWEEN_THE_TWO =
  /^\s*(?:,\s*(?=give or take|more or less|or so|or thereabouts)|[(（]\s*(?:含|包含|incl\.?|inclusive|included)\s*[)）]\s*)?/u;

function comparedAfter(rest: string): Compared | undefined {
  const text = rest.slice(BETWEEN_THE_TWO.exec(rest)?.[0].length ?? 0);
  const found = AFTER_PHRASES.find(([phrase]) => {
    const next = text.slice(phrase.length);
    return (
      text.startsWith(phrase) &&
      !(LETTER.test(phrase.slice(-1)) && LETTER.test(next.charAt(0))) &&
      !ANOTHER_SUM.test(next)
    );
  });
  return found && { bound: found[1], before: 0, after: rest.length - text.length + found[0].length };
}

/** What a sum is compared with stands behind it in Chinese: 比五十万小. */
const THAN_AFTER: ReadonlyArray<readonly [RegExp, BoundName]> = [
  [/^(?:还|更|要)?[小少低](?:一点|一些|些)?/u, 'below'],
  [/^(?:还|更|要)?[大多高](?:一点|一些|些)?/u, 'above'],
];

function comparedAround(lead: string, rest: string): Compared | undefined {
  if (!lead.endsWith('比')) return undefined;
  for (const [words, bound] of THAN_AFTER) {
    const after = words.exec(rest)?.[0].length;
    if (after !== undefined) return { bound, before: 1, after };
  }
  return undefined;
}

/** The stretch that a comparison with an amount leaves. */
export function boundsOf(bound: BoundName, amount: number): Bounds {
  return BOUNDS[bound](amount);
}
