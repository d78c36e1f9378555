import { describe, expect, test } from "vitest";

import { readView, viewQuery } from "#app/domain/applications/triage/triage-view.ts";

describe("a view of the table of plans", () => {
  test("reads of an address only what it can mean", () => {
    const { view, after } = readView(
      new URLSearchParams("zoek=soep&licht=paars&branche=__proto__&sorteer=lights&omlaag=2&na=x"),
    );
    expect(view).toEqual({ zoek: "soep", sorteer: "lights" });
    expect(after).toBeNull();
  });

  test("has one address, which is read back as the same view", () => {
    const id = "00000000-0000-4000-8000-000000000001";
    const query = viewQuery({ licht: "red", zoek: "a&b", omlaag: "1" }, id);
    expect(query.toString()).toBe(`zoek=a%26b&licht=red&omlaag=1&na=${id}`);
    expect(readView(query)).toEqual({ view: { licht: "red", zoek: "a&b", omlaag: "1" }, after: id });
  });
});
