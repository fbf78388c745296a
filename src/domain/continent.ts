/** A region of more countries is a continent, and what is said of it says little of any country in it. */
const MOST_COUNTRIES = 15;

/** Whether a region of these countries is a continent. */
export function isContinent({ length }: readonly string[]): boolean {
  return length > MOST_COUNTRIES;
}
