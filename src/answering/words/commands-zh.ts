import type { ASIDE_EN } from './commands-en.ts';

/** The same in Chinese. */
export const ASIDE_ZH: typeof ASIDE_EN = {
  noAlerts: (example) => `尚未提供订阅提醒功能，没有可订阅或取消的内容。要看最新记录，可以问：${example}`,
  noSettings: '尚未提供设置功能，没有可设置的内容。答复使用提问的语言。',
  howToShow: (id) => `请在后面写上记录编号，例如：查看 ${id}。每条记录末尾都有编号。`,
  howToRelate: '请在后面粘贴一段文字，例如某人的消息：查找相关 <文字>。',
  nearIds: '相近的编号',
  newestOf: (shown, total) => `共 ${total} 条记录，以下是最新的 ${shown} 条`,
};
