import { hasHan } from '../domain/fold.ts';

/** A text between quotation marks, folded, with what stands before and behind it. */
export interface Quotation {
  readonly phrase: string;
  readonly before: string;
  readonly after: string;
}

/** True where a quotation is no text to be found word for word: what is told from memory, a so-called. */
export function isLoose(quotation: Quotation): boolean {
  return isRoughly(quotation) || isSoCalled(quotation);
}

const SAYS =
  /\b(?:says?|said|reads?|wrote|writes|asks?|asked|goes|went|(?:is|was|were|are|'s) like|wonder(?:s|ed)|told (?:me|us|him|her|them)|thought|shout(?:s|ed)|whisper(?:s|ed)|mutter(?:s|ed)|repl(?:y|ies|ied)|mumbled|scribbled)[\s,:]*$/u;
const FEWEST_SPOKEN = 5;

/** Words as somebody said or wrote them down: "the handover note says "see the …"". */
export function isSpeech({ phrase, before }: Quotation): boolean {
  return SAYS.test(before) && !hasHan(phrase) && phrase.split(/\s+/u).length >= FEWEST_SPOKEN;
}

/** How Chinese says that a quotation is not word for word: “…”那种意思的话, “…”之类. */
const ROUGHLY =
  /^[,，]?(?:的|这|那|差不多|类似|大概|大致|诸如此类)*(?:[这那]?(?:种|类|个|样)(?:的)?)?(?:意思|大意|之类|云云|(?:说|讲|提)法|类似的)|^[,，]?(?:大概|大致|大意|意思)/u;

/** True for Chinese words between quotation marks that their writer gives from memory. */
function isRoughly({ phrase, after }: Quotation): boolean {
  return hasHan(phrase) && ROUGHLY.test(after);
}

/** What Chinese sets a word off with that somebody is or is called: 学怎么当“领头人”, 所谓“好工作”. */
const SO_CALLED = /(?:当|做|成为|所谓|号称|称作|算是|那种|这种)(?:个|的)?$/u;
const LONGEST_WORD = 5;

/** True for one Chinese word that is set off and not quoted. */
function isSoCalled({ phrase, before }: Quotation): boolean {
  return hasHan(phrase) && [...phrase].length <= LONGEST_WORD && SO_CALLED.test(before);
}
