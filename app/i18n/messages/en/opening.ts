import type { Same } from "../../same.ts";
import type { opening as nl } from "../nl/opening.ts";

export const opening: Same<typeof nl> = {
  "opening.title": "Open the plans",
  "opening.lead":
    "The plans are sealed. Two people open them together: one asks, the other does it. Not before the space has closed.",
  "opening.count": ({ count }) =>
    count === 1 ? "There is 1 plan in the letter box." : `There are ${count} plans in the letter box.`,
  "opening.notYet": ({ moment }) => `The space is still open. You can open the plans after ${moment}.`,
  "opening.ask": "Ask a colleague to open",
  "opening.askEffect": "Your colleagues get a mail. Nothing opens yet.",
  "opening.asked": ({ name, moment }) => `${name} asked for it on ${moment}.`,
  "opening.own": "You asked for this. A colleague must open the plans.",
  "opening.open": "Open the plans",
  "opening.effect":
    "After that colleagues who assess plans can read them. We make one fingerprint of the whole pile. That shows later that nothing was changed.",
  "opening.done": "The plans are open",
  "opening.doneStory": ({ asker, opener, moment }) => `${asker} asked, ${opener} opened them on ${moment}.`,
  "opening.plans": "Plans in the pile",
  "opening.root": "Fingerprint of the pile (Merkle root, SHA-256)",
  "opening.rootHint":
    "Every entrepreneur finds this fingerprint on the receipt, with the place of their own plan.",
  "opening.leaves": "All seals in the pile",
  "opening.leavesHint":
    "In the order of the seal itself. Whose seal is whose does not stand here. A plan on paper lies in it too; it counts once its maker confirms it.",
  "opening.toPlans": "To the plans",
  "opening.proof": "Seals and fingerprint",
  "opening.link": "Open the plans",

  "opening.receipt.title": "Your plan was in the pile",
  "opening.receipt.story": ({ place, size }) =>
    size === 1
      ? "Two people opened the letter box after closing. Your seal was in it, the only one."
      : `Two people opened the letter box after closing. Your seal is number ${place} of ${size}, in the order of the seal.`,
  "opening.receipt.why":
    "The fingerprint is fixed. Should anybody change, add or take away a plan, it would no longer match.",
  "opening.receipt.check": "Check it yourself",
  "opening.receipt.how":
    "This is how (RFC 6962): take SHA-256 of a byte 0 and the text “receipt number, space, seal”. Then take SHA-256 of a byte 1, the left and the right fingerprint, again and again. Left or right follows from your number in the pile. With these lines, from top to bottom, you come to the fingerprint of the pile.",
  "opening.receipt.proof": "Fingerprints next to yours",

  "spaces.pile.title": "How to check this",
  "spaces.pile.story": ({ count }) =>
    `${count === 1 ? "One plan lay" : `${count} plans lay`} sealed in the box. Two people opened it after closing. One fingerprint was made of the whole pile. Every entrepreneur finds it on their receipt.`,

  "events.tender.opening-asked": "Asked to open the plans",
  "events.tender.plans-opened": "Plans opened by two people",

  "mail.openingAsked.subject": ({ address }) => `Will you open too? The plans for ${address}`,
  "mail.openingAsked.title": "The plans wait for a second key",
  "mail.openingAsked.story": ({ address }) =>
    `The space ${address} has closed. A colleague asks you to open the plans.`,
  "mail.openingAsked.effect": "Without you they stay sealed.",
};
