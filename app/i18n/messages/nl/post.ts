/** Letters on paper: to people without an e-mail address. */
export const post = {
  "post.title": "Op de post",
  "post.story":
    "Deze mensen hebben geen e-mailadres. Druk hun brief af en doe hem op de post. Zeg daarna hier dat het gedaan is.",
  "post.print": "Bekijk en druk af",
  "post.posted": "Op de post gedaan",
  "post.postedTo": ({ name }: { name: string }) => `brief aan ${name}`,
  "post.unpost": "Toch niet",
  "post.writtenAt": ({ moment }: { moment: string }) => `Geschreven op ${moment}`,
  "post.readOut": ({ phone }: { phone: string }) =>
    `Geen postadres bekend. Bel ${phone} en lees de brief voor.`,
  "post.unknown": "Geen postadres bekend.",
  "post.count": ({ count }: { count: number }) =>
    count === 1 ? "1 brief moet op de post" : `${count} brieven moeten op de post`,
  "post.toLetters": "Naar de brieven",
  "post.ofPlan": ({ phone, postal }: { phone: string; postal: string }) =>
    `Deze ondernemer heeft geen e-mailadres. Brieven gaan op de post. ${[postal, phone && `Bellen: ${phone}.`].filter(Boolean).join(". ")}`,

  "staff.letters.state.to_post": "Moet op de post",
  "staff.letters.state.posted": ({ moment }: { moment: string }) => `Op de post gedaan op ${moment}`,
  "staff.letter.repair-asked": "Vraag om aan te vullen",
  "staff.letter.repair-received": "Aanvulling ontvangen",
  "staff.letter.pitch-declined": "Komt niet naar de pitchavond",
  "staff.letter.questions-answered": "Antwoord op vragen",
  "staff.letter.paper-entry-lapsed": "Plan op papier telt niet mee",

  "mail.onPaper.why": "Je krijgt deze brief op papier, omdat we geen e-mailadres van je hebben.",
  "mail.onPaper.call": ({ phone }: { phone: string }) =>
    `Wil je antwoorden of iets doorgeven? Bel ons: ${phone}. Dan regelen we het samen.`,
  "mail.onPaper.come": "Wil je antwoorden of iets doorgeven? Kom bij ons langs. Dan regelen we het samen.",
  "mail.dev.state.to_post": "op papier",

  "events.letter.posted": "Brief op de post gedaan",
  "events.letter.not-posted": "Brief toch niet gepost",
} as const;
