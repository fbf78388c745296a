import type { Mention } from '../../domain/question.ts';
import type { Stretch } from '../filler/filler.ts';
import type { NamedStretch } from '../names/mentions.ts';
import { stretchesOf } from '../text/matches.ts';

/** What people call a body whose name they ask for, in the forms in which questions have it. */
export const BODY =
  'organi[sz]ations?|bod(?:y|ies)|agenc(?:y|ies)|ministr(?:y|ies)|institut(?:es?|ions?)|partners?|unions?|federations?|compan(?:y|ies)|universit(?:y|ies)|unis?|colleges?|schools?|donors?|part(?:y|ies)|departments?|authorit(?:y|ies)|groups?|funders?|sponsors?|signator(?:y|ies)|enterprises?|governments?|banks?|foundations?|embass(?:y|ies)|associations?|commissions?|bureaus?|employers?|offices?|ngos?|firms?|charit(?:y|ies)|nonprofits?|confederations?|councils?|clubs?|outfits?';

const ENGLISH = new RegExp(
  `\\b(?:which|what|whose|names? of the|name the)\\s+(?:[^\\s?.,;!]+\\s+){0,3}?(?:${BODY})\\b`,
  'gu',
);
const CHINESE =
  /(?:由|被|是|为)?(?:\p{Script=Han}{1,4}?的?)?(?:哪[个些家]|什么|哪(?:[几一二两三四五六七八九十]|\d{1,2}){1,3}[个家所间]|几[个家所]|多少[个家所])[^，。？\s]{0,4}?(?:组织|机构|部门|单位|部委|大学|高校|工会|公司|企业|银行|基金会|政府|协会|大使馆|办公室|局)/gu;
/** What only says what sort of body is asked for, or of which nation it is. */
const SAYS_WHICH: ReadonlySet<Mention['facet']> = new Set<Mention['facet']>([
  'country',
  'region',
  'constituent',
  'topic',
]);

/**
 * Names that only say which sort of body a question asks for are hints: "which US department" wants no record on the
 * United States, and "which ministry" none on ministries; what is asked for is the name of the body.
 * @param whole the folded question, names included
 */
export function asHintsOfBody(whole: string, named: readonly NamedStretch[]): NamedStretch[] {
  const asked: Stretch[] = [ENGLISH, CHINESE].flatMap((words) => stretchesOf(whole, words));
  if (asked.length === 0) return [...named];
  return named.map((one) =>
    asked.some(({ from, to }) => one.from >= from && one.to <= to)
      ? { ...one, mentions: weakened(one) }
      : one,
  );
}

function weakened({ mentions }: NamedStretch): Mention[] {
  return mentions.map((mention) => (SAYS_WHICH.has(mention.facet) ? { ...mention, by: 'hint' } : mention));
}
