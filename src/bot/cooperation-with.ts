import { EXISTS } from '../answering/asked/asked-claims.ts';
import { overlap } from '../answering/overlap.ts';
import { fold } from '../domain/fold.ts';
import type { Question } from '../domain/question.ts';
import type { CooperationRecord } from '../domain/record.ts';
import type { Facet } from '../domain/vocabulary.ts';

/** What all records are on; said of somebody it only asks for whatever there is with them. */
const COOPERATION =
  /^(?:(?:the|our|its|their|current|recent|joint|ongoing|overall|general|bilateral|of|on|and|work(?:ing)?|together) )*(?:cooperat(?:ion|ions|e|es|ed|ing)|co-operation|collaborat(?:ion|ions|e|es|ed|ing)|partnership|relations?|relationship|ties|activities)(?: (?:activities|work|history|efforts|relations?))?$|^(?:有|的|在)*(?:开展|进行|展开)?(?:了|过|的)?(?:什么|哪些|双边|整体|总体|全面)?的?(?:合作|协作|往来|伙伴关系)(?:情况|概况|关系|历程|内容|进展|活动|成果)?$/u;
const MOST_OF_TITLE = 0.8;
const PARTIES: ReadonlySet<Facet> = new Set<Facet>(['country', 'organisation', 'region']);

/** "Does the ILO cooperate with Mongolia?" */
const COOPERATES =
  /^(?:and |so )?(?:does|do|did|has|have|is|are) .{1,60}\b(?:cooperat\w+|collaborat\w+|partner(?:ed|ing)?|work(?:ed|ing)?(?: together)?) with\b/u;

function isOnCooperation({ asked, freeText, wants }: Question): boolean {
  const said = fold(freeText).trim();
  return COOPERATION.test(said) || (said === '' && wants === 'whether' && COOPERATES.test(fold(asked)));
}

/**
 * A question for the cooperation with somebody, "the ILO's cooperation with Mongolia", 与柬埔寨的合作, as one for all there is with
 * them: no record need use the word. `undefined` where more is asked, or where a record has such a title.
 */
export function cooperationWith(
  question: Question,
  records: readonly CooperationRecord[],
): Question | undefined {
  const { asked, mentions, wants, survey, order, phrases, language } = question;
  const isOfParties = mentions.length > 0 && mentions.every(({ facet }) => PARTIES.has(facet));
  // 和国家统计局有合作吗: whatever there is says so.
  const isOpen =
    wants === undefined ||
    (wants === 'whether' && (EXISTS.test(fold(asked)) || COOPERATES.test(fold(asked))));
  const isPlain = isOpen && survey === undefined && order === 'relevance' && phrases.length === 0;
  if (!isOfParties || !isPlain || !isOnCooperation(question)) return undefined;
  const isTitle = records.some(({ title }) => overlap(title[language], asked) >= MOST_OF_TITLE);
  if (isTitle) return undefined;
  const text = mentions.map(({ words }) => words).join(' ');
  const { wants: _, ...rest } = question;
  return { ...rest, intent: 'find', text, freeText: '', asides: [] };
}
