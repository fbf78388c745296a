import type { Catalogue } from '../../domain/catalogue.ts';
import type { CitationForm } from '../../domain/citation-form.ts';
import type { Language } from '../../domain/language.ts';
import type { CooperationRecord } from '../../domain/record.ts';
import { bibtexCitation } from './bibtex.ts';
import { citedOf } from './cited.ts';
import { iatiActivity } from './iati-activity.ts';
import { plainCitation } from './plain.ts';
import { risCitation } from './ris.ts';

type Cite = (
  record: CooperationRecord,
  catalogue: Catalogue,
  how: { readonly language: Language; readonly today: string },
) => string;

const CITE: { readonly [Form in CitationForm]: Cite } = {
  plain: (record, catalogue, { language }) => plainCitation(citedOf(record, catalogue, language), language),
  bibtex: (record, catalogue, { language }) => bibtexCitation(citedOf(record, catalogue, language), language),
  ris: (record, catalogue, { language }) => risCitation(citedOf(record, catalogue, language)),
  iati: (record, { vocabulary }, { today }) =>
    JSON.stringify(iatiActivity(record, vocabulary, today), undefined, 2),
};

/**
 * A record's citation as text to copy: a line of prose, a BibTeX or RIS entry, or JSON in the shape of IATI.
 * @param how.today `YYYY-MM-DD`, for what IATI calls planned and actual
 */
export function cite(
  record: CooperationRecord,
  catalogue: Catalogue,
  form: CitationForm,
  how: { readonly language: Language; readonly today: string },
): string {
  return CITE[form](record, catalogue, how);
}
