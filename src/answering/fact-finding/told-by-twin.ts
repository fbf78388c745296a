import type { Catalogue } from '../../domain/catalogue.ts';
import { type Hit, wholeHit } from '../../domain/hit.ts';
import { REPORTS } from '../../domain/kinds/index.ts';
import type { Question } from '../../domain/question.ts';
import { askedRoles } from '../asked/asked-role.ts';
import { maybeTheSame } from '../figures/amounts.ts';
import { bestOf } from './best-fact.ts';
import type { FoundFact } from './find-fact.ts';

/**
 * Who paid, by the record on a thing of the same kind whose money is said to be maybe the same, where a report of it leaves the
 * payer open: with what the report leaves open. `undefined` where the report itself is asked of, or no such record names a payer.
 */
export function toldByTwin(
  { record, ...hit }: Hit,
  open: string,
  question: Question,
  catalogue: Catalogue,
): FoundFact | undefined {
  const { asked, mentions } = question;
  const isOfReport = mentions.some(({ facet, id }) => facet === 'kind' && REPORTS.has(id));
  if (askedRoles(asked)[0] !== 'funding' || isOfReport) return undefined;
  const isTwin = (other: Hit['record']) =>
    other !== record &&
    [record.kind, ...record.covers].includes(other.kind) &&
    other.money.some((money) =>
      record.money.some((own) => maybeTheSame({ record: other, money }, { record, money: own })),
    );
  const [twin] = catalogue.records.filter(isTwin).map(wholeHit);
  const told = twin && bestOf(question, [twin], catalogue, 'organisation', false)?.fact;
  return (
    told && { ...told, caveats: [...(told.caveats ?? []), open], hits: [...told.hits, { record, ...hit }] }
  );
}
