import postgres from "postgres";

/** What a server says that is still starting, or already leaving. */
const notNow = new Set(["57P01", "57P02", "57P03"]);

/**
 * Whether a server really answers at this address. One that was killed a moment ago still has its process and its file,
 * and answers nobody any more. What else it refuses, such as a database that is not there, is an answer too.
 */
export async function answers(url: string): Promise<boolean> {
  const probe = postgres(url, { max: 1, connect_timeout: 2, onnotice: () => {} });
  try {
    await probe`select 1`;
    return true;
  } catch (error) {
    return error instanceof postgres.PostgresError && !notNow.has(error.code);
  } finally {
    await probe.end({ timeout: 1 });
  }
}
