import { expect } from "vitest";

import { awardSpace } from "#app/domain/leases/award-space.server.ts";
import { useDatabase } from "#app/http/database.server.ts";
import { loader } from "#app/routes/staff/huur._index.tsx";
import { told } from "#db/seeds/demo-story.server.ts";
import { test } from "#tests/support/database.ts";
import { givenProposed } from "#tests/support/decided.ts";
import { cookiesOf } from "#tests/support/people.ts";
import { args } from "#tests/support/web.ts";

test("the board of leases says what waits at each of them, before when, and what is late", async ({
  db,
  owner,
}) => {
  useDatabase(db);
  const { stage, tenderId } = await givenProposed(db, owner);
  told("award", await awardSpace(db, stage.approver, tenderId));
  const cookies = await cookiesOf(db, stage.coordinator.personId, "two_factor");
  const next = async () => (await loader(args("/beheer/huur", { cookies }))).leases[0]?.next;
  expect(await next()).toMatchObject({ kind: "lease-step", isLate: false, dueAt: expect.any(String) });
  await owner`update clock set ahead = ahead + interval '15 days'`;
  expect(await next()).toMatchObject({ kind: "lease-step", isLate: true });
});

test("the board shows the leases of one neighbourhood, and which there are to choose from", async ({
  db,
  owner,
}) => {
  useDatabase(db);
  const { stage, tenderId } = await givenProposed(db, owner);
  told("award", await awardSpace(db, stage.approver, tenderId));
  const [space] = await owner<{ neighbourhood: string }[]>`select neighbourhood from spaces`;
  const here = space?.neighbourhood ?? "";
  const cookies = await cookiesOf(db, stage.coordinator.personId, "two_factor");
  const board = (wijk: string) => loader(args(`/beheer/huur?${new URLSearchParams({ wijk })}`, { cookies }));
  expect(await board("")).toMatchObject({ leases: { length: 1 }, neighbourhoods: [here], chosen: "" });
  expect(await board(here)).toMatchObject({ leases: { length: 1 }, chosen: here });
  expect(await board("Elders")).toMatchObject({ leases: [], neighbourhoods: [here], chosen: "Elders" });
});
