const NEW =
  /^\W*(?:(?:ok|okay|right|so|and|also|btw|thanks|好的?|那)[\s,，]+)*(?:(?:a )?(?:new|different|another|unrelated) (?:one|question|topic|thing)|something (?:else|different|new)|(?:on (?:a )?)?(?:another|different) (?:note|topic)|(?:change of|changing) (?:topic|subject)|换个?(?:问题|话题)|另(?:外)?(?:一个)?(?:问题|话题)|新问题|再问(?:一个|个|一下)(?:别的|其他的?)?)\s?[:,.;：，。；–—-]+\s*(?<rest>\S.{2,})$/isu;

/** What is asked where a text says that it begins anew: "new one: …", "different question, …", 换个话题，…; `undefined` where it does not. */
export function newQuestion(text: string): string | undefined {
  return NEW.exec(text.slice(0, LONGEST))?.groups?.rest;
}
/** As much of a text as is read. */
const LONGEST = 512;
