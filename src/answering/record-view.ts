import type { RecordView } from '../domain/answer.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import type { Language } from '../domain/language.ts';
import type { CooperationRecord } from '../domain/record.ts';
import { ORGANISATION_ROLES } from '../domain/record-fields.ts';
import type { Facet } from '../domain/vocabulary.ts';
import { dateText, figureNumber, moneyText, spanText } from './formats.ts';
import { personText } from './person-text.ts';
import { recordLine } from './record-line.ts';
import { WORDS } from './words/index.ts';

/** A record in full: every field it has, labelled, in the language of the answer. */
export function recordView(record: CooperationRecord, catalogue: Catalogue, language: Language): RecordView {
  const { vocabulary, byId } = catalogue;
  const words = WORDS[language];
  const separator = language === 'zh' ? '；' : '; ';
  const listed = (facet: Facet, ids: readonly string[]) =>
    ids.map((id) => vocabulary.label(facet, id, language)).join(language === 'zh' ? '、' : ', ');
  const organisation = (id: string | undefined) =>
    id === undefined ? undefined : vocabulary.label('organisation', id, language);
  const { dates, contact } = record;

  const fields = [
    { label: words.field.published, value: dates.published ? dateText(dates.published, language) : '' },
    { label: words.field.held, value: spanText(dates.start, dates.end, language) },
    ...ORGANISATION_ROLES.map((role) => ({
      label: words.role[role],
      value: listed(
        'organisation',
        record.organisations.filter((party) => party.role === role).map((party) => party.id),
      ),
    })),
    {
      label: words.field.people,
      value: record.people.map((person) => personText(person, vocabulary, language)).join(separator),
    },
    {
      label: words.field.money,
      value: record.money
        .map((money) =>
          words.moneyLine(
            moneyText(money.amount, money.currency, language),
            organisation(money.from),
            money.for[language],
          ),
        )
        .join(separator),
    },
    {
      label: words.field.figures,
      value: record.figures
        .map((figure) => words.figureLine(figure.counts[language], figureNumber(figure, language)))
        .join(separator),
    },
    { label: words.field.address, value: contact?.address?.[language] ?? '' },
    { label: words.field.telephone, value: contact?.telephone ?? '' },
    { label: words.field.fax, value: contact?.fax ?? '' },
    { label: words.field.email, value: contact?.email ?? '' },
    { label: words.field.web, value: contact?.web ?? '' },
    { label: words.field.places, value: listed('place', record.places) },
    { label: words.field.countries, value: listed('country', record.countries) },
    { label: words.field.regions, value: listed('region', record.regions) },
    { label: words.field.programmes, value: listed('programme', record.programmes) },
    { label: words.field.topics, value: listed('topic', record.topics) },
  ].filter((field) => field.value !== '');

  return {
    ...recordLine(record, vocabulary, language),
    summary: record.summary[language],
    fields,
    notes: record.notes.map((note) => `${words.noteAbout[note.about]}${words.colon}${note.text[language]}`),
    source: record.sources.map((source) => sourceText(source, catalogue, language)).join(separator),
    related: record.related.flatMap((id) => {
      const related = byId.get(id);
      return related === undefined ? [] : [recordLine(related, vocabulary, language)];
    }),
  };
}

function sourceText(
  source: CooperationRecord['sources'][number],
  catalogue: Catalogue,
  language: Language,
): string {
  const document = catalogue.vocabulary.sources.get(source.document);
  const place = source.place[language];
  if (document === undefined) return place;
  return language === 'zh'
    ? `${document.publisher.zh}《${document.title.zh}》，${place}`
    : `${document.publisher.en}, “${document.title.en}”, ${place}`;
}
