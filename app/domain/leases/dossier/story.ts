import type { Actor } from "#app/domain/people/actor.ts";
import { type Day, dayOf } from "#app/lib/dates.ts";

/** One line of the log as its reader may know it; `reason` only where the reason is for everybody's eyes. */
export type LogLine = {
  readonly at: Date;
  readonly name: string;
  readonly actor: Actor["kind"];
  /** Who of staff it was; nobody's name else, and empty for somebody who was erased. */
  readonly person: string;
  readonly reason: string | null;
  /** Staff passed it on for a maker without a mailbox. */
  readonly isSpoken: boolean;
  /** The plan that it was about, by its name; null for what is about none, empty once the plan was anonymised. */
  readonly plan: string | null;
  /** Where the plans were opened: how many lay in the pile, and the Merkle root over it. */
  readonly pile: { readonly plans: number; readonly root: string } | null;
};

/** The same thing done by the same person again and again, with nothing in between, is one sentence. */
export type Deed = LogLine & { readonly times: number; readonly until: Date };

export type StoryDay = { readonly day: Day; readonly deeds: readonly Deed[] };

/** A log, the oldest line first, as a story: day by day in Amsterdam, and eighty equal lines in a row as one of eighty times. */
export function storyOf(lines: readonly LogLine[]): StoryDay[] {
  const days: { day: Day; deeds: Deed[] }[] = [];
  for (const line of lines) {
    const day = dayOf(line.at);
    const current = days.at(-1);
    if (current?.day !== day) {
      days.push({ day, deeds: [once(line)] });
      continue;
    }
    const last = current.deeds.at(-1);
    if (last && isSame(last, line))
      current.deeds[current.deeds.length - 1] = { ...last, times: last.times + 1, until: line.at };
    else current.deeds.push(once(line));
  }
  return days;
}

const once = (line: LogLine): Deed => ({ ...line, times: 1, until: line.at });

const isSame = (deed: Deed, line: LogLine) =>
  deed.name === line.name &&
  deed.actor === line.actor &&
  deed.person === line.person &&
  deed.reason === line.reason &&
  deed.isSpoken === line.isSpoken &&
  deed.plan === line.plan &&
  deed.pile?.root === line.pile?.root;
