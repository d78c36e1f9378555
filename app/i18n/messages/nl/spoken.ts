/** What staff pass on for a maker without a mailbox. */
export const spoken = {
  "spoken.title": "Doorgeven namens de ondernemer",
  "spoken.link": "Geef door namens de ondernemer",
  "spoken.box": ({ name }: { name: string }) =>
    `${name} heeft geen e-mailadres en kan hier zelf niets invullen. Geef door wat diegene zegt.`,
  "spoken.lead": ({ name }: { name: string }) =>
    `Vul alleen in wat ${name} heeft gezegd of opgeschreven. Bij het plan staat dat jij het hebt doorgegeven.`,
  "spoken.nothing": ({ name }: { name: string }) => `Er is nu niets dat je voor ${name} kunt doorgeven.`,
  "spoken.how": "Hoe kwam het binnen?",
  "spoken.howStory": ({ name }: { name: string }) =>
    `Zeg eerst hoe en wanneer je dit van ${name} hoorde. Dan kun je het doorgeven.`,
  "spoken.way": "Hoe hoorde je dit?",
  "spoken.goOn": "Ga verder",
  "spoken.heard": ({ way, heard }: { way: string; heard: string }) => `Binnengekomen ${way} op ${heard}.`,
  "spoken.saved": "Bewaard. Het is nog niet ingediend.",
  "spoken.repairUntil": ({ name, moment }: { name: string; moment: string }) =>
    `${name} kan het plan één keer aanvullen, tot ${moment}. Je ziet alleen wat gevraagd is.`,
  "spoken.handIn": "Dien de aanvulling in",
  "spoken.handInOnce":
    "Indienen kan één keer. De ondernemer krijgt een brief op de post met wat je hebt doorgegeven.",
  "spoken.pitch": ({ name }: { name: string }) => `Komt ${name} naar de pitchavond?`,
  "spoken.pitchAt": ({ moment }: { moment: string }) => `De beurt begint op ${moment}.`,
  "spoken.comes": "Nu staat er: komt wel.",
  "spoken.comesNot": "Nu staat er: komt niet.",
  "spoken.yes": ({ name }: { name: string }) => `Ja, ${name} komt`,
  "spoken.no": ({ name }: { name: string }) => `Nee, ${name} komt niet`,
  "spoken.marks": "Doorgegeven namens de ondernemer",
  "spoken.mark": ({ what, by, way, heard }: { what: string; by: string; way: string; heard: string }) =>
    `${what}: door ${by}. Binnengekomen ${way} op ${heard}.`,
  "spoken.inLog": "namens de ondernemer",
  "spoken.signed": "Ingevoerd door jou en getekend",
  "spoken.handedIn": "Ingediend",
  "spoken.withdrawn": "Teruggetrokken",
  "spoken.takeBack": "Plan terugtrekken",
  "spoken.takeBackLink": ({ name }: { name: string }) => `Trek terug namens ${name}`,
  "spoken.takeBackTitle": ({ name }: { name: string }) => `Plan van ${name} terugtrekken`,
  "spoken.takeBackStory": ({ name }: { name: string }) =>
    `Doe dit alleen als ${name} erom vraagt. Niemand leest het plan dan nog. Je kunt dit niet terugdraaien.`,
  "spoken.takeBackYes": ({ name }: { name: string }) => `Trek het plan van ${name} terug`,
  "spoken.takenBack": "Het plan is teruggetrokken. De brief daarover ligt klaar voor de post.",

  "problems.heard-later": "Dit moment is nog niet geweest. Wanneer hoorde je het?",
  "problems.entered-by-you":
    "Jij voerde een plan in of gaf iets door voor de ondernemer. Een collega moet dit doen.",
  "problems.entered-by-both":
    "Jullie gaven allebei iets door voor de winnaar. Laat iemand tekenen die dat niet deed.",
} as const;
