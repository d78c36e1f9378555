type Address = { address: string };

export const alerts = {
  "alerts.button": "Mail mij nieuwe ruimtes zoals deze",
  "alerts.hint": "Je krijgt een mail zodra er een ruimte opengaat die past. Stoppen kan met één klik.",
  "alerts.title": "Mail over nieuwe ruimtes",
  "alerts.lead": "We schrijven je zodra er een ruimte opengaat die past bij:",
  "alerts.email": "Je e-mailadres",
  "alerts.emailHint": "We sturen je eerst een mail om te zien of dit adres van jou is.",
  "alerts.ask": "Mail mij",
  "alerts.save": "Bewaar deze zoekopdracht",
  "alerts.saved.title": "Je zoekopdracht is bewaard",
  "alerts.saved.lead": "Gaat er een ruimte open die past, dan krijg je een mail.",
  "alerts.sent.title": "Kijk in je mail",
  "alerts.sent.lead": "We stuurden je een mail met een link. Klik erop, dan staat je zoekopdracht aan.",
  "alerts.confirm.title": "Zet je zoekopdracht aan",
  "alerts.confirm.button": "Ja, mail mij",
  "alerts.old.title": "Deze link werkt niet meer",
  "alerts.old.lead": "De link is al gebruikt of te oud. Kies opnieuw wat je zoekt.",
  "alerts.off.title": "Geen mail meer over nieuwe ruimtes?",
  "alerts.off.button": "Stuur mij geen mail meer",
  "alerts.off.lead": "Je krijgt nu mail over nieuwe ruimtes die passen bij:",
  "alerts.offDone.title": "Je krijgt hierover geen mail meer",
  "alerts.offDone.lead":
    "Deze zoekopdracht staat uit. Wil je later weer mail? Kies dan bij de ruimtes opnieuw wat je zoekt.",
  "alerts.offGone.title": "Deze link is te oud",
  "alerts.offGone.lead":
    "De zoekopdracht van deze mail is er niet meer. Je krijgt er dus geen mail meer over. Krijg je toch nog mail over nieuwe ruimtes? Klik dan op de link onder in de nieuwste mail.",
  "alerts.toSpaces": "Bekijk de ruimtes",
  "alerts.toSearches": "Mijn zoekopdrachten",
  "alerts.own.title": "Mail over nieuwe ruimtes",
  "alerts.own.none": "Je hebt geen zoekopdracht bewaard.",
  "alerts.own.look": "Bekijk",
  "alerts.own.remove": "Haal weg",
  "alerts.words.any": "Alle nieuwe ruimtes",
  "alerts.words.place": ({ place }: { place: string }) => `in ${place}`,
  "alerts.words.from": ({ area }: { area: string }) => `vanaf ${area}`,
  "alerts.words.upTo": ({ area }: { area: string }) => `tot ${area}`,
  "alerts.words.rent": ({ amount }: { amount: string }) => `huur in jaar 1 tot ${amount} per maand`,
  "alerts.words.branch": ({ branch }: { branch: string }) => `voor: ${branch}`,
  "problems.unknown-place":
    "Deze plaats kennen we niet. Ga terug naar de ruimtes en kies een plaats of buurt uit de lijst.",
  "problems.too-many-searches": ({ max }: { max: number }) =>
    `Je hebt al ${max} zoekopdrachten. Haal er eerst een weg bij je account.`,
  "mail.newSpace.subject": ({ address, city }: Address & { city: string }) => `Nieuw: ${address} in ${city}`,
  "mail.newSpace.title": "Er is een nieuwe ruimte",
  "mail.newSpace.preview": ({ closesAt }: { closesAt: string }) =>
    `Je kunt een plan indienen tot ${closesAt}.`,
  "mail.newSpace.story": ({
    address,
    neighbourhood,
    city,
  }: Address & { neighbourhood: string; city: string }) =>
    `${address} staat open. De ruimte ligt in ${neighbourhood}, ${city}, en past bij wat je zoekt.`,
  "mail.newSpace.fact.area": "Oppervlak",
  "mail.newSpace.fact.rent": "Huur in jaar 1",
  "mail.newSpace.fact.target": "Streefhuur",
  "mail.newSpace.perMonth": ({ amount }: { amount: string }) => `${amount} per maand`,
  "mail.newSpace.button": "Bekijk de ruimte",
  "mail.newSpace.because": ({ search }: { search: string }) =>
    `Je krijgt deze mail omdat je een zoekopdracht bewaarde (${search}).`,
  "mail.newSpace.stop": "Stuur mij hierover geen mail meer",
  "mail.searchAsked.subject": "Wil je mail over nieuwe ruimtes?",
  "mail.searchAsked.title": "Wil je mail over nieuwe ruimtes?",
  "mail.searchAsked.story":
    "Iemand vulde dit adres in om mail te krijgen over nieuwe ruimtes die passen bij:",
  "mail.searchAsked.button": "Ja, zet aan",
  "mail.searchAsked.not": ({ days }: { days: number }) =>
    `Was jij dit niet? Doe dan niets. Zonder klik binnen ${days} dagen vergeten we dit adres.`,
} as const;
