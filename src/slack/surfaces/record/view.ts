import type { KnownBlock, ModalView, RichTextBlockElement } from '@slack/types';
import type { RecordPage } from '../../../bot/record-page.ts';
import { recordState } from '../../button-state.ts';
import { LIMITS } from '../../limits.ts';
import { firstOf, listed } from '../../listed.ts';
import {
  actions,
  button,
  context,
  namedButton,
  plain,
  SHARE_TO,
  section,
  titled,
} from '../../views/blocks.ts';
import { bullets, richText } from '../../views/listing.ts';
import { modal } from '../../views/modal.ts';
import { WORDS } from '../../words/index.ts';
import { FORM_OF, GO_BACK, RECORD_VIEW } from './ids.ts';
import { relatedBlocks } from './related.ts';
import type { PageState } from './state.ts';
import { RECORD_WORDS } from './words.ts';

/** Bullets under one title; a field is cut far beyond what records hold. */
const MOST_BULLETS = 15;
const FIELD = 600;

/** Everything about a record as a modal: what it says, then the related records around it in time. */
export function recordModal(page: RecordPage, state: PageState): ModalView {
  const { l: language } = state;
  const words = RECORD_WORDS[language];
  const about = [page.kind, page.date].filter((part) => part !== '').join(' · ');
  return modal({
    title: words.title,
    language,
    callbackId: RECORD_VIEW,
    metadata: JSON.stringify(state),
    blocks: [
      section(titled(page.title, [about], { title: 600, line: 300 })),
      section(plain(page.summary, LIMITS.sectionText.max - 1)),
      ...buttonRow(state),
      ...richText(details(page)),
      ...relatedBlocks(page, state),
      ...context([`${WORDS[language].labels.id}${WORDS[language].colon}${page.id}`], 300),
    ],
  });
}

function buttonRow(state: PageState): KnownBlock[] {
  const { l: language } = state;
  const { buttons } = WORDS[language];
  return actions([
    ...(state.trail.length === 0 ? [] : [namedButton(GO_BACK, buttons.back, GO_BACK)]),
    button(SHARE_TO, buttons.shareTo, recordState(state.id, state)),
    ...[...FORM_OF].map(([id, form]) => namedButton(id, RECORD_WORDS[language].forms[form], form)),
  ]);
}

function details(page: RecordPage): RichTextBlockElement[] {
  const { language } = page;
  const words = RECORD_WORDS[language];
  const { colon } = WORDS[language];
  const list = (title: string, lines: readonly string[]) =>
    bullets(title, firstOf(lines, MOST_BULLETS, words.more), FIELD);
  return [
    ...list(
      words.dates,
      page.dates.map(
        ({ which, text, precision }) =>
          `${words.which[which]}${colon}${words.date(text, words.known[precision])}`,
      ),
    ),
    ...page.groups.flatMap(({ about, fields }) => {
      const [only, ...others] = fields;
      // A label of its own says more than the name of the group.
      return only !== undefined && others.length === 0
        ? list(only.label, only.names ? [listed(only.values, language)] : only.values)
        : list(
            words.groups[about],
            fields.map(({ label, values }) => `${label}${colon}${listed(values, language)}`),
          );
    }),
    ...list(words.source, page.source === '' ? [] : [page.source]),
    ...list(words.notes, page.notes),
  ];
}
