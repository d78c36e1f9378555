import { type ActionFunctionArgs, redirect } from "@remix-run/node";

import { findByEmail } from "#app/domain/people/find-by-email.server.ts";
import { personOfAddress } from "#app/domain/people/person-of-address.server.ts";
import { postedForm } from "#app/http/posted-form.server.ts";
import { database } from "#app/http/database.server.ts";
import { requireDemo } from "#app/http/demo-only.server.ts";
import { found, refused } from "#app/http/guards.server.ts";
import { signInAs } from "#app/http/session.server.ts";
import { paths } from "#app/paths.ts";
import { inScope } from "#db/scope.server.ts";
import { isPersona, type Persona, personas } from "#db/seeds/demo-cast.ts";

const homes: Readonly<Record<Persona, string>> = {
  ondernemer: paths.applicant.home(),
  jurylid: paths.jury.home(),
  medewerker: paths.staff.home(),
  "tweede-medewerker": paths.staff.home(),
  partner: paths.partner.home(),
};

/** One click signs in as somebody of the demo and lands on their home page. */
export async function action({ request }: ActionFunctionArgs) {
  requireDemo();
  const persona = (await postedForm(request)).get("persona");
  if (!isPersona(persona)) throw refused(404);
  const { email, name } = personas[persona];
  const person = found((await findByEmail(database(), email)) ?? (await comeBack(persona, { email, name })));
  const isStaff = persona === "medewerker" || persona === "tweede-medewerker";
  const session = await signInAs(database(), person.id, isStaff ? "passkey" : "link");
  return redirect(homes[persona], { status: 303, headers: { "set-cookie": session.setCookie } });
}

/** The entrepreneur may have been erased, and comes back as somebody new. */
async function comeBack(persona: Persona, { email, name }: { email: string; name: string }) {
  if (persona !== "ondernemer") return null;
  const id = await inScope(database(), { kind: "system" }, (tx) =>
    personOfAddress(tx, email, { name, locale: "nl" }),
  );
  return { id };
}

export function loader() {
  requireDemo();
  return redirect(paths.demo.home());
}
