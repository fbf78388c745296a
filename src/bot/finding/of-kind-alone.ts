import { fold } from '../../domain/fold.ts';
import type { Hit } from '../../domain/hit.ts';
import type { Mention, Question } from '../../domain/question.ts';
import { textBefore } from '../../domain/text-before.ts';
import type { SearchEngine } from '../../search/engine.ts';
import { strictQuery } from './search-plan.ts';

/** Words that say nothing of what it is on. */
const SORT =
  '(?: (?:background|official|recent|new|old|big|large|major|international|good|nice|other|short|long|general))';
/** Words in front of a kind that is wanted, whatever it is on: "got any background …", "for the … and large international …". */
const WANTED = new RegExp(
  `\\b(?:any|some|all|for the|those|have|keep|hold|got|need|want|see|list|show me)(?: (?:of )?(?:your|our|the|its))?${SORT}*(?: [a-z]+ and${SORT}*)? $`,
  'u',
);
const WANTED_ZH = /(?:有没有|有|要|找|看看?|列出?|给我|所有的?|全部的?|哪些)$/u;
/** What stands behind a kind of which any will do: its clause ends, or goes on with who has or wants it. */
const ENDS =
  /^s?(?:\W*$|\s*[,.?!;:]| (?:(?:that|which) )?(?:you|we|i|she|he|they|my|our)\b| (?:on file|at all|please|pls|in there|to read)\b)/u;
const ENDS_ZH = /^(?:\P{L}*$|[,.?!;:\s，。？！；：]|[吗呢吧啊么])/u;

/**
 * All records of a kind, where a question names nothing else and asks for no more than that in one of its clauses: "any
 * video? the homepage is looking very texty". What the other clauses tell is talk then.
 */
export function ofKindAlone(question: Question, engine: SearchEngine): readonly Hit[] {
  const { mentions, dates, amount, phrases, wants, asked } = question;
  if ((dates ?? amount) !== undefined || phrases.length > 0 || wants === 'count') return [];
  const named = mentions.filter(({ by }) => by !== 'hint');
  const text = fold(asked);
  const isWanted = ({ words }: Mention) => {
    const before = textBefore(text, fold(words));
    const after = text.slice(before.length + fold(words).length);
    return (WANTED.test(before) && ENDS.test(after)) || (WANTED_ZH.test(before) && ENDS_ZH.test(after));
  };
  if (named.length === 0 || !named.every(({ facet, by }) => facet === 'kind' && by === 'name')) return [];
  if (!named.some(isWanted)) return [];
  const { wants: _wants, ...rest } = question;
  const ofKinds = { ...rest, intent: 'find' as const, mentions: named, freeText: '', text: '', asides: [] };
  return engine.search(strictQuery(ofKinds)).hits;
}
