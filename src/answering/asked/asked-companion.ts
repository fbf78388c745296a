const TOGETHER =
  '(?:alongside|along with|together with|jointly with|hand in hand with|side by side with|shoulder to shoulder with|in tandem with|in partnership with)';
const ENGLISH = new RegExp(
  `\\b(?:who|whom|which|what|whose)\\b.{0,80}\\b${TOGETHER}\\s+(?<known>[^,.?;!]{2,60})`,
  'u',
);
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
  return [ENGLISH, CHINESE, CHINESE_BEFORE]
    .map((words) => words.exec(text)?.groups?.known)
    .find((known) => known !== undefined);
}
