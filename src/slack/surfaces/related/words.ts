import type { Language } from '../../../domain/language.ts';

/** What the message shortcut says. */
interface RelatedWords {
  /** The command of the desk that finds records for a text. */
  readonly command: string;
  readonly noText: string;
}

/** The message shortcut in both languages. */
export const RELATED_WORDS: Readonly<Record<Language, RelatedWords>> = {
  en: {
    command: 'find-related',
    noText:
      'This message has no text to find records by. Choose a message with words in it, or type /coop search.',
  },
  zh: {
    command: '查找相关',
    noText: '这条消息没有可供检索的文字。请选择含有文字的消息，或输入 /coop 检索。',
  },
};
