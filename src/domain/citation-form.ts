/** The forms a record can be cited in: a line of prose, BibTeX, RIS, JSON in the shape of IATI. */
export const CITATION_FORMS = ['plain', 'bibtex', 'ris', 'iati'] as const;
export type CitationForm = (typeof CITATION_FORMS)[number];
