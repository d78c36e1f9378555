export const early = {
  "early.title": "Binnenkort: belangstelling vooraf",
  "early.offer": "Is de ruimte nog niet klaar? Laat haar alvast zien, en tel wie er op wacht:",
  "early.staffLead":
    "Laat een ruimte zien die nog gebouwd wordt of nog vrijkomt. Je belooft nog geen huur en geen regels. Een energielabel is nog niet nodig.",
  "early.form.expectedOn": "Ongeveer klaar op",
  "early.form.story": "Wat komt hier, en voor wie?",
  "early.form.storyHint":
    "Bijvoorbeeld welke soorten zaken er straks passen, en wat de buurt mist. Korte zinnen.",
  "early.list": "Laat deze ruimte alvast zien",
  "early.unlist": "Haal van de site",
  "early.see": "Bekijk de openbare pagina",
  "early.count": ({ count }: { count: number }) =>
    count === 1 ? "1 mens wacht op deze ruimte." : `${count} mensen wachten op deze ruimte.`,
  "early.countHint": "Je ziet alleen het aantal. Zodra de selectie opengaat, krijgen zij vanzelf een mail.",
  "early.soon": "Binnenkort",
  "early.sign": "In ontwikkeling",
  "early.readyAbout": ({ day }: { day: string }) => `Ongeveer klaar op ${day}.`,
  "early.ready": "Ongeveer klaar",
  "early.lead": "Deze ruimte is er nog niet. Je kunt nog geen plan indienen. Wel kun je zeggen dat je wilt.",
  "early.plan": "Wat komt hier?",
  "early.interested": "Wil je hier iets beginnen?",
  "early.interestedStory":
    "Laat het weten. Je krijgt een mail zodra je een plan kunt indienen. De corporatie ziet alleen hoeveel mensen wachten, niet wie.",
  "early.register": "Ja, mail mij als het zover is",
  "early.contact": ({ name }: { name: string }) => `Vragen? ${name}:`,
  "alerts.words.space": ({ space }: { space: string }) => `de ruimte ${space}`,
  "events.space.listed-early": "Ruimte vooraf getoond",
  "events.space.unlisted-early": "Ruimte weer van de site gehaald",
  "problems.early-is-over": "Deze dag is al voorbij. Begin een selectie, of kies een latere dag.",
};
