import type { Catalogue } from '../../domain/catalogue.ts';
import type { Language } from '../../domain/language.ts';
import type { PartialDate } from '../../domain/partial-date.ts';
import type { CooperationRecord } from '../../domain/record.ts';
import { spanText } from '../formats.ts';
import { CITATION_WORDS } from './words.ts';

/** What a citation is made of. */
export interface Cited {
  readonly id: string;
  /** As published, or ours in the reader's language and then `titleIsOurs`. */
  readonly title: string;
  readonly titleIsOurs: boolean;
  /** The title in the reader's language where that is not the published one. */
  readonly translated?: string;
  readonly publisher: string;
  /** The day it was published as far as it is known; what it is about may have its own dates, see `remarks`. */
  readonly published?: PartialDate;
  readonly document: string;
  readonly place: string;
  readonly kind: string;
  readonly topics: readonly string[];
  /** When it took place, and which record it is. */
  readonly remarks: readonly string[];
}

/** The parts of a record's citation. The published title stays as it is: whoever looks for it needs those words. */
export function citedOf(record: CooperationRecord, { vocabulary }: Catalogue, language: Language): Cited {
  const words = CITATION_WORDS[language];
  const { title, dates, titleIsOurs = false } = record;
  const [source] = record.sources;
  const document = source && vocabulary.sources.get(source.document);
  const held = spanText(dates.start, dates.end, language);
  const isTranslated = !titleIsOurs && language !== 'en' && title[language] !== title.en;
  return {
    id: record.id,
    title: titleIsOurs ? title[language] : title.en,
    titleIsOurs,
    ...(isTranslated && { translated: title[language] }),
    publisher: document?.publisher[language] ?? '',
    ...(dates.published && { published: dates.published }),
    document: document?.title[language] ?? source?.document ?? '',
    place: source?.place[language] ?? '',
    kind: vocabulary.label('kind', record.kind, language),
    topics: record.topics.map((id) => vocabulary.label('topic', id, language)),
    remarks: [...(held === '' ? [] : [words.held(held)]), words.record(record.id)],
  };
}
