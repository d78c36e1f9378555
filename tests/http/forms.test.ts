import { newOnceKey } from "#app/http/once-key.server.ts";
import { readForm } from "#app/http/forms.server.ts";
import { describe, expect, test } from "vitest";
import { z } from "zod";

import { findFormFault } from "#app/http/form-faults.server.ts";
import { nl } from "#app/i18n/dictionaries/nl.ts";
import { optionalText, text } from "#app/lib/form-fields.ts";

const schema = z.object({
  name: text(20),
  story: optionalText(50),
  branches: z.array(z.string()).default([]),
  rows: z.array(z.object({ label: z.string(), tags: z.array(z.string()).optional() })).optional(),
});

function posted(body: BodyInit, type = "application/x-www-form-urlencoded"): Request {
  const headers = body instanceof FormData ? {} : { "content-type": type };
  return new Request("https://plint.test/x", { method: "POST", body, headers });
}

describe("a form that an honest browser sends", () => {
  test("is read into the values of its schema, with its key", async () => {
    const once = newOnceKey();
    const form = await readForm(posted(`name=+Anna+&branches=a&branches=b&once=${once}&role=admin`), schema);
    expect(form).toMatchObject({
      ok: true,
      key: once,
      value: { name: "Anna", story: "", branches: ["a", "b"] },
    });
    expect(form.ok && "role" in form.value).toBe(false);
  });

  test("comes back with its values and the key of the reason when the schema refuses", async () => {
    const form = await readForm(posted("name=&story=hallo"), schema);
    if (form.ok) throw new Error("an empty name was accepted");
    expect(form.reply.init?.status).toBe(400);
    expect(form.reply.data.result.error).toEqual({ name: ["problems.required"] });
    expect(form.reply.data.result.initialValue).toEqual({ story: "hallo" });
  });

  test("never sends a hidden field back", async () => {
    const form = await readForm(posted("name=&story=geheim"), schema, { hide: ["story"] });
    if (form.ok) throw new Error("an empty name was accepted");
    expect(JSON.stringify(form.reply)).not.toContain("geheim");
  });

  test.each([
    ["key-reused", 409],
    ["tender-closed", 410],
    ["weights-not-whole", 422],
  ])("is refused by a verb with %s as %i", async (problem, status) => {
    const form = await readForm(posted("name=Anna"), schema);
    if (!form.ok) throw new Error("the form was refused");
    const reply = form.refuse({ problem, details: { at: "12.00" } });
    expect(reply.init?.status).toBe(status);
    expect(reply.data.result.error).toEqual({ "": [`problems.${problem}?at=12.00`] });
    expect(reply.data.result.initialValue).toEqual({ name: "Anna" });
  });

  test("may carry a list in a row of a list", async () => {
    expect((await readForm(posted("name=A&rows[0].label=x&rows[0].tags=1&rows[0].tags=2"), schema)).ok).toBe(
      true,
    );
  });
});

describe("a form with a file that is sent back", () => {
  const withFile = z.object({ name: text(20), picture: z.instanceof(File).optional() });
  const sent = (name: string, picture: File) => {
    const body = new FormData();
    body.set("name", name);
    body.set("picture", picture);
    return readForm(posted(body), withFile);
  };
  const photo = new File(["bytes"], "gevel.jpg", { type: "image/jpeg" });

  test("says that the file must be chosen again, whoever refuses it", async () => {
    const again = { picture: ["problems.file-again"] };
    const bySchema = await sent("", photo);
    if (bySchema.ok) throw new Error("an empty name was accepted");
    expect(bySchema.reply.data.result.error).toEqual({ name: ["problems.required"], ...again });
    const byVerb = await sent("Anna", photo);
    if (!byVerb.ok) throw new Error("the form was refused");
    expect(byVerb.refuse({ problem: "changed-meanwhile" }).data.result.error).toEqual({
      "": ["problems.changed-meanwhile"],
      ...again,
    });
  });

  test("says no more than what is wrong with the file, and nothing of one that was not chosen", async () => {
    const wrong = await sent("Anna", photo);
    if (!wrong.ok) throw new Error("the form was refused");
    expect(wrong.refuse({ problem: "file-broken" }).data.result.error).toEqual({
      "": ["problems.file-broken"],
    });
    const none = await sent("", new File([], ""));
    if (none.ok) throw new Error("an empty name was accepted");
    expect(none.reply.data.result.error).toEqual({ name: ["problems.required"] });
  });
});

describe("a form that no honest browser sends", () => {
  const tooMany = Array.from({ length: 4_001 }, (_, index) => `f${index}=x`).join("&");
  test.each([
    ["a NUL", "name=a%00b", "bad-characters"],
    ["a NUL in a name", "na%00me=a", "bad-field-name"],
    ["a prototype", "name=A&__proto__.admin=1", "bad-field-name"],
    ["a constructor in a row", "name=A&rows[0].constructor.x=1", "bad-field-name"],
    ["a scalar twice", "name=A&name=B", "repeated-field"],
    ["a scalar of a row twice", "name=A&rows[0].label=x&rows[0].label=y", "repeated-field"],
    ["an unknown field twice", "name=A&once=1&once=2", "repeated-field"],
    ["too many fields", tooMany, "too-many-fields"],
    ["an order to the library", "name=A&__intent__=x", "unreadable-form"],
    ["a state that is no JSON", "name=A&__state__=%7B", "unreadable-form"],
  ])("with %s is answered with 400 and a reason that has words", async (_what, body, reason) => {
    const form = await readForm(posted(body), schema);
    if (form.ok) throw new Error("the form was read");
    expect(form.reply.init?.status).toBe(400);
    expect(form.reply.data.result.error).toEqual({ "": [`problems.${reason}`] });
    expect(nl).toHaveProperty([`problems.${reason}`]);
  });

  test.each([
    ["JSON", "{}", "application/json"],
    ["plain text", "name=A", "text/plain"],
    ["a broken multipart body", "--x", "multipart/form-data; boundary=y"],
  ])("but %s, is answered with 400", async (_what, body, type) => {
    expect(await readForm(posted(body, type), schema)).toMatchObject({
      ok: false,
      reply: { init: { status: 400 } },
    });
  });

  test("holds half a character", () => {
    const form = new FormData();
    form.set("name", "x");
    // FormData mends such text itself; what reads other bodies does not.
    const entries = { entries: () => [["name", "a\ud800"]].values() };
    expect(findFormFault(form, schema)).toBeNull();
    expect(findFormFault(Object.assign(new FormData(), entries), schema)).toBe("bad-characters");
  });

  test("ignores a key that is not one of ours", async () => {
    expect(await readForm(posted("name=A&once=<script>"), schema)).toMatchObject({
      ok: true,
      key: undefined,
    });
  });
});
