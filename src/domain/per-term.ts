import type { Term } from './vocabulary.ts';

/** What is made of an entry of a vocabulary, made once for each: its names folded, which every question asks for anew. */
export function perTerm<T>(make: (term: Term) => T): (term: Term) => T {
  const made = new WeakMap<Term, T>();
  return (term) => {
    const known = made.get(term);
    if (known !== undefined) return known;
    const fresh = make(term);
    made.set(term, fresh);
    return fresh;
  };
}
