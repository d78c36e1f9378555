import type { Locator, Page } from "@playwright/test";

import { paths } from "#app/paths.ts";

import { expect, expectAccessible, test } from "./fixtures.ts";
import { followers } from "./followers.ts";
import { deviceOf, fillSheet, givenHall, wall } from "./hall.ts";
import { scoreByKeyboard, strip } from "./juror-strip.ts";
import { expectNarrow } from "./narrow.ts";
import { picture } from "./picture.ts";
import { emptyWorld } from "./world.ts";

/** What the conductor presses is on every screen within two seconds (measured by the bench); a machine that does more may take longer. */
const soon = { timeout: 15_000 };
const reasons = [4, 5, 3, 4, 2, 5, 4];

test("a conducted evening, from the lot to the winner on the wall", async ({ browser, owner }) => {
  await emptyWorld(owner);
  const hall = await givenHall(owner);
  const { follow, expectPromised } = followers();
  const [first, second, third] = hall.drawn;
  const [chair, other] = hall.inHall;
  const { db, tenderId } = hall;
  const staff = (personId: string) => deviceOf(browser, { db, personId, as: "staff" });
  const juror = (personId: string) => deviceOf(browser, { db, personId, as: "juror" });
  const devices = await Promise.all([
    staff(hall.coordinator.personId),
    staff(hall.approver.personId),
    juror(chair.personId),
    juror(other.personId),
    deviceOf(browser, null, wall),
    deviceOf(browser, null, wall),
  ]);
  const [marit, sanne, ofChair, ofOther, beamer, numbers] = devices.map(({ page }) => page) as Pages;

  await test.step("Marit takes the lead, the lot is there to be drawn again, and both screens of the hall open", async () => {
    await marit.goto(paths.staff.conduct(tenderId));
    await expectAccessible(marit);
    await marit.getByRole("button", { name: "Neem de regie" }).click();
    await expect(marit.getByRole("heading", { name: "De avond is nog niet begonnen" })).toBeVisible();
    await marit.getByText("Zo is geloot").click();
    const tickets = marit.locator("#lot ol code");
    await expect(tickets).toHaveCount(3);
    expect(await tickets.allInnerTexts()).toEqual((await tickets.allInnerTexts()).toSorted());
    await marit.getByText("De jury van vanavond").click();
    await marit.getByRole("button", { name: `Maak ${hall.nameOf(chair)} voorzitter` }).click();
    await expect(marit.locator("#people")).toContainText("Voorzitter", soon);
    await picture(marit, "regie-begin");
    await expectAccessible(marit);
    const wallOf = (name: string) => marit.getByRole("link", { name }).getAttribute("href");
    await beamer.goto((await wallOf("Scherm met namen")) ?? "");
    await numbers.goto((await wallOf("Scherm zonder namen")) ?? "");
    await expect(beamer.getByRole("heading", { level: 1 })).toHaveText("Welkom bij de pitchavond");
    await picture(beamer, "beamer-welkom");
    await expectAccessible(beamer);
    for (const page of [ofChair, ofOther]) await page.goto(paths.jury.home());
    await expect(strip(ofChair)).toContainText("De avond begint zo");
    await picture(ofChair, "jury-begin");
  });

  await test.step("a pitch opens: phones and beamer follow, and the clock runs", async () => {
    await marit.getByRole("button", { name: "Begin de avond" }).click();
    await expect(beamer.getByText("Straks: pitch 1 van 3")).toBeVisible(soon);
    await picture(beamer, "beamer-straks");
    await follow(marit, "Start deze pitch", [
      [ofChair, `Nu pitch 1 van 3: ${first.name}.`],
      [ofOther, `Nu pitch 1 van 3: ${first.name}.`],
      [beamer, "Pitch 1 van 3"],
      [numbers, "Pitch 1 van 3"],
    ]);
    await expect(beamer.getByRole("heading", { level: 1 })).toHaveText(first.name);
    await expect(numbers.getByRole("heading", { level: 1 })).toHaveText("Pitch 1", soon);
    await expect(numbers.getByRole("main")).not.toContainText(first.name);
    await expect(marit.getByRole("timer")).toHaveText(/^6:\d\d$/);
    await expect(beamer.getByRole("timer")).toHaveText(/^6:\d\d$/);
    await marit.getByRole("button", { name: "1 minuut erbij" }).click();
    await expect(beamer.getByRole("timer")).toHaveText(/^7:\d\d$/, soon);
    await picture(marit, "regie-pitch");
    await expectNarrow(marit);
    await picture(ofOther, "jury-thuis-pitch");
    await expectAccessible(marit);
  });

  await test.step("points are tapped and sealed; who is not done has a name, and nobody sees points", async () => {
    for (const page of [ofChair, ofOther])
      await strip(page).getByRole("link", { name: "Geef punten" }).click();
    await fillSheet(ofChair, reasons);
    await expect(ofChair.locator("[data-tap-line]")).toContainText("Verstuurd om");
    await picture(ofChair, "vel-ingevuld");
    await expectAccessible(ofChair, { inADimHall: true });
    await expect(tileOf(marit, 0)).toContainText(["Bezig"], soon);
    await ofChair.getByRole("button", { name: "Verzegelen" }).click();
    await expect(ofChair.getByRole("heading", { name: "Je punten zijn verzegeld" })).toBeVisible();
    await picture(ofChair, "vel-verzegeld");
    await expectAccessible(ofChair, { inADimHall: true });
    await expect(marit.locator(".on-stage")).toContainText("1 van 5 juryleden is klaar.", soon);
    await expect(marit.locator(".on-stage")).toContainText(hall.nameOf(other));
    await expect(marit.locator(".on-stage")).not.toContainText(hall.nameOf(chair));
    await expect(beamer.getByRole("main")).toContainText("1 van 5 juryleden is klaar", soon);
    await picture(beamer, "beamer-pitch");
    await expectAccessible(beamer);
    await marit.getByRole("button", { name: `Herinner ${hall.nameOf(other)}` }).click();
    await expect(strip(ofOther)).toContainText("We wachten op jouw punten", soon);
    await picture(ofOther, "vel-herinnerd");
  });

  await test.step("closed by mistake: the sheet locks, the press is undone, and a minute later it cannot be", async () => {
    await follow(marit, "Sluit de punten", [
      [ofOther, "Deze pitch is dicht"],
      [beamer, "Straks: pitch 2 van 3"],
    ]);
    await picture(ofOther, "vel-dicht");
    await picture(marit, "regie-ongedaan");
    await expectAccessible(ofOther, { inADimHall: true });
    await expect(marit.getByText("Je deed: de punten gesloten.")).toBeVisible();
    const missing = marit
      .locator("#signals")
      .getByText(`${first.name} is dicht, maar nog niet van iedereen binnen`);
    await expect(missing).toBeVisible();
    // News from elsewhere draws the page anew, and leaves what can be undone where a thumb may lie.
    const standing = await marit.getByRole("button", { name: "Maak ongedaan" }).elementHandle();
    const here = marit.locator("#here");
    const said = await here.innerText();
    const seatOf = (state: string) =>
      owner`update jury_seats set state = ${state} where id = ${hall.jury[2]?.seatId ?? ""}`;
    await seatOf("invited");
    await expect(here).not.toHaveText(said, soon);
    await seatOf("instructed");
    await expect(here).toHaveText(said, soon);
    expect(await standing?.evaluate((button) => button.isConnected)).toBe(true);
    await marit.getByRole("button", { name: "Maak ongedaan" }).click();
    await expect(ofOther.getByText("Deze pitch is dicht")).toBeHidden(soon);
    await expect(missing).toBeHidden();
    await fillSheet(ofOther, reasons.toReversed());
    await ofOther.getByRole("button", { name: "Verzegelen" }).click();
    await expect(ofOther.getByRole("heading", { name: "Je punten zijn verzegeld" })).toBeVisible();
    await hall.othersSeal(first.id, [chair, other]);
    await expect(marit.locator(".on-stage")).toContainText("5 van 5 juryleden zijn klaar.", soon);
    await marit.getByRole("button", { name: "Sluit de punten" }).click();
    await expect(marit.getByText("Je deed: de punten gesloten.")).toBeVisible();
    const undo = marit.getByRole("button", { name: "Maak ongedaan" });
    const old = await undo.evaluate((button: HTMLButtonElement) => ({
      to: button.form?.action ?? "",
      form: Object.fromEntries(
        [...new FormData(button.form ?? undefined, button)].map(([name, value]) => [name, String(value)]),
      ),
    }));
    await owner`update clock set ahead = ahead + interval '61 seconds'`;
    // Sent as it stood: on a page that is drawn anew meanwhile the button may be gone already.
    const { origin } = new URL(old.to);
    const late = await marit.request.post(old.to, { form: old.form, headers: { origin } });
    expect(await late.text()).toContain("Ongedaan maken kan tot een minuut na je klik.");
  });

  await test.step("Marit's phone dies: Sanne takes over, and the phone that comes back says so", async () => {
    await sanne.goto(paths.staff.conduct(tenderId));
    await expect(sanne.getByText(/Marit Hoek heeft de regie sinds/)).toBeVisible();
    await expect(sanne.getByRole("button", { name: "Start deze pitch" })).toBeHidden();
    await picture(sanne, "regie-kijkt-mee");
    await marit.context().setOffline(true);
    await sanne.getByRole("button", { name: "Neem de regie over" }).click();
    const still = marit.getByText("Geen verbinding. Deze pagina staat stil");
    await expect(still).toBeVisible(soon);
    await picture(marit, "regie-zonder-lijn");
    await marit.context().setOffline(false);
    await expect(still).toBeHidden(soon);
    await expect(marit.getByText(/Sanne Prins nam de regie van je over/)).toBeVisible(soon);
    await expect(marit.getByRole("button", { name: "Start deze pitch" })).toBeHidden();
    await picture(marit, "regie-overgenomen");
    await expectAccessible(marit);
  });

  await test.step("the second pitch is scored, nobody comes for the third", async () => {
    await follow(sanne, "Start deze pitch", [
      [ofChair, `Nu pitch 2 van 3: ${second.name}.`],
      [ofOther, `Nu pitch 2 van 3: ${second.name}.`],
      [beamer, "Pitch 2 van 3"],
    ]);
    expectPromised();
    await sanne.getByRole("button", { name: "Naar vragen" }).click();
    await expect(beamer.getByText("Pitch 2 van 3. Vragen")).toBeVisible(soon);
    await scoreByKeyboard(ofOther);
    await hall.othersSeal(second.id, []);
    await expect(sanne.locator(".on-stage")).toContainText("5 van 5 juryleden zijn klaar.", soon);
    await sanne.getByRole("button", { name: "Sluit de punten" }).click();
    await sanne.getByText(`Verander iets aan ${third.name}`).click();
    await picture(sanne, "regie-verander");
    await sanne.getByRole("button", { name: "Niet gekomen" }).click();
    await sanne.getByRole("button", { name: "Sluit de avond af" }).click();
    await expect(beamer.getByRole("heading", { level: 1 })).toHaveText("Alle pitches zijn geweest", soon);
    await picture(beamer, "beamer-binnen");
    await ofOther.goto(paths.jury.home());
    const missed = ofOther.getByRole("listitem").filter({ hasText: third.name }).first();
    await expect(missed).toContainText("Niet gekomen");
    await expect(missed.getByRole("link", { name: /^Punten geven/ })).toHaveCount(0);
    await expectAccessible(beamer);
  });

  await test.step("a panel became too small for ever: two people decide that the result stands", async () => {
    const seats = [chair.seatId, other.seatId];
    const left = await owner`update jury_seats set state = 'invited' where id in (
      select id from jury_seats where tender_id = ${tenderId} and id <> all (${seats}::uuid[]) order by id limit 2) returning id`;
    expect(left).toHaveLength(2);
    await sanne.goto(paths.staff.conduct(tenderId));
    await sanne.getByRole("link", { name: /^Lukt dat echt niet meer/ }).click();
    await picture(sanne, "te-weinig-vragen");
    await expectAccessible(sanne);
    await sanne.getByLabel("Waarom geldt de uitslag toch?").fill("Twee juryleden moesten naar huis.");
    await sanne.getByRole("button", { name: "Vraag een collega om akkoord" }).click();
    await expect(sanne.getByText("Een collega moet dit lezen en akkoord geven.")).toBeVisible();
    await marit.goto(paths.staff.exception(tenderId));
    await picture(marit, "te-weinig-lezen");
    await marit.getByRole("button", { name: "Akkoord, de uitslag geldt toch" }).click();
    await expect(marit.getByText("Sanne Prins en Marit Hoek besloten")).toBeVisible();
    await sanne.goto(paths.staff.conduct(tenderId));
  });

  await test.step("nothing is shown before two people agree: Sanne and, on an own phone, the chair", async () => {
    const open = sanne.getByRole("button", { name: "Onthul de punten" });
    await expect(open).toBeHidden();
    await sanne.getByRole("button", { name: "Ik geef akkoord" }).click();
    await expect(sanne.getByText("Akkoord: Sanne Prins")).toBeVisible(soon);
    await expect(open).toBeHidden();
    await picture(sanne, "regie-akkoord");
    await strip(ofChair).getByRole("link", { name: "Naar je akkoord" }).click();
    await picture(ofChair, "akkoord");
    await expectAccessible(ofChair);
    await ofChair.getByRole("button", { name: "Ik geef akkoord" }).click();
    await expect(ofChair.getByText("Je hebt akkoord gegeven. Kijk naar het scherm.").first()).toBeVisible();
    await picture(ofChair, "akkoord-gegeven");
    await open.click(soon);
  });

  await test.step("the winner, lit, and nobody as the last", async () => {
    await expect(beamer.getByRole("heading", { level: 1 })).toHaveText("De uitslag", soon);
    await expect(beamer.getByRole("listitem")).toHaveCount(0);
    await picture(beamer, "beamer-uitslag-begin");
    await picture(sanne, "regie-onthullen");
    // Two plans were given: the second place would be the last one.
    await expect(sanne.getByRole("button", { name: "Laat plek 2 zien" })).toHaveCount(0);
    await sanne.getByRole("button", { name: "Laat de winnaar zien" }).click();
    const [winner] = await owner<{ id: string }[]>`
      select ranking #>> '{plans,0,applicationId}' as id from results where tender_id = ${tenderId}`;
    const name = hall.drawn.find(({ id }) => id === winner?.id)?.name ?? "";
    await expect(beamer.getByRole("heading", { level: 1 })).toHaveText(name, soon);
    await expect(numbers.getByRole("heading", { level: 1 })).toHaveText(/^Pitch \d$/, soon);
    await expect(numbers.locator("body")).not.toContainText(name);
    await expect(strip(ofOther)).toContainText(`Gewonnen: ${name}.`, soon);
    await picture(beamer, "beamer-winnaar");
    await picture(numbers, "beamer-nummers");
    await expectAccessible(beamer);
    await sanne.getByRole("button", { name: "Rond de avond af" }).click();
    await expect(sanne.getByText("De avond is klaar")).toBeVisible();
    await picture(sanne, "regie-klaar");
    await expectAccessible(sanne);
  });

  await test.step("where points lay apart the chair writes down what the jury thinks together, beside the points", async () => {
    await ofChair.goto(paths.jury.evening(tenderId));
    await ofChair.getByRole("link", { name: "Naar het overleg van de jury" }).click();
    const line = ofChair.getByRole("article").first();
    await line.getByText(/^Schrijf op wat de jury samen vindt van/).click();
    await picture(ofChair, "overleg-voorzitter");
    await expectAccessible(ofChair);
    await line.getByRole("radio").first().check();
    await line.getByLabel("Waarom?").fill("Het spreekuur gaf de doorslag.");
    await line.getByRole("button", { name: "Bewaar wat de jury vindt" }).click();
    await expect(line.getByText("Het spreekuur gaf de doorslag.").first()).toBeVisible();
    await ofOther.goto(paths.jury.round(tenderId));
    await expect(ofOther.getByRole("article").first()).toContainText("Samen:");
    await expect(ofOther.getByRole("button", { name: "Bewaar wat de jury vindt" })).toHaveCount(0);
    await picture(ofOther, "overleg-jurylid");
    await sanne.goto(paths.staff.result(tenderId));
    // Nobody came to give it, so it has no place among those that were judged.
    const last = sanne
      .getByRole("listitem")
      .filter({ hasText: third.name })
      .filter({ hasText: "Niet gekomen" });
    await expect(last).toHaveText(/^–/u);
    await expect(sanne.getByRole("cell", { name: /samen \d/ })).toHaveCount(1);
    await expect(sanne.getByRole("region", { name: "Wat de jury samen vond" })).toContainText(
      "Het spreekuur gaf de doorslag.",
    );
    await expect(sanne.getByText("Er waren minder juryleden dan beloofd")).toBeVisible();
    await picture(sanne, "uitslag-met-overleg");
    await expectAccessible(sanne);
  });

  for (const { context } of devices) await context.close();
  await hall.end();
});

type Pages = [Page, Page, Page, Page, Page, Page];

/** How the jurors stand to a pitch, in running order. */
const tileOf = (page: Page, row: number): Locator =>
  page.locator("#order tbody tr").nth(row).locator(".tile .visually-hidden", { hasText: "Bezig" });
