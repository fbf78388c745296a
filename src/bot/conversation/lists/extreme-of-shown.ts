import { inDateOrder } from '../../../answering/date-order.ts';
import type { Catalogue } from '../../../domain/catalogue.ts';
import type { Hit } from '../../../domain/hit.ts';
import type { Question } from '../../../domain/question.ts';
import type { CooperationRecord } from '../../../domain/record.ts';
import { ofRecord } from '../as-it-leans.ts';
import { lastTwo } from '../changes/spoken-of.ts';
import { standsAlone } from '../facts/asks-of-focus.ts';
import type { Topic } from '../memory.ts';
import type { Reading } from '../turn.ts';
import { asList } from './one-of-shown.ts';

/** "Of those", "the … one", 其中, 两个里: something is said of the list shown. */
const OF_SHOWN =
  /^which (?:one )?(?:came|was|is) |^(?:the )?(?:current|latest|newest|oldest|earliest|biggest|smallest)(?: ones?)?$|^那?最(?:新|近|早|晚|大|小|多|少)的(?:一[个份条篇笔])?(?:呢)?$|\b(?:of|among|between) (?:those|these|them|the (?:two|three|lot))\b|\bthe \p{L}+(?:er|est) (?:one|of)\b|\b(?:latest|last|first) of\b|其中|里[面头边]|当中|[两几这那](?:个|份|条|笔|场|项)(?:里|中|哪)|哪[一1]?(?:个|份|条|笔|场|项)|[早晚新旧大小多少]的那[一1]?(?:个|份|条|笔|场|项|篇|次)|后来那[一1]?(?:个|份|条|笔|场|项|篇|次)|最.的?[那哪]?[一1]?(?:个|份|条|笔|场|项|篇|次)/u;
/** What the list is put in order by, the first of which is meant. */
const BY: ReadonlyArray<readonly [RegExp, 'newest' | 'oldest' | 'largest' | 'smallest']> = [
  [
    /\b(?:newer|newest|later|latest|most recent|current)\b|现行|最(?:新|晚|近)|[新晚]的那|后来那|更?[晚新](?:一些|一点|些|点)/u,
    'newest',
  ],
  [
    /\b(?:older|oldest|earlier|earliest|first)\b|最(?:早|老|先)|[早旧]的那|在[前先]$|先签|更?早(?:一些|一点|些|点)/u,
    'oldest',
  ],
  [
    /\b(?:bigger|biggest|larger|largest|dearer|dearest|most expensive)\b|[最更](?:大|多|贵)|[大多贵]的那/u,
    'largest',
  ],
  [/\b(?:smaller|smallest|cheaper|cheapest|lower|lowest)\b|[最更](?:小|少|便宜)|[小少]的那/u, 'smallest'],
];

/**
 * The one of several records spoken of that a text tells by its date or its money: "of those, the smaller one", 其中最早的.
 * `undefined` where it says so of nothing shown, or names a subject of its own.
 */
function extremeOfShown(
  text: string,
  asked: Question,
  topic: Topic,
  { byId }: Catalogue,
  find: (question: Question) => readonly Hit[],
): string | undefined {
  const { question: before, shown, total } = topic;
  // "The latest press release" is one of all press releases.
  const isOfKind = asked.mentions.some(({ facet, by }) => facet === 'kind' && by !== 'hint');
  if (isOfKind || standsAlone(asked) || !OF_SHOWN.test(text)) return undefined;
  const by = BY.find(([words]) => words.test(text))?.[1];
  // Of a longer list all of it; of what was shown one by one the last two.
  const list = total > shown.length ? find(asList(before)).map(({ record }) => record.id) : shown;
  const ids = list.length > 1 ? list : lastTwo(topic);
  const records = ids.flatMap((id) => byId.get(id) ?? []);
  if (by === undefined || records.length < 2) return undefined;
  if (by === 'newest' || by === 'oldest') {
    const { dated } = inDateOrder(records, (record) => record);
    return (by === 'oldest' ? dated[0] : dated.at(-1))?.id;
  }
  const paid = records.filter(({ money }) => money.length > 0).sort((a, b) => most(a) - most(b));
  return (by === 'smallest' ? paid[0] : paid.at(-1))?.id;
}

function most({ money }: CooperationRecord): number {
  return Math.max(...money.map(({ amount }) => amount));
}

/** The first of what was shown by its date or its money. */
export const extremeOne: Reading = ({ said, asked, topic }, tools) => {
  const one = extremeOfShown(said, asked, topic, tools.catalogue, tools.find);
  return one === undefined ? undefined : ofRecord({ ...topic, focus: one, shown: [one] }, asked, tools);
};
