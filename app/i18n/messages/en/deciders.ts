import type { Same } from "../../same.ts";
import type { deciders as source } from "../nl/deciders.ts";

/** When ties and own plans leave fewer than two colleagues to decide. */
export const deciders: Same<typeof source> = {
  "deciders.none": "No colleague may decide here now",
  "deciders.one": ({ name }) => `Only ${name} may decide here now`,
  "deciders.why": "Whoever declared a tie or made a plan does not decide. The result needs two colleagues.",
  "deciders.chair": "For the reveal the chair of the jury can be the second.",
  "deciders.way": "Ask a colleague without a tie to join",
  "desk.task.ask-decider": ({ about, count }) =>
    count === 1
      ? `Ask one more colleague: too few people may decide on ${about}`
      : `Ask ${count} more colleagues: nobody may decide on ${about}`,
};
