import { askedRoles } from '../answering/asked/asked-role.ts';
import { fold } from '../domain/fold.ts';
import type { Grouping, Question } from '../domain/question.ts';
import { withoutEndMarks } from '../understanding/follow-ups/spoken.ts';

const EVERYTHING =
  /^(?:(?:list|show|give|see|me|please|all|of|the|your|every|single) )*(?:all (?:of )?(?:the |your )?(?:records|entries|items|documents)|every (?:single )?(?:record|entry|item)|everything(?: (?:you (?:have|hold|know)|there is))?)$|^(?:(?:list|show|give|see|me|please) )*all(?: please)?$|^(?:列出|显示|看看?|给我)?(?:一下)?(?:所有|全部)的?(?:记录|资料|条目)?$|^(?:(?:list|show|give|see|me|please|the|your) )*(?:records|documents|docs|files|entries|data)$|^(?:记录|资料|文件|文档|数据)$/u;
/** All the money there is, project by project, where no project is named: "project budgets", 预算多少. */
const MONEY =
  /^(?:(?:list|show|give|me|what|what's|are|is|the|all|of|your|how much|how big|how large) )*(?:projects?(?:'s?)? )?(?:budgets?|costs?|amounts?|funding|money|sums?)(?: (?:of|for|in|to|by|per|each|every|all|the|your|is there|there is|projects?|records?))*$|^how much do (?:the |all |your )*projects cost$|^(?:所有|全部|各个?|每个)?(?:项目)?的?(?:预算|经费|资金|金额|费用)(?:是|有|分别|各)*(?:多少|几何|情况)?$/u;

/** What the records may be told apart by, where nothing else is asked: "what topics do you have", 有哪些主题. */
const GROUPED: ReadonlyArray<readonly [Grouping, RegExp]> = [
  ['topic', whichOf('topics|themes|subjects', '主题|议题|领域|话题')],
  [
    'kind',
    whichOf(
      '(?:kinds?|types?|sorts?) of (?:records?|documents?|entries|items)',
      '(?:记录|资料)?(?:种类|类型|类别)',
    ),
  ],
];

/** And which of these comes up most, where nothing else is asked: "our main partners", 和谁合作最多, 主要议题. */
const MOST: ReadonlyArray<readonly [Grouping, RegExp]> = [
  [
    'partner',
    mainOf(
      '(?:cooperat(?:ion|ing) )?partners?(?: organi[sz]ations?)?',
      '(?:合作)?(?:伙伴|方|机构|单位)',
      'wh(?:o|om|ich (?:organi[sz]ations?|bodies|body|partners?)) (?:(?:do|does|did|have|has) )?(?:we|you|they|the ilo|ilo) (?:mostly |usually |mainly )?(?:work|worked|cooperate|cooperated|partner|partnered|collaborate|collaborated)(?: together)?(?: with)?(?: the)? (?:most|more)(?: often| closely)?(?: with)?|(?:我们|你们|国际劳工组织|ilo)?(?:和|跟|与|同)(?:谁|哪[个家些](?:机构|单位|组织|部门)?)的?合作得?(?:是)?最(?:多|频繁|密切|紧密)',
    ),
  ],
  ['topic', mainOf('(?:topics?|themes?|subjects?)', '(?:主题|议题|领域|话题|合作领域)')],
];

function mainOf(english: string, chinese: string, other = '(?!)'): RegExp {
  return new RegExp(
    `^(?:(?:list|show|name|give|tell|me|who|what|which|is|are|were|was|all|the|your|our|its|their) )*(?:main|biggest|top|key|largest|major|principal|leading|most (?:common|frequent|important|frequently covered|active)) ${english}(?: (?:of|for|in|here|the|ilo|cooperation|work|records|collection))*$|^(?:谁是|哪[个家]是|什么是)?(?:我们|你们|国际劳工组织|ilo)?的?(?:最主要|主要|最大|最重要|重点|最多|最常见?)的?${chinese}(?:都|是|有)*(?:谁|什么|哪[些个家几]*)?$|^(?:${other})$`,
    'u',
  );
}

/** "Give me a summary", 总结一下, said of nothing: how many there are of each kind says what the whole is. */
const SUMMARY =
  /^(?:(?:please|can|could|you|give|show|make|write|me|us|a|an|the|short|quick|brief|general|quick) )*(?:summary|recap|rundown|summari[sz]e|sum up)(?: (?:of )?(?:everything|it all|all|the (?:records|collection)|your (?:records|collection)|what you (?:have|hold)))?(?: please)?$|^(?:请|帮我|给我|你)*(?:总结|概括|汇总|归纳)(?:一下|一个)?(?:全部|所有|所有记录|全部记录)?$/u;

function whichOf(english: string, chinese: string): RegExp {
  return new RegExp(
    `^(?:(?:list|show|name|give|me|what|which|all|the|your|of) )*(?:${english})(?: (?:are|is|do|does|did|there|you|we|the|this|bot|desk|have|hold|cover|covered|know|included|in|records))*$|^(?:你们?|都|这里)?(?:有|涉及|涵盖|包括|覆盖)?(?:了)?(?:哪些|什么|哪几[个种类])(?:${chinese})$|^(?:${chinese})(?:都)?有(?:哪些|什么|哪几[个种类])$`,
    'u',
  );
}

/**
 * A question for the whole of the collection as what is to be shown of it: all records, newest first, how many there are of
 * each topic or kind, which partner or topic comes up most, or the money of each. `undefined` for any other question.
 */
export function ofWholeCollection(question: Question): Question | undefined {
  const { asked, wants, dates, amount, excluded, phrases, survey, order } = question;
  if ((dates ?? amount) !== undefined || excluded.length + phrases.length > 0) return undefined;
  const isOfAll = question.text === '' && question.mentions.length === 0;
  if (isOfAll && (survey !== undefined || order !== 'relevance')) return undefined;
  const said = withoutEndMarks(fold(asked)).replace(AROUND, '');
  const most = MOST.find(([, words]) => words.test(said))?.[0];
  if (most !== undefined)
    return allBy(question, { survey: { as: 'figures', of: 'records', by: most, extreme: 'most' } });
  if (SUMMARY.test(said)) return allBy(question, { survey: { as: 'figures', of: 'records', by: 'kind' } });
  if (survey !== undefined || order !== 'relevance') return undefined;
  const by = GROUPED.find(([, words]) => words.test(said))?.[0];
  if (by !== undefined) return allBy(question, { survey: { as: 'figures', of: 'records', by } });
  if (wants === 'organisation' && asksWhoPaid(question))
    return allBy(question, { survey: { as: 'figures', of: 'money', by: 'donor' } });
  if (MONEY.test(said)) return allBy(question, { survey: { as: 'figures', of: 'money', by: 'record' } });
  return EVERYTHING.test(said) ? allBy(question, { order: 'newest' }) : undefined;
}

function allBy(
  { wants: _, survey: _survey, ...rest }: Question,
  view: Pick<Question, 'survey'> | Pick<Question, 'order'>,
): Question {
  return { ...rest, intent: 'find', mentions: [], text: '', freeText: '', order: 'relevance', ...view };
}

/** "Where does the money come from", 谁出的钱: of nothing that is named, so that all who gave are meant. */
function asksWhoPaid({ asked, mentions, freeText }: Question): boolean {
  return freeText === '' && mentions.every(({ by }) => by === 'hint') && askedRoles(asked)[0] === 'funding';
}
const AROUND = /^[\s\p{P}]+|[吗呢]+$/gu;
