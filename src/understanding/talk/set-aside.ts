import type { Facet } from '../../domain/vocabulary.ts';
import type { NamedStretch } from '../names/mentions.ts';
import { holdsAny } from '../text/matches.ts';
import { LIKE_THEM, ON_THAT } from './requests.ts';
import { ABOUT_SOMEBODY } from './weak-names.ts';

/** The names of a question that its introductions leave, and what becomes of theirs. */
interface SetAside {
  /** True where a subject is named beside them. */
  readonly isTold: boolean;
  /** Names that are meant. */
  readonly strong: readonly NamedStretch[];
  /** True where the words of introductions say nothing of what is asked. */
  readonly isIdle: boolean;
  /** A name of an introduction as it counts beside what is asked; `undefined` for any other. */
  weighed(one: NamedStretch): NamedStretch | undefined;
}

/**
 * Sets aside what introductions name of those who ask, where the rest names what is asked: "I am with a union in Kenya.
 * What has the ILO agreed with China?".
 *
 * @param named all that a question names
 * @param firm what of it is no hint
 * @param isIntroduced true for a name of an introduction
 * @param isLeantOn true for one on which a later word leans: "in my country"
 */
export function setAside(
  named: readonly NamedStretch[],
  firm: readonly NamedStretch[],
  isIntroduced: (one: NamedStretch) => boolean,
  isLeantOn: (one: NamedStretch) => boolean,
  text: string,
): SetAside {
  const isLand = (one: NamedStretch) => isOf(one, (facet) => facet === 'country');
  const isAbroad = named.some((one) => isIntroduced(one) && isLand(one));
  // "I'm a student from Laos in Paris. In my country …": the country is meant and not the town.
  const isPointedAt = (one: NamedStretch) =>
    isOneOfUs(one, text) || (isLeantOn(one) && (isLand(one) || !isAbroad));
  const isOfThem = (one: NamedStretch) => isIntroduced(one) && !isPointedAt(one);
  const rest = firm.filter((one) => !isOfThem(one));
  const others = named.filter((one) => !isOfThem(one));
  const isTold = firm.some((one) => !isIntroduced(one) && isOf(one, (facet) => !ABOUT_SOMEBODY.has(facet)));
  const isOfSomebody = rest.some((one) => isOf(one, (facet) => ACTING.has(facet)));
  const pointsBack = holdsAny(text, POINTS_BACK);
  const isSaid = isTold || isOfSomebody || (!pointsBack && others.some(isOnSubject));
  // The subjects of somebody's work are often those of the question, unless it says who did what.
  const isOfWork = !isTold && (pointsBack || !isOfSomebody || !others.some(isOfWhat));
  const isMeant = (one: NamedStretch) =>
    rest.includes(one) || (isOfWork && isOf(one, (facet) => !OF_ASKER.has(facet)));
  const meant = isSaid ? firm.filter(isMeant) : firm;
  return {
    isTold,
    strong: meant.length > 0 ? meant : firm,
    isIdle: isTold || (isSaid && !pointsBack),
    weighed: (one) => {
      if (!isSaid || !isIntroduced(one)) return undefined;
      if (meant.includes(one)) return isPointedAt(one) ? one : undefined;
      // A subject that the rest hints at as well counts as the rest says it.
      if (!isOfWork && isOnSubject(one) && !firm.includes(one)) return undefined;
      // Where somebody comes from is not what they ask about.
      if (isTold && isLand(one)) return undefined;
      return asIntroduced(one, isTold, isOfWork);
    },
  };
}

/** "My uncle trains boys. Did somebody teach him?": then what is told of those who ask tells of what is asked. */
const OF_THEM = /\b(?:him|her|them)\b|(?<!其)[他她]们|这方面|这[一类]?行|这样的/u;
const POINTS_BACK: readonly RegExp[] = [LIKE_THEM, ON_THAT, OF_THEM];

/** A subject, by whatever word. */
function isOnSubject(one: NamedStretch): boolean {
  return isOf(one, (facet) => facet === 'topic');
}

function isOf({ mentions }: NamedStretch, isFacet: (facet: Facet) => boolean): boolean {
  return mentions.some(({ facet }) => isFacet(facet));
}

/** A subject, by whatever word, or a kind by its name. */
function isOfWhat({ mentions }: NamedStretch): boolean {
  return mentions.some(({ facet, by }) => facet === 'topic' || (facet === 'kind' && by === 'name'));
}

/** "I'm with a Mongolian club: we all signed a plan", "our Chinese counterpart": whom those who ask speak for is meant. */
function isOneOfUs({ to, mentions }: NamedStretch, text: string): boolean {
  return (
    mentions.every(({ facet }) => ACTING.has(facet) || facet === 'place') && AS_ONE_OF_US.test(text.slice(to))
  );
}
const AS_ONE_OF_US =
  /\bcounterparts?\b|\bwe (?:all |both |also )?(?:signed|agreed|promised|shook hands|launched|joined)\b|对口|[我咱]们(?:都|一起|还)?(?:开[会过了]|办[过了]|签[过了])/u;

/** What tells who somebody is. */
const OF_ASKER: ReadonlySet<Facet> = new Set<Facet>([...ABOUT_SOMEBODY, 'place']);
/** Who does what somebody may ask about. */
const ACTING: ReadonlySet<Facet> = new Set<Facet>(['organisation', 'country']);

/** A name of an introduction: it binds nothing and says less, least where another subject is named. */
function asIntroduced(named: NamedStretch, isTold: boolean, isOfWork: boolean): NamedStretch {
  const share = (facet: Facet) => {
    if (OF_ASKER.has(facet)) return 0.25;
    return isOfWork ? 0.9 : isTold ? 0.2 : 0.5;
  };
  const mentions = named.mentions.map((mention) => ({
    ...mention,
    by: 'hint' as const,
    weight: share(mention.facet) * (mention.weight ?? 1),
  }));
  return { ...named, mentions };
}
