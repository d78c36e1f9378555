import { renderToStaticMarkup } from "react-dom/server";
import { expect } from "vitest";

import { formView } from "#app/components/forms/form-view.ts";
import { RepairOpen } from "#app/components/repair/repair-open.tsx";
import { askRepair } from "#app/domain/applications/repair/ask-repair.server.ts";
import type { RepairField } from "#app/domain/applications/repair/repair-fields.ts";
import { submitApplication } from "#app/domain/applications/submit-application.server.ts";
import type { Entrepreneur } from "#app/domain/people/actor.ts";
import { useDatabase } from "#app/http/database.server.ts";
import { TranslateProvider } from "#app/i18n/context.tsx";
import { nl } from "#app/i18n/dictionaries/nl.ts";
import { translatorOf } from "#app/i18n/translate.ts";
import * as page from "#app/routes/applicant/$applicationId.aanvullen.tsx";
import { told } from "#db/seeds/demo-story.server.ts";
import { test } from "#tests/support/database.ts";
import { cookiesOf } from "#tests/support/people.ts";
import { fields } from "#tests/support/repair.ts";
import { givenTogether } from "#tests/support/together.ts";
import { args } from "#tests/support/web.ts";

const aFile: RepairField = { part: "files", name: "file", sentence: "De offerte ontbreekt." };
const handIn = "Dien mijn aanvulling in";

/** The page that asks for what is missing, as each of three people on one plan gets it. */
async function givenReaders(...given: Parameters<typeof givenTogether>) {
  const [db] = given;
  useDatabase(db);
  const { stage, actor, applicationId, join, saveAll, closeIn } = await givenTogether(...given);
  const people = { owner: actor, edit: await join("edit"), view: await join("view") };
  await saveAll();
  told("submit", await submitApplication(db, actor, applicationId));
  await closeIn(-1_000);
  told("ask", await askRepair(db, stage.coordinator, applicationId, [...fields, aFile]));
  return async (role: keyof typeof people) => {
    const reader: Entrepreneur = people[role];
    const cookies = await cookiesOf(db, reader.personId, "link");
    const shown = await page.loader(args("/", { cookies, params: { applicationId } }));
    return renderToStaticMarkup(
      <TranslateProvider locale="nl" dictionary={nl}>
        <RepairOpen
          page={shown}
          view={formView(translatorOf("nl", nl), undefined, shown.content)}
          conflict={[]}
          isSaved={false}
        />
      </TranslateProvider>,
    );
  };
}

test("who only reads along sees what is asked and has nothing to fill in, press or take out", async ({
  db,
  owner,
}) => {
  const html = await (await givenReaders(db, owner))("view");
  for (const { sentence } of [...fields, aFile]) expect(html).toContain(sentence);
  expect(html).toContain("Jij leest mee met dit plan.");
  expect(html).not.toMatch(/<form|<textarea|<input|<button/);
});

test("who writes along fills in what is asked and keeps it; the last step is the owner's, who is named", async ({
  db,
  owner,
}) => {
  const readers = await givenReaders(db, owner);
  const along = await readers("edit");
  expect(along).toContain("<textarea");
  expect(along).toContain("Bewaar en ga later verder");
  expect(along).not.toContain(handIn);
  expect(along).toContain("Alleen Naima kan dit plan indienen.");
  const own = await readers("owner");
  expect(own).toContain(handIn);
  expect(own).not.toContain("Alleen Naima");
});

test("Enter in a field keeps what was typed: it never hands in what can be handed in but once", async ({
  db,
  owner,
}) => {
  const html = await (await givenReaders(db, owner))("owner");
  const form = html.slice(html.indexOf('name="version"') - 600);
  const buttons = [...form.matchAll(/<button[^>]*value="([\w-]+)"/g)].map(([, value]) => value);
  expect(buttons[0]).toBe("save");
  expect(buttons).toContain("hand-in");
});
