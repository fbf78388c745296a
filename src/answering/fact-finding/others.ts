import { setAside } from '../../domain/asks-for-others.ts';
import type { Catalogue } from '../../domain/catalogue.ts';
import { fold } from '../../domain/fold.ts';
import type { Hit } from '../../domain/hit.ts';
import { LIST_COMMA } from '../../domain/language.ts';
import type { Mention, Question } from '../../domain/question.ts';
import type { CooperationRecord } from '../../domain/record.ts';
import { askedCompanionOf } from '../asked/asked-companion.ts';
import type { Words } from '../words/en.ts';
import { WORDS } from '../words/index.ts';
import type { FoundFact } from './find-fact.ts';
import { holdsNamed } from './fit.ts';

const HITS_READ = 3;

/**
 * Who or which countries a record names besides those that a question sets aside: "besides China and South Korea, who is
 * the other one". `undefined` where nobody is set aside, or no record names all of them and others.
 */
export function findOthers(
  question: Question,
  hits: readonly Hit[],
  { vocabulary }: Catalogue,
): FoundFact | undefined {
  const asked = fold(question.asked);
  const together = askedCompanionOf(asked);
  const known = setAside(asked) ?? together;
  if (known === undefined) return undefined;
  const aside = question.mentions.filter(({ by, words }) => by === 'name' && known.includes(fold(words)));
  const words = WORDS[question.language];
  for (const hit of hits.slice(0, HITS_READ).filter((one) => holdsNamed(one, question)))
    for (const facet of ['country', 'organisation'] as const) {
      const named = new Set(idsOf(aside, facet));
      const ids =
        together === undefined ? IN_RECORD[facet](hit.record) : companions(hit.record, facet, named);
      const others = ids.filter((id) => !named.has(id));
      if (named.size === 0 || others.length === 0 || others.length + named.size > ids.length) continue;
      const list = others.map((id) => vocabulary.label(facet, id, question.language));
      const label =
        facet === 'country'
          ? words.field.countries
          : ((together && roleOf(hit.record, named, words)) ?? words.role.participant);
      return { statement: `${label}${words.colon}${list.join(LIST_COMMA[question.language])}`, hits: [hit] };
    }
  return undefined;
}

/** What those named did there, where all did the same. */
function roleOf(
  { organisations }: CooperationRecord,
  named: ReadonlySet<string>,
  words: Words,
): string | undefined {
  const [role, ...more] = new Set(organisations.filter(({ id }) => named.has(id)).map((one) => one.role));
  return role === undefined || more.length > 0 ? undefined : words.role[role];
}

/** Bodies that had the same part in a record's matter as those named, and these. */
function companions(
  { organisations }: CooperationRecord,
  facet: 'country' | 'organisation',
  named: ReadonlySet<string>,
): readonly string[] {
  if (facet === 'country') return [];
  const roles = organisations.filter(({ id }) => named.has(id)).map(({ role }) => role);
  return [...new Set(organisations.filter(({ role }) => roles.includes(role)).map(({ id }) => id))];
}

function idsOf(mentions: readonly Mention[], facet: 'country' | 'organisation'): string[] {
  return mentions.filter((one) => one.facet === facet).map(({ id }) => id);
}

const IN_RECORD: Readonly<
  Record<'country' | 'organisation', (record: CooperationRecord) => readonly string[]>
> = {
  country: ({ countries }) => countries,
  organisation: ({ organisations }) => [...new Set(organisations.map(({ id }) => id))],
};
