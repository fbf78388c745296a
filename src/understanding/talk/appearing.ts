const RECORDS =
  '(?:entries|entry|records?|items?|documents?|pieces?|texts?|files?|archives?|papers?|releases?)';
const EVER = '(?:(?:ever|even|also|once|actually|really|at all)\\s+)*';
/** Where it is looked for, which is always in the records. */
const SOMEWHERE =
  '(?:\\s+(?:anywhere|somewhere|at all|in (?:any|all|some|there|here|it|this|these|the|your)\\b))';
const FIGURES =
  '(?:features?|featured|figures?|figured|appears?|appeared|occurs?|occurred|(?:come|comes|came|enters?|entered) into (?:it|this|that|play|the picture)|gets? a look-in)';

/** How people ask whether somebody or something is found in records, which says nothing of the matter. */
export const APPEARING: readonly RegExp[] = [
  new RegExp(`\\b(?:all |the |any |every )*${RECORDS} (?:where|in which|wherein)\\b`, 'gu'),
  new RegExp(
    `\\b(?:all |the |any |every |which |what |how many |of |your )*${RECORDS} (?:(?:that|which) )?(?:do |does |did )?(?:involv(?:es?|ed|ing)|touch(?:es|ed|ing)? (?:on|upon)|featur(?:es?|ed|ing)|mention(?:s|ed|ing)?|bear(?:ing|s)? on|carr(?:y|ies|ied|ying)|show(?:s|ed|ing)?|stat(?:es?|ed|ing)|quot(?:es?|ed|ing))\\b`,
    'gu',
  ),
  /\b(?:that|which) (?:touch(?:es|ed)?|involv(?:es?|ed)|concern(?:s|ed)?)\b(?: (?:on|upon))?/gu,
  /\b(?:turns?|turned|shows?|showed|comes?|came|pops?|popped|crops?|cropped) up\b(?! (?:to|for))/gu,
  /\b(?:gets?|got|is|are|was|were) (?:a mention|mentioned|named|listed|quoted|featured)\b/gu,
  // "Did Narnia ever feature?": behind what is asked about, at the end of what is said.
  new RegExp(
    `(?<=\\b(?:do|does|did|has|have|is|was|were|where|if|whether)\\s[^.?!,;]{2,60}\\s)${EVER}${FIGURES}\\b(?=${SOMEWHERE}|\\s*(?:[,.?!;]|$))`,
    'gu',
  ),
  /\b(?:any|some|no|the (?:slightest|faintest|least)) (?:trace|sign|mention|whiff|glimpse|echo|shred)s?(?: (?:at all|whatsoever))? of\b(?: (?:it|that|this|them|one)\b)?/gu,
];
