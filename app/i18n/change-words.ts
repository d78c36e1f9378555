import { isBranch } from "#app/domain/spaces/branches.ts";
import type { RuleDifference } from "#app/domain/tenders/addenda/rule-differences.ts";
import type { FrozenPicture, FrozenProperty } from "#app/domain/tenders/property/frozen-property.ts";
import type { RentStep } from "#app/domain/spaces/rent-path.ts";
import type { FrozenTerms } from "#app/domain/tenders/value/frozen-terms.ts";
import { parseDay } from "#app/lib/dates.ts";
import type { Cents } from "#app/lib/money.ts";

import { BUILDING, buildingInWords, differing } from "./building-change-words.ts";
import type { Format } from "./format.ts";
import type { Translate } from "./translate.ts";

export type ChangeInWords = {
  readonly field: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
};

/** One change to the rules as everybody reads it: what it is called, what stood there, what stands there now. */
export function changeInWords(
  t: Translate,
  format: Format,
  { field, before, after }: RuleDifference,
): ChangeInWords {
  const said = (value: unknown, beside: unknown) => valueInWords(t, format, field, { value, beside });
  return { field, label: labelOf(t, field), before: said(before, after), after: said(after, before) };
}

function labelOf(t: Translate, field: string): string {
  const [, number, name] = /^criteria\.(\d+)\.(\w+)$/.exec(field) ?? [];
  if (number && name)
    return t.find(`changes.criterion.${name}`, { number: Number(number) }) ?? t("changes.field.other");
  return t.find(`changes.field.${field}`) ?? t("changes.field.other");
}

const percentages = ["weight", "openGlassPercent", "residentsShare"];
const amounts = ["marketRent", "targetRent", "serviceCosts", "totalDiscount"];

/** A value at its place in the rules, and what stands there in the other version of them. */
type Sides = { readonly value: unknown; readonly beside: unknown };

function valueInWords(t: Translate, format: Format, field: string, { value, beside }: Sides): string {
  if (value === null || value === "" || (Array.isArray(value) && value.length === 0))
    return t("changes.nothing");
  const name = field.split(".").at(-1) ?? field;
  if (field.startsWith(BUILDING))
    return (
      buildingInWords(t, format, field.slice(BUILDING.length), { value, beside }) || t("changes.nothing")
    );
  if (field.startsWith("timetable.")) return format.moment(new Date(String(value)));
  if (typeof value === "number") {
    if (amounts.includes(name)) return format.money(value as Cents);
    if (percentages.includes(name)) return format.percent(value);
    if (name === "areaM2" || name === "grossAreaM2") return format.area(value);
    return name === "frontageM" ? format.metres(value) : format.number(value);
  }
  if (field.startsWith("rent.terms")) return discountInWords(t, format, value);
  if (field === "rent.path") return pathInWords(t, format, value as readonly RentStep[]);
  if (field.startsWith(PROPERTY)) return propertyInWords(t, field.slice(PROPERTY.length), { value, beside });
  if (Array.isArray(value)) return value.map((one) => oneInWords(t, String(one))).join(", ");
  const day = name === "leaseStartsOn" ? parseDay(String(value)) : null;
  if (day) return format.plainDay(day);
  if (name === "handover") return t.find(`spaces.handover.${String(value)}`) ?? String(value);
  if (name === "planVariant") return t.find(`staff.draft.planVariant.${String(value)}`) ?? String(value);
  return typeof value === "string" ? value : JSON.stringify(value);
}

type Discount = NonNullable<FrozenTerms["discount"]>;

/** All of the terms, their discount, or one word of it: what stands there is what the frozen terms have in that place. */
function discountInWords(t: Translate, format: Format, value: unknown): string {
  if (typeof value === "string") {
    const on = parseDay(value);
    return on ? format.plainDay(on) : (t.find(`publish.discountForm.${value}`) ?? value);
  }
  const terms = value as FrozenTerms & Partial<Discount>;
  const { endsOn = "", reason = "" } = terms.discount ?? terms;
  const last = parseDay(endsOn);
  return last ? t("changes.discount", { day: format.plainDay(last), reason }) : t("changes.nothing");
}

const PROPERTY = "space.property.";

type Item = NonNullable<FrozenProperty["handover"]>[number];
type Use = NonNullable<FrozenProperty["use"]>;

/** Differences travel as JSON: what stands at these places is what the frozen property has there. */
function propertyInWords(t: Translate, place: string, { value, beside }: Sides): string {
  const uses = (allowed: Use["allowed"]) => allowed.map((use) => t(`publish.use.${use}`)).join(", ");
  const certainty = (word: Use["certainty"]) => t(`publish.certainty.${word}`);
  switch (place) {
    case "use": {
      const use = value as Use;
      return [uses(use.allowed), certainty(use.certainty), use.note].filter(Boolean).join(". ");
    }
    case "use.allowed":
      return uses(value as Use["allowed"]);
    case "use.certainty":
      return certainty(value as Use["certainty"]);
    case "handover":
      return (value as readonly Item[])
        .map(({ element, by, note }) => {
          const said = `${t(`publish.element.${element}`)}: ${t(`publish.party.${by}`)}`;
          return note ? `${said} (${note})` : said;
        })
        .join("; ");
    case "pictures":
      return picturesInWords(t, value as readonly FrozenPicture[], beside);
    default:
      return typeof value === "string" ? value : JSON.stringify(value);
  }
}

/** Only the pictures that differ. One that replaces another under the same words is told apart by a number. */
function picturesInWords(t: Translate, pictures: readonly FrozenPicture[], beside: unknown): string {
  const others = (Array.isArray(beside) ? beside : []) as readonly FrozenPicture[];
  const words = differing(pictures, beside).map(({ kind, alt, hash }) => {
    const said = `${t(`publish.pictureKind.${kind}`)}: ${alt}`;
    const isAlike = others.some((one) => one.kind === kind && one.alt === alt && one.hash !== hash);
    return isAlike ? t("changes.picture", { said, code: hash.slice(0, 8) }) : said;
  });
  return words.length === 0 ? t("changes.nothing") : words.join("; ");
}

function pathInWords(t: Translate, format: Format, path: readonly RentStep[]): string {
  return path
    .map(({ year, percent, rent }) =>
      t("changes.rentOfYear", { year, amount: format.money(rent), percent: format.percent(percent) }),
    )
    .join("; ");
}

function oneInWords(t: Translate, value: string): string {
  return isBranch(value) ? t(`spaces.branch.${value}`) : value;
}
