import type { Wanted } from '../../domain/question.ts';
import { MONEY_SATELLITES } from '../amounts/money-wants.ts';

/** Words that say the same as the asking words and nothing more. */
export const SATELLITES: Partial<Record<Wanted, RegExp>> = {
  // Who came is counted, whatever they are called and however they got there.
  count:
    /(?<=^\W*[\uE000\s]*)(?:people|persons|folks|heads|souls)\b|\b(?:turned|showed|shown|turn|show) (?:up|out)\b|\b(?:came|come|went)(?= (?:along|to|at|for|\uE000)|\W*$)(?: along)?\b|\b(?:exact |target |total )(?=\uE000)|(?:来了|到了|到场|到会|派人)(?=\uE000*人?\P{L}*$)|(?:在)?(?:今后|往后|后头|后面|未来|接下来|以后|之后|将来)(?:的)?这?[几两三五]年(?:里|内|间)?|\b(?:in|over|within) the (?:coming|next|following) (?:few |couple of |two |three |five )?years\b|要准数|(?:总共|一共|拢共)/gu,
  money: MONEY_SATELLITES,
  place:
    /\bguinea[- ]pigs?\b|\b(?:hosted|hosts|located|situated|based|covers?|covered|responsible for|in charge of|looks? after|in its care|under its wing)\b|负责|(?:还|也|又)?管(?:着|辖|到)?(?=\uE000|$|[?？])/gu,
  organisation:
    /\b(?:fund(?:s|ed|ing)?|financ\w+|sponsor\w*|pa(?:id|ys)|looks? after|handles?|host(?:s|ed)?|organi[sz](?:es|ed)|runs?|ran|leads?|led|manage[sd]?|coordinate[sd]?|bankroll\w*)\b|\b(?:foot|pick|cover)(?:s|ed|ing)?(?: up)? the (?:bill|tab|costs?)\b|(?:这|那)(?:句)?话|(?:掏|出|付)(?:的|了)?(?:钱|腰包)?|买单|埋单|(?<=[^，。？]{2})归|管(?=[啊呀呢的?？]|$)/gu,
  meaning: /\b(?:the\s+)?(?:acronym|abbreviation|initials|letters|short form)\b|(?:这个|的)?(?:缩写|简称)/gu,
  name: /\b(?:is|are|was|were)?\s*called\b|\b(?:the )?(?:exact |full |official |proper )*(?:name|title)\b/gu,
  telephone: /\b(?:call|ring|dial|reach|number)\b|打|号码/gu,
  ordinal: /\b(?:edition|instalment)\b|[哪这那]一?[版届]/gu,
  post: /\b(?:hold|holds|held|serves?|occup(?:y|ies)|has|have)\b|\b(?:plays?|played|wears?|wore|sits?|sat)(?= (?:at|in|on|for|with)\b|\W*$)|\b(?:job )?(?:title|position|post|role|rank|capacity|function)\b|担任|任/gu,
  person:
    /\b(?:alongside|along with|together with|jointly with|hand in hand with|side by side with|in tandem with)\b|\bputs?\s+\uE000[\s\uE000]*(?:down|to|under)\b|(?<=\b(?:director|minister|chief|head|chair\w*|president|boss|secretary|official|lady|gentleman|man|woman|guy|speaker|officer)s? )(?:called|named)\b|\b(?:the\s+)?names?(?: of)?(?: the person)?\b|\bthe person\b|\bwhoever\b|\b(?:the )?(?:lady|gentleman|guy|man|woman|bloke|fellow|boss)(?= (?:who|that|from|in|at|behind|running|chairing)\b)|\bagain\b|\b(?:job title|job|position)\b|(?<='s? )title\b|\b(?:in charge|at the helm|at the head)(?: of)?\b|签的?字|女士|先生|\b(?:put|puts|putting) (?:his|her|their|a) (?:names?|signatures?|pens?|hands?)(?: (?:down|to|on|under))?\b|\b(?:held|holds) the pen\b|\b(?:put down|set down) (?:his|her|their) (?:names?|signatures?)\b|\bon stage\b|坐镇|坐庄|这么(?:说|讲)(?:过|的)?/gu,
  date: /\b(?:exact|precise)\b|\b(?:meant|supposed|expected|due|scheduled|slated|intended) to(?: (?:be|have|carry on|start|keep|go on))?\b/gu,
  address: /\b(?:the )?envelope\b/gu,
};
