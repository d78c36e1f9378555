import { randomUUID } from "node:crypto";

import type { ActionFunctionArgs } from "@remix-run/node";
import { describe, expect } from "vitest";

import type { FrozenRules } from "#app/domain/tenders/freeze.ts";
import { lastTemporaryDay } from "#app/domain/tenders/temporary.ts";
import { useDatabase } from "#app/http/database.server.ts";
import { addMonths, type Day, day } from "#app/lib/dates.ts";
import { euros } from "#app/lib/money.ts";
import * as agreed from "#app/routes/staff/selecties.$tenderId.akkoord.tsx";
import * as draft from "#app/routes/staff/selecties.$tenderId.opzet.tsx";
import * as space from "#app/routes/staff/ruimtes.$spaceId.tsx";
import * as realm from "#app/routes/staff/ruimtes.$spaceId_.bog-mog.tsx";
import * as building from "#app/routes/staff/ruimtes.$spaceId_.gebouw.tsx";
import * as property from "#app/routes/staff/ruimtes.$spaceId_.gegevens.tsx";
import * as value from "#app/routes/staff/ruimtes.$spaceId_.waarde.tsx";
import * as newSpace from "#app/routes/staff/ruimtes.nieuw.tsx";
import { test } from "#tests/support/database.ts";
import { cookiesOf } from "#tests/support/people.ts";
import { givenStage } from "#tests/support/stage.ts";
import { args, type Cookies, locationOf } from "#tests/support/web.ts";

type Form = Readonly<Record<string, string>>;
type Page = { readonly action: (given: ActionFunctionArgs) => Promise<unknown> };

/** What the six pages of publishing ask of every case alike, as a person types it. */
const always = {
  space: {
    ...{
      street: "Herderplein",
      houseNumber: "12",
      neighbourhood: "Oog in Al",
      city: "Utrecht",
      areaM2: "70",
    },
    ...{ unitKind: "shop", handover: "shell", energyLabel: "B", regime: "290", realm: "BOG" },
    ...{ serviceLabel: "NON_DAEB", serviceCosts: "45" },
  },
  realm: {
    ...{ intent: "decide", seen: "", listed: "no", realm: "BOG", serviceLabel: "NON_DAEB" },
    ...{ legalGround: "45-2g", ownHomes: "120", liveability: "Een open deur houdt het plein levendig." },
    motivation: "Een winkel leeft van verkoop en staat niet op de lijst van het besluit.",
  },
  value: { valueKind: "appraisal", appraisedOn: "2026-01-12" },
  draft: { introduction: "Een plek voor wie begint.", jurySize: "3", juryQuorum: "2", residentsShare: "50" },
} satisfies Record<string, Form>;

const jurors = [
  ["Truus de Wit", "residents"],
  ["Omar Haddad", "residents"],
  ["Petra Vos", "professionals"],
] as const;

type Case = {
  readonly space: Form & { readonly marketRent: string; readonly targetRent: string };
  readonly property?: Form;
  readonly value?: Form;
  readonly building?: Form;
  readonly draft: (leaseStartsOn: Day) => Form;
};

/** Enters a case by sending the forms of the desk one after the other, up to the second signature. */
async function enter([db, owner]: Parameters<typeof givenStage>, given: Case) {
  useDatabase(db);
  const stage = await givenStage(db, owner);
  const [writer, second] = await Promise.all(
    [stage.coordinator, stage.approver].map(({ personId }) => cookiesOf(db, personId, "passkey")),
  );
  const send = async (page: Page, params: Form, form: Form, cookies: Cookies | undefined = writer) => {
    const sent = { params, form: { once: randomUUID(), ...form }, ...(cookies ? { cookies } : {}) };
    const answer = await page.action(args("/", sent));
    const to = locationOf(answer);
    if (!to) throw new Error(JSON.stringify((answer as { data?: unknown }).data ?? answer));
    return to;
  };
  const marketRent = given.space.marketRent;
  const spaceId = idIn(await send(newSpace, {}, { ...always.space, ...given.space }));
  const ofSpace = { spaceId };
  const { version: _made, ...typed } = await storedProperty(owner);
  await send(property, ofSpace, { version: "1", ...typed, ...given.property });
  const rents = { marketRent, targetRent: given.space.targetRent };
  await send(value, ofSpace, { version: "2", ...always.value, ...rents, ...given.value });
  await send(building, ofSpace, { version: "3", ...given.building });
  await send(realm, ofSpace, always.realm);
  const [decision] = await owner<{ id: string }[]>`select id from realm_decisions`;
  await send(realm, ofSpace, { intent: "read", decision: decision?.id ?? "" }, second);
  const tenderId = idIn(await send(space, ofSpace, {}));
  const page = await draft.loader(
    args("/", { params: { tenderId }, ...(writer ? { cookies: writer } : {}) }),
  );
  const leaseStartsOn = day(`${Number(stage.today.slice(0, 4)) + 1}-09-01`);
  const written = { ...flat(page.content), ...always.draft, leaseStartsOn, ...given.draft(leaseStartsOn) };
  for (const [index, [name, panel]] of jurors.entries()) {
    const email = `${index}@buurt.example`;
    const version = String(index === 0 ? page.version : await versionOf(owner));
    await send(draft, { tenderId }, { ...written, version, name, email, panel, intent: "add-seat" });
  }
  await send(draft, { tenderId }, { ...written, version: String(await versionOf(owner)), intent: "propose" });
  const asked = args("/", { params: { tenderId }, ...(second ? { cookies: second } : {}) });
  const { seen } = await agreed.loader(asked);
  await send(agreed, { tenderId }, { intent: "approve", seen }, second);
  const [tender] = await owner<{ rules: FrozenRules }[]>`select rules from tenders`;
  if (!tender) throw new Error("no call");
  const claims = await owner<{ year: number; amount: number }[]>`
    select year, amount_cents as amount from discount_claims order by year`;
  return { rules: tender.rules, claims };
}

/** What the form of the property shows once the space was made. */
async function storedProperty(owner: Parameters<typeof givenStage>[1]): Promise<Form> {
  const [row] = await owner<
    Record<string, string | null>[]
  >`select street, house_number as "houseNumber", postcode,
    neighbourhood, city, area_m_2::text as "areaM2", handover, unit_type as "unitType", energy_label as "energyLabel",
    version::text from spaces`;
  return Object.fromEntries(Object.entries(row ?? {}).map(([name, text]) => [name, text ?? ""]));
}

async function versionOf(owner: Parameters<typeof givenStage>[1]): Promise<number> {
  const [row] = await owner<{ version: number }[]>`select version from tenders`;
  return row?.version ?? 0;
}

const idIn = (address: string) => /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(address)?.[0] ?? "";

/** The fields of a form that shows this content. */
function flat(content: unknown, name = ""): Record<string, string> {
  if (typeof content !== "object" || content === null) return { [name]: String(content) };
  const nameOf = (key: string) =>
    Array.isArray(content) ? `${name}[${key}]` : name ? `${name}.${key}` : key;
  return Object.assign(
    {},
    ...Object.entries(content).map(([key, part]) => flat(part, nameOf(key))),
  ) as Record<string, string>;
}

describe("a case of practice is entered through the forms of the desk, without a workaround", () => {
  test("Herderplein: € 750 instead of € 1,000 for two years, by date, on the light plan", async ({
    db,
    owner,
  }) => {
    const { rules, claims } = await enter([db, owner], {
      space: { marketRent: "1000", targetRent: "1000" },
      draft: (leaseStartsOn) => ({
        planVariant: "light",
        "rentSteps[0].fromOn": leaseStartsOn,
        "rentSteps[0].amount": "750",
        "rentSteps[1].fromOn": addMonths(leaseStartsOn, 24),
        "rentSteps[1].amount": "1.000",
        discountReason: "Een starter krijgt tijd om klanten te vinden.",
      }),
    });
    expect(rules.planVariant).toBe("light");
    expect(rules.rent.path.map(({ rent }) => rent)).toEqual([750, 750, 1_000].map(euros));
    expect(rules.rent.totalDiscount).toBe(euros(6_000));
    expect(claims.map(({ amount }) => amount)).toEqual([1_000, 3_000, 2_000].map(euros));
    expect(rules.rent.terms?.value).toMatchObject({ kind: "appraisal", on: "2026-01-12" });
  });

  test.for([
    ["40", "60-100", 6_144],
    ["10", "90-100", 1_536],
  ] as const)(
    "Staedion: %s %% for one year by allonge, in a priority neighbourhood, at market rent after it",
    async ([_percent, rentPath, total], { db, owner }) => {
      const reason = "Een buurtrestaurant met zes workshops per jaar.";
      const { rules, claims } = await enter([db, owner], {
        space: { street: "Ooievaarsdreef", houseNumber: "112", marketRent: "1280", targetRent: "1280" },
        property: { unitType: "HOR" },
        value: { isPriorityArea: "on" },
        draft: () => ({ rentPath, discountForm: "allonge", discountReason: reason }),
      });
      expect(rules.rent.terms?.discount).toMatchObject({ form: "allonge", reason });
      expect(rules.rent.terms?.discount?.endsOn).toMatch(/-08-31$/);
      expect(claims.reduce((sum, { amount }) => sum + amount, 0)).toBe(euros(total));
    },
  );

  test("Ede: a grand café under 84 homes of which 24 with care, with work for their residents six parts of the day a week", async ({
    db,
    owner,
  }) => {
    const duty = "Dagbesteding in het grand café, met begeleiding van de zorgpartner.";
    const { rules, claims } = await enter([db, owner], {
      space: { street: "Proefhal", city: "Ede", marketRent: "2100", targetRent: "2100" },
      property: { unitType: "HOR", homesAbove: "84" },
      building: {
        ...{
          careHomes: "24",
          careDayParts: "6",
          careDuty: duty,
          "partners[0].name": "Stichting Zorg aan Huis",
        },
        "partners[0].does": "Begeleidt de bewoners van de 24 zorgwoningen",
      },
      draft: () => ({ rentPath: "100", discountReason: "" }),
    });
    expect(rules.space.property?.homesAbove).toBe(84);
    expect(rules.space.building?.care).toEqual({ homes: 24, dayParts: 6, duty });
    expect(rules.space.building?.partners).toHaveLength(1);
    expect(rules.rent.totalDiscount).toBe(0);
    expect(claims).toEqual([]);
  });

  test("Puntenburg: small functions with a price each under 274 homes, a shared room, a host and events a year", async ({
    db,
    owner,
  }) => {
    const units = [
      { name: "Fysio", unitType: "PRA", areaM2: "64", rent: "820" },
      { name: "Kapper", unitType: "WIR", areaM2: "31,5", rent: "412,50" },
      { name: "Bloemen", unitType: "WIR", areaM2: "28", rent: "367,50" },
      { name: "DigiPunt", unitType: "STP", areaM2: "22", rent: "0" },
    ];
    const partners = [
      { name: "Zorgorganisatie", does: "Wijkverpleging" },
      { name: "ROC", does: "Stageplekken" },
      { name: "Kinderopvang", does: "Samen eten op woensdag" },
    ];
    const { rules } = await enter([db, owner], {
      space: { street: "Puntenburg", city: "Amersfoort", marketRent: "1600", targetRent: "1600" },
      property: { unitType: "MUL", homesAbove: "274" },
      building: {
        ...flat({ units, partners }),
        ...{ sharedRoom: "Huiskamer", sharedAreaM2: "90", sharedBooking: "Reserveren bij de gastvrouw" },
        ...{ host: "Gastvrouw van de dienstenorganisatie", eventsPerYear: "6" },
      },
      draft: () => ({ rentPath: "100", discountReason: "" }),
    });
    const { building: of } = rules.space;
    expect(of?.units?.map(({ rent }) => rent)).toEqual([820, 412.5, 367.5, 0].map(euros));
    expect(of?.units?.map(({ areaM2 }) => areaM2)).toEqual([64, 31.5, 28, 22]);
    const booking = "Reserveren bij de gastvrouw";
    expect(of?.shared).toEqual({ room: "Huiskamer", areaM2: 90, booking });
    expect(of).toMatchObject({ host: expect.stringContaining("Gastvrouw"), eventsPerYear: 6 });
    expect(of?.partners).toHaveLength(3);
    expect(of?.care).toBeUndefined();
  });

  test("temporary use: nothing a month for two years at most, with its discount counted until the last day", async ({
    db,
    owner,
  }) => {
    const { rules, claims } = await enter([db, owner], {
      space: { street: "Kersenpad", houseNumber: "88", marketRent: "690", targetRent: "0" },
      property: { unitType: "MAA" },
      draft: (leaseStartsOn) => ({
        rentPath: "100",
        temporaryUntil: lastTemporaryDay(leaseStartsOn),
        discountReason: "De ruimte staat leeg tot de sloop, en de buurt gebruikt haar zolang.",
      }),
    });
    expect(rules.rent.temporaryUntil).toMatch(/-08-31$/);
    expect(rules.rent.terms?.discount?.endsOn).toBe(rules.rent.temporaryUntil);
    expect(rules.rent.path.map(({ rent }) => rent)).toEqual([euros(0)]);
    expect(claims.reduce((sum, { amount }) => sum + amount, 0)).toBe(euros(690 * 24));
  });
});
