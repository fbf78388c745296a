/** Whole messages that ask what this is and how to use it. */
const HELP: readonly RegExp[] = [
  /^(?:please\s+)?(?:help|help me|help please|instructions?|usage|commands?|menu|manual|examples?|start|hi|hello|hey)(?:\s+(?:please|me))?$/,
  /^(?:so\s+|hi\s+|hello\s+|hey\s+)?what (?:can|could|do|does|are|is) (?:you|this|it|this bot|the bot|i)(?: (?:do|ask|ask you|know|offer|answer|able to do|for|do here|say))*(?: (?:here|for me|for us|about))?$/,
  /^(?:hi\s+|hello\s+)?how (?:do|can|should|does|to) (?:i|you|this|it|we|one)?\s?(?:use|work|ask|search|query|start)(?: (?:this|it|you|questions?|a question|here|this bot|the bot|work))*$/,
  /^how does (?:this|it|this bot|the bot) work$/,
  // Whoever tries whether anybody is there.
  /^(?:(?:this is )?(?:just )?(?:a )?test(?:ing)?(?: test(?:ing)?)*|测试(?:一下)?|试一?试|ping)$/,
  // Whoever begins anew may ask anything.
  /^(?:let'?s |can we |please )?(?:start (?:over|again|anew|afresh)|begin (?:again|anew)|restart|reset|clear(?: (?:all|everything|chat|history|the (?:chat|conversation)))?|new (?:chat|conversation|search|session)|never ?mind)(?: please)?$/,
  /^(?:请)?(?:重新开始|从头(?:再来|开始)|重来|重置|清空(?:对话|记录)?|新(?:的)?(?:对话|会话))$/,
  /^who are you$|^what are you$|^are you (?:an? |some kind of |even |really )*(?:real |chat ?)?(?:ro)?(?:bot|human|person|machine|ai)$/,
  /^(?:你好|您好|嗨)?[\s，,]*(?:请问)?(?:帮助|帮助我|帮忙|帮帮我|说明|使用说明|使用帮助|使用方法|怎么用|怎么使用|如何使用|该怎么用|怎么用你|这个怎么用|怎么提问|如何提问|命令|菜单|功能)$/,
  /^(?:你好|您好|嗨)?[\s，,]*(?:请问)?(?:你|您|这个机器人|机器人)?(?:能|会|可以|能够)?(?:帮我)?(?:做|干|回答|查)(?:些|一些)?(?:什么|啥)(?:问题)?$/,
  /^(?:你好|您好)?[\s，,]*(?:你|您)(?:是谁|(?:到底)?(?:是不是|是)(?:一?个)?(?:聊天)?(?:机器人|真人|人工智能|ai|人))$|^(?:我)?(?:能|可以)(?:问|查)(?:你)?(?:些)?什么$/,
];

/** True for a folded message that is nothing but a call for help, punctuation aside. */
export function asksForHelp(folded: string): boolean {
  const words = folded.replace(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$|[吗呢吧啊呀]+[\s\p{P}\p{S}]*$/gu, '');
  return words === '' || HELP.some((pattern) => pattern.test(words));
}
