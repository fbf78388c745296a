const TOGETHER =
  '(?:alongside|along with|together with|jointly with|hand in hand with|side by side with|shoulder to shoulder with|in tandem with|in partnership with)';
const ENGLISH = new RegExp(
  `\\b(?:who|whom|which|what|whose)\\b.{0,80}\\b${TOGETHER}\\s+(?<known>[^,.?;!]{2,60})`,
  'u',
);
/** "Who is the ILO teaming up with?" */
const ENGLISH_WITH =
  /\bwho(?:m)?(?:'s| is| was| did| does| do| are| were| has)? (?<known>[^,.?;!]{2,40}?) (?:team|partner|work|cooperat|collaborat|sign|run|doing|do|link|join)\w*(?: (?:up|it|this|that|forces|together))* with\b/u;
const CHINESE_WITH =
  /(?<known>[^，。？?！]{2,14}?)(?:是|在)?(?:跟|和|与|同)(?:谁|哪[个些家]\p{Script=Han}{0,3})(?:一起|一同|合作|联手|联合|共同|搭档|签|搞|办)/u;
const CHINESE =
  /(?:跟|和|与|同)(?<known>[^，。？?！]{1,14}?)(?:一起|一同|一道|共同|联手|联合|搭档|搭伙|并肩|合伙|携手)[^，。？?！]{0,14}(?:谁|哪)/u;
const CHINESE_BEFORE =
  /(?:谁|哪[个些家几][^，。？?！]{0,6})(?:是|在|来)?(?:跟|和|与|同)(?<known>[^，。？?！]{1,14}?)(?:一起|一同|一道|共同|联手|联合|搭档|搭伙|并肩|合伙|携手)/u;

/**
 * With whom somebody is asked for who did the same as they: "who delivers it alongside the ILO?". `undefined` where a
 * question asks for nobody's companion.
 * @param text folded
 */
export function askedCompanionOf(text: string): string | undefined {
  return [ENGLISH, ENGLISH_WITH, CHINESE, CHINESE_BEFORE, CHINESE_WITH]
    .map((words) => words.exec(text)?.groups?.known)
    .find((known) => known !== undefined);
}
