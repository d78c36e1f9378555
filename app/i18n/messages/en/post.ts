import type { post as source } from "../nl/post.ts";
import type { Same } from "../../same.ts";

export const post: Same<typeof source> = {
  "post.title": "To post",
  "post.story":
    "These people have no e-mail address. Print their letter and put it in the post. Then say here that it is done.",
  "post.print": "View and print",
  "post.posted": "Put in the post",
  "post.postedTo": ({ name }) => `letter to ${name}`,
  "post.unpost": "Not after all",
  "post.writtenAt": ({ moment }) => `Written on ${moment}`,
  "post.readOut": ({ phone }) => `No postal address known. Call ${phone} and read the letter out.`,
  "post.unknown": "No postal address known.",
  "post.count": ({ count }) =>
    count === 1 ? "1 letter is to be posted" : `${count} letters are to be posted`,
  "post.toLetters": "To the letters",
  "post.ofPlan": ({ phone, postal }) =>
    `This entrepreneur has no e-mail address. Letters go by post. ${[postal, phone && `Call: ${phone}.`].filter(Boolean).join(". ")}`,

  "staff.letters.state.to_post": "To be posted",
  "staff.letters.state.posted": ({ moment }) => `Posted on ${moment}`,
  "staff.letter.repair-asked": "Asked to complete it",
  "staff.letter.repair-received": "Completion received",
  "staff.letter.pitch-declined": "Does not come to the pitch evening",
  "staff.letter.questions-answered": "Answer to questions",
  "staff.letter.paper-entry-lapsed": "Plan on paper does not count",

  "mail.onPaper.why": "You get this letter on paper because we have no e-mail address of yours.",
  "mail.onPaper.call": ({ phone }) =>
    `Do you want to answer or tell us something? Call us: ${phone}. We will arrange it together.`,
  "mail.onPaper.come":
    "Do you want to answer or tell us something? Come and see us. We will arrange it together.",
  "mail.dev.state.to_post": "on paper",

  "events.letter.posted": "Letter put in the post",
  "events.letter.not-posted": "Letter not posted after all",
};
