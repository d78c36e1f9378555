import { expect, it } from "vitest";

import { checkJury } from "#app/domain/tenders/check-jury.ts";

const seats = (residents: number, professionals: number) => [
  ...Array.from({ length: residents }, () => ({ panel: "residents" as const })),
  ...Array.from({ length: professionals }, () => ({ panel: "professionals" as const })),
];
const promised = { jurySize: 5, residentsShare: 60, residentsQuorum: 2, professionalsQuorum: 1 };

it("lets a full jury through whose panels can be there", () => {
  expect(checkJury(promised, seats(3, 2))).toMatchObject({ ok: true });
});

it.each([
  ["has an empty seat", promised, seats(3, 1), "jury-not-complete"],
  ["gives residents a share but no seat", promised, seats(0, 5), "residents-without-seats"],
  ["gives professionals a share but no seat", promised, seats(5, 0), "professionals-without-seats"],
  ["asks more residents than it has", promised, seats(1, 4), "residents-quorum-over-seats"],
  [
    "asks more professionals than it has",
    { ...promised, professionalsQuorum: 3 },
    seats(3, 2),
    "professionals-quorum-over-seats",
  ],
])("refuses a jury that %s", (_, rules, jury, problem) => {
  expect(checkJury(rules, jury)).toMatchObject({ ok: false, problem });
});

it("takes a jury of residents only, when they count for everything and nobody else must be there", () => {
  const only = { ...promised, residentsShare: 100, professionalsQuorum: 0 };
  expect(checkJury(only, seats(5, 0))).toMatchObject({ ok: true });
});

it("asks nothing of panels in a draft from before they had a quorum", () => {
  const before = { ...promised, residentsQuorum: null, professionalsQuorum: null };
  expect(checkJury(before, seats(1, 4))).toMatchObject({ ok: true });
});
