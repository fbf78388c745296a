import type { Facet } from '../../domain/vocabulary.ts';

/** A condition of the question before that can be given up. */
export type Lifted = 'dates' | readonly Facet[];

const DROP = '(?:forget|drop|ignore|remove|never mind|regardless of|whatever) (?:about )?the';
const DROP_CHINESE = '(?:不限|不管|不论|去掉|不要管?|别管)';
const ALL_CHINESE = '(?:所有|全部|各个?|任何|哪个)';

/** "Any year", "whatever the country", 不限年份, 所有国家的. */
const LIFTING: ReadonlyArray<readonly [Lifted, RegExp]> = [
  [
    'dates',
    lifting('years?|dates?|months?|times?', '年份?|时间|日期|月份|年度|时期', '(?:at )?any ?time|whenever'),
  ],
  [
    ['country', 'region', 'place'],
    lifting('countr(?:y|ies)|regions?|places?|cit(?:y|ies)', '国家|地区|地方|城市|国', 'anywhere|everywhere'),
  ],
  [['kind'], lifting('kinds?|types?|formats?', '类型|种类|类别|形式', 'of any (?:kind|type)')],
];

function lifting(names: string, chinese: string, others: string): RegExp {
  return new RegExp(
    `^(?:(?:in|of|for|from) )?(?:(?:all|any|every|whatever) (?:the )?(?:${names})|${DROP} (?:${names})(?: filter| limit)?|${others})$|^(?:${DROP_CHINESE}|${ALL_CHINESE})(?:${chinese})(?:限制|条件)?的?(?:都(?:要|行|可以|算))?(?:了|吧|呢)?$`,
    'u',
  );
}

/** Which condition of the question before a text gives up; `undefined` for none. @param said as `goesOn` gives it */
export function liftedBy(said: string): Lifted | undefined {
  return LIFTING.find(([, words]) => words.test(said))?.[0];
}
