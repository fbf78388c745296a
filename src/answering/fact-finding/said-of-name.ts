import { hasHan } from '../../domain/fold.ts';
import type { Hit } from '../../domain/hit.ts';
import { STATEMENT_COMMA } from '../../domain/language.ts';
import type { Question } from '../../domain/question.ts';
import { sentencesOf } from '../record/record-line.ts';
import { WORDS } from '../words/index.ts';
import type { FoundFact } from './find-fact.ts';

const MOST_SENTENCES = 3;
/** "Who is Daniel Mwangi?", 丹尼尔·姆旺吉是谁: somebody is asked about by a name. */
const WHO_IS =
  /^(?:(?:and|so|but) )?who(?:'s| is| was| are| were) (?:(?:mr|ms|mrs|dr|captain|professor)\.? )?(?<name>\p{L}[\p{L}'’-]*(?: \p{L}[\p{L}'’-]*){0,4})\W*$|^(?<han>[\p{Script=Han}·]{2,16}?)(?:先生|女士|博士)?(?:到底|究竟)?是(?:谁|何人|什么人|哪位)\W*$/iu;

/**
 * What records say of somebody who has no entry of their own: the sentences of their summaries that hold the whole name
 * asked about. `undefined` where the question asks about nobody by name, where they are entered, or none says anything.
 */
export function saidOfName(question: Question, hits: readonly Hit[]): FoundFact | undefined {
  const { asked, mentions, language } = question;
  const { name, han } = WHO_IS.exec(asked.trim())?.groups ?? {};
  const named = name ?? han;
  if (named === undefined || mentions.some(({ by, words }) => by !== 'hint' && named.includes(words)))
    return undefined;
  const said = hits.flatMap((hit) => {
    const sentences = sentencesOf(hit.record.summary[language], language);
    const sentence = sentences.find((one) => holdsName(one, named));
    return sentence === undefined ? [] : [{ hit, sentence }];
  });
  if (said.length === 0) return undefined;
  const line = ({ hit, sentence }: (typeof said)[number]) =>
    said.length === 1 ? sentence : WORDS[language].lineOf(sentence, hit.record.title[language]);
  return {
    statement: said.slice(0, MOST_SENTENCES).map(line).join(STATEMENT_COMMA[language]),
    hits: said.map(({ hit }) => hit),
  };
}

/** Whether a sentence holds each word of a name as one of a name, with its capital: a "captain" is no Captain. */
function holdsName(sentence: string, name: string): boolean {
  if (hasHan(name)) return sentence.includes(name);
  const words = new Set(sentence.match(/\p{Lu}[\p{L}'’-]*/gu));
  return name.split(' ').every((word) => words.has(word.charAt(0).toUpperCase() + word.slice(1)));
}
