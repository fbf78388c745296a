const MOST_MESSAGES = 5_000;

/** True when no later press on the same message has been seen; `at` is the press's `action_ts`. */
export type LatestPress = (message: string, at: string) => boolean;

/** Keeps presses that arrive out of order from undoing a later one. */
export function createLatestPress(): LatestPress {
  const latest = new Map<string, number>();
  return (message, at) => {
    const time = Number(at);
    const known = latest.get(message);
    if (known !== undefined && time < known) return false;
    latest.delete(message);
    if (Number.isFinite(time)) latest.set(message, time);
    if (latest.size > MOST_MESSAGES) latest.delete(latest.keys().next().value ?? '');
    return true;
  };
}
