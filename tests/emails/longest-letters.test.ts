import { expect, test } from "vitest";

import { locales } from "#app/i18n/locales.ts";
import { catalogue, type LetterName, type LetterProps } from "#emails/catalogue.ts";
import type { Envelope } from "#emails/envelope.ts";
import { previewEnvelope } from "#emails/parts/preview-facts.ts";
import { renderLetter } from "#emails/render-letter.server.tsx";

/** As long as people and streets are called, and as long as somebody explains: what the fields just let through. */
const LONG = {
  address: "Burgemeester Van Leeuwenhoekstraatweg 1024-B III, Werkplaats aan de achterzijde",
  name: "Stichting Buurtkeuken, Naaiatelier & Fietsenwerkplaats ’t Schouwburgplein v.o.f. i.o.",
  words: `${"Een meervoudigepersoonlijkheidsverzekeringsmaatschappij past hier niet, en dat ligt niet aan jou. ".repeat(5)}\n\nDan nog dit: kom gerust langs.`,
};

const envelope: Envelope = {
  ...previewEnvelope,
  name: "Johanna Wilhelmina van der Zanden-Bergkamp",
  corporation: {
    ...previewEnvelope.corporation,
    name: "Woningbouwvereniging Zuid-Kennemerland-Haarlemmermeer",
  },
  locale: "nl",
  origin: "https://plint.example",
};

/** What is no text of people: ids, secrets, days, moments, addresses of pages, and words of a list. */
const isFixed = (text: string) =>
  /^[a-z0-9_-]*$/.test(text) ||
  /^\d{4}-\d\d-\d\d/.test(text) ||
  /^(https?:\/)?\//.test(text) ||
  text.startsWith("PL-");

const notAWord =
  /\b(undefined|null|NaN|Invalid Date|lorem|TODO|xxx)\b|\[object|\{\{|\$\{|mail\.[a-z]+\.[a-z]+/i;
/** A fact that is missing leaves its comma, its brackets or its quotes behind. */
/** And a name that ends in a full stop leaves two. */
const leftBehind = /\(\s*\)|“\s*”|‘\s*’|[^\S\n]{1,},\s|,\s*,|i\.o\.\.(?!\.)/;

/** What stands in a letter as it is read, with one space between its words. */
const readable = (html: string) =>
  html
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll("&amp;", "&")
    .replaceAll(/&#x27;|&rsquo;/g, "’")
    .replaceAll(/\s+/g, " ");

/** Facts that are no words for the reader: a browser's name, and which rule changed. */
const unread = (name: string) => name === "device" || name === "field";

/** What a letter leaves out on purpose: how to find what is called off, and the name that its greeting says already. */
const LEFT_OUT: Partial<Record<LetterName, readonly string[]>> = {
  "viewing-cancelled": ["city", "note"],
  "paper-entry-to-confirm": ["name"],
};

type Fact = { readonly name: string; readonly text: string };

/** The same facts, each text as long as it gets and numbered, so that none can be taken for another; `facts` gets them all. */
function longest(name: string, value: unknown, facts: Fact[]): unknown {
  if (Array.isArray(value)) return value.map((one) => longest(name, one, facts));
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, longest(key, one, facts)]));
  if (typeof value !== "string" || isFixed(value) || unread(name)) return value;
  const long = /address|place/i.test(name)
    ? LONG.address
    : /name|by$|title|criterion|space/i.test(name)
      ? LONG.name
      : LONG.words;
  const text = `${facts.length + 1}e ${long}`;
  facts.push({ name, text });
  return text;
}

const names = Object.keys(catalogue) as LetterName[];

test.for(names.flatMap((name) => locales.map((locale) => [name, locale] as const)))(
  "the letter %s in %s says all of the longest facts, and nothing that is not a word",
  async ([name, locale]) => {
    const facts: Fact[] = [];
    const props = longest("", catalogue[name].preview, facts) as LetterProps[typeof name];
    const { subject, html, text } = await renderLetter(name, props, { ...envelope, locale });
    if (process.env.READ_LETTERS) console.info(`\n##### ${name} ${locale}\nONDERWERP: ${subject}\n${text}`);
    for (const said of [subject, text, html.replaceAll(/<[^>]+>/g, " ")]) {
      expect(said.match(notAWord)?.[0]).toBeUndefined();
      expect(said.match(leftBehind)?.[0]).toBeUndefined();
    }
    expect(html.match(/<(p|li|h1|h2|h3)\b[^>]*>\s*<\/\1>/)?.[0]).toBeUndefined();
    expect(subject.length).toBeGreaterThan(8);
    expect([...subject].length).toBeLessThanOrEqual(90);
    const flat = text.replaceAll(/\s+/g, " ");
    expect(flat).toContain(envelope.name);
    expect(flat).toContain(envelope.corporation?.name);
    const read = readable(html);
    const unsaid = facts.filter(({ text: fact }) => !read.includes(fact.replaceAll(/\s+/g, " ")));
    expect(unsaid.map((fact) => fact.name)).toEqual(LEFT_OUT[name] ?? []);
  },
);
