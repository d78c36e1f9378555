import type { Same } from "../../same.ts";
import type { partner as source, partnerProblems as problemSource } from "../nl/partner.ts";

export const partner: Same<typeof source> = {
  "partner.title": "Supply",
  "partner.lead": ({ corporation }) =>
    `All spaces of ${corporation} that are public. Plans, points and money are not shown here.`,
  "partner.space": "Space",
  "partner.area": "Area",
  "partner.state": "State",
  "partner.closes": "Closes",
  "partner.none": "No space is open now.",
  "partner.soon": "Coming soon",
  "partner.soonLead": "There will be a call here. The rent and the rules are not settled yet.",
  "partner.expected": "Expected",
  "partner.as.municipality": "You look along for the municipality.",
  "partner.as.broker": "You look along as a broker.",
  "partner.demand": "What is asked for",
  "partner.demandLead":
    "So many people want a mail when a new space comes. You do not see who they are. For one or two people there is no number.",
  "partner.demandNone": "Nobody asked for a mail yet.",
  "partner.demand.place": "Where",
  "partner.demand.anywhere": "Anywhere",
  "partner.demand.branch": "What",
  "partner.demand.anything": "Anything",
  "partner.demand.people": "People",
  "partner.demand.few": "1 or 2",
  "partner.viewings": "Viewings to come",
  "partner.viewingsLead": "Point entrepreneurs to a place that is free. They sign up themselves.",
  "partner.viewingsNone": "No viewing is planned now.",
  "partner.viewings.when": "When",
  "partner.viewings.free": "Free",
  "partner.viewings.of": ({ free, capacity }) => `${free} of ${capacity}`,
  "partner.contact": ({ corporation }) => `Questions? Call or mail ${corporation}.`,
  "staff.role.municipality": "Municipality, from outside: sees supply and demand",
  "staff.role.broker": "Broker, from outside: sees supply and viewings",
  "partner.mail.subject": ({ corporation }) => `Look along at the spaces of ${corporation}`,
  "partner.mail.title": "Look along at the supply",
  "partner.mail.story.municipality": ({ corporation }) =>
    `${corporation} invites you to look along for the municipality. You see which spaces are open or coming, and what is asked for.`,
  "partner.mail.story.broker": ({ corporation }) =>
    `${corporation} invites you to look along as a broker. You see which spaces are open or coming, and when they can be viewed.`,
  "partner.mail.not": "You do not see plans of entrepreneurs, points of the jury, or money.",
  "partner.mail.how": "Sign in with this mail address. You get a link; no password is needed.",
  "partner.mail.button": "See the supply",
};

export const partnerProblems: Same<typeof problemSource> = {
  "problems.from-outside":
    "Somebody from outside does not become a colleague like this. Choose “No longer works here” first, and then invite them again.",
};
