import { askedGivers } from '../../answering/asked/asked-giver.ts';
import type { Catalogue } from '../../domain/catalogue.ts';
import { hasHan } from '../../domain/fold.ts';
import type { DateCondition, Mention, Question } from '../../domain/question.ts';
import { textBefore } from '../../domain/text-before.ts';
import type { Facet } from '../../domain/vocabulary.ts';

/** What stands for a gift as such, where everyday words for giving hint at a subject: "contributed to the ILO". */
const OF_GIVING = /contribut|donat|fund|financ|sponsor|support|aid\b|give|[捐赠给钱]|资助|出资|支持|援助/iu;
/** Whoever is named first then had it from somebody. */
const RECEIVED = /\b(?:got|gets?|gotten|getting|receiv\w*|from|to|for)\b|[从收得拿获受]/iu;
/** In front of whoever is given something. */
const TO =
  /\b(?:to|for|into|gave|give|get|got|receive[ds]?)(?: (?:the|all|other|countries in|of))*\s*$|(?:[给往到对向]了?|援助|资助)(?:整个|全)?$/iu;
/** One of several: "that project", 那个项目. Without these a Chinese noun may be many. */
const ONE_OF_THEM = /(?:[那这哪该某]|第?一|[个项份笔])(?:[个项份笔种])?$/u;
const PLURAL = /(?:[^s]s|schemes)$/iu;
/** Money came from these or through them; they tell no gift from another. */
const PARTIES: ReadonlySet<Facet> = new Set<Facet>(['organisation', 'country', 'constituent']);

/**
 * The question for all the sums of it, where somebody asks how much one gave and singles out no gift by a subject, a person,
 * a place, a single year or a thing of its kind: "how much has China contributed to ILO projects" is every sum there is, as in
 * "how much in total"; "before 2018" every sum until then; and so is what went to a region. `undefined` where it asks for one of them, or for no sum.
 */
export function forAllGiven(question: Question, { records, vocabulary }: Catalogue): Question | undefined {
  const { wants, survey, freeText, dates, amount, phrases, elsewhere, order, mentions } = question;
  if (wants !== 'money' || survey !== undefined || freeText !== '' || order !== 'relevance') return undefined;
  const isOneTime = dates !== undefined && !spansYears(dates);
  if (isOneTime || (amount ?? elsewhere) !== undefined || phrases.length > 0) return undefined;
  const parties = mentions.filter(({ facet }) => PARTIES.has(facet));
  const [first] = parties.toSorted(
    (a, b) => question.asked.indexOf(a.words) - question.asked.indexOf(b.words),
  );
  const named = askedGivers(question);
  // 中方对劳工组织的资助: a gift told by a noun is of whom it names first.
  const isFirst = first !== undefined && !RECEIVED.test(question.asked);
  const givers = named.length > 0 || !isFirst ? named : [first];
  const gave = new Set(records.flatMap(({ money }) => money.flatMap(({ from }) => from ?? [])));
  const isGiver = ({ facet, id }: Mention) =>
    [...gave].some((body) =>
      facet === 'country'
        ? vocabulary.term('organisation', body)?.country === id
        : vocabulary.withBroader('organisation', body).includes(id),
    );
  // "How much went to South-East Asia": what lies in a region is many, and no gift to it is one.
  const isToRegion = regionGivenTo(question) !== undefined;
  if (!isToRegion && !givers.some(isGiver)) return undefined;
  if (!mentions.every((mention) => leavesAll(mention, question.asked, isToRegion))) return undefined;
  const { wants: _, ...rest } = question;
  return { ...rest, intent: 'find', survey: { as: 'figures', of: 'money' } };
}

/** A question for sums given to a region as one for nothing of the body of that name: "ASEAN" got nothing itself. */
export function givenToRegion(question: Question): Question {
  const region = regionGivenTo(question);
  const isOfBody = ({ facet, words }: Mention) => facet === 'organisation' && words === region?.words;
  return { ...question, mentions: question.mentions.filter((one) => !isOfBody(one)) };
}

function regionGivenTo({ asked, mentions }: Question): Mention | undefined {
  return mentions.find(
    ({ facet, by, words }) => facet === 'region' && by === 'name' && TO.test(textBefore(asked, words)),
  );
}

/** True for a time of more than one year: "before 2018", "2013 to 2017". */
function spansYears({ from, to, monthDay }: DateCondition): boolean {
  return monthDay === undefined && from?.slice(0, 4) !== to?.slice(0, 4);
}

function leavesAll({ facet, by, words, id }: Mention, asked: string, isToRegion: boolean): boolean {
  if (facet === 'region') return isToRegion;
  if (facet !== 'kind') return PARTIES.has(facet) || (by === 'hint' && OF_GIVING.test(words));
  if (id !== 'project' || by === 'filter') return false;
  const before = textBefore(asked, words);
  return hasHan(words) ? !ONE_OF_THEM.test(before) : PLURAL.test(words);
}
