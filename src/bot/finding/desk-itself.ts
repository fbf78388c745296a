import { fold } from '../../domain/fold.ts';
import type { Question } from '../../domain/question.ts';
import { holds, holdsAny } from '../../understanding/text/matches.ts';

const YOU = '(?:you|u|ya)';
/** What a person or a machine is and does, which no desk for records answers: age, maker, home, moods. */
const ENGLISH: readonly RegExp[] = [
  new RegExp(
    `\\bhow (?:old|tall|big|smart|clever|rich|fast|are|r) (?:are |r )?${YOU}(?: (?:today|now|doing|feeling|anyway|then|exactly))*$`,
    'u',
  ),
  new RegExp(
    `\\bwh(?:o|at company|ich company|at firm|ich firm)(?:'s| is| has| had)? (?:made|makes|built|build|created|developed|programmed|trained|wrote|designed|invented|owns|runs|pays|named|behind) ${YOU}\\b`,
    'u',
  ),
  new RegExp(
    `\\b(?:are|r) ${YOU} (?:an? |really |still |even |actually |ever )*(?:married|single|alive|awake|human|real|sentient|conscious|happy|sad|tired|bored|lonely|hungry|drunk|ok|okay|stupid|paid|male|female|robot|bot|machine|person|ai|chatgpt|gpt|man|woman)\\b`,
    'u',
  ),
  new RegExp(
    `\\b(?:do|does|can|did) ${YOU} (?:ever |even |really |also |have to )*(?:sleep|eat|dream|drink|feel|cry|laugh|sing|dance|love|hate|get paid|get tired|go home|take (?:a )?(?:breaks?|holidays?)|like (?:your|me|it|being|music|cats|dogs|coffee|tea))\\b`,
    'u',
  ),
  new RegExp(
    `\\b(?:what|when|where)(?:'s| is| was| were| are) (?:your (?:name|age|birthday|hobby|favou?rite|salary|mood|gender)|${YOU} (?:born|from|made|built|living))\\b`,
    'u',
  ),
  new RegExp(`\\bwhere do ${YOU} (?:live|come from|sleep)\\b`, 'u'),
  new RegExp(`\\bwhat (?:do ${YOU} think|is your (?:opinion|view)|are your (?:thoughts|views))\\b`, 'u'),
];
const CHINESE =
  /(?:你|您)(?:今年|现在|到底|究竟|平时|自己|真的|也)*(?:几岁|多大|多少岁|(?:叫|姓)(?:什么|啥)|结婚|成家|单身|有(?:没有)?(?:男|女)(?:朋友|票)|有对象|是(?:男|女)|是(?:不是)?(?:个|一个)?(?:真人|机器人|人工智能|ai|人类|机器)|是(?:由)?(?:谁|哪家|哪个(?:公司|团队))[^，。？]{0,6}(?:做|开发|造|设计|训练|写|研发)|(?:会|要|用)?(?:不会)?(?:睡觉|吃饭|累不累|累吗|做梦|哭|难过|开心)|住(?:在)?哪|(?:是)?哪里?人|拿(?:多少)?工资|喜欢(?:我|什么|吃)|(?:觉得|认为|看来)[^，。？]{0,8}(?:怎么样|怎样|如何|好不好|好吗))|谁(?:把)?(?:开发|做|造|设计|训练|写|研发|发明)(?:了|的)?(?:你|您)/u;

/**
 * True for a question about the desk itself, which help answers: "how old are you", 你是谁开发的. Not where anything on
 * record is named: "who are you working with in Mongolia".
 */
export function asksOfDesk({ asked, mentions }: Pick<Question, 'asked' | 'mentions'>): boolean {
  if (mentions.some(({ by }) => by !== 'hint')) return false;
  const text = fold(asked).replace(/[\s\p{P}]+$/u, '');
  return holds(text, CHINESE) || holdsAny(text, ENGLISH);
}
