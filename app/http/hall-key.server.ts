import { HALL_KEY_DAYS, isHallKey } from "#app/domain/jury/evening/find-hall.server.ts";
import type { Live } from "#app/domain/jury/evening/live-evening.ts";

import { database } from "./database.server.ts";
import { refused } from "./guards.server.ts";
import { vault } from "./vault.server.ts";

const PURPOSE = "hall-screen";

/** The two keys of an evening for a screen in the hall: with names, and without. The same as long as nobody renews them. */
export function hallKeys({ corporationId, tenderId, beamerSalt, place }: Live) {
  const until = new Date(new Date(place.pitchAt).getTime() + HALL_KEY_DAYS * 86_400_000);
  const issue = (names: "names" | "numbers") =>
    vault.issue(PURPOSE, [corporationId, tenderId, beamerSalt, names], until);
  return { names: issue("names"), numbers: issue("numbers") };
}

/** Which evening a key opens, and whether with names; 404 for any other text and for a key that was renewed. */
export async function openHall(key: string | undefined) {
  // Until when it opens the database says, by its own clock.
  const [corporationId, tenderId, salt, names] = vault.redeem(PURPOSE, key ?? "", new Date(0)) ?? [];
  if (!corporationId || !tenderId || !salt) throw refused(404);
  if (!(await isHallKey(database(), { corporationId, tenderId, salt }))) throw refused(404);
  return { corporationId, tenderId, withNames: names === "names" };
}
