import { askedGivers } from '../../answering/asked/asked-giver.ts';
import type { Catalogue } from '../../domain/catalogue.ts';
import { fold } from '../../domain/fold.ts';
import type { Grouping, Question } from '../../domain/question.ts';
import { HOUSE } from '../../domain/subject.ts';

/** The first sort of thing of which the question names two, and those things with their names. */
export function comparedIn(
  question: Question,
  { vocabulary }: Catalogue,
): { by: Grouping; only: ReadonlyMap<string, string> } | undefined {
  const { mentions, language } = question;
  const givers = askedGivers(question);
  for (const by of COMPARED) {
    const all = mentions.filter((one) => one.facet === by && one.by !== 'hint' && !givers.includes(one));
    // The house is in all of it: "more agreements with the ILO, A or B".
    const others = all.filter(({ id }) => id !== HOUSE);
    const named = others.length > 1 ? others : all;
    const only = new Map(named.map(({ id }) => [id, vocabulary.label(by, id, language)]));
    if (only.size > 1 && new Set(named.map(({ words }) => words)).size > 1) return { by, only };
  }
  return undefined;
}

const COMPARED = [
  'country',
  'programme',
  'organisation',
  'constituent',
  'topic',
  'kind',
  'region',
  'place',
] as const;

/** One set against the other: "China vs Mongolia", 中国对比蒙古. */
const AGAINST = /\bvs\b\.?|\bversus\b|对比|[和与跟同]\S{1,20}比较?$/u;
/** Words that are left of it where it stands between names. */
const LEFT = /^(?:对比|相比|比较?|vs\.?|versus)?$/u;

/**
 * Whether two things are set against each other and nothing else is asked of them: "China vs Mongolia"; two editions of one
 * programme are so wherever they are named side by side, since no record is on both.
 */
export function isSetAgainst(question: Question, catalogue: Catalogue): boolean {
  const { mentions, freeText, wants, dates, amount, phrases, excluded, order } = question;
  const isNarrowed = (wants ?? dates ?? amount ?? question.elsewhere) !== undefined || order !== 'relevance';
  if (isNarrowed || phrases.length + excluded.length > 0 || !LEFT.test(fold(freeText))) return false;
  const [one, other, ...more] = mentions;
  if (one === undefined || other === undefined || more.length > 0 || one.facet !== other.facet) return false;
  if (one.words === other.words || one.by !== 'name' || other.by !== 'name') return false;
  if (AGAINST.test(fold(question.asked))) return true;
  const broader = (id: string) => catalogue.vocabulary.withBroader('programme', id).filter((it) => it !== id);
  return (
    one.facet === 'programme' &&
    broader(one.id).some((id) => broader(other.id).includes(id)) &&
    !catalogue.records.some(({ programmes }) => [one.id, other.id].every((id) => programmes.includes(id)))
  );
}

/** The question with the editions of a programme in its place, where several of one are meant: "the two country programmes". */
export function withEditions(question: Question, { vocabulary, records }: Catalogue): Question {
  const { mentions, language } = question;
  const [programme, ...more] = mentions.filter(({ facet, by }) => facet === 'programme' && by === 'name');
  if (programme === undefined || more.length > 0) return question;
  const editions = [...new Set(records.flatMap(({ programmes }) => programmes))].filter(
    (id) => id !== programme.id && vocabulary.withBroader('programme', id).includes(programme.id),
  );
  if (editions.length < 2) return question;
  const named = editions.map((id) => ({
    ...programme,
    id,
    words: vocabulary.label('programme', id, language),
  }));
  const freeText = question.freeText.replace(SEVERAL, ' ').trim();
  return { ...question, freeText, mentions: [...mentions.filter((one) => one !== programme), ...named] };
}
const SEVERAL = /\b(?:two|both|three|these|those)\b|[两二三][个份期项版]?/giu;
