import type { Language } from '../domain/language.ts';

const HAN_RUN = /\p{Script=Han}+/gu;
const LATIN_WORD = /[\p{L}\p{M}]+/gu;
/** Words that build a sentence, so that a name in the other language does not decide. */
const ENGLISH_FRAME =
  /\b(?:the|of|in|on|with|about|for|and|what|who|where|when|how|which|is|are|does|did|do)\b/gi;
const CHINESE_FRAME = /什么|多少|哪|谁|吗|呢|的|是|有|关于|请问|怎么|几个|了|和|与|在/gu;

/**
 * The language a question is written in: Chinese wherever it has Chinese and no English words build its sentence, which
 * people who ask in Chinese mix in as names; else the one of the larger part of its words, where the words that build the
 * sentence count twice. Acronyms and numbers belong to both, two Chinese characters make a word.
 *
 * @example languageOf('just transition 气候变化') // 'zh'
 * @example languageOf('agreement with 全国总工会') // 'en'
 */
export function languageOf(text: string): Language {
  const han = text.match(HAN_RUN);
  if (han === null) return 'en';
  const chinese = han.reduce((sum, run) => sum + Math.ceil(run.length / 2), 0);
  const latin = (text.replace(HAN_RUN, ' ').match(LATIN_WORD) ?? []).filter(
    (word) => word !== word.toUpperCase(),
  );
  const frame = text.match(ENGLISH_FRAME)?.length ?? 0;
  if (frame === 0) return 'zh';
  const english = latin.length + frame;
  return chinese + 2 * (text.match(CHINESE_FRAME)?.length ?? 0) > english ? 'zh' : 'en';
}
