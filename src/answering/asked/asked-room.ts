import { fold } from '../../domain/fold.ts';

/** What stands within a place: how a question asks for it, and how a text speaks of one. */
const ASKS =
  /\b(?:what|which) (?:[a-z]+ )?(?:halls?|rooms?|buildings?|auditorium|theatre|lobby)\b|(?:哪一?[个座栋幢间层]|什么)(?:大|会议)?(?:厅|楼|礼堂|会议室|教室|房间|报告厅|会堂)/u;
const STATES =
  /\b(?:halls?|rooms?|buildings?|auditorium|theatre|lobby)\b|厅|主楼|大楼|楼内|礼堂|会议室|教室|会堂/u;

/** How a text tells in which room or building something was, where a question asks for that; else `undefined`. */
export function roomAsked(asked: string): RegExp | undefined {
  return ASKS.test(fold(asked)) ? STATES : undefined;
}
