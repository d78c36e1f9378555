/** The page on which a corporation puts letters into its own words. */
export const letterTexts = {
  "letterTexts.title": "Eigen woorden in brieven",
  "letterTexts.lead":
    "Schrijf zelf hoe een brief begint en eindigt. Het nieuws, de redenen en de feiten vult Plint in. Die kun je niet weglaten.",
  "letterTexts.link": "Eigen woorden in brieven",
  "letterTexts.choose": "Welke brief",
  "letterTexts.language.nl": "Nederlands",
  "letterTexts.language.en": "Engels",
  "letterTexts.own": ({ version }: { version: number }) => `eigen woorden, versie ${version}`,
  "letterTexts.ours": "woorden van Plint",
  "letterTexts.opening": "Zo begint de brief",
  "letterTexts.openingHint":
    "Noem altijd het adres, met {adres}. Deze woorden komen in plaats van de eerste zinnen.",
  "letterTexts.closing": "Zo eindigt de brief (hoeft niet)",
  "letterTexts.closingHint": "Bijvoorbeeld wie de ondernemer kan bellen.",
  "letterTexts.places": "Dit vult Plint voor je in",
  "letterTexts.place.zaak": "de naam van de zaak",
  "letterTexts.place.adres": "het adres van de ruimte",
  "letterTexts.place.plannen": "hoeveel plannen er kwamen",
  "letterTexts.place.uitgenodigd": "hoeveel plannen mogen pitchen",
  "letterTexts.show": "Bekijk de brief",
  "letterTexts.save": "Bewaar als nieuwe versie",
  "letterTexts.reset": "Terug naar de woorden van Plint",
  "letterTexts.resetStory": "Je eigen versies blijven hieronder staan.",
  "letterTexts.saved": "Bewaard. Brieven die nog klaarliggen, krijgen deze woorden.",
  "letterTexts.history": "Eerdere versies",
  "letterTexts.version": ({ version }: { version: number }) => `Versie ${version}`,
  "letterTexts.by": ({ name, moment }: { name: string; moment: string }) =>
    `${name || "Een oud-collega"}, ${moment}`,
  "letterTexts.emptied": "Terug naar de woorden van Plint",
  "events.letters.text-saved": "Eigen woorden voor een brief bewaard",
} as const;

export const letterTextProblems = {
  "problems.placeholder-unknown": ({ name }: { name: string }) =>
    `Plint kent ${name} niet. Gebruik alleen de namen uit de lijst, precies zo geschreven.`,
  "problems.placeholder-missing": ({ name }: { name: string }) =>
    `Noem in het begin het adres van de ruimte, met ${name}. Anders weet de ondernemer niet waar het over gaat.`,
  "problems.opening-missing": "Schrijf ook hoe de brief begint. Of maak beide velden leeg.",
} as const;
