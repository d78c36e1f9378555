import { expect, test } from "vitest";

import { keepDatabase } from "#app/server/keep-database.ts";

const quiet = { info: () => undefined, error: () => undefined };

test("a database that died is started again, and one that answers is left alone", async () => {
  let isUp = true;
  let revived = 0;
  const revive = async () => void ((isUp = true), (revived += 1));
  const isHealthy = async () => isUp;
  const giveUp = () => expect.unreachable();
  const kept = keepDatabase({ isHealthy, embedded: { revive }, log: quiet, giveUp, everyMilliseconds: 1 });
  isUp = false;
  await expect.poll(() => revived).toBe(1);
  isUp = false;
  await expect.poll(() => revived).toBe(2);
  await kept.stop();
  expect(isUp).toBe(true);
});

test("a database that does not come back ends the process after five attempts, and only then", async () => {
  const said: unknown[] = [];
  let ended = 0;
  const revive = () => Promise.reject(new Error("the disk is gone"));
  const log = { ...quiet, error: (_message: string, fields = {}) => void said.push(fields) };
  const giveUp = () => void (ended += 1);
  const isHealthy = async () => false;
  const kept = keepDatabase({ isHealthy, embedded: { revive }, log, giveUp, everyMilliseconds: 1 });
  await expect.poll(() => ended).toBe(1);
  await kept.stop();
  expect(said).toHaveLength(5);
  expect(ended).toBe(1);
});
