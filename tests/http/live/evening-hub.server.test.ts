import { expect, vi } from "vitest";

import { useDatabase } from "#app/http/database.server.ts";
import {
  closeEvenings,
  currentEvening,
  followEvening,
  reopenEvenings,
} from "#app/http/live/evening-hub.server.ts";
import { givenConducted } from "#tests/support/conducted.ts";
import { test } from "#tests/support/database.ts";

test("a line that breaks takes nothing from those who listen after it, and the log says so once", async ({
  db,
  owner,
}) => {
  useDatabase(db);
  const { tenderId, conductor, step } = await givenConducted(db, owner);
  const here = { corporationId: conductor.staff.corporationId, tenderId };
  const logged: string[] = [];
  const output = vi
    .spyOn(process.stdout, "write")
    .mockImplementation((line) => logged.push(String(line)) > 0);
  const broken = followEvening(here, {
    hear: () => {
      throw new TypeError("the line is closed");
    },
    end: () => undefined,
  });
  const heard: string[] = [];
  const whole = followEvening(here, {
    hear: ({ program }) => heard.push(program.state),
    end: () => undefined,
  });
  await vi.waitFor(() => expect(heard.at(0)).toBe("ready"), { timeout: 4_000 });
  await step({ step: "begin" });
  await vi.waitFor(() => expect(heard.at(-1)).toBe("running"), { timeout: 4_000 });
  broken?.();
  whole?.();
  output.mockRestore();
  const told = logged.filter((line) => line.includes("evening not told"));
  expect(told).toHaveLength(1);
  expect(JSON.parse(told[0] ?? "")).toMatchObject({
    level: "error",
    message: "evening not told",
    tenderId,
    name: "TypeError",
    way: expect.arrayContaining([expect.stringContaining("hear"), expect.stringContaining("tellAll")]),
  });
  // What an error says may quote what somebody typed.
  expect(logged.join("")).not.toContain("the line is closed");
});

test("a line that breaks at its first word is let go like any other", async ({ db, owner }) => {
  useDatabase(db);
  const { tenderId, conductor, step } = await givenConducted(db, owner);
  const here = { corporationId: conductor.staff.corporationId, tenderId };
  const output = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  // Somebody asked for it already, so that whoever comes next hears it at once.
  await currentEvening(here);
  let asked = 0;
  const broken = followEvening(here, {
    hear: () => {
      asked += 1;
      throw new TypeError("the line is closed");
    },
    end: () => undefined,
  });
  const heard: string[] = [];
  const whole = followEvening(here, {
    hear: ({ program }) => heard.push(program.state),
    end: () => undefined,
  });
  await step({ step: "begin" });
  await vi.waitFor(() => expect(heard.at(-1)).toBe("running"), { timeout: 10_000 });
  broken?.();
  whole?.();
  output.mockRestore();
  expect(asked).toBe(1);
});

test("a line from before a closing takes nothing from whoever follows after it", async ({ db, owner }) => {
  useDatabase(db);
  const { tenderId, conductor, step } = await givenConducted(db, owner);
  const here = { corporationId: conductor.staff.corporationId, tenderId };
  const before = followEvening(here, { hear: () => undefined, end: () => undefined });
  await closeEvenings();
  reopenEvenings();
  const heard: string[] = [];
  const after = followEvening(here, {
    hear: ({ program }) => heard.push(program.state),
    end: () => undefined,
  });
  before?.();
  await step({ step: "begin" });
  await vi.waitFor(() => expect(heard.at(-1)).toBe("running"), { timeout: 10_000 });
  after?.();
});
