import { factAnswer } from '../../../answering/answers.ts';
import { namesPost } from '../../../answering/asked/person-acts.ts';
import { inItsWords } from '../../../answering/fact-finding/in-its-words.ts';
import { wholeHit } from '../../../domain/hit.ts';
import { LANGUAGES, type Language } from '../../../domain/language.ts';
import type { Question } from '../../../domain/question.ts';
import type { Reading } from '../turn.ts';
import { wordsOf } from '../words-of.ts';
import { partiesShown } from './about-record.ts';
import { notThere } from './told-of-record.ts';

/** "Name them" after a number was told: that the names are not told, unless bodies of that sort are. */
export const namesOfCounted: Reading = ({ said, topic, asked }, { catalogue }) => {
  const record = catalogue.byId.get(topic.focus ?? '');
  const { told, question } = topic;
  if (record === undefined || told === undefined || question.wants !== 'count' || !WHICH_ONES.test(said))
    return undefined;
  const parties = question.mentions.filter(({ facet }) => facet === 'constituent');
  const ofSort: Question = {
    ...asked,
    intent: 'fact',
    wants: 'organisation',
    mentions: parties,
    freeText: '',
  };
  const named = parties.length > 0 ? partiesShown(ofSort, topic, catalogue) : undefined;
  const words = told.replaceAll(/[\d:：]+|\b[a-z]{1,3}\b/giu, ' ');
  const { unknown } = inItsWords(record, asked.language, { words, byName: true, atLeast: SOME });
  return named ?? notThere(record, asked, catalogue, unknown);
};
/** How much of what was told a note on its names holds at least. */
const SOME = 0.05;
const WHICH_ONES =
  /^(?:and )?(?:(?:can you )?(?:name|list) (?:them|those|these|all of them)|(?:which|what) ones?|(?:which|what|who) (?:are|were) (?:they|those|these)(?: all)?|their names|names)(?: exactly)?$|^(?:(?:so|and) )?(?:(?:which|what) (?:\w+ ){1,2}ones|(?:\w+ ){1,2}ones,? which)(?: exactly)?$|^(?:那|都|具体|分别|到底)*(?:有|是|叫)*(?:哪(?:[几些两三四五六七八九十]|\d{1,3})[个家位种项所条]?|叫什么|(?:什么)?名字|名单|是谁|谁)(?:呢|有[吗么]|有没有|[写列]了[吗没]|[写列]没[写列])?$|^\p{Script=Han}{0,8}是哪[几些][个种项条]?\p{Script=Han}{0,4}$/u;

/** What a text asks the title by in the other language: 英文标题叫啥, "what is it called in Chinese". */
const OTHER_TITLE: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:english (?:title|name)|(?:called|title|name) in english)\b|英[文语](?:的)? ?(?:title|name|标题|题目|名称|名字|名|叫|怎么说)/u,
  zh: /\b(?:chinese (?:title|name)|(?:called|title|name) in chinese)\b|中文(?:的)? ?(?:title|name|标题|题目|名称|名字|名|叫|怎么说)/u,
};

/** The title of what was spoken of in the language that is asked for. */
export const titleInLanguage: Reading = ({ said, asked, topic }, { catalogue }) => {
  const record = catalogue.byId.get(topic.focus ?? '');
  const language = LANGUAGES.find((one) => OTHER_TITLE[one].test(said));
  const isShort =
    wordsOf(said) <= LONGEST &&
    !namesPost(said) &&
    asked.mentions.every(({ by, facet }) => by === 'hint' || facet === 'country');
  if (record === undefined || language === undefined || !isShort) return undefined;
  return factAnswer(asked, catalogue, { statement: record.title[language], hits: [wholeHit(record)] });
};
/** In words: whatever is longer says what it is asked of. */
const LONGEST = 9;
