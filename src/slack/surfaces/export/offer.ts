import type { Answer } from '../../../domain/answer.ts';
import { fold } from '../../../domain/fold.ts';
import type { Language } from '../../../domain/language.ts';
import { type ListState, listState } from '../../button-state.ts';
import { clip, LIMITS } from '../../limits.ts';
import type { Service } from '../../service.ts';
import { actions, button, plain, section } from '../../views/blocks.ts';
import { answerMessage, sentence } from '../../views/index.ts';
import type { Message } from '../../views/message.ts';
import { EXPORT_WORDS } from './words.ts';

const NAMES: ReadonlySet<string> = new Set(['export', '导出']);
const MOST_OF_QUESTION = 200;

/**
 * What somebody wants exported who typed `export` and a question after it; empty when nothing follows, `undefined` when
 * the text is no call for an export.
 * @example exportWords('导出：与全总签署的协议') // '与全总签署的协议'
 */
export function exportWords(text: string): string | undefined {
  const trimmed = text.trim();
  const end = trimmed.search(/[\s:：]/);
  const first = end === -1 ? trimmed : trimmed.slice(0, end);
  return NAMES.has(fold(first)) ? trimmed.slice(first.length + 1).trim() : undefined;
}

/** An answer to a call for an export: the formats to choose from, or what was asked where no record fits. */
export async function answerExport(
  service: Service,
  words: string,
  { audience, language }: { audience: 'one' | 'all'; language: Language },
): Promise<Message> {
  if (words === '') return sentence(EXPORT_WORDS[language].what);
  const day = service.today();
  const answer = await service.ask(
    { kind: 'say', text: words, preferred: language },
    { day, surface: 'export' },
  );
  const shown = listState({ text: words, offset: 0, language: answer.language, day });
  return answer.total === 0 ? answerMessage(answer, { audience, shown }) : formatChoice(answer, shown);
}

/** The formats to choose from for the records of a question. */
export function formatChoice(answer: Answer, list: ListState): Message {
  const words = EXPORT_WORDS[answer.language];
  const said = words.choose(answer.total, clip(list.q, MOST_OF_QUESTION));
  return {
    ...sentence(said),
    blocks: [
      section(plain(said, LIMITS.sectionText.max)),
      ...actions([
        button('export_csv', words.formats.csv, list),
        button('export_json', words.formats.json, list),
        button('export_iati', words.formats.iati, list),
      ]),
    ],
  };
}
