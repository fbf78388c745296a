/** Work that has begun and is not finished. */
export interface RunningWork {
  /** Keeps an eye on a piece of work; gives it back. */
  track<Result>(work: Promise<Result>): Promise<Result>;
  /** How many pieces run. */
  readonly count: number;
  /** Resolves when nothing runs any more, or after `withinMs`, with what still runs then. */
  settled(withinMs: number): Promise<number>;
}

/** Follows work so that stopping can wait for it. */
export function createRunningWork(): RunningWork {
  const running = new Set<Promise<unknown>>();
  const allDone = async () => {
    while (running.size > 0) await Promise.allSettled([...running]);
  };
  return {
    track(work) {
      running.add(work);
      const forget = () => running.delete(work);
      work.then(forget, forget);
      return work;
    },
    get count() {
      return running.size;
    },
    async settled(withinMs) {
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, withinMs);
      });
      await Promise.race([allDone(), late]);
      clearTimeout(timer);
      return running.size;
    },
  };
}
