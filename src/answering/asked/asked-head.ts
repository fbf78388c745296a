import { fold } from '../../domain/fold.ts';
import type { Mention, Question } from '../../domain/question.ts';

/** An office by which a body or a place has one head: how a question and a record call it. */
interface Office {
  readonly english: string;
  readonly chinese: string;
  /** Held for a state or a city: a question may name the office and no body. */
  readonly isPublic?: true;
}

const OFFICES: readonly Office[] = [
  { english: 'ministers?', chinese: '部长|大臣', isPublic: true },
  { english: 'mayors?|governors?', chinese: '市长|省长', isPublic: true },
  { english: 'ambassadors?', chinese: '大使(?!馆)', isPublic: true },
  { english: 'presidents?|rectors?|chancellors?', chinese: '校长|会长|主席|院长|总裁' },
  { english: 'representatives?', chinese: '代表(?!团|处)' },
];
/** What any head of anything may be called. */
const ANY: Office = {
  english:
    'heads?|leaders?|boss(?:es)?|chiefs?|chair(?:man|woman|person)?|(?:executive |country |regional )?directors?|directors?-general|director general|secretar(?:y|ies)-general|secretary general',
  chinese: '局长|司长|处长|主任|总?干事|秘书长|理事长|负责人|一把手|头头|老大|领导人?',
};
const ALL = [...OFFICES, ANY];

const either = (sort: 'english' | 'chinese', of: readonly Office[]) => of.map((one) => one[sort]).join('|');
const namedBy = (...of: readonly Office[]) =>
  new RegExp(`\\b(?:${either('english', of)})\\b|${either('chinese', of)}`, 'u');
const NAMED_BY: ReadonlyMap<Office, RegExp> = new Map(OFFICES.map((one) => [one, namedBy(one)]));
const ANY_OF_ALL = namedBy(...ALL);
const ENGLISH = either('english', ALL);
const CHINESE = either('chinese', ALL);
const ASKS = new RegExp(
  [
    `\\bwho(?:'s| is| was| are)? (?:currently |now )?(?:(?:the|a|its|their) )?(?:[\\w'’-]+ ){0,5}?(?:${ENGLISH})\\b(?! (?:of (?:the )?)?(?:delegation|session|meeting|group)\\b)`,
    `\\bwho (?:currently |now )?(?:leads?|led|heads?|headed|governs?|directs?|directed|runs?)\\b`,
    `(?:${CHINESE})(?:现在|目前|到底|究竟|又)?(?:是|叫|姓)?(?:谁|哪一?[位个]|什么名|啥名|什么(?=[?？]?$))`,
    `谁是[^，。？]{0,14}(?:${CHINESE})`,
    '谁(?:在)?(?:领导|执掌|掌管|主管|管着?)(?!的)',
    '谁(?:来|在)?负责(?=[?？]?$)',
  ].join('|'),
  'u',
);
const DEPUTY = /\b(?:vice|deputy|assistant|acting|former|ex)\b|副|助理|代理|前任/u;
/** A title that only stands in for the head's, with the words up to the next one. */
const DEPUTIES = new RegExp(
  `\\b(?:vice|deputy|assistant)[ -](?:${ENGLISH})\\b|(?:副|助理)(?:${CHINESE}|处长)|代表(?:团|处)`,
  'gu',
);

/** Whether a title is asked for, and of whom: the bodies named, of which one is headed. `undefined` where no head is asked for. */
export interface AskedHead {
  readonly bodies: readonly Mention[];
  /** How what is entered of a person tells that they hold it, deputies left out. */
  readonly isHead: (role: string) => boolean;
}

/** The head of a body or the holder of a public office, where a question asks who that is: "who leads …", 部长是谁. */
export function askedHead({ asked, wants, mentions }: Question): AskedHead | undefined {
  if (wants !== 'person') return undefined;
  const text = fold(asked);
  const [said] = ASKS.exec(text) ?? [];
  if (said === undefined || DEPUTY.test(text)) return undefined;
  const office = OFFICES.find((one) => NAMED_BY.get(one)?.test(said));
  const isBody = ({ facet }: Mention) => facet === 'organisation';
  const named = mentions.filter((one) => isBody(one) && one.by !== 'hint');
  // "The ILO regional director": the office hints at the part of the body that has it.
  const bodies = named.length === 0 ? [] : mentions.filter(isBody);
  if (bodies.length === 0 && office?.isPublic !== true) return undefined;
  const stated = office === undefined ? ANY_OF_ALL : (NAMED_BY.get(office) ?? ANY_OF_ALL);
  return { bodies, isHead: (role) => stated.test(fold(role).replaceAll(DEPUTIES, ' ')) };
}
