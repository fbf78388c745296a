const SHORTEST_BASE = 3;

/**
 * A folded English word and what it may be an inflection of, likeliest first; guesses that are no words do no harm,
 * as they are only looked up.
 *
 * @example englishForms('nannies') // ['nannies', 'nanny', 'nanni', 'nannie']
 * @example englishForms('shipping') // ['shipping', 'ship', 'shipp', 'shippe']
 */
export function englishForms(word: string): string[] {
  const forms = [word];
  const cut = (ending: string, ...instead: string[]): void => {
    if (!word.endsWith(ending)) return;
    const stem = word.slice(0, -ending.length);
    for (const end of instead) forms.push(stem + end);
  };
  const cutVerb = (ending: string): void => {
    const stem = word.slice(0, -ending.length);
    if (word.endsWith(ending) && stem.at(-1) === stem.at(-2)) forms.push(stem.slice(0, -1));
    cut(ending, '', 'e');
  };
  cut('ies', 'y');
  cut('ied', 'y');
  cut('es', '');
  cut('s', '');
  cutVerb('ing');
  cutVerb('ed');
  cutVerb('er');
  for (const end of ['e', 'es', 'ed', 'ing', 'ation', 'ations']) cut(`is${end}`, `iz${end}`);
  cut('ly', '');
  cut('ness', '');
  return [...new Set(forms)].filter((form) => form === word || form.length >= SHORTEST_BASE);
}
