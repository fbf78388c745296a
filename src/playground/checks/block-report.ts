import { isObject, type JsonObject, listOf } from '../json.ts';

/** The faults found so far, each worded and placed as Slack does: `… [json-pointer:/blocks/0/text]`. */
export class BlockReport {
  readonly faults: string[] = [];

  add(what: string, at: string): void {
    this.faults.push(`${what} [json-pointer:${at}]`);
  }

  /** Checks a plain string; `min` 1 means it may not be empty. */
  string(value: unknown, at: string, max: number, min = 0): void {
    if (typeof value !== 'string') {
      this.add('must be a string', at);
      return;
    }
    if (value.length < min) this.add(`must be more than ${min - 1} characters`, at);
    if (value.length > max) this.add(`must be less than ${max + 1} characters`, at);
  }

  /** Checks an optional string. */
  optionalString(value: unknown, at: string, max: number): void {
    if (value !== undefined) this.string(value, at, max);
  }

  /** Checks a text object, `{type: 'plain_text' | 'mrkdwn', text}`. */
  text(value: unknown, at: string, max: number, kinds: readonly string[] = ['plain_text', 'mrkdwn']): void {
    if (!isObject(value)) {
      this.add('must provide an object', at);
      return;
    }
    if (!kinds.includes(String(value.type))) {
      this.add(`must be of type ${kinds.join(' or ')}`, at);
      return;
    }
    this.string(value.text, `${at}/text`, max, 1);
  }

  /** Checks an optional text object. */
  optionalText(value: unknown, at: string, max: number, kinds?: readonly string[]): void {
    if (value !== undefined) this.text(value, at, max, kinds);
  }

  /** Checks a list's length and gives back its objects with their places. */
  items(value: unknown, at: string, max: number, min = 1): { item: JsonObject; at: string }[] {
    const list = listOf(value);
    if (list.length < min) this.add(`no less than ${min} items allowed`, at);
    if (list.length > max) this.add(`no more than ${max} items allowed`, at);
    const found: { item: JsonObject; at: string }[] = [];
    for (const [index, item] of list.slice(0, max).entries()) {
      if (isObject(item)) found.push({ item, at: `${at}/${index}` });
      else this.add('must provide an object', `${at}/${index}`);
    }
    return found;
  }
}
