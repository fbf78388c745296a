/** What stands in a text before some words of it; empty where they are not in it. */
export function textBefore(text: string, words: string): string {
  return text.slice(0, Math.max(0, text.indexOf(words)));
}
