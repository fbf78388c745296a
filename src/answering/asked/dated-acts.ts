import { fold } from '../../domain/fold.ts';
import type { Question } from '../../domain/question.ts';

/** What somebody did once, which no date of a record is unless it tells of it: how a question and how a record says it. */
interface DatedAct {
  readonly asked: RegExp;
  readonly stated: RegExp;
}

const POSTS = '(?:director|head|chief|minister|secretary|president|boss)';
const POSTS_CHINESE = '(?:总?干事|局长|主任|司长|部长|主席|秘书长|负责人)';
const TAKES_OFFICE: DatedAct = {
  asked: new RegExp(
    `\\b(?:appoint\\w*|(?:took|take|taken) (?:up|office)|(?:became|become) (?:the |an? )?(?:[\\w-]+ ){0,2}${POSTS}|in (?:office|post|the job)|announc\\w* (?:him|her))\\b|上任|就任|到任|接任|[接执]掌|履新|任命|(?:当|做|成为)[的了上]?\\p{Script=Han}{0,3}${POSTS_CHINESE}`,
    'u',
  ),
  stated:
    /\b(?:appointed|took up|taken up|new (?:[\w-]+ ){0,2}(?:director|head|chief)|assumed office)\b|就任|上任|新任|任命/u,
};
const LEAVES_OFFICE: DatedAct = {
  asked: /\b(?:leave|left|leaves|quit|retire[ds]?|step(?:ped)? down)\b|离任|卸任|退休|下台/u,
  stated: /\b(?:left office|retired|stepped down|outgoing)\b|离任|卸任|退休/u,
};
const ACTS: readonly DatedAct[] = [
  TAKES_OFFICE,
  LEAVES_OFFICE,
  {
    asked:
      /\bjoin(?:ed|s)?\b(?! (?:hands|forces))|\bbec[oa]me (?:an? )?(?:\w+ )?member\b|\bsince when\b.*\bmember|\bmember\w*\b.*\bsince when\b|\bhow long\b.*\bmember\b|加入|入会|成为.{0,4}成员|成员.{0,4}(?:多久|多少年)|(?:何时|什么时候|哪一?年).{0,4}是.{0,12}成员/u,
    stated:
      /\bjoined\b|\bbecame an? (?:\w+ ){0,2}(?:agency|member)|成为\p{Script=Han}{0,16}(?:专门机构|成员)|\bfounding member|\bcountries that founded\b|创始(?:成员)?国|加入/u,
  },
  {
    asked: /\bratif\w+|(?:哪一?年|何时|什么时候|几时).{0,4}批准|批准.{0,16}(?:哪一?年|何时|什么时候)/u,
    stated: /\bratif\w+|批准/u,
  },
  {
    asked: /\bmove[ds]? (?:to|from|into|its|their)\b|搬[到去往进]|迁[到往至入]/u,
    stated: /\bmoved\b|搬[到往进]|迁[到往至入]/u,
  },
  {
    asked: /\b(?:take[ns]?|took|taking) over\b|接手|接管/u,
    stated: /\b(?:take|takes|took|taken) over\b|接手|接管|承接|独立开展/u,
  },
  {
    asked: /\b(?:enter(?:ed|s)? into force|take[s]? effect|took effect|effective date)\b|生效/u,
    stated: /\binto force\b|\btakes? effect\b|生效/u,
  },
];

/** Of a person these say that they got a post: "when was he announced?". */
const MADE_KNOWN = /\b(?:announced|named|chosen|picked|selected|unveiled)\b|宣布|公布|选中/u;
const HE = /\b(?:he|she)\b|[他她](?!们)/u;

/**
 * How a record tells of the act whose time is asked for, where it is one that is no matter of a record's own dates: joining,
 * ratifying, taking up a post or leaving it. Whoever starts, where a person is named, takes up a post.
 */
export function statedAct({ asked, wants, mentions }: Question): RegExp | undefined {
  const text = fold(asked);
  const isOfPerson =
    (wants === 'start' || MADE_KNOWN.test(text)) && mentions.some(({ facet }) => facet === 'person');
  return isOfPerson ? TAKES_OFFICE.stated : ACTS.find((act) => act.asked.test(text))?.stated;
}

/** Whether the time is asked for when somebody took up or left a post. */
export function asksOfOffice(asked: string): boolean {
  const text = fold(asked);
  if (MADE_KNOWN.test(text) && HE.test(text)) return true;
  return [TAKES_OFFICE, LEAVES_OFFICE].some((act) => act.asked.test(text));
}
