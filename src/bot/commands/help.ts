import { helpAnswer } from '../../answering/answers.ts';
import type { Command } from './command.ts';

/** What somebody may want help with who knows the name of it. */
const OF_THE_GRAMMAR =
  /^(?:(?:with|on|for|about|me) )*(?:(?:the )?(?:help|show|latest|timeline|stats|find-related|export|search|filters?|commands?|subscribe|subscriptions|unsubscribe|settings)(?: command)?)?$|^(?:查看|显示|最新|时间线|大事记|统计|查找相关|导出|搜索|检索|筛选|命令|订阅|设置)?$/iu;

/** `help`, also with the name of a command: how to ask. "Help for young workers" is a question. */
export const help: Command = {
  names: ['help', '帮助', '?', '？'],
  accepts: (rest) => OF_THE_GRAMMAR.test(rest),
  run: (_rest, { catalogue, language }) => helpAnswer(catalogue, language),
};
