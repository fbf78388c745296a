import type { Language } from '../../../domain/language.ts';

/** What the share step says. */
interface ShareWords {
  readonly title: string;
  readonly submit: string;
  /** What is about to happen. */
  readonly intro: string;
  /** @param question as it will be shown again */
  readonly what: (question: string) => string;
  readonly conversation: string;
  readonly choose: string;
  readonly noneChosen: string;
  readonly sharing: string;
  readonly already: string;
  /** @param where a mention of the channel in Slack's form, empty where it has none */
  readonly done: (where: string) => string;
  readonly problems: Readonly<Record<'notInside' | 'archived' | 'restricted', string>>;
  readonly retry: (sentence: string) => string;
}

/** The share step in both languages. */
export const SHARE_WORDS: Readonly<Record<Language, ShareWords>> = {
  en: {
    title: 'Share the answer',
    submit: 'Share',
    intro: 'The answer is posted for everybody in the conversation, with your name.',
    what: (question) => `“${question}”`,
    conversation: 'Conversation',
    choose: 'Choose a conversation',
    noneChosen: 'Choose the conversation to share to.',
    sharing: 'Sharing the answer …',
    already: 'The answer was shared there already.',
    done: (where) => (where === '' ? 'The answer was shared.' : `The answer was shared in ${where}.`),
    problems: {
      notInside:
        'The app is not in that conversation. Type /invite @Cooperation Desk there and share again, or choose another one.',
      archived: 'That channel is archived, so nothing can be posted in it. Choose another one.',
      restricted:
        'The app is not allowed to post there. Choose another conversation, or ask whoever manages it.',
    },
    retry: (sentence) => `The answer was not shared. ${sentence}`,
  },
  zh: {
    title: '分享回答',
    submit: '分享',
    intro: '回答将以您的名义发布，对话中的所有人都能看到。',
    what: (question) => `“${question}”`,
    conversation: '对话',
    choose: '选择对话',
    noneChosen: '请选择要分享到的对话。',
    sharing: '正在分享回答……',
    already: '这条回答已经分享到该对话。',
    done: (where) => (where === '' ? '回答已分享。' : `回答已分享到 ${where}。`),
    problems: {
      notInside: '本应用不在该对话中。请在其中输入 /invite @Cooperation Desk 后重新分享，或选择其他对话。',
      archived: '该频道已归档，无法发布内容。请选择其他频道。',
      restricted: '本应用无权在该处发布内容。请选择其他对话，或联系管理员。',
    },
    retry: (sentence) => `回答未能分享。${sentence}`,
  },
};
