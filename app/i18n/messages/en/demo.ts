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
  "demo.evening.title": "Play a pitch evening up to the result",
  "demo.evening.lead": "You do this alone, with three roles. Change roles on this page each time.",
  "demo.evening.step.conduct": ({ name }) =>
    `${name} opens the pitch evening of Molenwiekstraat 5, chooses “Lead the evening” and starts a pitch.`,
  "demo.evening.step.score": ({ name }) => `${name} gives points and seals.`,
  "demo.evening.step.others": "The other jurors give points too. You do that with the button below.",
  "demo.evening.step.close": ({ name }) =>
    `${name} closes the points. Then comes the next pitch. After the last one ${name} ends the pitches and agrees.`,
  "demo.evening.step.agree": ({ name }) => `${name} agrees as the second person.`,
  "demo.evening.step.reveal": ({ name }) =>
    `${name} reveals the places and proposes the result. A second person makes it public.`,
  "demo.evening.button": "Have the other jurors give points",
  "demo.evening.cameIn": ({ count }) =>
    count === 0
      ? "Nothing was added. No pitch is open, or everybody has sealed."
      : count === 1
        ? "1 sealed sheet came in."
        : `${count} sealed sheets came in.`,
  "demo.outbox": "All mail sent",
  "demo.parts": "All parts of the design",
};
