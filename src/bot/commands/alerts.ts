import { sentenceAnswer } from '../../answering/answers.ts';
import { WORDS } from '../../answering/words/index.ts';
import type { Command } from './command.ts';

/** What stands between the command and what somebody wants to hear of. */
const LEAD = /^(?:(?:to|for|from|about|on|me|news|alerts|updates) )+|^(?:关于|有关)/iu;
const LONGEST = 100;

/** `subscribe`, `subscriptions` and `unsubscribe`, also with words: that there are no alerts, and what shows the news instead. */
export const alerts: Command = {
  names: ['subscribe', 'subscriptions', 'unsubscribe', '订阅', '取消订阅', '退订', '我的订阅'],
  accepts: () => true,
  run: (rest, { language }) => {
    const what = rest.replace(LEAD, '').slice(0, LONGEST);
    const example = `${language === 'zh' ? '最新' : 'latest'} ${what}`.trim();
    return sentenceAnswer(WORDS[language].aside.noAlerts(example), language);
  },
};
