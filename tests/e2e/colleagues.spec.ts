import { readFile } from "node:fs/promises";
import { join } from "node:path";

import { codeAt } from "#app/domain/people/totp.ts";
import { paths } from "#app/paths.ts";

import { fillIn } from "./fill-in.ts";
import { expect, expectAccessible, test } from "./fixtures.ts";
import { givenCorporation, givenStaff, lettersTo, linkIn, signInStaff } from "./people.ts";
import { folder } from "./places.ts";
import { emptyWorld } from "./world.ts";

test("a colleague is invited by mail, chooses a password and a code, is at the desk, and leaves", async ({
  page,
  browser,
  owner,
  mailbox,
}) => {
  await emptyWorld(owner);
  mailbox.forget();
  const databaseUrl = (await readFile(join(folder, "data", "postgres", "url"), "utf8")).trim();
  const corporationId = await givenCorporation(owner, "Woonstichting De Kade");
  const marit = await givenStaff(owner, databaseUrl, {
    name: "Marit Hoek",
    role: "coordinator",
    corporationId,
  });
  const email = "sanne.prins@corporatie.example";

  await signInStaff(page, owner, marit);
  await page.goto(paths.staff.colleagues());
  await expectAccessible(page);
  await fillIn(page, { name: "Sanne Prins", email, role: "approver" });
  await page.getByRole("button", { name: "Stuur de uitnodiging" }).click();
  await expect(page.getByText("De uitnodiging ligt klaar en gaat vanzelf weg.")).toBeVisible();
  await fillIn(page, { name: "Sanne Prins", email, role: "approver" });
  await page.getByRole("button", { name: "Stuur de uitnodiging" }).click();
  await expect(page.getByRole("alert")).toContainText("hoort al bij je corporatie");
  await expectAccessible(page);

  await expect.poll(() => lettersTo(mailbox, email).length).toBe(1);
  const context = await browser.newContext({ locale: "nl-NL" });
  const sanne = await context.newPage();
  await sanne.goto(linkIn(lettersTo(mailbox, email)[0]?.text ?? "", "/instellen/"));
  await expectAccessible(sanne);
  await expect(sanne.getByRole("img", { name: "QR-code voor de app" })).toBeVisible();
  const secret = await sanne.locator(".totp-key").innerText();
  await sanne.getByLabel("Kies een wachtwoord").fill("vier bruggen over de gracht");
  await sanne.getByLabel("Code die de app nu laat zien").fill(codeAt(secret.replaceAll(" ", ""), new Date()));
  await expect(sanne.getByLabel("Je naam")).toHaveValue("Sanne Prins");
  await sanne.getByLabel("Je naam").fill("");
  await sanne.getByRole("button", { name: "Bewaar en log in" }).click();
  await expect(sanne.getByLabel("Je naam")).toHaveAttribute("aria-invalid", "true");
  await sanne.getByLabel("Je naam").fill("Sanne de Prins");
  await sanne.getByLabel("Kies een wachtwoord").fill("vier bruggen over de gracht");
  await sanne.getByLabel("Code die de app nu laat zien").fill(codeAt(secret.replaceAll(" ", ""), new Date()));
  await sanne.getByRole("button", { name: "Bewaar en log in" }).click();
  await expect(sanne).toHaveURL(/\/beheer$/);
  await sanne.goto(paths.account.sessions());
  await sanne.getByLabel("Je naam").fill("Sanne Prins");
  await sanne.getByRole("button", { name: "Bewaar je naam" }).click();
  await expect(sanne.getByText("Je naam is bewaard.")).toBeVisible();
  await expectAccessible(sanne);

  await page.goto(paths.staff.colleagues());
  await page.getByText("Wijzigen Sanne Prins").click();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Uit dienst" }).click();
  await expect(page.getByText("De wijziging is bewaard.")).toBeVisible();
  await expect(page.getByText("Sanne Prins")).toHaveCount(0);
  await sanne.reload();
  await expect(sanne.getByRole("heading", { level: 1 })).not.toHaveText("Selecties");
  await context.close();
});
