import { overlap } from '../../answering/overlap.ts';
import type { Catalogue } from '../../domain/catalogue.ts';
import { fold } from '../../domain/fold.ts';
import type { Mention, Question } from '../../domain/question.ts';
import type { CooperationRecord } from '../../domain/record.ts';
import type { Topic } from './memory.ts';

/** Words that lean on what was said before and ask how it went on. */
const GOES_ON =
  /\b(?:it|that|this|them|they|later|since|afterwards|after that|follow(?:ed|-)?[ -]?up|anything (?:new|else|more)|came of|come of)\b|后来|之后|此后|后续|还有|它|这|那/u;

/**
 * The question before asked of another time: "did anything come of it later, say in 2023?", 后来2024年还有动静吗.
 * `undefined` where the text names a matter of its own or no time.
 */
export function askedOfLater(
  text: string,
  asked: Question,
  { question: before, focus }: Topic,
  catalogue: Catalogue,
): Question | undefined {
  const { dates, mentions, amount, phrases } = asked;
  const isOwn = mentions.some(({ by }) => by !== 'hint') || amount !== undefined || phrases.length > 0;
  if (dates === undefined || isOwn || !GOES_ON.test(fold(text))) return undefined;
  const { wants: _wants, survey: _survey, ...rest } = before;
  // What was said of the matter then need not be said of what came of it.
  const named = before.mentions.filter(isMatter);
  const same = named.length > 0 ? named : subjectOf(catalogue.byId.get(focus ?? ''), catalogue);
  if (same.length === 0) return undefined;
  const matter = NEXT_ONE.test(fold(text)) ? same.map((one) => seriesOf(one, catalogue)) : same;
  return {
    ...rest,
    asked: asked.asked,
    language: asked.language,
    intent: 'find',
    dates,
    mentions: matter,
    text: matter.map(({ words }) => words).join(' '),
    freeText: '',
    doubts: asked.doubts,
  };
}

/** Another of the same series is meant: "and the next one, from 2023?", 新一期. */
const NEXT_ONE =
  /\bthe (?:next|new|newer|following|latest|current|previous|last) (?:one|edition|phase|round|cycle|programme|program|plan)\b|[新下上前后][一1]?(?:期|轮|届|版|个周期|阶段)/u;

/** What a programme is one of, where it is one of several. */
function seriesOf(one: Mention, { vocabulary }: Catalogue): Mention {
  const [, series] = one.facet === 'programme' ? vocabulary.withBroader(one.facet, one.id) : [];
  return series === undefined ? one : { ...one, id: series };
}

/**
 * What a record is about, as its title speaks of it; empty without a record. After questions that lean on one another
 * only the record tells what they are about.
 */
export function subjectOf(record: CooperationRecord | undefined, { vocabulary }: Catalogue): Mention[] {
  if (record === undefined) return [];
  const speaksOf = ({ facet, id }: Mention) => overlap(vocabulary.label(facet, id, 'en'), record.title.en);
  const subjects = [
    ...record.topics.map((id): Mention => ({ facet: 'topic', id, words: '', by: 'name' })),
    ...record.programmes.map((id): Mention => ({ facet: 'programme', id, words: '', by: 'name' })),
  ];
  return subjects.sort((a, b) => speaksOf(b) - speaksOf(a)).slice(0, 1);
}

function isMatter({ facet, by }: Mention): boolean {
  return by !== 'hint' && (facet === 'topic' || facet === 'programme' || facet === 'country');
}
