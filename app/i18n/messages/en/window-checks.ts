import type { Same } from "../../same.ts";
import type { windowChecks as source } from "../nl/window-checks.ts";

export const windowChecks: Same<typeof source> = {
  "staff.draft.openGlassPercent": "Agreement: open glass",
  "staff.draft.openGlassHint":
    "At least so much of the window stays free of film and cupboards. Empty: then we count with 80%, as in The Hague.",
  "spaces.page.openGlass": "Open glass",
  "spaces.page.atLeast": ({ value }) => `at least ${value}`,
  "applicant.window.checks": "Does it fit the street?",
  "applicant.window.checksStory":
    "These lights help you. They refuse nothing. Every municipality has rules of its own: ask.",
  "applicant.window.light.green": "Good:",
  "applicant.window.light.amber": "Mind:",
  "applicant.window.light.red": "Not good:",
  "applicant.window.source": ({ source: from }) => `Source: ${from}`,
  "applicant.window.nothingYet":
    "First fill in how much glass stays open. Then you see here whether it fits.",
  "applicant.window.glassOf": ({ open, asked }) =>
    `With you, ${open} of the glass stays open. The limit is ${asked}.`,
  "applicant.window.check.openGlass": "Open glass",
  "applicant.window.source.openGlass.agreement": "agreement for this space",
  "applicant.window.source.openGlass.own": "rule of The Hague (APV 2:97): 20% covered at most",
  "applicant.window.source.openGlass.elsewhere":
    "as in The Hague (APV 2:97): 20% covered at most. Ask what holds here.",
  "applicant.window.says.openGlass.enough": "Your window stays open. Good for the street.",
  "applicant.window.says.openGlass.less":
    "Too little glass stays open. Take away film, or cupboards before the window.",
  "applicant.window.says.openGlass.closed":
    "Your window is almost closed. People then see a wall. Take away film and cupboards.",
  "applicant.window.check.shutters": "Shutters",
  "applicant.window.source.shutters": "rule of Plint",
  "applicant.window.says.shutters.none": "No shutters: the street lives in the evening too.",
  "applicant.window.says.shutters.open": "One looks inside through the shutter.",
  "applicant.window.says.shutters.dense":
    "Choose a shutter that is at least 70% open, and fill in how open it is.",
  "applicant.window.says.shutters.outside":
    "Shutters outside make the street dark in the evening. Choose one inside, at least 70% open.",
  "applicant.window.check.signage": "Advertising",
  "applicant.window.source.signage": "as in The Hague and Enkhuizen (welstand)",
  "applicant.window.says.signage.none": "Without advertising you need no permit for it.",
  "applicant.window.says.signage.permit":
    "Nearly all advertising on a front needs a permit. Ask for it in time.",
  "applicant.window.says.signage.arranged": "You have thought of the permit.",
  "applicant.window.says.signage.others":
    "Advertising must be about your own business. Take away that of other brands.",
  "applicant.window.check.residential": "Advertising where people live",
  "applicant.window.source.residential": "as in Woerden",
  "applicant.window.says.residential.quiet": "Quiet enough, also where mainly people live.",
  "applicant.window.says.residential.ask":
    "Where mainly people live, advertising with light or a projecting sign is often not allowed. Ask your municipality.",
  "applicant.window.check.pavement": "The pavement",
  "applicant.window.source.pavement": "as in Nijmegen and Teylingen",
  "applicant.window.says.pavement.nothing": "You put nothing on the pavement. Everybody can pass.",
  "applicant.window.says.pavement.fits": "It fits, and everybody can pass.",
  "applicant.window.says.pavement.measure": "Fill in how deep it stands and how much pavement stays free.",
  "applicant.window.says.pavement.wide": "It is wider than your front. Make it narrower.",
  "applicant.window.says.pavement.high": "It is higher than 1.80 metres. Make it lower.",
  "applicant.window.says.pavement.deep":
    "It stands deeper than 60 cm (a bench: 80 cm). In many places that is not allowed.",
  "applicant.window.says.pavement.veryDeep":
    "It stands more than 1 metre into the pavement. Put it closer to the front.",
  "applicant.window.says.pavement.narrow":
    "Less than 1.20 metres of pavement stays free. A wheelchair or pram cannot pass.",
  "applicant.window.week": "When is there life in the shop?",
  "applicant.window.week.empty": "You have not filled in opening hours yet.",
  "applicant.window.week.fill": "Fill in your opening hours",
  "applicant.window.week.change": "Change your opening hours",
  "applicant.window.week.picture": "Your week, hour by hour",
  "applicant.window.week.open": "Open",
  "applicant.window.week.activity": "Activity, lights on",
  "applicant.window.week.closed": "Closed",
  "applicant.window.week.hours": "hours open a week",
  "applicant.window.week.evenings": "evenings with light and people",
  "applicant.window.pictures": "Photos and sketches",
  "applicant.window.pictures.none":
    "There are no photos or sketches yet. A photo of your stall or a sketch on paper is enough.",
  "applicant.window.pictures.add": "Add a photo or sketch under Attachments",
};
