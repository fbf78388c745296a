import type { SlackWords } from './words.ts';

/** Simplified Chinese. */
export const zh: SlackWords = {
  buttons: {
    details: '详情',
    more: '更多',
    back: '返回',
    share: '分享到频道',
    shareTo: '分享到对话',
    helpful: '有帮助',
    notHelpful: '没有帮助',
  },
  understood: (line) => `理解为：${line}`,
  page: (from, to, total) => `第 ${from}–${to} 条，共 ${total} 条`,
  labels: { source: '来源', id: '记录编号', related: '相关记录' },
  colon: '：',
  sharedBy: (mention) => `由 ${mention} 分享`,
  alreadyShared: '这条回答已经分享到频道。',
  thanks: '谢谢，您的反馈已记录。',
  thanksAgain: '您对这条回答的反馈此前已记录，谢谢。',
  oldButton: '这个按钮已失效，请重新提问。',
  tooFast: '提问过于频繁，请稍等几秒再问。',
  unknownCommand: (command, ours) => `无法识别命令 ${command}。请使用 ${ours} 提问，例如 ${ours} 帮助。`,
  unknownForm: { title: '无法识别表单', text: '这个表单已失效，请关闭后重新提问。' },
  unknownShortcut: '无法识别这个快捷方式。请使用 /coop、提及本应用或发送私信提问。',
  modal: {
    close: '关闭',
    waiting: '请稍候……',
    changed: '窗口内容在此期间已更新。请关闭此提示，查看当前内容后再次点击。',
  },
  unknownStep: '此应用已没有这个步骤。请打开工作流，改用“Search cooperation records”步骤。',
  failures: {
    failed: '抱歉，系统出现问题，请一分钟后重试。',
    slackBusy: 'Slack 目前繁忙，请一分钟后重试。',
    notHere: '本应用无法在此发言。请将其邀请到频道，或通过私信提问。',
    archived: '该频道已归档，无法发布内容。请在其他频道提问。',
    expired: '操作超时，请再次点击按钮。',
    unconfirmed: 'Slack 未确认是否发布成功。请先查看频道，如未出现再重新提问。',
    missingScope: (scope, link) => `本应用缺少权限“${scope}”。请联系应用管理员重新安装：${link}`,
  },
};
