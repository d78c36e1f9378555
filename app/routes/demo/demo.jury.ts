import { redirect } from "@remix-run/node";

import { database } from "#app/http/database.server.ts";
import { requireDemo } from "#app/http/demo-only.server.ts";
import { paths } from "#app/paths.ts";
import { scoreAsOthers } from "#db/seeds/demo-jurors.server.ts";

/** Plays the other jurors of the demo's evening, for the pitch that is open; back on the demo's page it says how many came in. */
export async function action() {
  requireDemo();
  return redirect(paths.demo.home(await scoreAsOthers(database())), 303);
}

export function loader() {
  requireDemo();
  return redirect(paths.demo.home());
}
