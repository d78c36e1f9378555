import type { Same } from "../../same.ts";
import type { reserve as source } from "../nl/reserve.ts";

export const reserve: Same<typeof source> = {
  "reserve.title": "The reserve moves up",
  "reserve.space": "the space",
  "reserve.lead": ({ tradeName, what, next }) =>
    `The lease of ${tradeName} fell through: ${what} is free again. ${next} was the reserve.`,
  "reserve.effect": ({ next }) =>
    `Two colleagues signed for this reserve already, so one press is enough. ${next} gets a letter and a lease of their own at once. The result on the public page changes along.`,
  "reserve.until": ({ day }) => `The reserve holds until ${day}.`,
  "reserve.press": ({ what, next }) => `Give ${what} to ${next}`,
  "reserve.back": ({ tradeName }) => `Back to the lease of ${tradeName}`,
  "reserve.none": ({ what }) => `Nobody is the reserve for ${what}.`,
  "reserve.toIt": "Look at the reserve",
  "desk.task.move-up": ({ about }) => `${about} is free again. Give it to the reserve`,
  "events.result.reserve-moved-up": "Reserve moved up",
  "problems.reserve-not-held": "The eight weeks of the reserve are over.",
  "reserve.public": "The first choice fell through. The space went to the reserve.",
  "mail.movedUp.title": "The space is yours after all!",
  "mail.movedUp.story": ({ tradeName, address }) =>
    `You were the reserve for ${address}. The first choice fell through. So with ${tradeName} you get the space. Congratulations!`,
  "standing.wonUnit": ({ address }) => `You get ${address}.`,
};
