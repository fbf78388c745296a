import { fold, hasHan } from '../../domain/fold.ts';
import type { Hit } from '../../domain/hit.ts';
import { LANGUAGES } from '../../domain/language.ts';
import type { Question } from '../../domain/question.ts';
import { singular } from '../../domain/singular.ts';
import { unheldBodies } from './named-bodies.ts';
import { unheldKinds } from './unheld-kinds.ts';

/** What Chinese names of bodies end in, behind at least two characters of a name. */
const BODY =
  /^(?!.*(?:[的哪什谁这那几各每我你他她它]|商业银行|国有银行|全部|内部|干部|局部|总部|东部|西部|南部|北部|中部|当局|结局|布局|格局|委托))\p{Script=Han}{2,12}(?:部|局|署|厅|委员会|总局|总会|总工会|银行|大学|基金会)$/u;
/** Bodies of China known by a short form, with whatever tells which of them: 全国妇联. */
const SHORT_BODY =
  /(?:全国|中国|中华|省|市|\p{Script=Han}{2}[省市])?(?:妇联|工商联|侨联|文联|科协|作协|青联|学联|台联|贸促会|红十字会|团中央|关工委|政协|人大常委会|职工盟|工联会|劳联|产联|[教记足篮]协)/gu;
/** Tells only which of them. */
const WHOSE = /^(?:全国|中国|中华|.{0,2}[省市])$/u;
/** Those who lead a body: 外交部长. */
const LEADER =
  /^(?!.*(?:[的哪什谁这那几各每我你他她它副]|^(?:前|老|新|原|现|时|历)?任?(?:部|局|署|厅|院|省|市|州)长))\p{Script=Han}{2,8}(?:部|总局|署|厅)长$/u;
/**
 * What a question names that no list knows and none of these hits speaks of, though it narrows what is wanted: a body by
 * its Chinese name ("跟…部签的协议"), or a kind of thing ("a podcast with the director"). With any of these the hits are
 * no answer.
 */
export function unheldThings(question: Question, hits: readonly Hit[]): string[] {
  const { asked, freeText, asides } = question;
  const words = freeText.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const bodies: string[] = fold(asked).match(SHORT_BODY) ?? [];
  // Of a short form the last character may be gone with the words that hold a sentence together: 全国侨联.
  const isOfBody = (word: string) => !WHOSE.test(word) && bodies.some((body) => body.includes(fold(word)));
  const things = words.filter(
    (word) =>
      (BODY.test(word) || LEADER.test(word) || isOfBody(word)) &&
      !asides.includes(fold(word)) &&
      !isHeld(word, hits),
  );
  // A word that names something held ("film") is read as that; what heads an expression must be open.
  const kinds = unheldKinds(asked).filter((kind) => isOpen(kind, question, words) && !isHeld(kind, hits));
  return [
    ...kinds,
    ...things,
    ...unheldBodies(question, hits).filter((body) => !things.some((one) => body.includes(one))),
  ];
}

/** An everyday word may only hint at something ("job adverts" at employment services); what names it is read as that. */
function isOpen(kind: string, { mentions }: Question, words: readonly string[]): boolean {
  const parts = kind.split(/[\s-]/u);
  const head = parts.at(-1) ?? kind;
  const hints = mentions.filter(({ by }) => by === 'hint').map((one) => fold(one.words));
  const [first = kind] = parts;
  // "Annual report": a report alone may be any news.
  const isHintedHead = parts.length > 1 && hints.includes(singular(head)) && isIn(first, words);
  return isIn(head, words) || hints.includes(kind) || isHintedHead;
}

function isIn(word: string, words: readonly string[]): boolean {
  return words.some(
    (one) => fold(one) === word || (hasHan(word) && (fold(one).includes(word) || word.endsWith(fold(one)))),
  );
}

function isHeld(word: string, hits: readonly Hit[]): boolean {
  const name = fold(word);
  return hits.some(({ record }) =>
    LANGUAGES.some((one) => fold(`${record.title[one]} ${record.summary[one]}`).includes(name)),
  );
}
