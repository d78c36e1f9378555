import { beforeAll, describe, expect, test } from "vitest";

import { locales } from "#app/i18n/locales.ts";
import { catalogue, type LetterName, type LetterProps } from "#emails/catalogue.ts";
import type { Envelope } from "#emails/envelope.ts";
import { previewEnvelope } from "#emails/parts/preview-facts.ts";
import { letterNames, renderLetter, type RenderedLetter } from "#emails/render-letter.server.tsx";

const origin = "https://plint.example";
const envelope: Envelope = { ...previewEnvelope, locale: "nl", origin };
const names = Object.keys(catalogue) as LetterName[];

function preview<Name extends LetterName>(name: Name, on: Partial<Envelope> = {}): Promise<RenderedLetter> {
  return renderLetter(name, catalogue[name].preview, { ...envelope, ...on });
}

describe.each(names)("the letter %s", (name) => {
  describe.each(locales)("in %s", (locale) => {
    let letter: RenderedLetter;
    beforeAll(async () => {
      letter = await preview(name, { locale });
    });

    test("has a subject of one short line", () => {
      expect(letter.subject).toMatch(/^\S[^\r\n]{5,89}$/);
    });

    test("has one button, whose address stands in the text part too", () => {
      const [link, ...others] = [...letter.html.matchAll(/<a [^>]*href="([^"]+)"/g)].map((match) => match[1]);
      // Letters that somebody chose to get say below how to stop them.
      expect(others).toEqual(letter.unsubscribe ? [letter.unsubscribe] : []);
      expect(link).toMatch(/^https:\/\/plint\.example\/[a-z]/);
      expect(letter.text).toContain(link);
    });

    test("says in which language it is and leaves no word out", () => {
      expect(letter.html).toContain(`lang="${locale}"`);
      expect(letter.html + letter.subject).not.toMatch(/undefined|\[object|NaN|Invalid Date|mail\.[a-z]/);
      expect(letter.text).not.toMatch(/undefined|\[object|NaN|Invalid Date|mail\.[a-z]+[A-Z.]|<\w/);
    });

    test("fetches nothing from anywhere: no pictures, no fonts, no scripts", () => {
      expect(letter.html).not.toMatch(/<img|<script|url\(|@import|<link[^>]+stylesheet/);
    });
  });

  test("speaks another language in English", async () => {
    const [dutch, english] = [await preview(name), await preview(name, { locale: "en" })];
    expect(english.subject).not.toBe(dutch.subject);
    expect(english.text).not.toBe(dutch.text);
  });

  test("survives the outbox, where its facts wait as JSON", async () => {
    const waited: LetterProps[typeof name] = JSON.parse(JSON.stringify(catalogue[name].preview));
    expect(await renderLetter(name, waited, envelope)).toEqual(await preview(name));
  });

  test("shows names as words, never as markup or as new headers", async () => {
    const nasty = '<img src=x onerror="alert(1)">\r\nBcc: everybody@example.nl';
    const props = replaceTexts(catalogue[name].preview, nasty) as LetterProps[typeof name];
    const corporation = { name: nasty, contactPhone: nasty, contactEmail: nasty };
    const letter = await renderLetter(name, props, { ...envelope, name: nasty, corporation });
    expect(letter.html).not.toContain("<img");
    expect(letter.subject).not.toMatch(/[\r\n]/);
    expect([...letter.subject].length).toBeLessThanOrEqual(90);
  });
});

describe("a letter", () => {
  test.each([
    ["lease-moved", "note"],
    ["paper-entry-objected", "words"],
    ["question-withheld", "reason"],
    ["change-approval-asked", "reason"],
    ["rules-changed", "reason"],
    ["pitch-invited", "opening"],
  ] as const)("keeps in %s the lines of whoever typed the %s", async (name, field) => {
    const props = { ...catalogue[name].preview, [field]: "Eerst dit.\n\nDan dat." };
    const { html } = await renderLetter(name, props as never, envelope);
    expect(html).toMatch(/white-space:\s*pre-line[^>]*>Eerst dit\.\n\nDan dat\./);
  });

  test("greets a reader without a name, and signs for nobody when the platform writes", async () => {
    const letter = await preview("sign-in", { name: "", corporation: null });
    expect(letter.text).toContain("Dag,");
    expect(letter.text).not.toContain("groet");
  });

  test("names the corporation and how to reach it", async () => {
    const both = await preview("plan-received");
    expect(both.text).toContain("Woonstichting Wederik");
    expect(both.text).toMatch(/088 555 01 24 of\s+mail naar\s+ruimte@wederik\.example/);
    const none = await preview("plan-received", {
      corporation: { name: "Wederik", contactPhone: "", contactEmail: "" },
    });
    expect(none.text).not.toContain("Vragen?");
  });

  test("on paper says to whom, where and when, and whom to call in the place of what can be pressed", async () => {
    const at = new Date("2026-05-21T10:00:00Z");
    for (const name of names) {
      const letter = await preview(name, { onPaper: { postal: "Theelaan 4, 1234 AB Veenhaven", at } });
      expect(letter.html).not.toContain("<a ");
      expect(letter.text).toMatch(/^Daan de Boer\s+Theelaan 4\s+1234 AB Veenhaven\s+donderdag 21 mei 2026/);
      expect(letter.text).toContain("op papier");
      expect(letter.text).not.toMatch(/Je krijgt deze mail/);
    }
    const letter = await preview("pitch-invited", { onPaper: { postal: "", at } });
    expect(letter.text).toMatch(/Bel ons: 088 555 01 24/);
  });

  test("shows days and moments in full, in Amsterdam's time", async () => {
    expect((await preview("plan-received")).text).toContain("vrijdag 10 april 2026, 11.58.41 uur");
    expect((await preview("pitch-invited")).text).toContain("donderdag 21 mei 2026, 19.00 uur");
    expect((await preview("result-winner")).text).toContain("€\u00a01.000 per maand");
  });

  test("about a new space can be stopped by one click, and no other letter", async () => {
    const stopped = await Promise.all(names.map(async (name) => (await preview(name)).unsubscribe ?? null));
    expect(names.filter((_, index) => stopped[index] !== null)).toEqual(["new-space"]);
    expect((await preview("new-space")).unsubscribe).toBe("https://plint.example/afmelden/voorbeeld");
  });

  test("about a viewing takes the appointment along, and takes it out again", async () => {
    expect((await preview("viewing-booked")).calendar).toContain("METHOD:PUBLISH");
    const { calendar } = await preview("viewing-cancelled");
    expect(calendar).toContain("METHOD:CANCEL");
    expect(calendar).toContain("https://plint.example/ruimtes/zwanenkade-21/bezichtiging");
  });

  test("never links to anything but a page", async () => {
    const props = { ...catalogue["sign-in"].preview, url: "javascript:alert(1)" };
    await expect(renderLetter("sign-in", props, envelope)).rejects.toThrow("may not link");
  });

  test("tells a juror what each panel counts for, where both count", async () => {
    const { preview: props } = catalogue["juror-invited"];
    const told = await renderLetter("juror-invited", { ...props, residentsShare: 70 }, envelope);
    expect(told.text).toMatch(/70\s%.*30\s%/);
    const alone = await renderLetter("juror-invited", { ...props, residentsShare: 100 }, envelope);
    expect(alone.text).not.toMatch(/100\s%/);
  });

  test("about an unscored criterion says so instead of showing a zero", async () => {
    const { text } = await preview("result-not-chosen");
    expect(text).toMatch(/Kleine beurs\s+4,6\s+3,9/);
    expect(text).toMatch(/Etalage\s+geen\s+3/);
  });

  test("to a plan that was not chosen speaks of no rank and of nobody else's points", async () => {
    const { text } = await preview("result-not-chosen");
    expect(text).toContain("Jij krijgt de ruimte dus niet.");
    expect(text).not.toMatch(/plaats|laatste|rang/i);
  });

  test("is listed by name for those who show or send them", async () => {
    expect(await letterNames()).toEqual(names);
  });
});

const notNames =
  /^(url|at|.*At|.*On|heldUntil|fromOn|panel|role|state|openParts|tasks|part|field|applicationId|tenderId|slug|bookingId|unsubscribeUrl|branch|way)$/;

/** The same facts with every text that comes from people replaced. */
function replaceTexts(value: unknown, by: string, key = ""): unknown {
  if (typeof value === "string") return notNames.test(key) ? value : by;
  if (Array.isArray(value)) return value.map((entry, index) => replaceTexts(entry, `${by} ${index}`, key));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, entry]) => [name, replaceTexts(entry, by, name)]),
  );
}

test.each(["plan-received", "repair-received"] as const)(
  "the receipt %s holds the whole seal, in groups that break on a phone",
  async (name) => {
    const { seal } = catalogue[name].preview;
    expect(seal).toMatch(/^[0-9a-f]{64}$/);
    const { html, text } = await preview(name);
    for (const part of [html, text]) {
      const [found = ""] = /([0-9a-f]{8} ){7}[0-9a-f]{8}/.exec(part) ?? [];
      expect(found.replaceAll(" ", "")).toBe(seal);
    }
  },
);
