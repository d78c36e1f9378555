import type { Same } from "../../same.ts";
import type { demo as source } from "../nl/demo.ts";

export const demo: Same<typeof source> = {
  "demo.title": "Look around in Plint",
  "demo.lead": "This is a demo. All people and streets are invented. Choose who you want to be.",
  "demo.signInAs": ({ name }) => `Go on as ${name}`,
  "demo.ondernemer.title": "Entrepreneur",
  "demo.ondernemer.story": ({ name }) => `${name} writes a plan for Zwanenkade 21.`,
  "demo.jurylid.title": "Juror",
  "demo.jurylid.story": ({ name }) => `${name} gives points at the pitch evening of the Molenwiekstraat.`,
  "demo.medewerker.title": "Staff member",
  "demo.medewerker.story": ({ name }) => `${name} publishes spaces and leads the calls.`,
  "demo.tweede-medewerker.title": "Second staff member",
  "demo.tweede-medewerker.story": ({ name }) => `${name} approves what a colleague proposes.`,
  "demo.partner.title": "Partner",
  "demo.partner.story": ({ name }) => `${name} works for the municipality and sees the supply.`,
  "demo.outbox": "All mail sent",
  "demo.parts": "All parts of the design",
};
