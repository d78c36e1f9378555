import type { Same } from "../../same.ts";
import type { letterTextProblems as problemSource, letterTexts as source } from "../nl/letter-texts.ts";

export const letterTexts: Same<typeof source> = {
  "letterTexts.title": "Own words in letters",
  "letterTexts.lead":
    "Write yourself how a letter begins and ends. Plint fills in the news, the reasons and the facts. You cannot leave those out.",
  "letterTexts.link": "Own words in letters",
  "letterTexts.choose": "Which letter",
  "letterTexts.language.nl": "Dutch",
  "letterTexts.language.en": "English",
  "letterTexts.own": ({ version }) => `own words, version ${version}`,
  "letterTexts.ours": "words of Plint",
  "letterTexts.opening": "This is how the letter begins",
  "letterTexts.openingHint":
    "Always name the address, with {adres}. These words take the place of the first sentences.",
  "letterTexts.closing": "This is how the letter ends (optional)",
  "letterTexts.closingHint": "For example whom the entrepreneur can call.",
  "letterTexts.places": "Plint fills this in for you",
  "letterTexts.place.zaak": "the name of the business",
  "letterTexts.place.adres": "the address of the space",
  "letterTexts.place.plannen": "how many plans came in",
  "letterTexts.place.uitgenodigd": "how many plans may pitch",
  "letterTexts.show": "See the letter",
  "letterTexts.save": "Save as a new version",
  "letterTexts.reset": "Back to the words of Plint",
  "letterTexts.resetStory": "Your own versions stay below.",
  "letterTexts.saved": "Saved. Letters that still lie ready get these words.",
  "letterTexts.history": "Earlier versions",
  "letterTexts.version": ({ version }) => `Version ${version}`,
  "letterTexts.by": ({ name, moment }) => `${name || "A former colleague"}, ${moment}`,
  "letterTexts.emptied": "Back to the words of Plint",
  "events.letters.text-saved": "Own words for a letter saved",
};

export const letterTextProblems: Same<typeof problemSource> = {
  "problems.placeholder-unknown": ({ name }) =>
    `Plint does not know ${name}. Use only the names of the list, written exactly like that.`,
  "problems.placeholder-missing": ({ name }) =>
    `Name the address of the space at the beginning, with ${name}. Otherwise the entrepreneur does not know what it is about.`,
  "problems.opening-missing": "Also write how the letter begins. Or empty both fields.",
};
