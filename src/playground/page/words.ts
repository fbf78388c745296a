import type { ChannelState, PersonState } from '../page-state.ts';

const ENGLISH = {
  title: 'Playground',
  about: 'A local Slack. Nothing leaves this machine.',
  youAre: 'You are',
  channels: 'Channels',
  directMessages: 'Direct messages',
  unread: 'new messages',
  noBot: 'no bot',
  menu: 'Channels and people',
  onlyYou: 'Only visible to you',
  edited: 'edited',
  app: 'App',
  reply: 'Reply in thread',
  replies: 'Thread',
  send: 'Send',
  message: 'Message',
  placeholderDm: 'Ask the bot anything, or type /coop help',
  placeholderChannel: 'Start with /coop, or mention the bot',
  placeholderThread: 'Reply, and mention the bot to ask it',
  insertCommand: 'Type a command',
  insertMention: 'Mention the bot',
  notConnected: 'The bot is not connected. Start it, and this notice goes away.',
  firstTitle: 'Try the bot here as you would in Slack',
  firstText:
    'Type a question in the direct message, use /coop in any channel, or mention the bot. You can also switch to the other person, who uses Slack in Chinese.',
  dismiss: 'Close this hint',
  traffic: 'Traffic',
  trafficAbout: 'What Slack and the bot send each other',
  toBot: 'to the bot',
  fromBot: 'from the bot',
  reload: 'Reload Slack (messages only you can see go away)',
  choose: 'Choose…',
  close: 'Close',
  submit: 'Submit',
  noMessages: 'No messages yet.',
  pressFailed: 'The bot did not answer the press. Is it running?',
  errors: new Map([
    ['operation_timeout', 'The bot did not acknowledge within 3 seconds.'],
    ['dispatch_failed', 'The bot could not be reached.'],
    ['no_commands_in_threads', 'Slack takes no slash commands in threads: mention the bot instead.'],
    ['unknown_command', 'This Slack knows one command: /coop'],
    ['no_text', 'Type something first (at most 40,000 characters).'],
  ]),
  failed: 'That did not work. Try again.',
};

/** All texts of the page in one language. */
export type Words = typeof ENGLISH;

const CHINESE: Words = {
  title: '试用',
  about: '本机上的 Slack，数据不会离开这台电脑。',
  youAre: '当前身份',
  channels: '频道',
  directMessages: '私信',
  unread: '有新消息',
  noBot: '无机器人',
  menu: '频道和成员',
  onlyYou: '仅自己可见',
  edited: '已编辑',
  app: '应用',
  reply: '在消息列中回复',
  replies: '消息列',
  send: '发送',
  message: '消息',
  placeholderDm: '直接提问，或输入 /coop help',
  placeholderChannel: '以 /coop 开头，或提及机器人',
  placeholderThread: '回复；提及机器人即可继续提问',
  insertCommand: '输入命令',
  insertMention: '提及机器人',
  notConnected: '机器人尚未连接。启动后此提示会消失。',
  firstTitle: '像在 Slack 中一样试用机器人',
  firstText: '在私信中提问，在任意频道使用 /coop，或提及机器人。也可以切换到使用英文的另一位成员。',
  dismiss: '关闭提示',
  traffic: '通信记录',
  trafficAbout: 'Slack 与机器人之间收发的内容',
  toBot: '发给机器人',
  fromBot: '来自机器人',
  reload: '重新载入 Slack（仅自己可见的消息会消失）',
  choose: '请选择…',
  close: '关闭',
  submit: '提交',
  noMessages: '还没有消息。',
  pressFailed: '机器人没有响应。它在运行吗？',
  errors: new Map([
    ['operation_timeout', '机器人没有在 3 秒内确认。'],
    ['dispatch_failed', '无法连接机器人。'],
    ['no_commands_in_threads', 'Slack 的消息列中不能使用斜杠命令：请提及机器人。'],
    ['unknown_command', '这里只有一个命令：/coop'],
    ['no_text', '请先输入内容（最多 40,000 个字符）。'],
  ]),
  failed: '没有成功，请再试一次。',
};

/** The texts for a person: Chinese for a `zh` locale, else English. */
export function wordsFor(person: PersonState | undefined): Words {
  return person?.locale.startsWith('zh') ? CHINESE : ENGLISH;
}

/** The name a channel is shown by: the bot's for a direct message, `# name` else. */
export function channelTitle(channel: ChannelState, bot: PersonState): string {
  return channel.kind === 'im' ? bot.realName : `# ${channel.name}`;
}
