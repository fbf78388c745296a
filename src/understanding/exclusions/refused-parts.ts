import type { Question } from '../../domain/question.ts';
import type { Concept, Facet } from '../../domain/vocabulary.ts';
import type { NamedStretch } from '../names/mentions.ts';
import type { Sheet } from '../text/sheet.ts';

type Excluded = Question['excluded'][number];

const PARTIES: ReadonlySet<Facet> = new Set<Facet>(['organisation', 'constituent', 'country']);
const MONEY = '(?:money|cash|funds?|funding|financ\\w+|grants?|support|backing)';
const NO =
  "(?:\\bno|\\bwithout(?: any)?|\\bnot (?:get|have|receive|use)(?: any)?|n't (?:get|have|receive|use)(?: any)?)";
const NOT = "(?:\\b(?:not|never|neither)|n't)";

/** "Not signed by the", "no money from": what was not done, or not there, and who follows. */
const BEFORE = new RegExp(
  `(?:${NOT}\\s+(?:(?:been|be|being|yet|at all|jointly)\\s+){0,2}[a-z]+(?:ed|id|ld|un|ne|en)(?:\\s+(?:for|up|out))?|\\bnor|${NO}\\s+${MONEY})\\s+(?:by|from|with)\\s+(?:the\\s+|an?\\s+|any\\s+)?$`,
  'u',
);
/** "No Chinese money", "non-Chinese-funded": it stands around who it is. */
const AROUND: ReadonlyArray<readonly [RegExp, RegExp]> = [
  [new RegExp(`${NO}\\s+$`, 'u'), new RegExp(`^(?:'s)?[\\s-]${MONEY}\\b`, 'u')],
  [
    /\b(?:not |non-? ?)$/u,
    /^[\s-](?:(?:co-?)?funded|financed|sponsored|signed|organi[sz]ed|hosted|led|run|backed)\b/u,
  ],
  [
    // 有没有跟…签的, 是不是由…办的: put both ways a verb asks, and refuses nothing.
    /(?<![有是])(?:不是|不由|没有?|并非|非|未)(?:经|由|被|用|拿|获得?|得到|受到?|跟|和|与)*$/u,
    /^(?:政府|方面|方)?(?:的)?(?:出资|出的?钱|掏的?钱|资助|赞助|资金|经费|钱|款|签署|签订|签|主办|承办|举办|办|牵头|实施|参与|参加|出席)(?:过|了)?(?:的)?/u,
  ],
];
/** As far around a name as words are looked for. */
const REACH = 48;

/**
 * Reads whose part in something is refused, and takes the words: "not signed by the government", "which got no Chinese
 * money", 不是中国出资的. A record may well be on them, and not of them. `rest` are the names that are meant as they stand.
 */
export function readRefusedParts(
  sheet: Sheet,
  named: readonly NamedStretch[],
): { refused: Excluded[]; rest: readonly NamedStretch[] } {
  const refused: Excluded[] = [];
  const taken: NamedStretch[] = [];
  for (const stretch of named) {
    const concepts = stretch.mentions.filter(({ facet, by }) => PARTIES.has(facet) && by === 'name');
    const around = concepts.length === 0 ? undefined : aroundOf(sheet.open, stretch);
    if (around === undefined) continue;
    const words = sheet.typed(around.from, around.to);
    refused.push(
      ...concepts.map(
        ({ facet, id }: Concept): Excluded => ({ words, concept: { facet, id }, isPart: true }),
      ),
    );
    taken.push(...named.filter((one) => one.from < around.to && one.to > around.from));
    sheet.take(around.from, around.to, 'gone');
  }
  return { refused, rest: named.filter((one) => !taken.includes(one)) };
}

function aroundOf(open: string, { from, to }: NamedStretch): { from: number; to: number } | undefined {
  const before = open.slice(Math.max(0, from - REACH), from);
  const after = open.slice(to, to + REACH);
  const front = BEFORE.exec(before);
  if (front) return { from: from - front[0].length, to };
  for (const [lead, rear] of AROUND) {
    const [start, end] = [lead.exec(before), rear.exec(after)];
    if (start && end) return { from: from - start[0].length, to: to + end[0].length };
  }
  return undefined;
}
