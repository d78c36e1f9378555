import type { Page } from "@playwright/test";

import { paths } from "#app/paths.ts";
import { addDays, type Day } from "#app/lib/dates.ts";

import { expect, expectAccessible } from "../fixtures.ts";
import { fillIn } from "../fill-in.ts";
import { expectNarrow } from "../narrow.ts";

const weights = ["30", "15", "20", "20", "5", "5", "5"];

const residents = ["Truus de Wit", "Omar Haddad", "Gijs Mol", "Ans Bakker"];
const professionals = ["Petra Vos", "Ken Li", "Eva Smit"];

/** The jury of seven. */
export const jurors = [
  ...residents.map((name) => seat(name, "residents")),
  ...professionals.map((name) => seat(name, "professionals")),
];

function seat(name: string, panel: string) {
  return { name, email: `${name.split(" ")[0]?.toLowerCase()}@buurt.example`, panel };
}

/** The timetable of the call, in days from the day on which it opens. */
export function timetableFrom(opensOn: Day) {
  return {
    opensAt: { day: opensOn, time: "09:00" },
    closesAt: { day: addDays(opensOn, 28), time: "17:00" },
    shortlistBy: { day: addDays(opensOn, 42), time: "17:00" },
    pitchAt: { day: addDays(opensOn, 49), time: "19:30" },
    resultBy: { day: addDays(opensOn, 56), time: "17:00" },
  };
}

/** The second person sets room for discounts in every year that the lease of this call can reach. */
export async function giveRoom(page: Page, opensOn: Day): Promise<void> {
  const year = Number(opensOn.slice(0, 4));
  await page.goto(paths.staff.budget());
  await expectAccessible(page);
  for (const next of [year, year + 1, year + 2, year + 3]) {
    await fillIn(page, { year: String(next), amount: "10.000", serviceLabel: "NON_DAEB" });
    await page.getByRole("button", { name: "Vastleggen" }).click();
    await expect(page.getByRole("main")).toContainText(String(next));
  }
  await expectAccessible(page);
}

/** Makes the space Zwanenkade 21 and starts its call; ends on the page of the draft. */
export async function makeSpace(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Nieuwe ruimte" }).first().click();
  await expectAccessible(page);
  await fillIn(page, {
    street: "Zwanenkade",
    houseNumber: "21",
    postcode: "1019 AB",
    neighbourhood: "Waterkwartier",
    city: "Veenhaven",
    unitKind: "shop",
    handover: "shell_plus",
    areaM2: "70",
    frontageM: "6,5",
    energyLabel: "A",
    marketRent: "1000",
    targetRent: "1000",
    serviceCosts: "45",
    regime: "290",
    realm: "BOG",
    serviceLabel: "NON_DAEB",
    description: "Begane grond, met een eigen deur aan de straat.",
  });
  await page.getByRole("button", { name: "Ruimte bewaren" }).click();
  await expect(page.locator("main")).toContainText("70 m²");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Selectie opzetten" }).click();
}

/** One decides what the space is by law, a second person reads it. The page of the draft is open, before and after. */
export async function decideRealm(page: Page, colleague: Page): Promise<void> {
  const draft = page.url();
  const address = await page.locator('a[href$="/bog-mog"]').first().getAttribute("href");
  if (!address) throw new Error("no step for the decision");
  await page.goto(address);
  await fillIn(page, {
    listed: "no",
    realm: "BOG",
    serviceLabel: "NON_DAEB",
    legalGround: "45-2g",
    ownHomes: "120",
    liveability: "Een open deur houdt de kade levendig.",
    motivation: "Een winkel leeft van verkoop en staat niet op de lijst van het besluit.",
  });
  await page.getByRole("button", { name: "Leg het besluit voor" }).click();
  await expect(page.getByRole("main")).toContainText("Een tweede lezer moet nog kijken");
  await expectAccessible(page);
  await colleague.goto(address);
  await colleague.getByRole("button", { name: "Gelezen en akkoord" }).click();
  await expect(colleague.getByRole("main")).toContainText("Gelezen en akkoord:");
  await page.goto(draft);
}

/** Says what the space is worth, by whom and when. The page of the draft is open, before and after. */
export async function appraise(page: Page): Promise<void> {
  const draft = page.url();
  const address = await page.locator('a[href$="/waarde"]').first().getAttribute("href");
  if (!address) throw new Error("no step for the value");
  await page.goto(address);
  await fillIn(page, {
    valueKind: "appraisal",
    appraisedOn: "2026-01-12",
    appraiser: "Taxatiebureau De Gevel",
  });
  await page.getByRole("button", { name: "Bewaren" }).last().click();
  await expect(page.getByRole("main")).toContainText("Bewaard.");
  await expectAccessible(page);
  await page.goto(draft);
}

/** Writes the call; any other sum of weights than 100 is refused with the reason. The page of the draft is open. */
export async function writeCall(page: Page, opensOn: Day): Promise<void> {
  const timetable = Object.entries(timetableFrom(opensOn)).flatMap(([name, { day, time }]) => [
    [`${name}.day`, day],
    [`${name}.time`, time],
  ]);
  await fillIn(page, {
    introduction: "Een ruimte van 70 m² voor wie iets wil beginnen. De huur begint laag en groeit mee.",
    neighbourhoodWishes: "De buurt mist een plek voor reparatie en een goed brood.",
    rentPath: "75-75-100",
    discountReason: "Een starter krijgt tijd om klanten te vinden, en doet iets terug voor de buurt.",
    leaseStartsOn: addDays(opensOn, 120),
    pitchPlace: "Buurthuis Waterkwartier",
    jurySize: "7",
    juryQuorum: "3",
    residentsQuorum: "2",
    professionalsQuorum: "1",
    residentsShare: "50",
    ...(Object.fromEntries(timetable) as Record<string, string>),
  });
  const save = page.getByRole("button", { name: "Concept bewaren" });
  const sum = page.locator("[data-weights-sum]");
  await page.locator("[data-weights][data-alive]").waitFor();
  await giveWeights(page, ["35", ...weights.slice(1)]);
  await expect(sum).toHaveText("Samen 105 %, dat is 5 te veel");
  // The longest that it says, on the narrowest phone.
  await giveWeights(page, ["x"]);
  await expect(sum).toHaveText("Niet elk gewicht is een heel getal van 0 tot en met 100");
  await expectNarrow(page);
  await giveWeights(page, ["35"]);
  await save.click();
  await expect(page.getByRole("alert").first()).toContainText(
    "samen voor 105 %. Het moet precies 100 % zijn",
  );
  await expectAccessible(page);
  await page.locator("[data-weights][data-alive]").waitFor();
  await giveWeights(page, weights);
  await expect(sum).toHaveText("Samen precies 100 %");
  await save.click();
  await expect(page.getByRole("main")).toContainText("Bewaard.");
  await expect(sum).toHaveText("Bij het bewaren: samen precies 100 %");
  await expect(page.getByRole("main")).toContainText("Totale korting, zoals bewaard: € 6.000");
  await expectAccessible(page);
}

/** Fills the jury and asks a colleague. */
export async function proposeCall(page: Page): Promise<void> {
  for (const juror of jurors) {
    await fillIn(page, juror);
    await page.getByRole("button", { name: "Jurylid toevoegen" }).click();
    await expect(page.locator("#seats")).toContainText(juror.email);
  }
  await expectAccessible(page);
  await page.getByRole("button", { name: "Vraag een collega om akkoord" }).click();
  await expect(page).toHaveURL(/\/beheer\/selecties\/[0-9a-f-]+(#.*)?$/);
}

/** A second member of staff agrees; the rules are frozen and their hash is shown. Answers the call's id. */
export async function approveCall(page: Page): Promise<string> {
  await page.getByRole("link", { name: "Geef akkoord op de opzet van Zwanenkade 21" }).click();
  await expect(page.locator("main")).toContainText("Jury");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Akkoord, publiceren" }).click();
  await expect(page.locator("code.hash")).toHaveText(/^[0-9a-f]{64}$/);
  await expectAccessible(page);
  return page.url().split("/").at(-1) ?? "";
}

/** What a visitor finds: the overview with its filters, and the page of the space. */
export async function visit(page: Page): Promise<void> {
  await expect
    .poll(async () => {
      await page.goto(paths.spaces());
      return page
        .locator("main")
        .getByRole("link", { name: /Zwanenkade/ })
        .count();
    })
    .toBeGreaterThan(0);
  await fillIn(page, { plaats: "Veenhaven", m2tot: "75", huur: "750", stand: "open" });
  await page.locator("form.filters button").click();
  await expectAccessible(page);
  await page.goto(`${paths.spaces()}?m2tot=50`);
  await expect(page.locator("main").getByRole("link", { name: /Zwanenkade/ })).toHaveCount(0);
  await page.goto(paths.space("zwanenkade-21"));
  for (const said of ["750", "1.000", "30 %", "Buurthuis Waterkwartier", "jury"])
    await expect(page.locator("main")).toContainText(said);
  await expectAccessible(page);
}

async function giveWeights(page: Page, given: readonly string[]): Promise<void> {
  const values = given.map((weight, row) => [`criteria[${row}].weight`, weight]);
  await fillIn(page, Object.fromEntries(values) as Record<string, string>);
}
