import type { Question } from '../../domain/question.ts';

const SITS = /\bwhere(?:'s| is| are)\b|\b(?:based|located|situated)\b|在哪|位于|设在/iu;
/** A "country director" is of none that is asked for. */
const COUNTRIES =
  /\bcountr(?:y|ies)\b(?! (?:directors?|offices?|teams?|programmes?|programs?|level))|\bnations?\b|国家|哪[几些两三]?国/iu;
const REGIONS =
  /\b(?:which|what)(?: \w+)? regions?\b|\bparts? of the (?:world|globe)\b|\bcontinents?\b|(?:哪[一几两三]?[个些片]?|什么|啥)(?:地区|区域|大?洲|片区)/iu;
const SEAT =
  /\b(?:based|located|situated|seat|headquarter\w*|offices?|stands?|at \d)\b|位于|设在|坐落|总部|办公|地址/iu;

/** True where a question asks for countries. */
export function asksForCountry({ asked }: Pick<Question, 'asked'>): boolean {
  return COUNTRIES.test(asked);
}

/** True where a question asks for regions of the world. */
export function asksForRegion({ asked }: Pick<Question, 'asked'>): boolean {
  return REGIONS.test(asked);
}

/** True where a question asks where a body sits: the countries that a record concerns do not tell that. */
export function asksForSeat({ asked, mentions }: Pick<Question, 'asked' | 'mentions'>): boolean {
  const isOfBody = mentions.some(({ facet, by }) => facet === 'organisation' && by === 'name');
  return isOfBody && SITS.test(asked) && !COUNTRIES.test(asked);
}

/** Whether a sentence says where something sits. */
export function tellsSeat(sentence: string): boolean {
  return SEAT.test(sentence);
}
