import { describe, expect } from "vitest";

import { declareStaffTie } from "#app/domain/applications/ties/declare-staff-tie.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { sha256 } from "#app/domain/people/secrets.server.ts";
import { useDatabase } from "#app/http/database.server.ts";
import { canonical } from "#app/lib/canonical.ts";
import * as json from "#app/routes/staff/selecties.$tenderId.dossier[.]json.ts";
import * as pdf from "#app/routes/staff/selecties.$tenderId.dossier[.]pdf.ts";
import * as log from "#app/routes/staff/selecties.$tenderId.logboek.tsx";
import { buildEvening } from "#db/factories/evening.server.ts";
import { award, reveal, scoreAll } from "#db/seeds/demo-evening.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { test } from "#tests/support/database.ts";
import { cookiesOf, givenMember } from "#tests/support/people.ts";
import { pdfText } from "#tests/support/pdf-text.ts";
import { fields, givenAsked } from "#tests/support/repair.ts";
import { givenStage } from "#tests/support/stage.ts";
import { args, statusOf } from "#tests/support/web.ts";

type Exported = { format: string; fingerprint: string; dossier: { plans: { tradeName: string }[] } };

describe("the dossier of a call, as files", () => {
  test("says the same on paper and to machines, and its fingerprint can be checked", async ({
    db,
    owner,
  }) => {
    useDatabase(db);
    const stage = await givenStage(db, owner);
    const { tenderId, jury, pitches, criterionIds } = await buildEvening(stage, { plans: 2 });
    await scoreAll(stage, jury, pitches, criterionIds);
    await reveal(stage, tenderId);
    await award(stage, tenderId);
    const member = await givenMember(db, "controller", stage.coordinator.corporationId);
    const cookies = await cookiesOf(db, member.personId, "passkey");
    const asked = { cookies, params: { tenderId } };

    const written = await json.loader(args("/", asked));
    expect(written.headers.get("content-disposition")).toMatch(/^attachment; filename="Dossier .*\.json"/);
    const { format, fingerprint, dossier } = (await written.json()) as Exported;
    expect(format).toBe("plint-dossier/1");
    expect(sha256(canonical(dossier))).toBe(fingerprint);

    const paper = await pdfText(await (await pdf.loader(args("/", asked))).bytes());
    expect(paper.replaceAll(" ", "")).toContain(fingerprint);
    for (const { tradeName } of dossier.plans) expect(paper).toContain(tradeName);
    for (const words of [
      "Huurpad",
      "Plannen door twee mensen geopend: 2 plannen in de stapel",
      "Rangorde",
      "Juryrapport",
      "Alle losse punten",
      "Bewoner 1",
      "Kenner 1",
      "Wie gaf punten",
    ])
      expect(paper).toContain(words);
    const { days } = (await log.loader(args("/", asked))).data;
    const deeds = days.flatMap((day) => day.deeds);
    expect(deeds.at(0)?.name).toBe("tender.drafted");
    const [pile] = await owner<{ root: string }[]>`select root from sealed_piles`;
    expect(deeds.flatMap((deed) => deed.pile ?? [])).toEqual([{ plans: 2, root: pile?.root }]);

    const elsewhere = await givenMember(db, "coordinator");
    const stranger = await cookiesOf(db, elsewhere.personId, "passkey");
    for (const { loader } of [json, pdf, log])
      expect(await statusOf(loader(args("/", { cookies: stranger, params: { tenderId } })))).toBe(404);
  });

  test("holds ties of staff, what makers were asked for and the questions, on paper and to machines", async ({
    db,
    owner,
  }) => {
    useDatabase(db);
    const { stage, applicationId, tenderId } = await givenAsked(db, owner);
    const { corporationId, personId } = stage.coordinator;
    told("tie", await declareStaffTie(db, stage.coordinator, applicationId, "Mijn zus is de eigenaar."));
    await owner`insert into questions (id, corporation_id, tender_id, text, state, answer, number, closed_by, closed_at)
      select gen_random_uuid(), ${corporationId}, ${tenderId}, q.text, q.state, q.answer, q.number, ${personId}, plint_now()
      from (values ('Mag er een oven in?', 'answered', 'Ja, tot 3 kW.', 1), ('Wie zit ernaast?', 'declined', 'Dat is anders.', 2),
        ('Waar woont Truus?', 'withheld', 'Hier staat een naam in.', null)) as q (text, state, answer, number)`;
    const filesFor = async (staff: Staff) => {
      const cookies = await cookiesOf(db, staff.personId, "passkey");
      const asked = { cookies, params: { tenderId } };
      return {
        machines: await (await json.loader(args("/", asked))).text(),
        paper: await pdfText(await (await pdf.loader(args("/", asked))).bytes()),
      };
    };
    const ties = ["Mijn zus is de eigenaar."];
    const asked = fields.map(({ sentence }) => sentence);
    const open = ["Mag er een oven in?", "Ja, tot 3 kW.", "Wie zit ernaast?", "Dat is anders."];
    const { machines, paper } = await filesFor(stage.approver);
    for (const words of [...ties, ...asked, ...open])
      for (const file of [machines, paper]) expect(file).toContain(words);
    for (const words of [
      "Belangen van medewerkers",
      "Gevraagd bij “Exploitatie: Kosten per jaar”",
      "Aanvullen kan één keer, tot",
      "Er is nog geen aanvulling.",
      "Vraag 1, gesteld op",
      "Niet beantwoord door Naima",
      "is niet geplaatst, door Naima",
    ])
      expect(paper).toContain(words);
    // Who is tied reads nothing of that plan, and what was withheld nobody reads here.
    const ofTied = await filesFor(stage.coordinator);
    for (const words of [...ties, ...asked])
      for (const file of [ofTied.machines, ofTied.paper]) expect(file).not.toContain(words);
    for (const file of [machines, paper, ofTied.machines, ofTied.paper])
      for (const secret of ["Truus", "Hier staat een naam"]) expect(file).not.toContain(secret);
  });
});
