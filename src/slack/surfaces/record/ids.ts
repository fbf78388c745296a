import { CITATION_FORMS, type CitationForm } from '../../../domain/citation-form.ts';

/** A button in any view that opens a record; its value is the state of a record. */
export const OPEN_RECORD = 'open_record';

/** The modal of a record; what is pressed in it is answered here. */
export const RECORD_VIEW = 'record_page';

/** Goes to a related record within the modal. */
export const GO = 'record_go';
/** Goes back to the record seen before, or from a citation to its record. */
export const GO_BACK = 'record_back';

/** The button that shows a citation in a form. */
export function citeId(form: CitationForm): string {
  return `record_cite_${form}`;
}

/** The form of each button that shows a citation. */
export const FORM_OF: ReadonlyMap<string, CitationForm> = new Map(
  CITATION_FORMS.map((form) => [citeId(form), form]),
);

/** What the surface answers. */
export const RECORD_IDS = [OPEN_RECORD, RECORD_VIEW] as const;
