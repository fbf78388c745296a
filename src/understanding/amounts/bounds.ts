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

const A_LITTLE =
  'just, slightly, a bit, a little, a shade, a touch, a tad, a hair, a fraction, somewhat, only just, marginally';
const NOT = "did not, does not, do not, has not, not, never, didn't, doesn't, don't, hasn't, without";
const REACH =
  'reach, reached, reaching, quite reach, hit, hitting, make, quite make, touch, touching, get to, getting to, come to, amount to, add up to, quite';
const UNDER = 'less than, under, below, smaller than, lower than, short of, shy of';
const OVER = 'more than, over, above, bigger than, higher than';
const EXCEED = 'over, above, more than, exceed, exceeding, beyond, greater than, higher than, bigger than';

/** "All except those worth a million": what leaves a sum out, and how the sums left out are spoken of. */
const LEAVING_OUT =
  "except, except for, excepting, excluding, other than, not counting, without, leave out, leaving out, left out, leave aside, leaving aside, aside from, apart from, besides, but not, minus, setting aside, set aside, ignoring, ignore, skip, skipping, drop, dropping, bar, barring, were not, was not, are not, is not, weren't, wasn't, aren't, isn't, not worth, that is no";
const LEFT_OUT =
  'those, the ones, ones, the, all, all the, any, anything, everything, those worth, the ones worth, ones worth, worth, those of, the ones of, those at, the ones at, anything worth, those for, the ones for, those over, for those of';
const LEAVING_OUT_CHINESE = [
  ...[
    '除了',
    '除开',
    '除去',
    '除',
    '刨去',
    '刨开',
    '刨除',
    '撇开',
    '撇去',
    '抛开',
    '去掉',
    '扣掉',
    '扣除',
    '剔除',
    '剔掉',
    '排除',
    '不算',
    '不计',
    '不含',
    '不包括',
    '不是',
    '不要',
  ],
].flatMap((word) => [
  word,
  `${word}那些`,
  `${word}那几笔`,
  `${word}那几个`,
  `${word}那个`,
  `${word}那笔`,
  `${word}所有`,
]);

const BEFORE: Readonly<Record<BoundName, readonly string[]>> = {
  atLeast: [
    ...list(
      'at least, min, min., minimum, minimum of, a minimum of, upwards of, upward of, starting at, >=, ≥',
    ),
    ...pairs('no, not, nothing, none', 'less than, under, below, lower than, smaller than, short of'),
    ...list('reached, reaches, reach, hit, hits, as much as, no fewer than'),
    ...list('不少于, 至少, 不低于, 不小于, 起码, 最少, 达到, 达'),
  ],
  atMost: [
    ...list(
      'at most, up to, max, max., maximum, maximum of, a maximum of, within, capped at, no more than, <=, ≤',
    ),
    ...pairs(NOT, EXCEED),
    ...list('不超过, 至多, 不高于, 不多于, 不大于, 最多, 顶多, 没超过, 未超过'),
  ],
  above: [
    ...list(OVER),
    ...list(
      'exceeding, exceeds, exceeded, exceed, greater than, larger than, in excess of, beyond, north of',
    ),
    ...list('topping, tops, topped, surpassing, surpassed, past, >'),
    ...list(
      '出资过, 资助过, 捐款过, 拨款过, 金额过, 预算过, 总额过, 金额上, 超过, 超过了, 多于, 高于, 大于, 超出, 超, 逾, 突破, 多过, 大过, 不止, 过了, 跨过, 越过, 迈过',
    ),
  ],
  below: [
    ...list(UNDER),
    ...list('fewer than, cheaper than, south of, <'),
    ...pairs(NOT, REACH),
    ...list(
      '少于, 低于, 小于, 不到, 不足, 不够, 没到, 没有到, 未到, 没达到, 未达到, 未达, 不满, 未满, 少过, 又不够, 又不到, 够不着, 够不上, 没过, 没满',
    ),
  ],
  around: [
    ...list('about, around, roughly, approximately, approx, approx., nearly, almost, some, circa, ca, ca.'),
    ...list(
      '~, close to, near, nearing, approaching, in the region of, in the neighbourhood of, on the order of',
    ),
    ...list(
      'in the order of, somewhere around, more or less, give or take, practically, as good as, something like',
    ),
    ...list('大约, 大概, 约, 约合, 近, 将近, 接近, 差不多, 差不多有, 快, 快到, 大致, 大概有, 左右'),
  ],
  justAbove: [...pairs(A_LITTLE, OVER), ...list('略高于, 略超, 略超过, 刚过, 刚超过, 稍多于, 稍高于')],
  justBelow: [
    ...pairs(A_LITTLE, UNDER),
    ...list(
      'not quite, just about under, 略低于, 略少于, 稍低于, 稍少于, 差一点到, 差点到, 差一点就到, 差一点不到',
    ),
  ],
  allBut: [...list(LEAVING_OUT), ...pairs(LEAVING_OUT, LEFT_OUT), ...LEAVING_OUT_CHINESE],
  exactly: list(
    'exactly, precisely, bang on, a flat, spot on, 刚好, 正好, 恰好, 整整, 不多不少, 刚刚好, 正正好, 恰恰, 恰恰好, 刚巧, 正巧, 恰巧, 不偏不倚, 足足',
  ),
};
const MORE = pairs('or, and', 'more, above, over, up, higher, upwards, upward');
const LESS = pairs('or, and', 'less, fewer, below, under, lower');
const AFTER: Partial<Record<BoundName, readonly string[]>> = {
  atLeast: [
    ...MORE,
    ...list(
      'plus, +, upwards, and upwards, 以上, 及以上, 或以上, 之上, 往上, 朝上, 开外, 打底, 垫底, 起跳, 起步, 起',
    ),
  ],
  atMost: [
    ...LESS,
    ...list('max, tops, at most, 以下, 及以下, 或以下, 以内, 之内, 之下, 往下, 朝下, 封顶, 顶天, 打住'),
  ],
  above: list('往上走, 还多, 还不止, 都不止, 不止'),
  below: list('不到, 都不到, 还不到, 没到, 还没到, 都没到, 不足, 不够, 都不够, 还差点, 还差一点, 未满, 不满'),
  around: list(
    'or so, or thereabouts, -ish, ish, give or take, more or less, or something, 左右, 上下, 前后, 的样子',
  ),
  allBut: [
    ...list('aside, excluded, left out, excepted, not included'),
    ...['除外', '不算', '以外', '之外', '不计', '就不要了', '不要'].flatMap((word) =>
      ['', '的', '的那些', '的那几笔', '的那几个', '的那个', '那几笔', '那些', '那笔'].map(
        (those) => `${those}${word}`,
      ),
    ),
  ],
  exactly: list('exactly, flat, on the dot, on the nose, to the dollar, to the cent, sharp, dead on, 整, 正'),
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
  /\b(?:(?:a|an|the|that|its|their)(?: (?:full|whole|entire|sum of|total of|budget of))?|full|whole|entire|sum of|total of) ?$/;
/** No comparison with what follows it is longer. */
const FARTHEST = 80;
/** "500k or over $1m" begins another comparison. */
const ANOTHER_SUM = /^ (?:than )?(?:us)?[\d$€£¥]/;
const LETTER = /[a-z]/;

/** A comparison and how many characters it takes of the text beside the sum. */
export interface Compared {
  readonly bound: BoundName;
  readonly length: number;
}

/** The comparison that a text ends with, right before a sum: "… projects over ". */
export function comparedBefore(lead: string): Compared | undefined {
  const near = lead.slice(-FARTHEST);
  const text = near.trimEnd().replace(ARTICLE, '').trimEnd();
  const found = BEFORE_PHRASES.get(text.slice(-1))?.find(
    ([phrase]) =>
      text.endsWith(phrase) &&
      !(LETTER.test(phrase.charAt(0)) && LETTER.test(text.charAt(text.length - phrase.length - 1))),
  );
  return found && { bound: found[1], length: near.length - text.length + found[0].length };
}

/** "Three quarters of a million, give or take": said after a stop, or with the sum itself counted in. */
const BETWEEN_THE_TWO =
  /^\s*(?:,\s*(?=give or take|more or less|or so|or thereabouts)|[(（]\s*(?:含|包含|incl\.?|inclusive|included)\s*[)）]\s*)?/u;

/** The comparison that a text begins with, right behind a sum: " or more". */
export function comparedAfter(rest: string): Compared | undefined {
  const text = rest.slice(BETWEEN_THE_TWO.exec(rest)?.[0].length ?? 0);
  const found = AFTER_PHRASES.find(([phrase]) => {
    const next = text.slice(phrase.length);
    return (
      text.startsWith(phrase) &&
      !(LETTER.test(phrase.slice(-1)) && LETTER.test(next.charAt(0))) &&
      !ANOTHER_SUM.test(next)
    );
  });
  return found && { bound: found[1], length: rest.length - text.length + found[0].length };
}

/** What a sum is compared with stands behind it in Chinese. */
export const THAN = '比';
/** 比五十万小: what is said around a sum. */
const THAN_AFTER: ReadonlyArray<readonly [RegExp, BoundName]> = [
  [/^(?:还|更|要)?(?:小|少|低|便宜)(?:一点|一些|些)?/u, 'below'],
  [/^(?:还|更|要)?(?:大|多|高|贵)(?:一点|一些|些)?/u, 'above'],
];

/** The comparison around a sum: 比五十万小的. */
export function comparedAround(
  lead: string,
  rest: string,
): { bound: BoundName; before: number; after: number } | undefined {
  if (!lead.endsWith(THAN)) return undefined;
  for (const [words, bound] of THAN_AFTER) {
    const after = words.exec(rest)?.[0].length;
    if (after !== undefined) return { bound, before: THAN.length, after };
  }
  return undefined;
}

/** The stretch that a comparison with an amount leaves. */
export function boundsOf(bound: BoundName, amount: number): Bounds {
  return BOUNDS[bound](amount);
}
