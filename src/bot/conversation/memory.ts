import type { Question } from '../../domain/question.ts';

/** Records shown in answer to a question. */
export interface Listed {
  readonly question: Question;
  /** Their ids, in the order shown. */
  readonly shown: readonly string[];
  /** How many records were shown before these. */
  readonly offset: number;
  /** How many records fit in all. */
  readonly total: number;
}

/** What a conversation is about at the moment: the question answered last, and what was shown for it. */
export interface Topic extends Listed {
  /** The question that brought the record spoken of; facts asked of it since have left it as it was. */
  readonly origin: Question;
  /** The question that the conversation began with. */
  readonly first: Question;
  /** The last answer that showed several records: one by one can be taken from it. */
  readonly list?: Listed;
  /** The list of which that one is a part. */
  readonly whole?: Listed;
  /** The record spoken of: the one shown in full, or the first of a list. */
  readonly focus?: string;
  /** The records spoken of before this one, the last one last; at most 4. */
  readonly earlier: readonly string[];
  /** The fact told last, if one was. */
  readonly told?: string;
  /** The script of the last answer in Chinese, where it was not the simplified one. */
  readonly script?: 'traditional';
  /** Whether that record was shown in full. */
  readonly inFull: boolean;
  /** What was said last of what was answered with records, to say the answer again in another language. */
  readonly turn?: Said;
}

/** A turn of a conversation that can be answered once more. */
export interface Said {
  readonly text: string;
  /** What the conversation was about before it. */
  readonly before?: Omit<Topic, 'turn'>;
}

/** Remembers what conversations are about; a store shared by replicas can stand behind it. */
export interface ConversationMemory {
  /** What the conversation is about, or `undefined` when that was never known or too long ago. */
  recall(conversation: string): Topic | undefined;
  remember(conversation: string, topic: Topic): void;
}

const KEPT_MS = 60 * 60 * 1000;
const MOST_CONVERSATIONS = 1000;

/**
 * A memory in this process: at most 1,000 conversations, the least recent given up first, each for an hour
 * after its last question.
 * @param now the time in milliseconds
 */
export function createConversationMemory(now: () => number = Date.now): ConversationMemory {
  const topics = new Map<string, { topic: Topic; at: number }>();
  return {
    recall(conversation) {
      const known = topics.get(conversation);
      return known !== undefined && now() - known.at <= KEPT_MS ? known.topic : undefined;
    },
    remember(conversation, topic) {
      // Deleting first moves it to the end: a Map keeps the order of insertion.
      topics.delete(conversation);
      topics.set(conversation, { topic, at: now() });
      const [oldest] = topics.keys();
      if (topics.size > MOST_CONVERSATIONS && oldest !== undefined) topics.delete(oldest);
    },
  };
}
