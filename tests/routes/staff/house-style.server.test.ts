import { randomUUID } from "node:crypto";
import { mkdtemp, readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { describe, expect } from "vitest";

import { useDatabase } from "#app/http/database.server.ts";
import { useFileStorage } from "#app/http/file-storage.server.ts";
import { receiveLogo, takeLogoAway } from "#app/http/receive-logo.server.ts";
import * as page from "#app/routes/staff/huisstijl.tsx";
import * as logo from "#app/routes/public/logo.$key.ts";
import { localFiles } from "#app/services/files.local.server.ts";
import type { Database } from "#db/client.server.ts";
import { pdfOf, photoOf } from "#tests/support/documents.ts";
import { test } from "#tests/support/database.ts";
import { cookiesOf, givenMember } from "#tests/support/people.ts";
import { args, statusOf } from "#tests/support/web.ts";

async function givenDesk(db: Database) {
  useDatabase(db);
  const root = await mkdtemp(join(tmpdir(), "plint-logo-"));
  useFileStorage({ files: localFiles({ root }) });
  const member = await givenMember(db, "coordinator");
  const staff = { kind: "staff", role: "coordinator", ...member } as const;
  const cookies = await cookiesOf(db, member.personId, "passkey");
  const read = async (search = "") => {
    const { houseStyle, isTried } = await page.loader(args(`/beheer/huisstijl${search}`, { cookies }));
    return { ...houseStyle, isTried };
  };
  const contact = async () => (await page.loader(args("/beheer/huisstijl", { cookies }))).contact;
  const post = (form: Record<string, string>) =>
    page.action(args("/beheer/huisstijl", { cookies, form: { once: randomUUID(), ...form } }));
  const send = (form: Record<string, string>) => statusOf(post(form));
  const logoAt = (key: string) => statusOf(logo.loader(args(`/logo/${key}`, { params: { key } })));
  const stored = async () => (await readdir(root, { recursive: true })).filter((name) => name.length > 30);
  return { staff, read, send, post, contact, logoAt, stored };
}

const fileOf = (bytes: Buffer, name: string, type: string) =>
  new File([new Uint8Array(bytes)], name, { type });

describe("the page of the house style", () => {
  test("shows a colour before it is kept, and keeps it when asked to", async ({ db }) => {
    const { read, send } = await givenDesk(db);
    expect(await read()).toMatchObject({ hue: 163, chroma: 85, isTried: false });
    expect(await read("?kleur=%230000ff")).toMatchObject({ hue: 264, isTried: true });
    expect(await read("?kleur=%230000ff&rustig=on")).toMatchObject({ chroma: 30 });
    expect(await read("?kleur=red%3B%7D")).toMatchObject({ hue: 163, isTried: false });
    expect(await read()).toMatchObject({ hue: 163 });
    expect(await send({ kleur: "#0000ff" })).toBe(303);
    expect(await read()).toMatchObject({ hue: 264, isTried: false });
  });

  test("refuses what is no colour", async ({ db }) => {
    const { read, post } = await givenDesk(db);
    for (const kleur of ["", "red", "#12345", "#0000ff; } body { display: none"])
      expect(await post({ kleur }), kleur).toMatchObject({
        init: { status: 400 },
        data: { result: { error: { kleur: ["problems.not-a-colour"] } } },
      });
    expect(await read()).toMatchObject({ hue: 163, chroma: 85 });
  });

  test("says how people reach the corporation, and keeps what was typed where that is no way to reach it", async ({
    db,
  }) => {
    const { send, contact, post } = await givenDesk(db);
    const typed = { intent: "contact", contactPhone: "bel ons", contactEmail: "plint@wederik.example" };
    expect(await post(typed)).toMatchObject({
      data: { result: { initialValue: typed, error: { contactPhone: ["problems.not-a-phone"] } } },
    });
    expect(await contact()).toEqual({ contactPhone: "", contactEmail: "" });
    expect(await send({ ...typed, contactPhone: "088 555 01 20" })).toBe(303);
    expect(await contact()).toEqual({ contactPhone: "088 555 01 20", contactEmail: "plint@wederik.example" });
    expect(await send({ intent: "contact", contactPhone: "088 555 01 20" })).toBe(303);
    expect(await contact()).toEqual({ contactPhone: "088 555 01 20", contactEmail: "" });
  });

  test("takes a picture as its logo, shows it to everybody, and lets go of the one before", async ({
    db,
  }) => {
    const { staff, read, send, logoAt, stored } = await givenDesk(db);
    const photo = fileOf(await photoOf(), "logo.jpg", "image/jpeg");
    expect(await receiveLogo(staff, photo, undefined)).toMatchObject({ ok: true });
    const { logoKey: first } = await read();
    expect(await logoAt(first ?? "")).toBe(200);
    expect(await receiveLogo(staff, photo, undefined)).toMatchObject({ ok: true });
    const { logoKey: second } = await read();
    expect([await logoAt(first ?? ""), await logoAt(second ?? "")]).toEqual([404, 200]);
    expect(await stored()).toHaveLength(1);
    expect(await send({ logo: "weg" })).toBe(303);
    expect([await logoAt(second ?? ""), await stored()]).toEqual([404, []]);
  });

  test("sent twice, keeps one logo and no bytes that nobody refers to", async ({ db }) => {
    const { staff, stored } = await givenDesk(db);
    const photo = fileOf(await photoOf(), "logo.jpg", "image/jpeg");
    const key = "logo-sent-once-0001";
    const answers = [await receiveLogo(staff, photo, key), await receiveLogo(staff, photo, key)];
    expect(answers).toMatchObject([{ ok: true }, { ok: true }]);
    expect(await stored()).toHaveLength(1);
  });

  test("refuses a document, an empty file and what is too large, with the reason", async ({ db }) => {
    const { staff, stored } = await givenDesk(db);
    const send = (file: File) => receiveLogo(staff, file, undefined);
    const huge = Buffer.concat([await photoOf(), Buffer.alloc(3 * 1024 * 1024)]);
    expect(await send(fileOf(await pdfOf(), "a.pdf", "image/png"))).toMatchObject({ ok: false });
    expect(await send(fileOf(Buffer.alloc(0), "a.png", "image/png"))).toMatchObject({ problem: "no-file" });
    expect(await send(fileOf(huge, "a.jpg", "image/jpeg"))).toMatchObject({ problem: "file-too-large" });
    expect(await stored()).toEqual([]);
    expect(await takeLogoAway(staff, undefined)).toMatchObject({ value: { old: null } });
  });
});
