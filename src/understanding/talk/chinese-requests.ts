import type { Stretch } from '../filler.ts';

const SEND = '(?:发|寄|传|甩|丢|扔|抛|转|转发|递|送|拷|贴|分享|推送?|调|拉|捞|拿|交)';
const ME = '(?:我们?(?![国局省市厂校院])|咱们?|小弟|小妹|本人|俺们?|人家|群里)';
/** What Chinese requests end in. */
const SOFT = '[一下份张条篇遍眼个看就行成好呗吧哈哦呀啊啦嘛喔齁咯吗]*';

/** Ways of asking to be given something and of saying how, which name nothing and ask for nothing themselves. */
const REQUESTS: readonly RegExp[] = [
  // To whom it should go: 发我看下, 转到我邮箱, 甩个链接.
  new RegExp(
    `(?:单独|另外)?${SEND}[一个份张条篇到给去过来回]*${ME}的?(?:邮箱|信箱|微信|手机|钉钉|企微|飞书|邮件)?(?:里|上)?${SOFT}`,
    'gu',
  ),
  new RegExp(`(?:单独|都|全)?(?:交?给)${ME}${SOFT}(?=$|[，。？！,.?!])`, 'gu'),
  new RegExp(`${SEND}[一个份张条]*(?:链接|网址|连结|原文)${SOFT}`, 'gu'),
  new RegExp(`(?:附上|贴上|给个|求个?)(?:链接|网址|连结|原文)|(?:原文|全文)(?:贴|发)${SOFT}`, 'gu'),
  // A foreign verb in a Chinese request: share 一下, 帮忙 check 下.
  /(?:帮我?忙?\s*)?(?<![\p{L}\p{N}])[a-z]{2,12}\s*一?下(?!\p{Script=Han}{0,1}[一二三面午级])/gu,
  // Done once, lightly: 问一嘴, 瞄一眼, 捋一捋.
  /(\p{Script=Han})一\1(?!\p{Script=Han}?路)|(?:瞄|瞅|看|瞧|扫|问|说|讲|提|引|念叨|唠|掺|插|搭|透|蹭|走|跑|来|发|读|念)一(?:[眼嘴句遍脚声趟段口]|下子)/gu,
  // That nothing be left out: 一份别漏, 有啥列啥, 越全越好.
  /(?:一[个份条篇项场])?都?(?:别|不要|不能|勿)(?:给我?)?(?:漏|落|少|遗漏|落下|重复)[掉了算下计]*|一[个份条篇项场]都?不(?:漏|落|少)/gu,
  /有(?:什么|多少|几[个份条篇项场])就?(?:列|给|算|要|发|说|报|来)(?:什么|多少|几[个份条篇项场])|(?:都|全)(?:给我)?(?:找|列|翻|拉|调|拎|捞|扒)出?来|(?:汇总|梳理|罗列|归纳)一?下/gu,
  // What one has at hand, and where it may be found.
  /(?:你|您|贵处|你们)?(?:手头|手里|手上|库里|系统里)(?:上)?(?:所?有的?|的)?|(?:你|您)(?:这|那)(?:里|边|儿)?(?=有|$|[，。？])|通讯录(?=给|发|来)给?/gu,
  // Whose word it is, and whether it is true.
  /(?:这|那|此)(?:个|种|句)?(?:话|说法|提法|事儿?)(?=是|在|哪|谁|从|出|怎)|(?:说法|提法|原话|出处|来源|依据)(?=是|在?哪|有|呢|$|[，。？])|真?有(?:这么|这)(?:一)?回事|没错吧?|对不对|对吧|坐实|靠不靠谱|(?:跟|和)?(?:您|你)?(?:核实|核对|确认|求证)(?:个|一个|一?下)?(?:小?事儿?)?/gu,
  // Thanks, haste, wishes.
  /(?:求助?|跪求|拜求|求发|求问|求指路|急求|急+|救命|在线等|拜谢|跪谢|感恩|辛苦|叨扰|打扰|麻烦|谢)(?:[你您]们?|大家|各位|老师)?[了啦哈呀啊过]*(?=$|[，。！？～~,.!?\s])|(?:周[一二三四五六日末]|星期[一二三四五六日]|新年|新春|春节|元旦|端午|中秋|国庆|五一|节日|周末|假期)(?:快乐|愉快|好)[呀啊哈]?|^早(?=[～~，,！!呀啊])/gu,
  /(?:我)?(?:一脸|满脸|有点|完全|真)?(?:懵[了圈逼]*|蒙圈|抓瞎|一头雾水|两眼一抹黑)/gu,
  // Somebody is quoted as asking: 会计问：…
  /^(?:我们?|咱们?)?\p{Script=Han}{1,5}(?:突然|刚刚?|又)?(?:问|让问|托我?问|想问|要问)(?:我们?)?(?:一[句嘴下])?[:：]/gu,
  // What all questions want.
  /(?:具体|大致|大概|详细|基本)?(?:什么|怎么)(?:个)?情况|(?:具体|大致)(?:情况|内容|细节)|结论(?:是个?)?(?=什么)|进展(?:如何|怎样|怎么样)/gu,
  // Together, in whatever way.
  /凑?(?:一块儿?|一道|一起|一同|联手|携手|合伙|搭伙|共同)(?:儿)?(?=\P{Script=Han}|[办搞弄做推开签弄主合]|$)/gu,
];

/** Finds requests in a Chinese question: 发我看下, share 一下, 一份别漏. */
export function findRequests(text: string): Stretch[] {
  if (!/\p{Script=Han}/u.test(text)) return [];
  return REQUESTS.flatMap((request) =>
    [...text.matchAll(request)].map((match) => ({ from: match.index, to: match.index + match[0].length })),
  );
}
