import type { handIn as dutch } from "../nl/hand-in.ts";
import type { Same } from "../../same.ts";

export const handIn: Same<typeof dutch> = {
  "handIn.lead": ({ moment }) =>
    `Look at everything once more. After handing in you can still change it until ${moment}. Then the letter box closes.`,
  "handIn.title": "Is everything there?",
  "handIn.look": "Look",
  "handIn.state.untouched": "To do",
  "handIn.state.open": "Not finished",
  "handIn.state.lookAgain": "Look this over",
  "handIn.state.red": "Look at this",
  "handIn.state.amber": "Note",
  "handIn.state.ready": "Ready",
  "handIn.state.free": "Optional",
  "handIn.untouched": "Not started yet",
  "handIn.answers": ({ count }) => (count === 1 ? "1 answer" : `${count} answers`),
  "handIn.lights": ({ red, amber }) =>
    red + amber === 0
      ? "What we could count is right."
      : `${pointsOf(red, "problem", "problems")}${red && amber ? " and " : ""}${pointsOf(amber, "point to note", "points to note")}. You may hand it in like this.`,
  "handIn.glass": ({ percent }) => `${percent} open glass`,
  "handIn.hours": ({ hours }) => `open ${hours} hours a week`,
  "handIn.noFiles": "No files. That is fine.",
  "handIn.missing": ({ count }) =>
    count === 1
      ? "1 answer is missing here, or not right:"
      : `${count} answers are missing here, or not right:`,
  "handIn.thisPart": "A question in this part",
  "handIn.andMore": ({ count }) => `and ${count} more`,
  "handIn.notYet": ({ parts }) => `Not ready yet: ${parts}. Finish that first. Then you can hand in.`,
  "handIn.who": "Who reads your plan?",
  "handIn.who.sealed": "Until closing nobody reads it.",
  "handIn.who.sealedStory": "Your plan lies closed in the letter box. Not even the corporation can open it.",
  "handIn.who.staff": ({ corporation }) => `After that, people of ${corporation} read your plan.`,
  "handIn.who.staffStory": "Invited to pitch? Then the neighbourhood jury reads it too.",
  "handIn.who.never":
    "The amounts of your financial plan, your address and your telephone number are never public.",
  "handIn.who.neverStory":
    "The neighbourhood jury does not see them either. It does read about what part of your turnover goes to the rent.",
  "handIn.declare": "Tick what is right",
  "handIn.isTrue": "Everything I write is true as far as I know.",
  "handIn.isTrueOfUs": "Everything we write is true as far as we know.",
  "handIn.agreed": ({ names, count }) => `${names} ${count === 1 ? "agrees" : "agree"} with this plan.`,
  "handIn.knowsNobody": ({ corporation }) =>
    `I know nobody well who works at ${corporation} or who, as far as I know, is in the neighbourhood jury.`,
  "handIn.knows": "Whom do you know?",
  "handIn.knowsHint":
    "Only if you know somebody well, such as family or somebody you work with. Write who, and how. Your plan counts all the same. Who will be in the jury is not known yet. Jurors will read your name, and say so if they know you.",
  "handIn.knewSomebody": "The entrepreneur knows somebody of the jury or the corporation",
  "problems.tick-to-hand-in": "Tick this if it is right. Otherwise you cannot hand in yet.",
  "problems.tie-or-nobody": "Tick this, or write below whom you know.",
  "problems.tie-and-nobody": "You write here whom you know. Then clear the tick above.",
  "workspace.planFor": "Your plan for",
  "workspace.ourPlanFor": "Your plan together for",
  "workspace.planOf": ({ owner }) => `The plan of ${owner} for`,
  "workspace.progress": ({ ready, started }) =>
    said(
      ready > 0 && (ready === 1 ? "1 part is ready" : `${ready} parts are ready`),
      started > 0 && (started === 1 ? "1 part is begun" : `${started} parts are begun`),
    ) || "Nothing is begun yet.",
  "workspace.anyOrder": "You can work in any order.",
  "workspace.unsaved.conflict": "Not saved yet. Choose first what stays.",
  "workspace.unsaved.refused": "Not saved. Below it says why.",
  "workspace.help": "Need help?",
  "workspace.helpStory": ({ corporation }) => `Call or mail ${corporation}.`,
  "workspace.askOpenly": "Ask a question about the space",
};

function pointsOf(count: number, one: string, more: string): string {
  if (count === 0) return "";
  return count === 1 ? `1 ${one}` : `${count} ${more}`;
}

function said(...parts: readonly (string | false)[]): string {
  const words = parts.filter(Boolean).join(", ");
  return words && `${words}.`;
}
