import { serviceLabels, type ServiceLabel } from "#app/domain/spaces/vocabulary.ts";
import { type Cents, cents } from "#app/lib/money.ts";

type Rooms = readonly {
  readonly label: ServiceLabel;
  readonly years: readonly { readonly year: number; readonly budget: Cents }[];
}[];
type Asked = { readonly year: number; readonly serviceLabel: ServiceLabel };

/** The rooms of every year that stand on a page, for its form to send along: "DAEB:2026:342000 …". */
export function seenRooms(rooms: Rooms): string {
  return rooms
    .flatMap(({ label, years }) => years.map(({ year, budget }) => `${label}:${year}:${budget}`))
    .join(" ");
}

/** What such a page showed for this year and branch; null when that was nothing, or nonsense. */
export function seenOf(seen: string, { year, serviceLabel }: Asked): Cents | null {
  const start = `${serviceLabel}:${year}:`;
  const amount =
    seen
      .split(" ")
      .find((one) => one.startsWith(start))
      ?.slice(start.length) ?? "";
  return /^\d{1,12}$/.test(amount) ? cents(Number(amount)) : null;
}

/** The room of the year and branch that somebody typed in a form, if there is one. */
export function roomTyped(rooms: Rooms, typed: { readonly year?: unknown; readonly serviceLabel?: unknown }) {
  const label = serviceLabels.find((one) => one === typed.serviceLabel);
  const years = rooms.find((one) => one.label === label)?.years ?? [];
  return years.find(({ year }) => String(year) === typed.year) ?? null;
}
