import { CONTACT_DETAILS, type Survey, type Wanted } from '../../domain/question.ts';
import { takeGiving } from '../amounts/giving.ts';
import { joiningWords } from '../meant/joining.ts';
import type { NamedStretch } from '../names/mentions.ts';
import type { Sheet } from '../text/sheet.ts';
import { asksForSeveralDetails } from './contact-details.ts';
import { narrowerWant } from './narrower-want.ts';
import { withoutUnasked } from './not-asking.ts';
import { readWanted } from './read-wanted.ts';

/**
 * Reads what a question wants to be told, and takes the words that say so. `undefined` where it wants records, a view
 * over many of them, or a contact as a whole.
 *
 * @param asking what is asked, with the story around it blanked
 * @param meant what the question names
 * @param survey the view over many records it wants
 */
export function readAskedFact(
  sheet: Sheet,
  asking: string,
  meant: readonly NamedStretch[],
  survey: Survey | undefined,
): Wanted | undefined {
  const askedIn = withoutUnasked(sheet, asking);
  const wanted = readWanted(sheet, askedIn, meant);
  if (wanted === 'money') takeGiving(sheet);
  const isWhole = wanted && CONTACT_DETAILS.has(wanted) && asksForSeveralDetails(sheet.folded);
  const wants = survey || isWhole ? undefined : narrowerWant(sheet, askedIn, wanted);
  if (wants === 'date' || wants === 'start')
    for (const { from, to } of joiningWords(sheet.folded, meant))
      if (sheet.isOpen(from, to)) sheet.take(from, to, 'gone');
  return wants;
}
