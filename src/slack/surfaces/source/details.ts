import type { EntityCustomField, EntityMetadata } from '@slack/types';
import type { RecordPage } from '../../../bot/record-page.ts';
import { clip } from '../../limits.ts';
import { listed } from '../../listed.ts';
import { printable } from '../../mrkdwn.ts';
import { WORDS } from '../../words/index.ts';
import { SOURCE_WORDS } from './words.ts';

const LONGEST_TITLE = 300;
const LONGEST_VALUE = 2_500;
const MOST_FIELDS = 40;

/**
 * A record as the side panel shows it: its kind and title, then everything it says, field by field
 * (https://docs.slack.dev/reference/methods/entity.presentDetails).
 */
export function recordDetails(
  page: RecordPage,
  about: Pick<EntityMetadata, 'url' | 'external_ref'>,
): EntityMetadata {
  const { language } = page;
  const words = SOURCE_WORDS[language];
  const rows: Array<readonly [label: string, value: string]> = [
    [words.summary, page.summary],
    [words.date, page.date],
    ...page.groups.flatMap(({ fields }) =>
      fields.map(
        ({ label, values, names }) => [label, names ? listed(values, language) : values.join('\n')] as const,
      ),
    ),
    [words.notes, page.notes.join('\n')],
    [WORDS[language].labels.source, page.source],
  ];
  return {
    ...about,
    entity_type: 'slack#/entities/item',
    entity_payload: {
      attributes: {
        title: { text: clip(printable(page.title), LONGEST_TITLE) },
        display_type: clip(printable(page.kind), LONGEST_TITLE),
        display_id: page.id,
      },
      custom_fields: rows
        .filter(([, value]) => value.trim() !== '')
        .slice(0, MOST_FIELDS)
        .map(([label, value], at) => fieldOf(label, value, at)),
    },
  };
}

function fieldOf(label: string, value: string, at: number): EntityCustomField {
  const shown = clip(printable(value), LONGEST_VALUE);
  const field = { key: `field_${at}`, label: clip(printable(label), 100), type: 'string', value: shown };
  return shown.length > 80 ? { ...field, long: true } : field;
}
