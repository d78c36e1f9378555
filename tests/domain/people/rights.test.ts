import { describe, expect, test } from "vitest";

import { membershipRoles, staffRoles } from "#app/domain/people/actor.ts";
import { mayDo, rights, rightsOf, rolesWith } from "#app/domain/people/rights.ts";

describe("who may do what at the desk", () => {
  test.for([
    ["coordinator", ["prepare", "sign", "value", "plans", "team"]],
    ["approver", ["prepare", "sign", "value", "budget", "plans", "team"]],
    ["portfolio", ["sign", "value", "budget"]],
    ["controller", ["budget"]],
    ["reader", ["plans"]],
    ["municipality", []],
    ["broker", []],
  ] as const)("a %s", ([role, expected]) => {
    expect(rightsOf(role)).toEqual(expected);
  });

  test("is held by somebody for every right, and by nobody from outside", () => {
    for (const right of rights) {
      expect(rolesWith(right).length, right).toBeGreaterThan(0);
      const outside = membershipRoles.filter((role) => !staffRoles.some((one) => one === role));
      expect(outside.filter((role) => mayDo({ role }, right))).toEqual([]);
    }
  });

  test("never lets one role both write a call and set the room that its discount takes, except a second person", () => {
    const both = staffRoles.filter((role) => mayDo({ role }, "prepare") && mayDo({ role }, "budget"));
    expect(both).toEqual(["approver"]);
  });
});
