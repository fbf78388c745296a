import type { Language } from '../../../domain/language.ts';
import { MOST_RECORDS } from './inputs.ts';

/** What the step says when it cannot be run as it was set up. */
export interface WorkflowWords {
  /** By the input that cannot be used. */
  readonly unusable: Readonly<Record<'question' | 'limit', string>>;
}

/** The words, in each language. */
export const WORKFLOW_WORDS: Readonly<Record<Language, WorkflowWords>> = {
  en: {
    unusable: {
      question:
        'The step “Search cooperation records” got no question. Open the workflow and fill in “Question”.',
      limit: `The step “Search cooperation records” lists 1 to ${MOST_RECORDS} records. Open the workflow and put a whole number between them into “Limit”, or leave it empty.`,
    },
  },
  zh: {
    unusable: {
      question: '“Search cooperation records”步骤没有收到问题。请打开工作流并填写“Question”。',
      limit: `“Search cooperation records”步骤可列出 1 至 ${MOST_RECORDS} 条记录。请打开工作流，在“Limit”中填写此范围内的整数，或留空。`,
    },
  },
};
