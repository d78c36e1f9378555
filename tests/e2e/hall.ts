import type { Browser, BrowserContext, Page } from "@playwright/test";
import type postgres from "postgres";

import type { Juror } from "#app/domain/people/actor.ts";
import { openSession } from "#app/domain/people/sessions.server.ts";
import { type Database, openDatabase } from "#db/client.server.ts";
import { buildEvening } from "#db/factories/evening.server.ts";
import { scoreAll } from "#db/seeds/demo-evening.server.ts";
import { givenStage } from "#tests/support/stage.ts";
import { visitor } from "#tests/support/people.ts";

import { expect } from "./fixtures.ts";
import { port } from "./places.ts";
import { databaseUrl } from "./stage.ts";

export const phone = { width: 390, height: 844 };
export const wall = { width: 1440, height: 810 };

/** An evening of three plans and a jury of five that nobody leads yet, with Marit and Sanne of the corporation. */
export async function givenHall(owner: postgres.Sql) {
  const opened = openDatabase(await databaseUrl(), { max: 4 });
  const { db } = opened;
  const stage = await givenStage(db, owner);
  const { coordinator, approver } = stage;
  await owner`update people set name = 'Marit Hoek' where id = ${coordinator.personId}`;
  await owner`update people set name = 'Sanne Prins' where id = ${approver.personId}`;
  const evening = await buildEvening(stage, { plans: 3 });
  const drawn = await owner<{ id: string; name: string }[]>`
    select p.application_id as id, a.trade_name as name from pitches p
    join applications a on a.id = p.application_id where p.tender_id = ${evening.tenderId} order by p.position`;
  const [first, second, third] = drawn;
  const [chair, other] = evening.jury;
  if (!first || !second || !third || !chair || !other) throw new Error("an evening with too few in it");
  const names = new Map(
    (
      await owner<{ id: string; name: string }[]>`
        select id, name from jury_seats where tender_id = ${evening.tenderId}`
    ).map(({ id, name }) => [id, name]),
  );
  return {
    ...evening,
    db,
    coordinator,
    approver,
    drawn: [first, second, third] as const,
    /** The two who sit in the hall with a phone. */
    inHall: [chair, other] as const,
    nameOf: (juror: Juror) => names.get(juror.seatId) ?? "",
    /** Everybody but these seals a whole sheet of this pitch, at home as it were. */
    othersSeal: (applicationId: string, but: readonly Juror[]) =>
      scoreAll(
        stage,
        evening.jury.filter((juror) => !but.includes(juror)),
        evening.pitches.filter((pitch) => pitch.applicationId === applicationId),
        evening.criterionIds,
      ),
    end: () => opened.close(),
  };
}

export type Hall = Awaited<ReturnType<typeof givenHall>>;

/** A device of somebody who is signed in, and a page on it; for the screen in the hall nobody is. */
export async function deviceOf(
  browser: Browser,
  who: { readonly db: Database; readonly personId: string; readonly as: "staff" | "juror" } | null,
  viewport = phone,
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ locale: "nl-NL", viewport, baseURL: origin() });
  if (who) {
    const session = await openSession(who.db, who.personId, who.as === "staff" ? "passkey" : "link", visitor);
    await context.addCookies([{ name: "plint", value: session.secret, url: origin() }]);
  }
  return { context, page: await context.newPage() };
}

function origin(): string {
  return `http://localhost:${port}`;
}

/** Chooses these points on every line of the sheet that is open, with a reason each. */
export async function fillSheet(page: Page, points: readonly number[]): Promise<void> {
  await expect(page.locator("form[data-alive]")).toBeAttached();
  const lines = page.locator("fieldset.score");
  for (const [row, given] of points.entries()) {
    await lines.nth(row).locator(`label:has(input[value="${given}"])`).click();
    await lines.nth(row).locator("textarea").fill(`Daarom ${given} punten.`);
  }
}
