import type { Same } from "../../same.ts";
import type { early as nl } from "../nl/early.ts";

export const early: Same<typeof nl> = {
  "early.title": "Soon: interest beforehand",
  "early.offer": "Is the space not ready yet? Show it already, and count who waits for it:",
  "early.staffLead":
    "Show a space that is still being built or freed. You promise no rent and no rules yet. An energy label is not needed yet.",
  "early.form.expectedOn": "Ready at about",
  "early.form.story": "What will come here, and for whom?",
  "early.form.storyHint":
    "For instance which kinds of business fit, and what the neighbourhood misses. Short sentences.",
  "early.list": "Show this space already",
  "early.unlist": "Take off the site",
  "early.see": "See the public page",
  "early.count": ({ count }) =>
    count === 1 ? "1 person waits for this space." : `${count} people wait for this space.`,
  "early.countHint": "You see the number only. They get a mail by themselves once the call opens.",
  "early.soon": "Soon",
  "early.sign": "In development",
  "early.readyAbout": ({ day }) => `Ready at about ${day}.`,
  "early.ready": "Ready at about",
  "early.lead": "This space is not there yet. You cannot hand in a plan yet. You can say that you want to.",
  "early.plan": "What will come here?",
  "early.interested": "Would you like to start something here?",
  "early.interestedStory":
    "Let us know. You get a mail as soon as you can hand in a plan. The corporation sees how many people wait, not who.",
  "early.register": "Yes, mail me when it is time",
  "early.contact": ({ name }) => `Questions? ${name}:`,
  "alerts.words.space": ({ space }) => `the space ${space}`,
  "events.space.listed-early": "Space shown beforehand",
  "events.space.unlisted-early": "Space taken off the site again",
  "problems.early-is-over": "This day is over already. Start a call, or choose a later day.",
};
