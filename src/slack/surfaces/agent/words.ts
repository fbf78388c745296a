import type { Overview } from '../../../bot/overview.ts';
import type { Language } from '../../../domain/language.ts';

/** What the agent's pane says besides the answers. */
export interface AgentWords {
  /** Above the prompts, as a welcome: what there is to ask about. */
  readonly welcome: (overview: Pick<Overview, 'records' | 'years'>) => string;
  /** Shown after the bot's name: "Cooperation Desk is searching the records…". */
  readonly working: string;
  /** The name of a conversation that began without words. */
  readonly untitled: string;
}

/** The words, in each language. */
export const AGENT_WORDS: Readonly<Record<Language, AgentWords>> = {
  en: {
    welcome: ({ records, years }) =>
      `Ask about ${records} cooperation records${years ? `, ${years.from}–${years.to}` : ''}. For example:`,
    working: 'is searching the records…',
    untitled: 'Cooperation records',
  },
  zh: {
    welcome: ({ records, years }) =>
      `可询问${years ? `${years.from}至${years.to}年的` : ''} ${records} 条合作记录，例如：`,
    working: '正在检索记录…',
    untitled: '合作记录',
  },
};
