import { fold } from '../../domain/fold.ts';
import type { Hit } from '../../domain/hit.ts';
import type { Mention, Question } from '../../domain/question.ts';
import { matchesOf } from '../../understanding/text/matches.ts';

/** What English names of bodies begin with ("Ministry of …") and end in ("… Federation"). */
const OF_MATTER =
  /\b(?:ministry|department|bureau|commission|institute|academy|bank|university|federation|association|administration|chamber|council) of (?:the )?(?<matter>[\p{L}'’-]+)/gu;
const WITH_MATTER =
  /(?<matter>[\p{L}][\p{L}'’-]+) (?:federation|confederation|association|university|academy|commission|foundation|chamber|bank|league)\b/gu;
/** Before "university" or "federation" these name none. */
const NAMES_NONE =
  /^(?:the|an?|after|before|during|since|until|without|between|into|outside|beyond|than|like|as|when|while|not|who|where|via|through|did|have|has|had|finish(?:ed|ing)?|left|leaving|many|few|more|most|several|how|this|that|which|what|any|every|each|some|no|our|your|my|their|its|of|at|in|with|by|from|on|about|for|and|or|to|same|other|another|chinese|local|national|international|global|provincial|municipal|public|private|big|top|good|one|two|three|first|labou?r|employment|work|trade|workers?|workers['’]|employers?|employers['’]|business|human|social|is|was|did|does|joint|partner|host|student|whole)$/iu;
/** What a labour ministry is called by those who do not know its name. */
const OF_LABOUR = /^(?:labou?r|employment|work|human|manpower|social)$/iu;

/** Chinese universities by their short names, unless somebody only tells that they study there; 越南开厂 and 河北大学 hold none. */
const UNIVERSITY =
  /(?<![我在从于越云河湖海济东西])(?:北大|复旦|浙大|南大|武大|厦大|川大|中山大学|同济|南开|上海交大|西安交大|交大|哈工大|北师大|华师大|华东师大|北外|上外|外经贸|中财大|上财|中科大|中科院|社科院|人大(?!代表|常委|会议|立法)|北航|北理工|天大|中大|暨大|华科|中传|首经贸)(?!毕业|读|上学|念|大?学?的?(?:学生|同学|老师|教授|研究生|博士|硕士))/gu;

/** Whoever asks tells where they come from: "I'm from the Ministry of Education". */
const OF_ASKER =
  /\b(?:i'?m|i am|i work(?:ed)?|i stud(?:y|ied)|i teach|my|we're|we are|daughter|son|niece|nephew|friend)\b[^.?!;:]{0,40}$/u;

/** "Which department of the US": what comes after is asked for and not named. */
const ASKED_FOR = /\b(?:which|what|whose) $/u;

/**
 * The bodies that a question names by what tells them from others of their sort ("women's" of "the women's federation",
 * 复旦), of which no list knows and these hits do not speak: records on another ministry or university are no answer.
 */
export function unheldBodies({ asked, mentions, asides }: Question, hits: readonly Hit[]): string[] {
  const text = fold(asked);
  const known = mentions.filter(isBody).map(({ words }) => fold(words));
  const isKnown = (name: string) => known.some((words) => words.includes(name) || name.includes(words));
  const english = [...matchesOf(text, OF_MATTER), ...matchesOf(text, WITH_MATTER)]
    .map(({ 0: name, index, groups }) => ({
      name,
      matter: groups?.matter ?? '',
      before: text.slice(0, index),
    }))
    .filter(({ matter }) => !NAMES_NONE.test(matter) && !OF_LABOUR.test(matter) && !asides.includes(matter))
    .filter(({ name, before }) => !isKnown(name) && !OF_ASKER.test(before) && !ASKED_FOR.test(before))
    .filter(({ name, matter }) => !hits.some((hit) => speaksOf(hit, name, matter)));
  const chinese = matchesOf(text, UNIVERSITY)
    .map(([name]) => ({ name }))
    .filter(({ name }) => !isKnown(name) && !hits.some(({ record }) => record.summary.zh.includes(name)));
  return [...new Set([...english, ...chinese].map(({ name }) => name))];
}

/** Somebody of a list; a single word for a sort ("the ministry") names nobody. */
function isBody({ facet, words }: Mention): boolean {
  return facet === 'organisation' || (facet === 'constituent' && words.includes(' '));
}

/** How far what tells a body from others may stand from the word for its sort. */
const BESIDE = 40;

/** Whether a record has a body of this sort with this matter in its name: "Ministry of Labour and Vocational Training". */
function speaksOf({ record }: Hit, name: string, matter: string): boolean {
  const text = fold(`${record.title.en} ${record.summary.en}`);
  const sort = name.replace(matter, '').match(/\p{L}+/u)?.[0] ?? '';
  const stem = matter.replace(/'s?$/u, '');
  for (let at = text.indexOf(sort); at >= 0; at = text.indexOf(sort, at + sort.length))
    if (text.slice(Math.max(0, at - BESIDE), at + sort.length + BESIDE).includes(stem)) return true;
  return false;
}
