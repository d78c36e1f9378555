type Who = { readonly juror: string; readonly plan: string };

/** Sheets that a juror filled in on paper. */
export const paperScores = {
  "paperScores.title": "Puntenbladen van papier",
  "paperScores.link": "Voer een puntenblad van papier in",
  "paperScores.lead":
    "Kies het jurylid en de pitch. Neem de punten over en maak een foto van het blad. Dezelfde regels gelden: tot de pitch sluit, en daarna nog 30 minuten. Dan staat erbij dat het later kwam.",
  "paperScores.none": "Er is geen blad dat nog kan komen.",
  "paperScores.of": ({ juror, plan }: Who) => `${juror} over ${plan}`,
  "paperScores.photo": "Foto van het blad",
  "paperScores.photoHint": ({ megabytes }: { megabytes: number }) =>
    `Het hele blad, goed leesbaar. Hoogstens ${megabytes} MB. Niemand ziet de foto tot de uitslag.`,
  "paperScores.seal": "Verzegel dit blad",
  "paperScores.sealHint": "Kijk nog eens na. Na verzegelen verandert er niets meer.",
  "paperScores.mark": "van papier",
  "paperScores.own":
    "Deze punten komen van je blad van papier. De corporatie typte ze over. Klopt er iets niet? Zeg het meteen.",
  "paperScores.inResult": "Punten van papier",
  "paperScores.line": ({ juror, plan, at }: Who & { at: string }) =>
    `${juror} over ${plan}, ingevoerd om ${at}.`,
  "paperScores.see": ({ juror, plan }: Who) => `Bekijk de foto van ${juror} over ${plan}`,
  "paperScores.count": ({ count }: { count: number }) =>
    count === 1 ? "1 blad kwam van papier." : `${count} bladen kwamen van papier.`,
  "events.jury.paper-entered": "Puntenblad van papier ingevoerd, met foto",
} as const;

export const paperScoreProblems = {
  "problems.sheet-on-phone":
    "Dit jurylid begon dit blad op een telefoon. Daar staat het nog. Vraag om het daar te verzegelen.",
} as const;
