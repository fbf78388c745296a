import { yearsCovered } from '../answering/coverage.ts';
import { holdingsOf } from '../answering/holdings.ts';
import { mostFrequent } from '../answering/most-frequent.ts';
import type { Answer } from '../domain/answer.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import type { Language } from '../domain/language.ts';
import type { CooperationRecord } from '../domain/record.ts';

/** What the records hold most of, by name; absent where they hold none. */
interface Most {
  /** The country with most records that name an amount. */
  readonly country?: string;
  /** The latest year. */
  readonly year?: string;
  readonly topic?: string;
  /** Who signed most besides the organisation whose records these are. */
  readonly signatory?: string;
  readonly programme?: string;
}

const MOST_SUGGESTED = 4;

/** In the order in which they are suggested; the last two stand in where the records lack one of the others. */
const QUESTIONS: Readonly<Record<Language, (most: Most) => readonly (string | false | undefined)[]>> = {
  en: ({ country, year, topic, signatory, programme }) => [
    country && `How much money went to projects in ${country}?`,
    year && `What happened in ${year}?`,
    topic && `What do the records say about ${topic.toLowerCase()}?`,
    signatory && `What agreements are there with ${signatory}?`,
    programme && `What is ${programme}?`,
    'How many records are there by year?',
  ],
  zh: ({ country, year, topic, signatory, programme }) => [
    country && `${country}的项目一共有多少资金？`,
    year && `${year}年发生了什么？`,
    topic && `关于${topic}有哪些记录？`,
    signatory && `与${signatory}签署了哪些协议？`,
    programme && `${programme}是什么？`,
    '各年份有多少条记录？',
  ],
};

/**
 * Questions to suggest, at most 4, made of what the records hold most of. Each is asked first, and only one that finds
 * something is suggested.
 * @param ask answers a question; called at most 6 times
 */
export function suggestedQuestions(
  catalogue: Catalogue,
  language: Language,
  ask: (question: string) => Answer,
): readonly string[] {
  if (catalogue.records.length === 0) return [];
  const found: string[] = [];
  for (const question of QUESTIONS[language](mostOf(catalogue, language))) {
    if (found.length === MOST_SUGGESTED) break;
    if (question && finds(ask(question))) found.push(question);
  }
  return found;
}

function finds({ type, hits }: Answer): boolean {
  return type !== 'help' && type !== 'nothing' && hits.length > 0;
}

function mostOf(catalogue: Catalogue, language: Language): Most {
  const { records, vocabulary } = catalogue;
  const { ids } = holdingsOf(catalogue);
  const [topic] = mostFrequent(records.flatMap((record) => record.topics));
  const [country] = mostFrequent(
    records
      .filter(({ kind, money }) => kind === 'project' && money.length > 0)
      .flatMap((one) => one.countries),
  );
  const [signatory] = mostFrequent(partiesBesideOwner(records));
  const [programme] = ids.get('programme')?.keys() ?? [];
  const year = yearsCovered(catalogue)?.to;
  return {
    ...(country && { country: vocabulary.label('country', country, language) }),
    ...(year && { year }),
    ...(topic && { topic: vocabulary.label('topic', topic, language) }),
    ...(signatory && { signatory: vocabulary.label('organisation', signatory, language) }),
    ...(programme && {
      programme:
        vocabulary.term('programme', programme)?.acronyms[0] ??
        vocabulary.label('programme', programme, language),
    }),
  };
}

/** Signatories, without the one that signed most of all: whose records these are stands under every agreement. */
function partiesBesideOwner(records: readonly CooperationRecord[]): string[] {
  const signed = records.flatMap((record) =>
    record.organisations.filter(({ role }) => role === 'signatory').map(({ id }) => id),
  );
  const [owner] = mostFrequent(signed);
  const others = signed.filter((id) => id !== owner);
  return others.length > 0 ? others : signed;
}
