import type { roles as source } from "../nl/roles.ts";
import type { Same } from "../../same.ts";

export const roles: Same<typeof source> = {
  "roles.note.portfolio":
    "You sign as the second person and set the value. A colleague runs the call. You do not read entrepreneurs' plans.",
  "roles.note.controller":
    "You watch over rent and discount. A colleague makes the changes. You do not read entrepreneurs' plans.",
  "roles.note.reader": "You can see everything here. A colleague who manages or signs makes the changes.",
  "roles.title": "Who may do what",
  "roles.lead": "Nobody signs their own work. Who gives a discount does not set how much there is to give.",
  "roles.partners":
    "Partners, such as the municipality or a broker, are not listed here. They see what is on offer and how far it is, on a page of their own: no plans, no points and no figures.",
  "roles.right": "This is allowed",
  "roles.yes": "yes",
  "roles.no": "no",
  "roles.short.coordinator": "Coordinator",
  "roles.short.approver": "Second person",
  "roles.short.portfolio": "Portfolio",
  "roles.short.controller": "Control",
  "roles.short.reader": "Reader",
  "roles.right.prepare": "Make spaces, calls, jury and letters",
  "roles.right.sign": "Approve a call or a change of it",
  "roles.right.value": "Decide on BOG, MOG and the value",
  "roles.right.budget": "Set the room for discounts of a year",
  "roles.right.plans": "Read plans of entrepreneurs",
  "roles.right.team": "Invite colleagues and change their role",
};
