const ENGLISH =
  'came went took gave made got kept told said a one two three four five six seven eight nine ten about above anything something someone anyone anybody somebody everything everyone smth sth pls thx thanks please hello after again all also am among an and any are as at be because been before being between both but by can could did do does doing done during each few for from further get give had has have having he her here hers him his how i if in into is it its just like may me might more most must my no nor not of off on once only or other our out over own per please same shall she should show so some such tell than that the their them then there these they this those through to too under until up upon us very was we were what when where which while who whom whose why will with would you your';
const CHINESE =
  '的 了 和 与 及 或 在 是 有 吗 呢 吧 啊 嘛 么 什么 哪些 哪个 哪里 怎么 怎样 如何 为 为了 关于 对 对于 把 被 从 到 由 向 于 以 之 其 这 那 这个 那个 这些 那些 等 都 也 就 还 又 很 请 请问 我 我们 你 你们 他 她 它 他们 个 一个 一些 有关 相关 所 而 并 且 但 不 没有 将 中 上 下 里 时 会 能 可以 要 想 给';

const STOP_WORDS: ReadonlySet<string> = new Set([...ENGLISH.split(' '), ...CHINESE.split(' ')]);

/** True for a folded word that says nothing about a subject. They are indexed; questions drop them when they have others. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}

/** The stop words that a person may misspell: short ones lie too near to other words. */
export const LONGER_STOP_WORDS: readonly string[] = ENGLISH.split(' ').filter((word) => word.length >= 5);
