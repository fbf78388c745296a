/**
 * Words with which people ask for a fact, or say what is asked for: how it is said decides what is understood, so a slip
 * in one of them must not hide it. Names are forgiven their slips where they are found.
 */
export const ASKING_WORDS =
  'what when where which many much people persons number numbers money phone telephone email address website budget ' +
  'signed signing sign launched launch started start held hosted organised organized organiser organizer organisers organizers ' +
  'sponsored sponsor sponsors funded funds funding funder financed donated donor donors paid spent costs ' +
  'director minister chief speaker speakers attended attend participated participants participant joined ' +
  'expected expect benefit benefits benefited beneficiary beneficiaries received trained graduated completed finished ' +
  'country countries companies company place city year month date happened place published established founded opened ' +
  'project projects agreement agreements seminar training programme programmes conference ' +
  'called about between after before during together another latest recent newest oldest first second';
const LONG = 5;
const SHORTEST_TYPED = 3;
const VOWELS = 'aeiou';

/** The slips by which a word is usually misspelt: two letters swapped, one left out or doubled, a vowel for another. */
function slipsOf(word: string): string[] {
  const slips: string[] = [];
  for (let at = 0; at < word.length; at++) {
    const [one, next] = [word.charAt(at), word.charAt(at + 1)];
    const [lead, rest] = [word.slice(0, at), word.slice(at + 1)];
    if (next !== '' && next !== one) slips.push(`${lead}${next}${one}${word.slice(at + 2)}`);
    if (at === 0) continue;
    slips.push(`${lead}${rest}`);
    if (word.length < LONG) continue;
    slips.push(`${lead}${one}${one}${rest}`);
    if (VOWELS.includes(one))
      for (const vowel of VOWELS) if (vowel !== one) slips.push(`${lead}${vowel}${rest}`);
  }
  return slips;
}

const WORDS = new Set(ASKING_WORDS.split(' '));
/** A word of the language that is typed for another here far sooner than meant. */
const RATHER_A_SLIP: ReadonlySet<string> = new Set(['singed']);
/** What each misspelling stands for; one that may stand for two words stands for none. */
const MEANT: ReadonlyMap<string, string> = (() => {
  const meant = new Map<string, string | undefined>();
  for (const word of WORDS)
    for (const slip of slipsOf(word)) {
      if (slip.length < SHORTEST_TYPED || WORDS.has(slip)) continue;
      const other = meant.get(slip);
      meant.set(slip, meant.has(slip) && other !== word ? undefined : word);
    }
  return new Map([...meant].flatMap(([slip, word]) => (word === undefined ? [] : [[slip, word] as const])));
})();

const LATIN_WORD = /(?<![\p{L}\p{N}'@./-])[a-zA-Z]{3,16}(?![\p{L}\p{N}'@/-]|\.\p{L})/gu;

/**
 * A question with the words of asking spelt right ("how many poeple", "who sponsered it"). Words with capitals
 * within the text, which may be names, and all words of the language or of a name stay as they are.
 * @param isWord says of a lower-case word whether it is one of the language or of a name
 */
export function withAskingSpelt(text: string, isWord: (word: string) => boolean): string {
  return text.replace(LATIN_WORD, (typed, at: number) => {
    const written = at === 0 ? typed.toLowerCase() : typed;
    const meant = MEANT.get(written);
    return meant === undefined || (isWord(written) && !RATHER_A_SLIP.has(written)) ? typed : meant;
  });
}
