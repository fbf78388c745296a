const NEW =
  /^\W*(?:(?:ok|okay|right|so|and|now|also|btw|thanks|好的?|那)[\s,，]+)*(?:(?:a )?(?:new|different|another|unrelated|separate) (?:one|question|q|topic|subject|thing|matter)|(?:something|sth|smth) (?:else|different|new)(?: now| then| entirely| altogether)?|(?:on (?:a )?)?(?:another|different) (?:note|topic)|(?:(?:let's|let us|to|i want to) )?chang(?:e|e of|e the|ing|ing the) (?:topic|subject)|moving on|unrelated(?: but)?|(?:我?想)?[换转]个?(?:问题|话题)|另(?:外)?(?:一个)?(?:问题|话题)|新问题|(?:再|我?想)?[问说聊谈](?:一个|个|一下|点)?(?:别的|其他的?|另外的?)(?:事|问题)?|再问(?:一个|个|一下)|换(?:一|1)?(?:个|件)?(?:事|别的))\s?[:,.;：，。；–—-]+\s*(?<rest>\S.{2,})$/isu;

/** What is asked where a text says that it begins anew: "new one: …", "different question, …", 换个话题，…; `undefined` where it does not. */
export function newQuestion(text: string): string | undefined {
  return NEW.exec(text.slice(0, LONGEST))?.groups?.rest;
}
/** As much of a text as is read. */
const LONGEST = 512;
