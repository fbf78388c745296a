/*
 * Word families that American and British English spell differently, as closed lists: an open rule such as
 * "-our is -or" would make "four" and "for" one word. Which spelling is the common one does not matter, as both the
 * records and the question are brought to it; only "-ize" does, since stemmers take it off and know no "-ise".
 */
const OUR =
  /(ard|arb|arm|behavi|cand|clam|col|demean|endeav|enam|fav|ferv|flav|glam|harb|hon|hum|lab|neighb|od|parl|ranc|rig|rum|sav|savi|splend|succ|tum|val|vap|vig)our/;
const CENTRE = /(cent|fib|lit|lust|meag|met|sab|somb|spect|theat)re(s|d)?$/;
const DIALOGUE = /(anal|catal|dem|dial|epil|homol|monol|prol|travel)ogue(s|d)?$/;
const DEFENCE = /^(def|off|pret|lic)enc/;
const DOUBLE_L =
  /^(un|re|mis)?(cancel|channel|counsel|dial|duel|enrol|equal|fuel|funnel|initial|label|level|marshal|marvel|model|panel|pedal|quarrel|rival|shovel|signal|spiral|total|travel|tunnel)l(ed|er|ers|ing|ings|or|ors|ous)$/;
const IZE = /([iy])z(e|es|ed|er|ers|ing|ings|able|ability|ation|ations|ational)$/;
const ISE = /(?<=\w{3})is(?=(?:e|es|ed|er|ers|ing|ings|able|ability|ation|ations|ational)$)/;
/** Words that end in "-ise" by nature ("supervise", "exercise", "enterprise", "promise"), or whose rest is another word: "organise". */
const OF_ITSELF = /(?:[cvw]|pr|gu|ch|ra|(?:pro|pre|sur|de)m|^(?:re|dis)?organ)is\w*$/;

const IRREGULAR = new Map([
  ['acknowledgement', 'acknowledgment'],
  ['aeroplane', 'airplane'],
  ['ageing', 'aging'],
  ['aluminium', 'aluminum'],
  ['anaemia', 'anemia'],
  ['enrol', 'enroll'],
  ['enrols', 'enrolls'],
  ['enrolment', 'enrollment'],
  ['enrolments', 'enrollments'],
  ['fulfil', 'fulfill'],
  ['fulfils', 'fulfills'],
  ['fulfilment', 'fulfillment'],
  ['grey', 'gray'],
  ['instalment', 'installment'],
  ['instalments', 'installments'],
  ['jewellery', 'jewelry'],
  ['judgement', 'judgment'],
  ['judgements', 'judgments'],
  ['manoeuvre', 'maneuver'],
  ['mould', 'mold'],
  ['paediatric', 'pediatric'],
  ['plough', 'plow'],
  ['practise', 'practice'],
  ['practised', 'practiced'],
  ['practises', 'practices'],
  ['practising', 'practicing'],
  ['programme', 'program'],
  ['programmes', 'programs'],
  ['sceptical', 'skeptical'],
  ['skilful', 'skillful'],
  ['sulphur', 'sulfur'],
  ['wilful', 'willful'],
  ['woollen', 'woolen'],
]);

/**
 * Brings British and American spellings of a folded English word to one common form, which is not meant to be
 * shown: "labour" and "labor", "modernisation" and "modernization", "programme" and "program".
 *
 * @example commonSpelling('modernisation') // 'modernization'
 * @example commonSpelling('four') // 'four'
 */
export function commonSpelling(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  // The cheap look for the letters first: every word of every record comes through here.
  let common = word;
  if (common.includes('our')) common = common.replace(OUR, '$1or');
  if (common.includes('re')) common = common.replace(CENTRE, '$1er$2');
  if (common.includes('ogue')) common = common.replace(DIALOGUE, '$1og$2');
  if (common.includes('enc')) common = common.replace(DEFENCE, '$1ens');
  if (common.includes('ll')) common = common.replace(DOUBLE_L, '$1$2$3');
  if (common.includes('z')) common = common.replace(IZE, '$1s$2');
  return common.includes('is') && !OF_ITSELF.test(common) ? common.replace(ISE, 'iz') : common;
}
