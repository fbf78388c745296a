import type { Mention } from '../../domain/question.ts';
import type { Facet, Vocabulary } from '../../domain/vocabulary.ts';
import type { NamedStretch } from '../names/mentions.ts';

/** Beside one of these an everyday word for a kind may say something else; places and times only narrow a list. */
const NARROWING: ReadonlySet<Facet> = new Set<Facet>(['kind', 'country', 'region']);
const FEWEST_WORDS_FOR_IT = 2;
/** Between a narrower kind and the broader one it is called after: 论坛类的活动, "seminar-type events". */
const OF_THAT_SORT = /^(?:[\s-]*(?:type|style|like)?[\s-]+|(?:类|型|性质|形式)?的?)$/u;

/**
 * A kind that is only hinted at is the kind asked for, where the question holds nothing else that could be: "anything
 * I can watch?", "what got inked in 2014". With other words in it, two expressions for the kind must say so.
 * @param rest the words to search for besides names
 */
export function askedKinds(mentions: readonly Mention[], rest: string): Mention[] {
  const hinted = mentions.filter(({ facet, by }) => facet === 'kind' && by === 'hint');
  const [first] = hinted;
  const isOther = ({ facet, by }: Mention) => (facet === 'kind' ? by !== 'hint' : !NARROWING.has(facet));
  if (first === undefined || mentions.some(isOther) || hinted.some(({ id }) => id !== first.id))
    return [...mentions];
  if (/[\p{L}\p{N}]/u.test(rest) && new Set(hinted.map(({ words }) => words)).size < FEWEST_WORDS_FOR_IT)
    return [...mentions];
  return mentions.map((one) => (one.facet === 'kind' ? { ...one, by: 'name' } : one));
}

/**
 * Kinds without the broader one that a narrower right before it already says: 论坛类的活动 are seminars, not all
 * events.
 * @param text the folded question, names included
 */
export function narrowedKinds(
  text: string,
  named: readonly NamedStretch[],
  vocabulary: Vocabulary,
): NamedStretch[] {
  const parts = asParts(text, named).map((one) => asKindOfRecords(text, one));
  return parts.filter(
    (one) =>
      !named.some(
        (before) =>
          before.to <= one.from &&
          OF_THAT_SORT.test(text.slice(before.to, one.from)) &&
          isBroader(one, before, vocabulary),
      ),
  );
}

/** Nouns for records of whatever kind, behind what they are like: "introductory *material*", 背景类*材料*. */
const RECORDS =
  /^(?:\s+(?:materials?|stuff|documents?|docs|texts?|papers?|pages?|content|sheets?|reading|literature)\b|(?:类|性|型|方面)?的?(?:资料|材料|素材|东西|文件|文字|文稿|稿件|内容|条目)|[类性]的?(?=$|\P{Script=Han}|[都全有给先发]))/u;

/** An everyday word for a kind names it right before a noun for records: what else would "filmed material" be. */
function asKindOfRecords(text: string, one: NamedStretch): NamedStretch {
  const isHinted = one.mentions.every(({ facet, by }) => facet === 'kind' && by === 'hint');
  if (!isHinted || new Set(one.mentions.map(({ id }) => id)).size > 1 || !RECORDS.test(text.slice(one.to)))
    return one;
  return { ...one, mentions: one.mentions.map((mention): Mention => ({ ...mention, by: 'name' })) };
}

/** "With panels", "with plenty of speeches and discussions": what something has, and not what it is. */
const WITH_PARTS =
  /\bwith\s+(?:(?:lots of|plenty of|a lot of|a few|some|many|several|all|its|their|proper|real|big|small|live)\s+)*(?:[a-z-]+(?:,\s*|\s+(?:and|or|&)\s+)){0,3}$/u;

/** Kinds that are said to be a part of something named before them ("a fair with panels") as hints. */
function asParts(text: string, named: readonly NamedStretch[]): NamedStretch[] {
  return named.map((one, index) => {
    const isOfKind = one.mentions.every(({ facet, by }) => facet === 'kind' && by === 'name');
    const [before] = named.slice(0, index).filter(isHead);
    if (!isOfKind || before === undefined || !WITH_PARTS.test(text.slice(before.to, one.from))) return one;
    return { ...one, mentions: one.mentions.map((mention): Mention => ({ ...mention, by: 'hint' })) };
  });
}

function isHead({ mentions }: NamedStretch): boolean {
  return mentions.some(({ facet, by }) => by === 'name' && (facet === 'kind' || facet === 'topic'));
}

function isBroader(one: NamedStretch, narrower: NamedStretch, vocabulary: Vocabulary): boolean {
  const kindsOf = ({ mentions }: NamedStretch) => mentions.filter(({ facet }) => facet === 'kind');
  const above = kindsOf(narrower).flatMap(({ id }) => vocabulary.withBroader('kind', id).slice(1));
  return (
    one.mentions.length > 0 && one.mentions.every(({ facet, id }) => facet === 'kind' && above.includes(id))
  );
}
