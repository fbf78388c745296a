import { overlap } from '../../../answering/overlap.ts';
import type { Catalogue } from '../../../domain/catalogue.ts';
import { fold } from '../../../domain/fold.ts';
import type { Mention, Question } from '../../../domain/question.ts';
import type { CooperationRecord } from '../../../domain/record.ts';
import { askedAnew } from '../changes/changed-question.ts';
import { matterSpokenOf } from '../changes/spoken-of.ts';
import type { Topic } from '../memory.ts';
import { timeFrom } from './time-from.ts';

/** Words that lean on what was said before and ask how it went on. */
const GOES_ON =
  /\b(?:it|that|this|them|they|later|since|afterwards|after that|follow(?:ed|-)?[ -]?up|anything (?:new|else|more)|came of|come of|older|earlier|newer)\b|[再更]早|后来|之后|此后|后续|还有|它|这|那/u;

/**
 * What a text may ask that leans on the question before and names another time: that question of then, "did anything
 * come of it later, say in 2023?", 后来2024年还有动静吗; or what is older or newer than the record spoken of, "something
 * older on that with companies?", first with what else the text names, then without. Empty where the text names a matter
 * of its own beside a date, or no time.
 */
export function askedOfOtherTime(
  text: string,
  asked: Question,
  topic: Topic,
  catalogue: Catalogue,
): readonly Question[] {
  const { focus } = topic;
  const before = matterSpokenOf(topic);
  const record = catalogue.byId.get(focus ?? '');
  const named = asked.mentions.filter(({ by }) => by !== 'hint');
  const goesOn = asked.dates !== undefined && named.length === 0 && GOES_ON.test(fold(text));
  const dates = goesOn ? asked.dates : asked.dates === undefined ? timeFrom(text, record) : undefined;
  if (dates === undefined || asked.amount !== undefined || asked.phrases.length > 0) return [];
  // What was said of the matter then need not be said of what came of it.
  const own = asked.mentions.filter((one) => isOwnMatter(one) && !dates.words.includes(fold(one.words)));
  const matter = before.mentions.filter(isMatter);
  // "What was signed in 2019", "and before that?": only their kind says what they are.
  const isOfKind =
    before.mentions.length > 0 &&
    before.mentions.every(({ facet }) => facet === 'kind' || facet === 'country');
  const kinds = isOfKind ? [...asked.mentions, ...before.mentions].filter(isKind).slice(0, 1) : [];
  const isEdition = NEXT_ONE.test(fold(text));
  const members = programmesOf(record).filter((one) => seriesOf(one, catalogue) !== one);
  const series = members.map((one) => seriesOf(one, catalogue)).slice(0, 1);
  const matters = own.some(({ by }) => by !== 'hint')
    ? [own]
    : [own, series, matter.some(isOwnMatter) ? matter : [], kinds, subjectOf(record, catalogue)];
  // The previous one is the newest of those before, the next one the oldest of those after.
  const order =
    goesOn || !(isEdition || kinds.length > 0) ? before.order : NEXT.test(fold(text)) ? 'oldest' : 'newest';
  const isParty = ({ facet }: Mention) => facet === 'organisation' || facet === 'place';
  const others = asked.mentions.filter((one) => !isOwnMatter(one) && (one.by !== 'hint' || isParty(one)));
  const meant = matters
    .filter(({ length }) => length > 0)
    .map((matter) => (isEdition ? matter.map((one) => seriesOf(one, catalogue)) : matter));
  const readings = meant.flatMap((matter) =>
    others.length > 0 ? [[...matter, ...others], matter] : [matter],
  );
  const excluded = members.map(({ facet, id, words }) => ({ words, concept: { facet, id } }));
  return readings.map((mentions) =>
    askedAnew(before, asked, { mentions, dates, order, ...(isEdition && { excluded }) }),
  );
}

/** Another of the same series is meant: "and the next one, from 2023?", 新一期. */
const NEXT_ONE =
  /\b(?:the|an?) (?:next|new|newer|following|latest|current|previous|preceding|earlier|last|most recent) (?:one|edition|phase|round|cycle|programme|program|plan)\b|\b(?:one (?:before|after)|one (?:that |which )?(?:came|comes|followed)(?: (?:after|next|afterwards|before))?|predecessor|successor|most recent)\b|^那?[上前][一1]个呢?$|[新下上前后][一1]?(?:期|轮|届|版|个周期|阶段)|最[新近]\p{Script=Han}{0,3}[一1](?:期|轮|届|版)/u;

const NEXT = /\b(?:next|following|one after|successor)\b|下[一1]/u;

/** What a programme is one of, where it is one of several; anything else as it is. */
export function seriesOf<Named extends Pick<Mention, 'facet' | 'id'>>(
  one: Named,
  { vocabulary }: Catalogue,
): Named {
  const [, series] = one.facet === 'programme' ? vocabulary.withBroader(one.facet, one.id) : [];
  return series === undefined ? one : { ...one, id: series };
}

/**
 * What a record is about, as its title speaks of it; empty without a record. After questions that lean on one another
 * only the record tells what they are about.
 */
export function subjectOf(record: CooperationRecord | undefined, { vocabulary }: Catalogue): Mention[] {
  if (record === undefined) return [];
  const speaksOf = ({ facet, id }: Mention) => {
    const names = [vocabulary.label(facet, id, 'en'), ...(vocabulary.term(facet, id)?.acronyms ?? [])];
    return Math.max(...names.map((name) => overlap(name, record.title.en)));
  };
  const subjects = [
    ...record.topics.map((id): Mention => ({ facet: 'topic', id, words: '', by: 'name' })),
    ...programmesOf(record),
  ];
  return subjects.sort((a, b) => speaksOf(b) - speaksOf(a)).slice(0, 1);
}

function programmesOf(record: CooperationRecord | undefined): Mention[] {
  return (record?.programmes ?? []).map((id) => ({ facet: 'programme', id, words: '', by: 'name' }));
}

function isKind({ facet }: Mention): boolean {
  return facet === 'kind';
}

function isOwnMatter({ facet }: Mention): boolean {
  return facet === 'topic' || facet === 'programme' || facet === 'person';
}

function isMatter({ facet, by }: Mention): boolean {
  return by !== 'hint' && (facet === 'topic' || facet === 'programme' || facet === 'country');
}
