/** The Home tab; what is pressed in it is answered by the surface each button belongs to. */
export const HOME_VIEW = 'home';

/** A question to press, by its place in the row; its value is the question as typed. */
export function exampleId(index: number): string {
  return `home_ask_${index}`;
}

/** The menu of kinds; the value of an option is a question for the records of a kind. */
export const BROWSE_KIND = 'home_ask_kind';

/** What the surface answers: all that is pressed in the tab. */
export const HOME_IDS = [HOME_VIEW] as const;
