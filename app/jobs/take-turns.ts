/**
 * Lets so many works run at once; who comes later waits for a turn, the first come first. A work that fails gives its
 * turn on too.
 */
export function takeTurns(most: number) {
  const waiting: (() => void)[] = [];
  let busy = 0;
  return async <Value>(work: () => Promise<Value>): Promise<Value> => {
    if (busy < most) busy += 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else busy -= 1;
    }
  };
}
