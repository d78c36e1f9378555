/** Does this in one tab at a time; false when another tab is at it. Without locks nobody knows: then it is done. */
export function aloneAmongTabs(name: string) {
  return async (work: () => Promise<void>): Promise<boolean> => {
    if (!navigator.locks) {
      await work();
      return true;
    }
    return navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
      if (lock) await work();
      return lock !== null;
    });
  };
}
