import type { Question } from '../../domain/question.ts';
import type { Concept, Vocabulary } from '../../domain/vocabulary.ts';
import type { NamedStretch } from '../names/mentions.ts';
import type { Sheet } from '../text/sheet.ts';

type Elsewhere = NonNullable<Question['elsewhere']>;

/** "Abroad" is seen from here: the records are of the office for China. */
const HOME = 'CN';

/** How the work that is somewhere may be spoken of in front of where it is. */
const DONE =
  '(?:\\b(?:where|whose|that|which)\\s+)?(?:\\b(?:the\\s+)?(?:work|action|activity|activities|it)\\s+)?(?:\\b(?:is|was|are|were|has been|have been|being|happens?|happened|takes place|took place|goes on|went on)\\s+)?(?:\\b(?:done|carried out|run|implemented|held|located|based|under way|happening|running|organi[sz]ed|conducted)\\s+)?';
const BEFORE = new RegExp(
  `(?:${DONE}\\b(?:outside(?: of)?|beyond|(?:not|never) (?:(?:held|done|run|based|located|happening|organi[sz]ed|taking place) )?(?:in|within|inside)|(?:countries|nations|states|places|anywhere|somewhere|in countries)\\s+(?:other than|except(?: for)?|apart from|but|besides|outside|beyond|not in))\\s+(?:mainland\\s+)?|不(?:是)?在)$`,
  'u',
);
const BEHIND =
  /^(?:'s)?(?:\s+(?:borders?|territory|frontiers?|itself|proper))*(?:境内|国内|境|国)?(?:的)?(?:做|搞|开展|实施|举办|进行|办)?(?:的)?/u;
const OUTSIDE_CHINESE =
  /^(?:境|国|本土)?(?:以外|之外|境外|外)(?:的)?(?:其[他它]|别的|任何)?(?:国家|地区|地方)?(?:里|上)?(?:做|搞|开展|实施|举办|进行|办)?(?:的)?/u;
const FRONT_CHINESE = /(?:除了?|在)?$/u;
/** Without a name, and only beside a kind of records: "projects abroad", but not "workers abroad". */
const ABROAD = new RegExp(
  `^\\s*${DONE}(?:in\\s+)?(?:abroad|overseas|(?:in\\s+)?(?:other|foreign) countries|another country|on foreign soil|outside the country)\\b`,
  'u',
);
const ABROAD_BEFORE =
  /\b(?:overseas|foreign)\s+$|(?:在)?(?:境外|国外|海外|外国|别国|其他国家|别的国家)(?:那?里)?(?:做|搞|开展|实施|举办|进行|办)?(?:的|过的)?$/u;
const ABROAD_BEHIND_CHINESE =
  /^[,、\s\uE000]*(?:是|都|只要|只看|得)*(?:在)?(?:境外|国外|海外|外国|别国|其他国家|别的国家)(?:做|搞|开展|实施|举办|进行|办)?(?:的)?(?=\P{Script=Han}|$|有|吗)/u;
const REACH = 80;

/**
 * Reads that something is wanted from countries other than one: "outside China", "beyond China's borders", 中国以外,
 * "projects abroad". Takes the words; the country itself is named by none of `named` any more.
 */
export function readElsewhere(
  sheet: Sheet,
  named: readonly NamedStretch[],
  vocabulary: Vocabulary,
): { elsewhere?: Elsewhere; named: readonly NamedStretch[] } {
  const open = sheet.open;
  for (const stretch of named) {
    const country = stretch.mentions.find(({ facet, by }) => facet === 'country' && by === 'name')?.id;
    const [before, behind] = [
      open.slice(Math.max(0, stretch.from - REACH), stretch.from),
      open.slice(stretch.to),
    ];
    const front = BEFORE.exec(before)?.[0] ?? FRONT_CHINESE.exec(before)?.[0] ?? '';
    const back = BEFORE.test(before) ? BEHIND.exec(behind) : OUTSIDE_CHINESE.exec(behind);
    if (country === undefined || back === null) continue;
    const [from, to] = [stretch.from - front.length, stretch.to + back[0].length];
    const words = sheet.typed(from, to).replace(/^[\s,，、]+/u, '');
    sheet.take(from, to, 'gone');
    const rest = named.filter((one) => one.to <= from || one.from >= to);
    return { elsewhere: { words, concepts: allBut(country, vocabulary) }, named: rest };
  }
  for (const stretch of named) {
    if (!stretch.mentions.some(({ facet, by }) => facet === 'kind' && by === 'name')) continue;
    const front = ABROAD_BEFORE.exec(open.slice(Math.max(0, stretch.from - REACH), stretch.from));
    const behind = open.slice(stretch.to);
    const back = ABROAD.exec(behind) ?? ABROAD_BEHIND_CHINESE.exec(behind);
    if (front === null && back === null) continue;
    const [from, to] = front
      ? [stretch.from - front[0].length, stretch.from]
      : [stretch.to, stretch.to + (back?.[0].length ?? 0)];
    const words = sheet.typed(from, to).replace(/^[\s,，、]+/u, '');
    sheet.take(from, to, 'gone');
    const rest = named.filter((one) => one.to <= from || one.from >= to);
    return { elsewhere: { words, concepts: allBut(HOME, vocabulary) }, named: rest };
  }
  return { named };
}

/** Every other country, and every region the country is no part of. */
function allBut(country: string, vocabulary: Vocabulary): Concept[] {
  const places = vocabulary.terms.filter(({ facet }) => facet === 'country' || facet === 'region');
  const around = new Set(
    places
      .filter(({ countries }) => countries.includes(country))
      .flatMap(({ id }) => vocabulary.withBroader('region', id)),
  );
  return places
    .filter(({ facet, id, countries }) =>
      facet === 'country' ? id !== country : countries.length > 0 && !around.has(id),
    )
    .map(({ facet, id }) => ({ facet, id }));
}
