import type { JsonObject } from '../../json.ts';
import { plainText } from '../plain-text.ts';
import type { Words } from '../words.ts';

/** How an element is named and described to a screen reader; the input block around it gives it. */
export interface Labelling {
  /** The id of the element, for the label's `for`. */
  id: string;
  /** Ids of hint and error. */
  describedBy?: string | undefined;
  invalid?: boolean;
  required?: boolean;
}

/** The attributes for a labelled element; one without a label is named by its placeholder. */
export function labelled(labelling: Labelling | undefined, element: JsonObject, words: Words) {
  if (labelling === undefined) return { 'aria-label': plainText(element.placeholder) || words.choose };
  return {
    id: labelling.id,
    'aria-describedby': labelling.describedBy,
    'aria-invalid': labelling.invalid === true ? true : undefined,
    'aria-required': labelling.required === true ? true : undefined,
  };
}
