import { describe, expect, test } from "vitest";

import { entryForm } from "#app/domain/applications/paper/entry-form.ts";
import { heardForm } from "#app/domain/applications/paper/heard-form.ts";
import { canConfirm, confirmUntil, entryStep } from "#app/domain/applications/paper/paper-entry.ts";

const before = (moment: Date) => new Date(moment.getTime() - 1);

describe("the time to confirm a plan on paper", () => {
  test("ends at 23.59 in Amsterdam on the second working day after closing, across weekends and summer time", () => {
    // A Thursday: Friday and Monday are the two days; the clocks went forward on that Sunday.
    expect(confirmUntil(new Date("2026-03-26T11:00:00Z")).toISOString()).toBe("2026-03-30T21:59:00.000Z");
    expect(confirmUntil(new Date("2026-11-24T11:00:00Z")).toISOString()).toBe("2026-11-26T22:59:00.000Z");
    // Christmas and the weekend are no working days.
    expect(confirmUntil(new Date("2026-12-24T11:00:00Z")).toISOString()).toBe("2026-12-29T22:59:00.000Z");
  });

  test("is over at exactly its last moment, and never begins for a call without an end", () => {
    const closesAt = new Date("2026-11-24T11:00:00Z");
    expect(canConfirm({ closesAt }, before(confirmUntil(closesAt)))).toBe(true);
    expect(canConfirm({ closesAt }, confirmUntil(closesAt))).toBe(false);
    expect(canConfirm({ closesAt: null }, closesAt)).toBe(false);
  });

  test("is for what was sealed in time: what is unfinished at closing is over at once", () => {
    const closesAt = new Date("2026-11-24T11:00:00Z");
    const at = (entry: Partial<Record<"finishedAt" | "objectedAt" | "confirmedAt", Date>>, now: Date) =>
      entryStep(
        { finishedAt: null, objectedAt: null, confirmedAt: null, ...entry },
        { state: "draft" },
        { closesAt },
        now,
      );
    const finishedAt = before(closesAt);
    expect(at({}, before(closesAt))).toBe("writing");
    expect(at({}, closesAt)).toBe("over");
    expect(at({ finishedAt }, closesAt)).toBe("waiting");
    expect(at({ finishedAt, objectedAt: finishedAt }, closesAt)).toBe("objected");
    expect(at({ finishedAt }, confirmUntil(closesAt))).toBe("over");
    expect(at({ finishedAt, confirmedAt: closesAt }, confirmUntil(closesAt))).toBe("confirmed");
  });
});

describe("the form of a plan on paper", () => {
  const typed = {
    name: "Hatice",
    email: "hatice@thee.example",
    way: "paper",
    receivedOn: "2026-11-02",
    receivedTime: "9.30",
  };
  const faults = (changes: object) =>
    entryForm.safeParse({ ...typed, ...changes }).error?.issues.map(({ path }) => path.join("."));

  test("reads the moment on the clocks of Amsterdam, and refuses one that never was", () => {
    expect(entryForm.parse({ ...typed, receivedTime: "09:30" })).toMatchObject({
      email: "hatice@thee.example",
      receivedAt: new Date("2026-11-02T08:30:00Z"),
    });
    expect(faults({ receivedOn: "2026-03-29", receivedTime: "02:30" })).toEqual(["receivedTime"]);
    expect(faults({ receivedTime: "25:00" })).toEqual(["receivedTime"]);
  });

  test("takes a time as people write it anywhere else, and says of other words that they are no time", () => {
    const said = (form: typeof entryForm | typeof heardForm, receivedTime: string) =>
      form.safeParse({ ...typed, receivedTime }).error?.issues.map(({ message }) => message);
    for (const form of [entryForm, heardForm]) {
      expect(said(form, "9.30 uur")).toBeUndefined();
      expect(said(form, "vanochtend")).toEqual(["problems.not-a-time"]);
    }
  });

  test("takes somebody without an e-mail address who can be reached otherwise, and nobody else", () => {
    const { email: _, ...rest } = typed;
    expect(entryForm.safeParse(rest).error?.issues.map(({ path }) => path.join("."))).toEqual(["phone"]);
    expect(entryForm.parse({ ...rest, postal: "Zwanenkade 3" })).toMatchObject({ email: null });
    expect(faults({ email: "hatice@" })).toEqual(["email"]);
    expect(faults({ way: "fax" })).toEqual(["way"]);
  });
});
