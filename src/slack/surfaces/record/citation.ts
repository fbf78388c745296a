import type { ModalView, RichTextBlock, RichTextPreformatted } from '@slack/types';
import type { CitationForm } from '../../../domain/citation-form.ts';
import { printable } from '../../mrkdwn.ts';
import { actions, context, namedButton, plain, section } from '../../views/blocks.ts';
import { modal } from '../../views/modal.ts';
import { WORDS } from '../../words/index.ts';
import { GO_BACK, RECORD_VIEW } from './ids.ts';
import type { PageState } from './state.ts';
import { RECORD_WORDS } from './words.ts';

/** A view may have 250 kB (https://docs.slack.dev/reference/methods/views.update#errors), six for a Chinese character. */
const LONGEST = 30_000;
/** No limit of a rich text element is documented; other texts may have 3,000. */
const PIECE = 2_900;

/**
 * A citation to copy, in the place of its record: preformatted text can be selected and shows every character
 * literally, and unlike an input it needs no button that submits.
 */
export function citationModal(text: string, form: CitationForm, state: PageState): ModalView {
  const { l: language } = state;
  const words = RECORD_WORDS[language];
  return modal({
    title: words.forms[form],
    language,
    callbackId: RECORD_VIEW,
    metadata: JSON.stringify(state),
    blocks: [
      section(plain(words.citeAs[form], 300)),
      // Half a JSON or BibTeX entry would be of no use to anybody.
      ...(text.length > LONGEST
        ? [section(plain(words.tooLong(state.id), 500))]
        : [richTextOf(text), ...context([words.copy], 200)]),
      ...actions([namedButton(GO_BACK, WORDS[language].buttons.back, form)]),
    ],
  });
}

function richTextOf(text: string): RichTextBlock {
  const shown = [...printable(text)];
  const elements: RichTextPreformatted['elements'] = [];
  // By characters: an emoji must not be cut in half.
  for (let at = 0; at < shown.length; at += PIECE / 2)
    elements.push({ type: 'text', text: shown.slice(at, at + PIECE / 2).join('') });
  return { type: 'rich_text', elements: [{ type: 'rich_text_preformatted', elements }] };
}
