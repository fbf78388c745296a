import { LIST_COMMA, STATEMENT_COMMA } from '../../domain/language.ts';
import type { Question } from '../../domain/question.ts';
import type { Vocabulary } from '../../domain/vocabulary.ts';
import { askedRoles } from '../asked/asked-role.ts';
import { askedSide } from '../asked/asked-side.ts';
import { WORDS } from '../words/index.ts';
import type { FoundFact } from './find-fact.ts';

/**
 * Those who signed something with the bodies that signed it, where nobody is entered who signed for one of them: "who signed
 * the charter?" is both sides, though only the unions' general secretary is named. A fact of anything else stays as it is.
 */
export function withOtherSignatories(
  fact: FoundFact | undefined,
  question: Question,
  vocabulary: Vocabulary,
): FoundFact | undefined {
  const [hit] = fact?.hits ?? [];
  const { wants, asked, mentions, language } = question;
  if (fact === undefined || hit === undefined || fact.isLeftOpen || wants !== 'person') return fact;
  const isOfOne = mentions.some(({ facet }) => facet === 'person') || askedSide(question) !== undefined;
  if (askedRoles(asked)[0] !== 'signatory' || isOfOne) return fact;
  const { organisations, people } = hit.record;
  const above = (id: string) => vocabulary.withBroader('organisation', id);
  const told = people.filter(({ id }) => fact.statement.includes(vocabulary.label('person', id, language)));
  const isTold = (body: string) =>
    told.some(({ organisation: own }) => own && (above(own).includes(body) || above(body).includes(own)));
  const others = organisations.filter(({ id, role }) => role === 'signatory' && !isTold(id));
  // A body may be named in the sentence that is the fact.
  const untold = others.filter(
    ({ id }) => !fact.statement.includes(vocabulary.label('organisation', id, language)),
  );
  if (told.length === 0 || untold.length === 0) return fact;
  const words = WORDS[language];
  const bodies = organisations
    .filter(({ role }) => role === 'signatory')
    .map(({ id }) => vocabulary.label('organisation', id, language));
  const parties = `${words.role.signatory}${words.colon}${[...new Set(bodies)].join(LIST_COMMA[language])}`;
  return { ...fact, statement: [fact.statement, parties].join(STATEMENT_COMMA[language]) };
}
