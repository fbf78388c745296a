import type { Question } from '../../domain/question.ts';
import type { Concept, Facet, Vocabulary } from '../../domain/vocabulary.ts';
import type { Stretch } from '../filler/filler.ts';
import type { NamedStretch } from '../names/mentions.ts';
import type { Sheet } from '../text/sheet.ts';

type Elsewhere = NonNullable<Question['elsewhere']>;

/** "Abroad" is seen from here: the records are of the office for China. */
const HOME: Concept = { facet: 'country', id: 'CN' };

const NOT_THERE = /^not\b|^不/iu;

/** How the work that is somewhere may be spoken of in front of where it is. */
const DONE =
  '(?:\\b(?:where|that|which)\\s+)?(?:\\b(?:the\\s+)?(?:work|activity|activities|it)\\s+)?(?:\\b(?:is|was|are|were|takes place|took place)\\s+)?(?:\\b(?:done|carried out|run|implemented|held|located|based|organi[sz]ed)\\s+)?';
const BEFORE = new RegExp(
  `(?:${DONE}\\b(?:outside(?: of)?|beyond|not (?:(?:held|done|run|based|located|taking place) )?(?:in|within|inside)|(?:countr(?:y|ies)|nations?|places?|anywhere|somewhere|in countries)\\s+(?:other than|except(?: for)?|apart from|but|besides|outside|not in))\\s+(?:mainland\\s+)?|不(?:是)?在)$`,
  'u',
);
const DONE_CHINESE = '(?:做|搞|开展|实施|举办|进行|办)?(?:的)?';
const BEHIND = new RegExp(
  `^(?:'s)?(?:\\s+(?:borders?|territory))*(?:境内|国内|境|国)?(?:的)?${DONE_CHINESE}`,
  'u',
);
const OUTSIDE_CHINESE = new RegExp(
  `^(?:境|国|本土)?(?:以外|之外|境外|外)(?:的)?(?:其[他它]|别的)?(?:国家|地区|地方)?${DONE_CHINESE}`,
  'u',
);
const FRONT_CHINESE = /(?:除了?|在)?$/u;
const FOREIGN = '(?:在)?(?:境外|国外|海外|外国|别国|其他国家|别的国家)';
/** Without a name, and only beside a kind of records: "projects abroad", but not "workers abroad". */
const ABROAD_BEFORE = new RegExp(`\\b(?:overseas|foreign)\\s+$|${FOREIGN}${DONE_CHINESE}$`, 'u');
const ABROAD = new RegExp(
  `^\\s*${DONE}(?:in\\s+)?(?:abroad|overseas|(?:other|foreign) countries|another country)\\b|^[,、\\s\\uE000]*(?:是|都|只要|只看)*${FOREIGN}${DONE_CHINESE}(?=\\P{Script=Han}|$|有|吗)`,
  'u',
);
const REACH = 80;

/**
 * Reads that something is wanted from countries other than one: "outside China", "beyond China's borders", 中国以外,
 * "projects abroad". Takes the words; the country itself is named by none of `named` any more. Beside another country it is
 * only refused.
 */
export function readElsewhere(
  sheet: Sheet,
  named: readonly NamedStretch[],
  vocabulary: Vocabulary,
): { elsewhere?: Elsewhere; refused: Question['excluded']; named: readonly NamedStretch[] } {
  for (const stretch of named) {
    const other = otherBodies(sheet.open, stretch, named, vocabulary);
    const found = other ?? outside(sheet.open, stretch) ?? abroad(sheet.open, stretch);
    if (found === undefined) continue;
    const { from, to } = found;
    const words = sheet.typed(from, to).replace(/^[\s,，、]+|[还有哪些什么几个]+$/gu, '');
    sheet.take(from, to, 'gone');
    const rest = named.filter((one) => one.to <= from || one.from >= to);
    if ('concepts' in found)
      return { refused: [], elsewhere: { words, concepts: found.concepts }, named: rest };
    const { outsideOf } = found;
    // "In Cambodia but not in Laos": where it is has been said, and a record on both is not wanted.
    if (NOT_THERE.test(words) && rest.some((one) => isOther(one, outsideOf)))
      return {
        refused: [{ words: sheet.typed(stretch.from, stretch.to), concept: outsideOf }],
        named: rest,
      };
    return { refused: [], elsewhere: { words, concepts: allBut(outsideOf, vocabulary) }, named: rest };
  }
  return { refused: [], named };
}

/** Whether a name is that of another place of the same sort. */
function isOther({ mentions }: NamedStretch, { facet, id }: Concept): boolean {
  const same = mentions.filter((one) => one.facet === facet && one.by === 'name');
  return same.length > 0 && same.every((one) => one.id !== id);
}

/** Where it says that something is outside of a country or a city, and of which. */
function outside(open: string, stretch: NamedStretch): (Stretch & { outsideOf: Concept }) | undefined {
  const named = (facet: Facet) => stretch.mentions.find((one) => one.facet === facet && one.by === 'name');
  const there = named('country') ?? named('place');
  if (there === undefined) return undefined;
  const before = open.slice(Math.max(0, stretch.from - REACH), stretch.from);
  const front = BEFORE.exec(before);
  const back = (front ? BEHIND : OUTSIDE_CHINESE).exec(open.slice(stretch.to));
  if (back === null) return undefined;
  const lead = (front ?? FRONT_CHINESE.exec(before))?.[0].length ?? 0;
  return {
    from: stretch.from - lead,
    to: stretch.to + back[0].length,
    outsideOf: { facet: there.facet, id: there.id },
  };
}

/** Where it says that records of a kind are of other countries than the one at home. */
function abroad(
  open: string,
  { from, to, mentions }: NamedStretch,
): (Stretch & { outsideOf: Concept }) | undefined {
  if (!mentions.some(({ facet, by }) => facet === 'kind' && by === 'name')) return undefined;
  const front = ABROAD_BEFORE.exec(open.slice(Math.max(0, from - REACH), from));
  if (front) return { from: from - front[0].length, to: from, outsideOf: HOME };
  const back = ABROAD.exec(open.slice(to));
  return back ? { from: to, to: to + back[0].length, outsideOf: HOME } : undefined;
}

/** A body beside its sort, "UN agencies other than the ILO": the others of the sort, whether it has a part as well or not. */
function otherBodies(
  open: string,
  { from, to, mentions }: NamedStretch,
  named: readonly NamedStretch[],
  vocabulary: Vocabulary,
): (Stretch & { concepts: Concept[] }) | undefined {
  const body = mentions.find(({ facet, by }) => facet === 'organisation' && by === 'name')?.id;
  const lead = OTHER_THAN.exec(open.slice(Math.max(0, from - REACH), from))?.[0].length;
  if (body === undefined || lead === undefined) return undefined;
  const end = to + (OTHERS_CHINESE.exec(open.slice(to))?.[0].length ?? 0);
  const sorts = named
    .filter((one) => one.to === from - lead || one.from === end)
    .flatMap((one) => one.mentions.filter(({ facet, by }) => facet === 'constituent' && by === 'name'));
  const isApart = (one: string, other: string) =>
    !vocabulary.withBroader('organisation', one).includes(other);
  const concepts = vocabulary.terms
    .filter(({ facet, type }) => facet === 'organisation' && sorts.some(({ id }) => id === type))
    .filter(({ id }) => isApart(id, body) && isApart(body, id))
    .map(({ facet, id }) => ({ facet, id }));
  return concepts.length === 0 ? undefined : { from: from - lead, to: end, concepts };
}
const OTHER_THAN =
  /(?:\s+(?:other than|besides|apart from|aside from|except(?: for)?|excluding)\s+(?:the\s+)?|除[了去开]?)$/u;
const OTHERS_CHINESE = /^(?:以外|之外|外)?的?(?:还|有|哪些|什么|哪[几个]个?|其[他它余]|别的|另外)*的?/u;

/** Every other country and every region the country is no part of; of a city every other one that neither holds it nor lies in it. */
function allBut({ facet: sort, id: there }: Concept, vocabulary: Vocabulary): Concept[] {
  const isWithin = (one: string, other: string) => vocabulary.withBroader('place', one).includes(other);
  if (sort === 'place')
    return vocabulary.terms
      .filter(({ facet, id }) => facet === 'place' && !isWithin(id, there) && !isWithin(there, id))
      .map(({ facet, id }) => ({ facet, id }));
  const places = vocabulary.terms.filter(({ facet }) => facet === 'country' || facet === 'region');
  const around = new Set(
    places
      .filter(({ countries }) => countries.includes(there))
      .flatMap(({ id }) => vocabulary.withBroader('region', id)),
  );
  return places
    .filter(({ facet, id, countries }) =>
      facet === 'country' ? id !== there : countries.length > 0 && !around.has(id),
    )
    .map(({ facet, id }) => ({ facet, id }));
}
