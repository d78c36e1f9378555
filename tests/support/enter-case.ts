import { randomUUID } from "node:crypto";

import type { ActionFunctionArgs } from "@remix-run/node";
import type { FrozenRules } from "#app/domain/tenders/freeze.ts";
import { useDatabase } from "#app/http/database.server.ts";
import { type Day, day } from "#app/lib/dates.ts";
import * as agreed from "#app/routes/staff/selecties.$tenderId.akkoord.tsx";
import * as draft from "#app/routes/staff/selecties.$tenderId.opzet.tsx";
import * as space from "#app/routes/staff/ruimtes.$spaceId.tsx";
import * as realm from "#app/routes/staff/ruimtes.$spaceId_.bog-mog.tsx";
import * as building from "#app/routes/staff/ruimtes.$spaceId_.gebouw.tsx";
import * as property from "#app/routes/staff/ruimtes.$spaceId_.gegevens.tsx";
import * as value from "#app/routes/staff/ruimtes.$spaceId_.waarde.tsx";
import * as newSpace from "#app/routes/staff/ruimtes.nieuw.tsx";

import { cookiesOf } from "./people.ts";
import { givenStage } from "./stage.ts";
import { args, type Cookies, locationOf } from "./web.ts";

type Form = Readonly<Record<string, string>>;
type Page = { readonly action: (given: ActionFunctionArgs) => Promise<unknown> };

/** What the six pages of publishing ask of every case alike, as a person types it. */
const always = {
  space: {
    street: "Herderplein",
    houseNumber: "12",
    neighbourhood: "Oog in Al",
    city: "Utrecht",
    areaM2: "70",
    unitKind: "shop",
    handover: "shell",
    energyLabel: "B",
    regime: "290",
    realm: "BOG",
    serviceLabel: "NON_DAEB",
    serviceCosts: "45",
  },
  realm: {
    intent: "decide",
    seen: "",
    listed: "no",
    realm: "BOG",
    serviceLabel: "NON_DAEB",
    legalGround: "45-2g",
    ownHomes: "120",
    liveability: "Een open deur houdt het plein levendig.",
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
  /** `weightOf` is the name of the field that weighs a criterion. */
  readonly draft: (leaseStartsOn: Day, weightOf: (key: string) => string) => Form;
};

/** Enters a case by sending the forms of the desk one after the other, up to the second signature. */
export async function enterCase([db, owner]: Parameters<typeof givenStage>, given: Case) {
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
  const weightOf = (key: string) =>
    `criteria[${page.content.criteria.findIndex((one) => one.key === key)}].weight`;
  const written = {
    ...flat(page.content),
    ...always.draft,
    leaseStartsOn,
    ...given.draft(leaseStartsOn, weightOf),
  };
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
export function flat(content: unknown, name = ""): Record<string, string> {
  if (typeof content !== "object" || content === null) return { [name]: String(content) };
  const nameOf = (key: string) =>
    Array.isArray(content) ? `${name}[${key}]` : name ? `${name}.${key}` : key;
  return Object.assign(
    {},
    ...Object.entries(content).map(([key, part]) => flat(part, nameOf(key))),
  ) as Record<string, string>;
}
