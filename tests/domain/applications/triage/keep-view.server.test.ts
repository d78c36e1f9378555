import { describe, expect } from "vitest";

import { keepView, listViews, removeView } from "#app/domain/applications/triage/keep-view.server.ts";
import { viewLimits } from "#app/domain/applications/triage/triage-view.ts";
import { scopeOf } from "#app/domain/people/scope.server.ts";
import { readInScope } from "#db/scope.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { givenBox } from "#tests/support/box.ts";
import { test } from "#tests/support/database.ts";

describe("a kept view", () => {
  test("is its owner's alone, holds filters only, and takes the place of one of the same name", async ({
    db,
    owner,
  }) => {
    const { stage } = await givenBox(db, owner, 1);
    const mine = () => readInScope(db, scopeOf(stage.coordinator), (tx) => listViews(tx, stage.coordinator));
    const keep = (query: string, key?: string) =>
      keepView(db, stage.coordinator, { name: "Rood", query }, key);
    told("keep", await keep("licht=red&na=nonsense&evil=1", "kept-once-kept-once"));
    told("twice", await keep("licht=red&na=nonsense&evil=1", "kept-once-kept-once"));
    expect(await mine()).toMatchObject([{ name: "Rood", query: "licht=red" }]);
    told("replace", await keep("licht=amber"));
    const [kept] = await mine();
    expect(kept).toMatchObject({ query: "licht=amber" });
    expect(await readInScope(db, scopeOf(stage.approver), (tx) => listViews(tx, stage.approver))).toEqual([]);
    expect(await removeView(db, stage.approver, kept?.id ?? "")).toMatchObject({ problem: "not-found" });
    told("remove", await removeView(db, stage.coordinator, kept?.id ?? ""));
    expect(await mine()).toEqual([]);
  });

  test("is one of twelve at most", async ({ db, owner }) => {
    const { stage } = await givenBox(db, owner, 1);
    for (let nth = 0; nth < viewLimits.views; nth += 1)
      told("keep", await keepView(db, stage.coordinator, { name: `W${nth}`, query: "" }));
    expect(await keepView(db, stage.coordinator, { name: "Nog een", query: "" })).toMatchObject({
      problem: "too-many-views",
    });
  });
});
