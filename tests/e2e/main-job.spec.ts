import type { Browser, Page } from "@playwright/test";

import { type Timetable, momentOf } from "#app/domain/tenders/timetable.ts";
import { addDays, addMonths, dayOf } from "#app/lib/dates.ts";

import { paths } from "#app/paths.ts";

import { declare } from "./declare.ts";
import { expect, expectAccessible, test } from "./fixtures.ts";
import {
  appraise,
  approveCall,
  decideRealm,
  giveRoom,
  jurors,
  makeSpace,
  proposeCall,
  timetableFrom,
  visit,
  writeCall,
} from "./journey/call.ts";
import { assess, openBox, reasonFor, seeOnlyNumber, sendShortlist } from "./journey/choice.ts";
import { declareTie, join as joinJury, joinInDoubt, joinInThreeTaps, score } from "./journey/jury.ts";
import { addFiles, bringPlan, handIn, plans, writePlan } from "./journey/plans.ts";
import { confirm, leadToContract, propose, readResult, reveal } from "./journey/result.ts";
import { givenCorporation, givenStaff, lettersTo, linkIn, signInStaff } from "./people.ts";
import { databaseUrl } from "./stage.ts";
import { emptyWorld, moveTo } from "./world.ts";

type Juror = (typeof jurors)[number];

const phone = { width: 390, height: 844 };
const { winner, reserve, declined, late } = plans;
const others = [reserve, declined, late];

const [resident, neighbour, , , professional] = jurors as [Juror, Juror, Juror, Juror, Juror];

/** What three jurors give, per criterion; one has a tie with the reserve. */
const verdicts = [
  { juror: resident, forWinner: [4, 4, 4, 4, 4, 4, 4], forReserve: null },
  { juror: neighbour, forWinner: [5, 4, 4, 3, 4, 4, 4], forReserve: [3, 4, 2, 5, 3, 3, 1] },
  { juror: professional, forWinner: [4, 5, 5, 4, 3, 3, 5], forReserve: [2, 4, 4, 3, 5, 1, 3] },
];
/** By hand: residents and professionals count half each, weights 30/15/20/20/5/5/5, over 5. */
const totals = ["83,5", "63"];

test("the main job, from an empty space to a contract", async ({ browser, owner, mailbox, viewport }) => {
  test.setTimeout(600_000);
  await emptyWorld(owner);
  mailbox.forget();
  const url = await databaseUrl();
  const corporationId = await givenCorporation(owner, "Woonstichting De Kade");
  const [first, second] = await Promise.all([
    givenStaff(owner, url, { name: "Marit Hoek", role: "coordinator", corporationId }),
    givenStaff(owner, url, { name: "Sanne Prins", role: "approver", corporationId }),
  ]);
  const opensOn = addDays(dayOf(new Date()), 1);
  const at = (name: keyof Timetable, seconds = 0): Date => {
    const { day, time } = timetableFrom(opensOn)[name];
    const moment = momentOf(day, time);
    if (!moment) throw new Error(`no such moment: ${name}`);
    return new Date(moment.getTime() + seconds * 1_000);
  };
  const [desk, colleague, visitor] = [
    await open(browser, viewport),
    await open(browser, viewport),
    await open(browser, viewport),
  ];
  let tenderId = "";

  await test.step("staff make the space and its call, and a second person agrees", async () => {
    await signInStaff(colleague, owner, second);
    await giveRoom(colleague, opensOn);
    await signInStaff(desk, owner, first);
    await expectAccessible(desk);
    await makeSpace(desk);
    await decideRealm(desk, colleague);
    await appraise(desk);
    await writeCall(desk, opensOn);
    await proposeCall(desk);
    await colleague.goto(paths.staff.home());
    tenderId = await approveCall(colleague);
    const hash = await colleague.locator("code.hash").innerText();
    await expect
      .poll(() =>
        lettersTo(mailbox, first.email)
          .map(({ text }) => text.replaceAll(/\s/g, ""))
          .join(),
      )
      .toContain(hash.slice(0, 16));
  });

  await test.step("a visitor finds it and reads what it asks and gives", async () => {
    await moveTo(owner, at("opensAt", 60));
    await visit(visitor);
  });

  const makers: Page[] = [];
  // They write on a phone, also when staff and visitors sit at a desk; then one is enough to watch.
  const isPhone = viewport?.width === phone.width;
  await test.step("entrepreneurs write their plans on a phone, two of them every word; three hand them in", async () => {
    for (const plan of [winner, reserve, declined, late]) {
      const page = await open(browser, phone);
      makers.push(page);
      const types = plan === winner || (plan === reserve && isPhone);
      await (types ? writePlan : bringPlan)(page, mailbox, plan, addMonths(opensOn, 4));
      if (plan === late) continue;
      await addFiles(page);
      const number = await handIn(page);
      await expect.poll(() => lettersTo(mailbox, plan.person.email).at(-1)?.text).toContain(number);
    }
  });

  await test.step("before closing staff see a number only", async () => {
    await seeOnlyNumber(desk, tenderId, [winner, reserve, declined]);
  });

  await test.step("who is a second late gets a clear page and keeps the draft", async () => {
    const page = makers.at(-1) as Page;
    await page.getByRole("link", { name: "Naar controleren en indienen" }).click();
    await declare(page);
    await moveTo(owner, at("closesAt", 1));
    const answer = page.waitForResponse((response) => response.request().method() === "POST");
    await page.getByRole("button", { name: "Doe mijn plan in de brievenbus" }).click();
    expect((await answer).status()).toBe(410);
    await expect(page.getByText("De tijd is om", { exact: true })).toBeVisible();
    await expectAccessible(page);
    await page.goto(page.url().replace("indienen", "ondernemingsplan"));
    await expect(page.locator('[name="tradeName"]')).toHaveValue(late.tradeName);
    await expectAccessible(page);
  });

  await test.step("after closing two people open the box, and its pile has one fingerprint", async () => {
    await signInStaff(desk, owner, first);
    await signInStaff(colleague, owner, second);
    await openBox(desk, colleague, tenderId, 3);
  });

  await test.step("staff read, choose with reasons and tell everybody", async () => {
    await assess(desk, tenderId, winner, true);
    await assess(desk, tenderId, reserve, true);
    await assess(desk, tenderId, declined, false);
    await sendShortlist(desk, tenderId);
    for (const plan of [winner, reserve])
      await expect.poll(() => lastLetter(plan)).toContain("Buurthuis Waterkwartier");
    await expect.poll(() => lastLetter(declined)).toContain(reasonFor(false));
  });

  await test.step("three jurors score on their phones; one has a tie", async () => {
    await moveTo(owner, at("pitchAt", 60));
    for (const [index, { juror, forWinner, forReserve }] of verdicts.entries()) {
      const page = await open(browser, phone);
      await expect.poll(() => lettersTo(mailbox, juror.email).length).toBeGreaterThan(0);
      const come = [joinInDoubt, joinInThreeTaps][index] ?? joinJury;
      await come(page, linkIn(lettersTo(mailbox, juror.email).at(-1)?.text ?? "", "/jury/meedoen/"));
      if (forReserve === null) await declareTie(page, reserve);
      else await score(page, reserve, forReserve);
      await score(page, winner, forWinner);
    }
  });

  await test.step("the ranking is revealed, two people sign, everybody gets their own letter", async () => {
    await signInStaff(desk, owner, first);
    await reveal(desk, tenderId, totals);
    const report = "Dit plan past het beste bij de buurt: elke week is er iets te doen.";
    await propose(desk, report);
    await signInStaff(colleague, owner, second);
    await confirm(colleague, tenderId);
    await expect.poll(() => lastLetter(winner)).toContain("Gefeliciteerd");
    await expect.poll(() => lastLetter(reserve)).toContain("reserve");
    await readResult(visitor, winner, others);
  });

  await test.step("the winner goes from chosen to the contract", async () => {
    await leadToContract(desk, winner);
  });

  function lastLetter(plan: typeof winner): string {
    return lettersTo(mailbox, plan.person.email).at(-1)?.text ?? "";
  }
});

async function open(browser: Browser, viewport: { width: number; height: number } | null): Promise<Page> {
  const context = await browser.newContext({ viewport, locale: "nl-NL", timezoneId: "Europe/Amsterdam" });
  return context.newPage();
}
