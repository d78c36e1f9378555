/**
 * Lets work in so many at a time, in the order in which it came, each once `ready` says so; what fails holds nobody up.
 */
export function inTurn(
  atOnce: number,
  ready: () => Promise<void> = () => Promise.resolve(),
): <Result>(work: () => Promise<Result>) => Promise<Result> {
  const waiting: (() => void)[] = [];
  let free = atOnce;
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => void waiting.push(resolve));
    try {
      await ready();
      return await work();
    } finally {
      // The place goes straight to who is next, so that nobody who comes meanwhile takes it.
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}
