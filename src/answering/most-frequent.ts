/** The different ids, the one that is there most often first; of equally frequent ones the first by the alphabet. */
export function mostFrequent(ids: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .sort(([a, times], [b, otherTimes]) => otherTimes - times || a.localeCompare(b))
    .map(([id]) => id);
}
