import { describe, expect } from "vitest";

import { askRepair } from "#app/domain/applications/repair/ask-repair.server.ts";
import { writeNote } from "#app/domain/applications/notes/write-note.server.ts";
import { useDatabase } from "#app/http/database.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { givenChosen } from "#tests/support/chosen.ts";
import { test } from "#tests/support/database.ts";
import { pdfText } from "#tests/support/pdf-text.ts";
import { cookiesOf } from "#tests/support/people.ts";
import { listRoutes } from "#tests/support/route-table.ts";
import { type Told, wholeApp } from "#tests/support/whole-app.ts";

/** Stands in all that tells whose plan it is: the trade name, the maker's name and address, and what was typed. */
const canary = "Kanariedraad";
const nowhere = "00000000-0000-4000-8000-000000000000";

/** Every page of the desk that names who made a plan, for whoever reads with names. A new one must be added, and hide them. */
const naming = [
  "/beheer",
  "/beheer/brieven",
  "/beheer/brieven/:letterId",
  "/beheer/selecties/:tenderId",
  "/beheer/selecties/:tenderId/dossier.json",
  "/beheer/selecties/:tenderId/dossier.pdf",
  "/beheer/selecties/:tenderId/logboek",
  "/beheer/selecties/:tenderId/plannen",
  "/beheer/selecties/:tenderId/plannen/:applicationId",
  "/beheer/selecties/:tenderId/plannen/:applicationId/aanvulling",
  "/beheer/selecties/:tenderId/plannen/:applicationId/belang",
  "/beheer/selecties/:tenderId/plannen/:applicationId/notities",
  "/beheer/selecties/:tenderId/plannen/:applicationId/plan.pdf",
  "/beheer/selecties/:tenderId/vergelijken",
  "/beheer/selecties/:tenderId/voorselectie",
  "/beheer/selecties/:tenderId/voorselectie/brief/:applicationId",
  "/beheer/selecties/:tenderId/voorselectie/brief/:applicationId/lezen",
  "/beheer/zoeken",
];

/** All that a reader is told: the name of a document, and what stands on its pages too. */
async function wordsOf({ headers, body }: Told): Promise<string> {
  const bytes = Buffer.from(body, "latin1");
  return `${headers}${body.startsWith("%PDF") ? await pdfText(bytes) : bytes.toString("utf8")}`;
}

describe("the desk, read without names", () => {
  test("names no maker on any page, and names them again once that is asked for", async ({ db, owner }) => {
    useDatabase(db);
    const { stage, tenderId, ids } = await givenChosen(db, owner);
    const { coordinator, approver } = stage;
    const [id = "", other = ""] = ids;
    await owner`update applications set trade_name = ${`${canary} bv`} where id = ${id}`;
    await owner`update people set name = ${`Anna ${canary}`}, email = ${`anna@${canary}.example`}
      where id = (select person_id from applications where id = ${id})`;
    await owner`update plan_parts set content = content || jsonb_build_object('whySpace', ${`Bij ${canary} is het warm`}::text)
      where application_id = ${id} and part = 'motivation'`;
    const note = { text: `Ken jij ${canary}?`, mentions: [approver.personId] };
    told("note", await writeNote(db, coordinator, id, note));
    const sentence = `Wie is ${canary}?`;
    told(
      "repair",
      await askRepair(db, coordinator, id, [{ part: "motivation", name: "whySpace", sentence }]),
    );
    // As when the maker answered and sent nothing else: the plan is back, and what stood there is kept.
    await owner`update repair_requests set answered_at = asked_at + interval '1 second', content_hash = repeat('c', 64),
      before = jsonb_build_object('motivation', jsonb_build_object('whySpace', ${`Voorheen ${canary}`}::text))`;
    await owner`update applications set state = 'checked' where id = ${id}`;
    await owner`insert into events (corporation_id, at, name, actor_kind, actor_id, tender_id, application_id)
      select corporation_id, plint_now(), 'application.repaired', 'entrepreneur', person_id, tender_id, id
      from applications where id = ${id}`;
    // Who came to look may have written a plan since.
    await owner`insert into outbox (from_corporation_id, letter, props, locale, to_email, to_name, state, dedupe_key)
      select corporation_id, 'viewing-booked', '{}', 'nl', ${`bezoek@${canary}.example`}, ${canary}, 'sent', 'visit'
      from applications where id = ${id}`;
    const [letter] = await owner<{ id: string }[]>`
      update outbox set state = 'to_post' where letter = 'repair-asked' returning id`;
    const [plan] = await owner<{ number: string; spaceId: string }[]>`
      select a.receipt_number as number, t.space_id as "spaceId" from applications a
      join tenders t on t.id = a.tender_id where a.id = ${id}`;
    const number = plan?.number ?? "?";
    const filled: Record<string, string> = {
      tenderId,
      applicationId: id,
      spaceId: plan?.spaceId ?? nowhere,
      letterId: letter?.id ?? nowhere,
      part: "motivation",
      slotId: nowhere,
      seatId: nowhere,
      leaseId: nowhere,
    };

    const routes = await listRoutes();
    const app = wholeApp(routes);
    const jar = await cookiesOf(db, approver.personId, "passkey");
    const asked: Record<string, string> = {
      "/beheer/zoeken": `?zoek=${number}`,
      "/beheer/selecties/:tenderId/vergelijken": `?plan=${id}&plan=${other}`,
    };
    const pages = routes.flatMap(({ address, module }) =>
      address !== null && /^\/beheer(\/|$)/.test(address) && (module.loader ?? module.default)
        ? [address]
        : [],
    );
    const ask = async (path: string) => {
      const cookie = [...jar].map(([key, value]) => `${key}=${value}`).join("; ");
      const answer = await app(new Request(`http://localhost:3000${path}`, { headers: { cookie } }));
      for (const [, key = "", value = ""] of answer.headers.matchAll(/"set-cookie","([^=]+)=([^;]*)/g))
        jar.set(key, value);
      return answer;
    };
    const at = (address: string) =>
      `${address.replaceAll(/:(\w+)/g, (_, name: string) => filled[name] ?? `no-${name}`)}${asked[address] ?? ""}`;
    const walk = async () => {
      const named = [];
      for (const address of pages.toSorted()) {
        const answer = await ask(at(address));
        expect(answer.status, address).toBeLessThan(500);
        if (new RegExp(canary, "i").test(await wordsOf(answer))) named.push(address);
      }
      return named;
    };

    expect(await walk()).toEqual(naming);
    // The table of plans keeps the choice; a search for the name then finds nothing, for a hit would tell.
    const table = "/beheer/selecties/:tenderId/plannen";
    await ask(`${at(table)}?naamloos=1`);
    expect(await walk()).toEqual([]);
    for (const address of naming) {
      const answer = await ask(at(address));
      if (answer.status !== 200) expect(answer.headers, address).toContain("#zonder-namen");
      // Where nothing but a name was told, the number takes its place.
      else if (address.includes(":applicationId")) expect(await wordsOf(answer), address).toContain(number);
    }
    // Whoever is led away from a page comes where it is said why, with the way to the names.
    for (const address of ["/beheer/selecties/:tenderId/plan-invoeren", "/beheer/brieven/:letterId"]) {
      const [, to = ""] = /"location","([^"#]+)#zonder-namen"/.exec((await ask(at(address))).headers) ?? [];
      expect((await ask(to || "/")).body, address).toContain('id="zonder-namen"');
    }
    expect((await ask(`/beheer/zoeken?zoek=${canary}`)).body).not.toContain(number);
    expect((await ask(`${at("/beheer/selecties/:tenderId/voorselectie")}?namen=1`)).body).toContain(canary);
    expect((await ask(at("/beheer/brieven/:letterId"))).body).toContain(canary);
  }, 120_000);
});
