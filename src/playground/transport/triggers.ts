import { secret } from '../identifiers.ts';
import { Refusal } from '../refusal.ts';

/** A `trigger_id` opens one view within three seconds (https://docs.slack.dev/interactivity/handling-user-interaction). */
const TRIGGER_LIFE_MS = 3_000;
const KEPT = 1_000;

/** The trigger ids given out, and whose press or command they belong to. */
export class Triggers {
  #given = new Map<string, { user: string; at: number; used: boolean }>();
  #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** A new trigger id for this person. */
  give(user: string): string {
    const id = `${Math.floor(this.#now())}.${this.#given.size}.${secret(32)}`;
    this.#given.set(id, { user, at: this.#now(), used: false });
    if (this.#given.size > KEPT) this.#given.delete(this.#given.keys().next().value ?? '');
    return id;
  }

  /** Uses the id up and says whose it is; throws `invalid_trigger_id`, `exchanged_trigger_id` or `expired_trigger_id`. */
  use(id: string): string {
    const trigger = this.#given.get(id);
    if (trigger === undefined) throw new Refusal('invalid_trigger_id');
    if (trigger.used) throw new Refusal('exchanged_trigger_id');
    if (this.#now() - trigger.at > TRIGGER_LIFE_MS) throw new Refusal('expired_trigger_id');
    trigger.used = true;
    return trigger.user;
  }
}
