import { describe, expect } from "vitest";

import { saveLetterText } from "#app/domain/jury/letters/save-letter-text.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import type { Database } from "#db/client.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { previewEnvelope } from "#emails/parts/preview-facts.ts";
import { renderLetter } from "#emails/render-letter.server.tsx";
import { test } from "#tests/support/database.ts";
import { lettersOf } from "#tests/support/letters.ts";
import { givenMember } from "#tests/support/people.ts";
import { givenChosen } from "#tests/support/chosen.ts";

const words = {
  letter: "not-shortlisted",
  locale: "nl",
  version: 0,
  opening: "Dank voor {zaak}. We kregen {plannen} plannen voor {adres}.",
  closing: "Bel gerust met Nadia.",
} as const;

const envelope = { ...previewEnvelope, locale: "nl", origin: "https://plint.example" } as const;

async function staffAt(db: Database, corporationId: string, role: Staff["role"]): Promise<Staff> {
  return { kind: "staff", role, ...(await givenMember(db, role, corporationId)) };
}

describe("own words for a letter", () => {
  test("go with the letters that lie ready, in the language of each reader, and change their seal", async ({
    db,
    owner,
  }) => {
    const { stage, drafts, send } = await givenChosen(db, owner);
    const { coordinator } = stage;
    const before = await drafts();
    const declined = before.letters.filter(({ choice }) => choice === "decline");
    await owner`update people set locale = 'en' where id = ${declined[0]?.personId ?? ""}`;
    told("save", await saveLetterText(db, coordinator, words));
    const after = await drafts();
    expect(after.seal).not.toBe(before.seal);
    // What was seen before the words changed is not sent.
    expect(await send({ seen: before.seal })).toMatchObject({ problem: "changed-meanwhile" });
    told("send", await send({ seen: after.seal }));
    const sent = await lettersOf(db, "not-shortlisted");
    expect(sent).toHaveLength(declined.length);
    const own = sent.filter(({ props }) => props.opening !== "");
    expect(own).toHaveLength(declined.length - 1);
    const [first] = own;
    if (!first) throw new Error("nobody was declined");
    expect(first.props.opening).toContain(`Dank voor ${first.props.tradeName}. We kregen`);
    const rendered = await renderLetter("not-shortlisted", first.props, envelope);
    const text = rendered.text.replaceAll(/\s+/g, " ");
    expect(text).toContain(first.props.tradeName);
    // The news and the reasons stand whatever a corporation writes.
    expect(text).toContain("Jouw plan is daar niet bij.");
    expect(text).toContain(first.props.knockOut?.reason ?? first.props.reasons[0]?.reason ?? "geen reden");
    expect(text).toContain("Bel gerust met Nadia.");
    expect((await lettersOf(db, "pitch-invited")).map(({ props }) => props.opening)).not.toContain(
      first.props.opening,
    );
  });

  test("are kept version by version, refuse an old page, and can be given back", async ({ db, owner }) => {
    const { corporationId } = await givenMember(db, "coordinator");
    const coordinator = await staffAt(db, corporationId, "coordinator");
    told("first", await saveLetterText(db, coordinator, words));
    expect(await saveLetterText(db, coordinator, { ...words, closing: "x" })).toMatchObject({
      problem: "changed-meanwhile",
    });
    const both = await Promise.all(
      ["a", "b"].map((closing) => saveLetterText(db, coordinator, { ...words, version: 1, closing })),
    );
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const emptied = { ...words, version: 2, opening: "", closing: "" };
    told("reset", await saveLetterText(db, coordinator, emptied));
    const versions = await owner`select version, opening <> '' as own from letter_texts order by version`;
    expect(versions).toEqual([
      { version: 1, own: true },
      { version: 2, own: true },
      { version: 3, own: false },
    ]);
  });

  test("are an editor's, and never another corporation's", async ({ db, owner }) => {
    const { corporationId } = await givenMember(db, "coordinator");
    for (const role of ["portfolio", "controller", "reader"] as const)
      expect(await saveLetterText(db, await staffAt(db, corporationId, role), words)).toMatchObject({
        problem: "not-your-role",
      });
    const own = await staffAt(db, corporationId, "approver");
    told("save", await saveLetterText(db, own, words));
    const elsewhere: Staff = {
      kind: "staff",
      role: "coordinator",
      ...(await givenMember(db, "coordinator")),
    };
    // Their own first version: what another corporation wrote counts nothing here.
    told("elsewhere", await saveLetterText(db, elsewhere, words));
    expect(await owner`select count(*)::int as total from letter_texts`).toEqual([{ total: 2 }]);
    expect(await saveLetterText(db, own, { ...words, version: 1, opening: "Zonder." })).toMatchObject({
      problem: "placeholder-missing",
    });
  });
});
