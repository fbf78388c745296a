import { askedRoles } from '../../answering/asked/asked-role.ts';
import { giversIn, isGivenBy } from '../../answering/asked/given-by.ts';
import type { Hit } from '../../domain/hit.ts';
import type { Mention, Question, Wanted } from '../../domain/question.ts';
import { HOUSE } from '../../domain/subject.ts';
import type { Vocabulary } from '../../domain/vocabulary.ts';
import type { SearchEngine } from '../../search/engine.ts';
import { strictQuery } from './search-plan.ts';

/** What is told of the records themselves; "how much did they fund" is a question of its own. */
const OF_RECORDS: ReadonlySet<Wanted | undefined> = new Set<Wanted | undefined>([
  undefined,
  'count',
  'place',
  'whether',
]);
/** Words for money given: beside whoever gave they name no subject. */
const OF_GIFTS =
  /^(?:\w*-)?(?:money|cash|grants?|aid|records?|received?|benefi\w+|recipients?|fund\w*|financ\w+|paid|donor\w*)$|[资钱款]/iu;

/**
 * All the records of which a question says that somebody paid, where it says so ("projects funded by China", 中方出资的项目): who
 * paid is no country or subject that they must be on, and what they are on besides is found without it. `undefined` where it
 * names nobody who paid for anything.
 */
export function ofGivers(
  question: Question,
  vocabulary: Vocabulary,
  engine: SearchEngine,
  find: (rest: Question) => readonly Hit[],
): readonly Hit[] | undefined {
  const named = OF_RECORDS.has(question.wants) ? giversIn(question) : [];
  if (named.length === 0) return undefined;
  // 老挝那边中国出钱的: whoever paid for nothing is what it is on.
  const all = engine.search(strictQuery({ ...question, ...NOTHING_ELSE })).hits;
  const givers = named.filter((one) => all.some((hit) => isGivenBy(hit, [one], vocabulary)));
  if (givers.length === 0) return undefined;
  const rest = withoutGift(question, givers);
  const isOnMore = rest.freeText !== '' || rest.mentions.some(({ facet }) => facet !== 'kind');
  const hits = isOnMore ? find(rest) : engine.search(strictQuery(rest)).hits;
  // Of a sum whose giver is not stated the total has to say that it may be theirs.
  const isTotal = question.survey?.as === 'figures' && question.survey.of === 'money';
  const mayBe = ({ record }: Hit) => isTotal && record.money.some(({ from }) => from === undefined);
  return hits.filter((hit) => isGivenBy(hit, givers, vocabulary) || mayBe(hit));
}

const NOTHING_ELSE = { mentions: [], freeText: '', excluded: [], phrases: [] } satisfies Partial<Question>;

function withoutGift(question: Question, givers: readonly Mention[]): Question {
  // The house carries out whatever was paid for.
  const house = question.mentions.filter(({ id }) => id === HOUSE);
  const beside = [...givers, ...house].map(({ words }) => words);
  const kept = question.mentions.filter(
    ({ by, words }) =>
      !beside.includes(words) &&
      !(
        by === 'hint' &&
        (askedRoles(words).includes('funding') || beside.some((one) => words.includes(one)))
      ),
  );
  const isFree = (word: string) =>
    word !== '' && !OF_GIFTS.test(word) && !askedRoles(word).includes('funding');
  return { ...question, mentions: kept, freeText: question.freeText.split(' ').filter(isFree).join(' ') };
}
