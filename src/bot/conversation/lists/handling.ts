import type { Question } from '../../../domain/question.ts';

/** What is done with a list that was shown: it is put in order, cut or shown again. */
const HANDLING =
  /^(?:put|those|sort(?:ed)?|order(?:ed)?|arranged?|rank(?:ed)?|break|split|group(?:ed)?|down|up|back|full|entire|complete|whole|show|display|list(?:ed|ing|s)?|cut|narrow|filter|keep|排|列|列出|看|显示|筛选|一下|出来|具体|详细)$/u;

/** What is asked of a list that was shown, without the words for what is to be done with it: no record is looked for by these. */
export function withoutHandling(asked: Question): Question {
  const rest = (text: string) =>
    text
      .split(' ')
      .filter((word) => !HANDLING.test(word))
      .join(' ');
  return { ...asked, text: rest(asked.text), freeText: rest(asked.freeText) };
}
