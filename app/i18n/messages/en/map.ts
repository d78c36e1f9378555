import type { Same } from "../../same.ts";
import type { map as source } from "../nl/map.ts";

/** Where spaces are. */
export const map: Same<typeof source> = {
  "map.title": "On the map",
  "map.goTo": "See them on the map",
  "map.several": ({ count, names }) => `${count} spaces together: ${names}`,
  "map.pin.normal": "Space",
  "map.pin.first": "Closes first",
  "map.pin.closed": "No longer open",
  "map.source": "Map: Kadaster, through PDOK",
};
