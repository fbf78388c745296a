import { countryTerms } from '../../domain/countries.ts';
import { fold } from '../../domain/fold.ts';

/*
 * Words that lie near to each other and never stand for each other: one month for another, one country for another.
 * They get no meaning at all. What questions mean by them is read by src/understanding.
 */
const DATES =
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays day days daily week weeks weekly weekend month months monthly year years yearly annual annually quarter decade decades century centuries today yesterday tomorrow tonight morning afternoon evening night nights midnight noon spring summer autumn winter';
const NUMBERS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions trillion dozen dozens percent percentage first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth half halves double triple dollar dollars euro euros yuan yen pound pounds franc francs rupee rupees baht rouble roubles ruble rubles';
const DIRECTIONS =
  'north south east west northern southern eastern western northeast northwest southeast southwest northeastern northwestern southeastern southwestern africa asia europe america americas pacific atlantic arctic antarctic african asian european american americans africans asians europeans nordic baltic balkan';
const PEOPLES =
  'chinese japanese english british french german germans italian italians spanish portuguese dutch danish swedish norwegian finnish polish russian russians turkish greek greeks roman romans swiss austrian belgian irish scottish welsh scots indian indians pakistani bengali thai vietnamese korean koreans mongolian tibetan burmese malay malays filipino filipinos indonesian arab arabs arabic israeli jewish jews hebrew iranian persian egyptian ethiopian kenyan somali nigerian congolese zambian brazilian mexican cuban cubans argentine canadian australian hispanic latin latino latinos slavic serb serbs czech hungarian romanian bulgarian croat croats kurd kurds afghan afghans gypsy gypsies mandarin cantonese';
const NAMES =
  'john bill jack mark bob jim tom sue rob dick frank grant rose roger harry henry peter pat mike ray bush clinton reagan ford nick josh jimmy jerry dean kent dale chad guy christian christians muslim muslims hindu hindus buddhist buddhists catholic catholics protestant islam orient occident';

/** Folded English words that get no vector: names of countries and peoples, dates, numbers, money, directions. */
export function leftOutWords(): ReadonlySet<string> {
  const countries = countryTerms([])
    .flatMap((country) => country.aliases.en.map(fold))
    .filter((name) => /^[a-z]+$/.test(name));
  const listed = [DATES, NUMBERS, DIRECTIONS, PEOPLES, NAMES].flatMap((words) => words.split(' '));
  return new Set([...countries, ...listed]);
}
