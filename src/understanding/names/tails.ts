import type { Facet } from '../../domain/vocabulary.ts';
import type { Stretch } from '../filler/filler.ts';
import type { NamedStretch } from './mentions.ts';

/** What people put after the name of a body or a country and mean no more than the name: "the ASEAN side", "the PARDEV lot". */
const AFTER_BODIES =
  /^\s+(?:sides?(?!\s+events?)|people|folks?|lot|guys|crowd|crew|gang|bunch|colleagues?|counterparts?|friends?|chaps|end|one|ones|thing|things|stuff|bit)\b|^(?:那边|这边|那头|那儿|这头|方面|那方|那帮人|那伙人|那拨人|那边的人|的人|那事儿?|这事儿?|那档子?事|的事儿?)/u;
/** The same after the name of a programme, a subject or a kind of record: "the Bridge thing", "MoU stuff". */
const AFTER_THINGS =
  /^\s+(?:(?:type|sort|kind|style)(?: of)? (?:things?|stuff)|things?|stuff|bits?|side|front|one|ones|matters?|affair|topic|issue)\b|^(?:那块儿?|这块儿?|方面|这一块|那一块|那事儿?|这事儿?|那档子?事|的事儿?|那些事儿?|(?:之后|以后|过后|以来|后(?![勤续果备台方]))(?=\p{Script=Han}|[，,]))/u;

const BODIES: ReadonlySet<Facet> = new Set<Facet>([
  'organisation',
  'constituent',
  'country',
  'region',
  'place',
  'person',
]);

/**
 * Where names reach to with the idle word that people hang on them, so that it is not looked for.
 *
 * @param whole the folded question, names included
 */
export function withTails(whole: string, named: readonly NamedStretch[]): Stretch[] {
  return named.map(({ from, to, mentions }) => {
    const idle = mentions.some(({ facet }) => BODIES.has(facet)) ? AFTER_BODIES : AFTER_THINGS;
    const [tail = ''] = idle.exec(whole.slice(to)) ?? [];
    const end = to + tail.length;
    const isNamed = named.some((other) => other.from < end && other.from >= to);
    return { from, to: isNamed ? to : end };
  });
}
