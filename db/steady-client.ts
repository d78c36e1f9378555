const CLIENT = /\/node_modules\/postgres\/src\/connection\.js$/;

/**
 * What postgres.js 3.4.9 forgets when a line to the database breaks: a statement that comes after the break is written
 * to no socket (uncaught, the server ends), a half-written one stays in front of the next line's greeting for ever, and
 * what it asks of a new line by itself, which types are lists, is waited for by nobody (uncaught too).
 * A refused statement answers true, because false means a full line, which the pool would keep aside for good.
 */
const mends: readonly (readonly [string, string])[] = [
  [
    "if (terminated)\n      return queryError(q, Errors.connection('CONNECTION_DESTROYED', options))",
    "if (terminated || !socket)\n      return (queryError(q, Errors.connection('CONNECTION_DESTROYED', options)), true)",
  ],
  [
    "incomings = null\n    clearImmediate(nextWriteTimer)\n",
    "incomings = null\n    clearImmediate(nextWriteTimer)\n    chunk = nextWriteTimer = null\n",
  ],
  ["return fetchArrayTypes()", "return fetchArrayTypes().catch(() => (needsTypes = true))"],
];

/**
 * For Vite: mends the client while it is bundled. Throws when the client has changed, so that nobody believes it
 * mended.
 */
export const steadyClient = {
  name: "plint-steady-client",
  transform(code: string, id: string): string | undefined {
    return CLIENT.test(id.split("?", 1)[0] ?? "") ? mendClient(code) : undefined;
  },
};

/** The source of the client with its mends. Throws when a place to mend is not there, or is there twice. */
export function mendClient(code: string): string {
  return mends.reduce((mended, [before, after]) => {
    if (mended.split(before).length !== 2)
      throw new Error(`postgres.js is not as it was: look whether it needs mending still (${before})`);
    return mended.replace(before, () => after);
  }, code);
}
