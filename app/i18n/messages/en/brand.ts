import type { Same } from "../../same.ts";
import type { brand as source } from "../nl/brand.ts";

export const brand: Same<typeof source> = {
  "brand.title": "House style",
  "brand.lead":
    "Choose one colour. Plint makes all the shades it needs from it, so that everything stays easy to read. You see the colour at your desk and on the pages of your spaces.",
  "brand.colour": "Colour",
  "brand.yourColour": "The colour of your corporation",
  "brand.colourHint": "Plint takes over the hue. How light or dark something is, is fixed.",
  "brand.calm": "Calm: almost black, with a touch of this colour",
  "brand.ochre":
    "This colour turns ochre brown on buttons and in text. If you do not like that, choose Calm.",
  "brand.tried": "This is how it looks. This colour is not saved yet.",
  "brand.sampleButton": "This is how a button looks",
  "brand.sampleSign": "Open",
  "brand.keep": "Save this colour",
  "brand.look": "Look first",
  "brand.logo": "Logo",
  "brand.yourLogo": "The logo of your corporation",
  "brand.logoHint": ({ megabytes }: { megabytes: number }) =>
    `PNG, WebP or JPEG, at most ${megabytes} MB. It stands to the right of the wordmark, on a light background.`,
  "brand.sendLogo": "Put up this logo",
  "brand.removeLogo": "Take the logo away",
  "problems.not-a-colour": "Choose a colour.",
  "events.corporation.brand-set": "Colour of the house style chosen",
  "events.corporation.logo-set": "Logo put up",
  "events.corporation.logo-removed": "Logo taken away",
  "brand.contact": "How people reach you",
  "brand.contactStory":
    "This stands on the page of each space, under your letters and with your partners. Fill in at least one.",
  "brand.contactPhone": "Phone number",
  "brand.contactEmail": "E-mail address",
  "brand.contactEmailHint": "You are also told here when a juror or a maker cannot come.",
  "brand.keepContact": "Save this",
  "problems.not-a-phone": "Fill in a phone number, such as 088 555 01 20.",
  "problems.no-contact": "Fill in a phone number or an e-mail address.",
  "events.corporation.contact-set": "Phone number and e-mail address of the corporation changed",
};
