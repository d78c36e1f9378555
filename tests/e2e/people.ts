import type { Page } from "@playwright/test";
import type postgres from "postgres";

import type { MembershipRole } from "#app/domain/people/actor.ts";
import { setCredentials } from "#app/domain/people/credentials.server.ts";
import { base32Of, codeAt } from "#app/domain/people/totp.ts";
import { openVault } from "#app/domain/people/vault.server.ts";
import { paths } from "#app/paths.ts";
import { openDatabase } from "#db/client.server.ts";
import type { ResendStandIn } from "#tests/support/mocks/resend.ts";

import { expect } from "./fixtures.ts";

export type StaffMember = { readonly email: string; readonly totpSecret: string };

const password = "drie fietsen op de kade";
/** What the server under test seals with: it runs without a secret of its own. */
const vault = openVault("only for development and the demo");

export async function givenCorporation(owner: postgres.Sql, name: string): Promise<string> {
  const slug = name.toLowerCase().replaceAll(" ", "-");
  const [made] = await owner<{ id: string }[]>`
    insert into corporations (name, slug) values (${name}, ${slug}) returning id`;
  if (!made) throw new Error("no corporation");
  return made.id;
}

/** Somebody who works at a corporation, with a password and an authenticator app. */
export async function givenStaff(
  owner: postgres.Sql,
  databaseUrl: string,
  member: { readonly name: string; readonly role: MembershipRole; readonly corporationId: string },
): Promise<StaffMember> {
  const email = `${member.name.toLowerCase().replaceAll(" ", ".")}@corporatie.example`;
  const totpSecret = base32Of(Buffer.from(email.padEnd(20, "x").slice(0, 20)));
  const [made] = await owner<{ id: string }[]>`
    insert into people (name, email) values (${member.name}, ${email}) returning id`;
  if (!made) throw new Error("no person");
  await owner`insert into memberships (corporation_id, person_id, role)
    values (${member.corporationId}, ${made.id}, ${member.role})`;
  const opened = openDatabase(databaseUrl, { max: 1 });
  await setCredentials(opened.db, vault, made.id, { password, totpSecret });
  await opened.close();
  return { email, totpSecret };
}

/** With a password and the code of the app. A code works once, so the app's last one is forgotten first. */
export async function signInStaff(page: Page, owner: postgres.Sql, staff: StaffMember): Promise<void> {
  await owner`update staff_credentials set totp_step = 0
    where person_id = (select id from people where email = ${staff.email})`;
  await page.goto(paths.signIn.staff());
  await page.getByLabel("E-mailadres").fill(staff.email);
  await page.getByLabel("Wachtwoord").fill(password);
  await page.getByRole("button", { name: "Verder" }).click();
  await page.getByLabel("Code uit je app").fill(codeAt(staff.totpSecret, new Date()));
  await page.getByRole("button", { name: "Log in" }).click();
  await expect(page).toHaveURL(/\/beheer$/);
}

/** By the mailed link: asks for it, opens it and confirms with a click. */
export async function signInByMail(page: Page, mailbox: ResendStandIn, email: string): Promise<void> {
  await page.getByLabel("E-mailadres").fill(email);
  const before = lettersTo(mailbox, email).length;
  await page.getByRole("button", { name: "Mail mij een link" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kijk in je mail");
  await expect.poll(() => lettersTo(mailbox, email).length).toBe(before + 1);
  await page.goto(linkIn(lettersTo(mailbox, email).at(-1)?.text ?? "", "/inloggen/link/"));
  await page.getByRole("button", { name: "Log in" }).click();
}

export function lettersTo(mailbox: ResendStandIn, email: string) {
  return mailbox.letters.filter((letter) => [letter.to].flat().includes(email));
}

/** The address in a letter's text that has this path in it. */
export function linkIn(text: string, path: string): string {
  const found = text.match(/https?:\/\/[^\s"<>)\]]+/g)?.find((link) => link.includes(path));
  if (!found) throw new Error(`no link with ${path} in: ${text}`);
  return found;
}
