import { factAnswer } from '../../../answering/answers.ts';
import { recordView } from '../../../answering/record/record-view.ts';
import { WORDS } from '../../../answering/words/index.ts';
import type { Answer } from '../../../domain/answer.ts';
import type { Catalogue } from '../../../domain/catalogue.ts';
import { wholeHit } from '../../../domain/hit.ts';
import { SENTENCE_SPACE } from '../../../domain/language.ts';
import type { Question } from '../../../domain/question.ts';
import type { CooperationRecord } from '../../../domain/record.ts';
import type { Reading } from '../turn.ts';

/** Where it is said: "source?", "got a link", 出处是哪. */
const SOURCE =
  /^(?:(?:and|the|its|a|an|any|is|there|got|have|you|do|what|what's|which|original|send|give|show|tell|me) )*(?:sources?|links?|urls?|citation|reference|source document)(?: (?:of|for|to) (?:it|that|this))?$|^(?:(?:发|给|贴|附)(?:一?下|我|个)*)?(?:那|这|有|它的?|具体|原文|数据|资料|信息|[条份篇]|个?数字?|的)*(?:出处|出自|来源|链接|网址)(?:是|在|有|呢|来自)*(?:哪[里儿个]?|什么|啥|吗|没有)*$|^which (?:document|source|report|list|brochure) (?:is|was|does|did) (?:it|that|this) (?:come )?from$|^(?:from where|where (?:is|does|did) (?:it|that|this) (?:come )?from)$/u;
/** Where to get or see what is spoken of. */
const TO_GET =
  /^(?:and )?where (?:can|could|do|might|would|to) ?(?:(?:i|we|one|you|people) )?(?:find|get|read|see|watch|download|buy|order|access|view)\b.{0,20}$|^.{0,6}?(?:在|去|从|到|上)?哪(?:里|儿|个网站)?(?:能|可以|可)?(?:下载|看到?|找到?|读|查到?|买|获取|获得|领)(?:到|呢|啊)?$/u;

/** What somebody needs it for: "我要写脚注". */
const WHAT_FOR = /[,，] ?(?:我|i(?:'m)? |for ).*$/u;

/** A link or the source of one of those listed: "send me the link to the first one". */
const LINK = /\b(?:links?|urls?)\b|链接|网址/u;

/** Where what was spoken of is told: its source, for a link as well, since no record has one; of where to get a thing, that it is not stated. */
export const sourceOfFocus: Reading = ({ said, asked, topic }, { catalogue }) => {
  const record = catalogue.byId.get(topic.focus ?? '');
  const isToGet = TO_GET.test(said);
  if (record === undefined || !(isToGet || SOURCE.test(said.replace(WHAT_FOR, '')))) return undefined;
  return sourceOf(record, asked, catalogue, isToGet);
};

/** The source of the one that a link is asked to; `undefined` where none is. */
export function linkTo(id: string, said: string, asked: Question, catalogue: Catalogue): Answer | undefined {
  const record = catalogue.byId.get(id);
  return record && LINK.test(said) ? sourceOf(record, asked, catalogue, true) : undefined;
}

function sourceOf(
  record: CooperationRecord,
  asked: Question,
  catalogue: Catalogue,
  isToGet: boolean,
): Answer {
  const { language } = asked;
  const words = WORDS[language];
  const source = `${words.field.source}${words.colon}${recordView(record, catalogue, language).source}`;
  const statement = isToGet ? `${words.whereToGet}${SENTENCE_SPACE[language]}${source}` : source;
  return factAnswer(asked, catalogue, { statement, hits: [wholeHit(record)] });
}
