import { asItLeans } from './as-it-leans.ts';
import { narrowed, onReferents } from './changes/change-readings.ts';
import { fragment } from './changes/fragment.ts';
import { inItsPlace } from './changes/in-its-place.ts';
import { ofNamedBefore } from './changes/named-before.ts';
import { askedBarely } from './facts/bare-fact.ts';
import { contactOfTold } from './facts/contact-of.ts';
import { noteOnTold } from './facts/doubts.ts';
import {
  countOfYear,
  factThere,
  factToldThere,
  headOfTold,
  leftOpenThere,
  officeOfPerson,
  ofPerson,
  ofPersonNamed,
  ofSpeaker,
  postOfPerson,
} from './facts/fact-readings.ts';
import { namesOfCounted, titleInLanguage } from './facts/names-told.ts';
import { sourceOfFocus } from './facts/source-of.ts';
import { notToldThere, toldOfRecord } from './facts/told-of-record.ts';
import { whetherThere } from './facts/whether-there.ts';
import { doubted, related, thatKind } from './lists/beside-focus.ts';
import { extremeOne } from './lists/extreme-of-shown.ts';
import { fromList } from './lists/from-list.ts';
import { kindBeside, relatedOne } from './lists/kind-beside.ts';
import { nextInTime } from './lists/next-in-time.ts';
import { ofEach } from './lists/of-each.ts';
import { partOfList } from './lists/part-of-list.ts';
import { restOfList } from './lists/rest-of-list.ts';
import { sideBySide } from './lists/side-by-side.ts';
import { calledOne, toldOne } from './lists/told-one.ts';
import { viewOfList } from './lists/view-of-list.ts';
import { ofSameTime } from './times/same-time.ts';
import { ofOtherTime, partOfPeriod, periodBeside } from './times/time-readings.ts';
import type { Reading } from './turn.ts';

/** A reading with how sure it is. */
interface Trust {
  readonly reading: Reading;
  /**
   * `form`: the form of the text leaves no other reading. `pointing`: its words stand for what was said before, so that the answer
   * need not hold them. `narrowing`: what is shown holds all that the text names. `matter`: none of these.
   */
  readonly by: 'form' | 'pointing' | 'narrowing' | 'matter';
}

/** All readings in the order in which they are tried: the more closely a text is read by one, the earlier. */
export const READINGS: readonly Trust[] = [
  { reading: inItsPlace, by: 'form' },
  { reading: postOfPerson, by: 'form' },
  { reading: extremeOne, by: 'form' },
  { reading: headOfTold, by: 'form' },
  { reading: officeOfPerson, by: 'form' },
  { reading: ofNamedBefore, by: 'form' },
  { reading: noteOnTold, by: 'form' },
  { reading: contactOfTold, by: 'form' },
  { reading: sourceOfFocus, by: 'form' },
  { reading: nextInTime, by: 'form' },
  { reading: fromList, by: 'form' },
  { reading: related, by: 'form' },
  { reading: sideBySide, by: 'form' },
  { reading: kindBeside, by: 'form' },
  { reading: doubted, by: 'form' },
  { reading: thatKind, by: 'form' },
  { reading: viewOfList, by: 'form' },
  { reading: restOfList, by: 'form' },
  { reading: ofSameTime, by: 'form' },
  { reading: countOfYear, by: 'form' },
  { reading: partOfList, by: 'form' },
  { reading: periodBeside, by: 'form' },
  { reading: partOfPeriod, by: 'form' },
  { reading: titleInLanguage, by: 'form' },
  { reading: namesOfCounted, by: 'form' },
  { reading: whetherThere, by: 'form' },
  { reading: toldOfRecord, by: 'form' },
  { reading: ofEach, by: 'form' },
  { reading: leftOpenThere, by: 'form' },
  { reading: calledOne, by: 'matter' },
  { reading: askedBarely, by: 'form' },
  { reading: toldOne, by: 'pointing' },
  { reading: fragment, by: 'form' },
  { reading: relatedOne, by: 'form' },
  { reading: onReferents, by: 'pointing' },
  { reading: ofOtherTime, by: 'pointing' },
  { reading: narrowed, by: 'narrowing' },
  { reading: factThere, by: 'matter' },
  { reading: factToldThere, by: 'matter' },
  { reading: ofSpeaker, by: 'pointing' },
  { reading: ofPerson, by: 'pointing' },
  { reading: ofPersonNamed, by: 'pointing' },
  { reading: asItLeans, by: 'matter' },
  { reading: notToldThere, by: 'form' },
];
