import type { Wanted } from '../../domain/question.ts';
import { address, contactField } from './contacts.ts';
import { dates, duration, end, published, start } from './dates.ts';
import type { FactReader } from './fact.ts';
import { figures } from './figures.ts';
import { money } from './money.ts';
import { names } from './names.ts';
import { organisations } from './organisations.ts';
import { people } from './people.ts';
import { places } from './places.ts';

/**
 * How each sort of fact is read out of a record. What an acronym means is read from the
 * vocabulary instead, a yes or no from the hits themselves.
 */
export const FACT_READERS: Readonly<Record<Exclude<Wanted, 'meaning' | 'whether'>, FactReader>> = {
  count: figures,
  money,
  person: people,
  organisation: organisations,
  place: places,
  date: dates,
  start,
  end,
  published,
  duration,
  telephone: contactField('telephone'),
  fax: contactField('fax'),
  email: contactField('email'),
  web: contactField('web'),
  address,
  // What somebody is somewhere stands beside their name.
  post: people,
  // Only running text says it.
  ordinal: () => [],
  name: names,
};
