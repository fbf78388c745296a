/**
 * Words that ask of each of several things by itself: "X vs Y", 广州和无锡有什么区别. Beside what is named they say nothing.
 * For `search` and `replace`, as it goes on from where it was.
 */
export const EACH =
  /\b(?:vs|versus|compared?(?: (?:with|to))?|compar(?:ing|ison)|differ(?:s|ed|ent)?|differences?(?: between)?|changed|respectively|each(?: of)?)\b\.?|分[别別]|各(?=有?(?:多少|[几幾]))|各自|比[较較]|相比|[对對]比|有?(?:什[么麼]|啥|咩|何)?(?:[区區][别別]|不同|差[别別]|差[异異])/giu;
