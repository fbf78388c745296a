import type { Catalogue } from '../../domain/catalogue.ts';
import { fold } from '../../domain/fold.ts';
import type { Hit } from '../../domain/hit.ts';
import { REPORTS } from '../../domain/kinds/index.ts';
import { OF_SOMEBODY, type Question } from '../../domain/question.ts';
import type { CooperationRecord } from '../../domain/record.ts';
import { askedRoles } from '../asked/asked-role.ts';
import { namesSort } from '../asked/asked-side.ts';
import { askedAct } from '../asked/person-acts.ts';
import { sentencesOf } from '../record/record-line.ts';
import { WORDS } from '../words/index.ts';
import { caveatsOf } from './caveats.ts';
import type { FoundFact } from './find-fact.ts';
import { holdsNamed } from './fit.ts';
import { partiesLeftOpen } from './parties-left-open.ts';

/** How a text says by whom something was held, the plainer first. */
const HELD_BY: readonly RegExp[] = [
  /主办|\b(?:sponsored|organi[sz]ed|hosted|convened)\b[^.;]{0,60}\bby\b|\b(?:hosts?|hosted|organi[sz]ed)(?: the| a| an|\b)/u,
  /承办|共同举办|联合举办|\bheld (?:together|jointly|by)\b|(?:[与由和]|联合)[^，。；]{2,40}(?:举办|举行)|\bmet there with\b/u,
];
const COVERAGE_OF_BEST = 0.7;
/** "Which university hosted it" is told by what is entered. */
const OF_A_SORT = /\b(?:which|what) \p{L}+|哪[一]?[个所家]/u;

/**
 * Who held an event, in the words of the record on it, where what is entered does not tell the host from those who carried
 * it out: one divides the parts between a ministry and a university, another enters nobody. That it is not stated where the
 * best record says nothing of it. `undefined` where nobody who held anything is asked for, or the entries tell it.
 */
export function whoHeld(
  question: Question,
  hits: readonly Hit[],
  catalogue: Catalogue,
): FoundFact | undefined {
  const { asked, wants, language } = question;
  const isOfBody = OF_SOMEBODY.has(wants);
  // Who held the pen held no event.
  const isOfHost = isOfBody && askedRoles(asked)[0] === 'host' && askedAct(asked) === undefined;
  const [best] = hits;
  if (!isOfHost || best === undefined || namesSort(question) || OF_A_SORT.test(fold(asked))) return undefined;
  const least = best.coverage * COVERAGE_OF_BEST;
  // A report is no record of another event than its own.
  const isOfKind = ({ record }: Hit) => REPORTS.has(best.record.kind) || !REPORTS.has(record.kind);
  const fitting = hits.filter(
    (hit) => hit.coverage >= least && isOfKind(hit) && holdsNamed(hit, question, hits[0]),
  );
  for (const how of HELD_BY)
    for (const hit of fitting) {
      // One part entered is the part that is asked for.
      if (holdingIn(hit.record).length === 1 && fitting.length === 1) return undefined;
      const told = sentencesOf(hit.record.summary[language], language).find((one) => how.test(fold(one)));
      if (told !== undefined)
        return {
          statement: told,
          caveats: caveatsOf(question, 'organisation', told, hit, catalogue),
          hits: [hit],
        };
    }
  const isEntered = fitting.some(({ record }) => holdingIn(record).length > 0);
  const [first] = fitting;
  // A note that says so tells it better.
  const open = first && partiesLeftOpen(question, first.record);
  if (first && open !== undefined && holdingIn(first.record).length === 0)
    return { statement: open, hits: [first], isLeftOpen: true };
  if (isEntered || first === undefined) return undefined;
  const words = WORDS[language];
  return { statement: words.partNotStated(words.role.host), hits: [first], isLeftOpen: true };
}

/** The parts of those who hold an event, of which a record enters somebody. */
function holdingIn({ organisations }: CooperationRecord): readonly string[] {
  return HOLDING.filter((part) => organisations.some(({ role }) => role === part));
}
const HOLDING = ['host', 'implementing'] as const;
