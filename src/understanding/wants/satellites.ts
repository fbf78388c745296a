import type { Wanted } from '../../domain/question.ts';
import { MONEY_SATELLITES } from '../amounts/money-wants.ts';

/** Words that say the same as the asking words and nothing more. */
export const SATELLITES: Partial<Record<Wanted, RegExp>> = {
  // Who came is counted, whatever they are called and however they got there.
  count:
    /(?<=^\W*[\uE000\s]*)(?:people|persons|folks)\b|\b(?:turned|showed|turn|show) (?:up|out)\b|\b(?:came|come|went)(?= (?:along|to|at|for|\uE000)|\W*$)(?: along)?\b|\b(?:exact |total )(?=\uE000)|(?:来了|到了|到场|到会|派人)(?=\uE000*人?\P{L}*$)|(?:总共|一共|拢共)/gu,
  money: MONEY_SATELLITES,
  place:
    /\b(?:hosted|hosts|located|situated|based|covers?|covered|responsible for|in charge of|looks? after|target(?:s|ed)?|aimed at|supposed|meant)\b|负责|面向|针对|惠及|(?:还|也|又)?管(?:着|辖|到)?(?=\uE000|$|[?？])/gu,
  organisation:
    /\b(?:fund(?:s|ed|ing)?|financ\w+|sponsor\w*|pa(?:id|ys)|looks? after|host(?:s|ed)?|organi[sz](?:es|ed)|runs?|ran|leads?|led|manage[sd]?)\b|(?:这|那)(?:句)?话|(?:掏|出|付)(?:的|了)?(?:钱|腰包)?|买单|埋单|管(?=[啊呀呢的?？]|$)/gu,
  meaning: /\b(?:the\s+)?(?:acronym|abbreviation|initials|letters|short form)\b|(?:这个|的)?(?:缩写|简称)/gu,
  name: /\b(?:is|are|was|were)?\s*called\b|\b(?:the )?(?:exact |full |official )*(?:name|title)\b/gu,
  telephone: /\b(?:call|ring|dial|reach|number)\b|打|号码/gu,
  ordinal: /\b(?:edition|instalment)\b|[哪这那]一?[版届]/gu,
  post: /\b(?:hold|holds|held|serves?|has|have|plays?|played)\b|\b(?:job )?(?:title|position|post|role|rank)\b|担任|任/gu,
  person:
    /\b(?:alongside|along with|together with|jointly with)\b|(?<=\b(?:director|minister|chief|head|chair\w*|president|boss|secretary|official|lady|gentleman|man|woman|speaker|officer)s? )(?:called|named)\b|\b(?:the\s+)?names?(?: of)?(?: the person)?\b|\bthe person\b|\bwhoever\b|\b(?:the )?(?:lady|gentleman|man|woman|boss)(?= (?:who|that|from|in|at)\b)|\bagain\b|\b(?:job title|job|position)\b|(?<='s? )title\b|\b(?:in charge|at the helm|at the head)(?: of)?\b|\b(?:leads|led|heads|headed)\b|签的?字|女士|先生|\b(?:put|puts|putting) (?:his|her|their) (?:names?|signatures?)(?: (?:down|to|on|under))?\b|这么(?:说|讲)(?:过|的)?/gu,
  date: /\b(?:exact|precise)\b|\b(?:meant|supposed|expected|due|scheduled) to(?: (?:be|start))?\b/gu,
};
