import { describe, expect } from "vitest";

import { sha256 } from "#app/domain/people/secrets.server.ts";
import { useDatabase } from "#app/http/database.server.ts";
import { canonical } from "#app/lib/canonical.ts";
import * as json from "#app/routes/staff/selecties.$tenderId.dossier[.]json.ts";
import * as pdf from "#app/routes/staff/selecties.$tenderId.dossier[.]pdf.ts";
import * as log from "#app/routes/staff/selecties.$tenderId.logboek.tsx";
import { buildEvening } from "#db/factories/evening.server.ts";
import { award, reveal, scoreAll } from "#db/seeds/demo-evening.server.ts";
import { test } from "#tests/support/database.ts";
import { cookiesOf, givenMember } from "#tests/support/people.ts";
import { pdfText } from "#tests/support/pdf-text.ts";
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
});
