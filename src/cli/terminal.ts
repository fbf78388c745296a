import { styleText } from 'node:util';
import type { Answer } from '../domain/answer.ts';

/**
 * The answer's text for a terminal: what leads the eye in colour where standard output is a terminal that
 * shows colour (NO_COLOR and FORCE_COLOR count), plain otherwise. Not a word more or less than `answer.text`.
 */
export function answerForTerminal(answer: Answer): string {
  const bold = new Set(highlights(answer));
  return answer.text
    .split('\n')
    .map((line) => {
      const title = /^(?:\d+\.|-) (.+)$/.exec(line)?.[1];
      if (bold.has(line)) return styleText('bold', line);
      if (title !== undefined) return line.replace(title, () => styleText('cyan', title));
      return line.startsWith('   ') ? styleText('dim', line) : line;
    })
    .join('\n');
}

const HIGHLIGHTS: {
  readonly [Type in Answer['type']]: (answer: Extract<Answer, { type: Type }>) => string[];
} = {
  matches: (answer) => [answer.heading],
  record: (answer) => [answer.record.title],
  fact: (answer) => [answer.statement],
  timeline: (answer) => [answer.heading, ...answer.groups.map((group) => group.label)],
  figures: (answer) => [answer.heading],
  nothing: (answer) => [answer.statement],
  help: (answer) => [answer.heading, ...answer.sections.map((section) => section.title)],
};

function highlights(answer: Answer): string[] {
  return (HIGHLIGHTS[answer.type] as (answer: Answer) => string[])(answer);
}
