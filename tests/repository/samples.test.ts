import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { expect, test } from "vitest";

const listed = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "app"], { encoding: "utf8" });
const sources = new Map(
  listed
    .split("\n")
    .filter((file) => /\.tsx?$/u.test(file))
    .map((file) => [file, readFileSync(file, "utf8")]),
);

const importsOf = (file: string): string[] =>
  [...(sources.get(file) ?? "").matchAll(/from "([#.][^"]+)"/gu)].flatMap(([, path = ""]) => {
    const target = path.startsWith("#") ? path.slice(1) : join(dirname(file), path);
    return sources.has(target) ? [target] : [];
  });

/** Everything that is drawn when the page with all parts of the design is. */
function drawnBy(file: string, drawn = new Set<string>()): Set<string> {
  if (drawn.has(file)) return drawn;
  drawn.add(file);
  for (const target of importsOf(file)) drawnBy(target, drawn);
  return drawn;
}

/** So many screens and parts use it that it is a part of the design, not of a screen. */
const SHARED_BY = 3;

/** Shared, and yet not on the page. */
const elsewhere: Readonly<Record<string, string>> = {
  "app/components/applicant/business/business-fields.tsx":
    "a whole form: 140 lines of fields that stand there one by one",
  "app/components/applicant/finance/cell-field.tsx":
    "a field inside a table; looks like its neighbours only there",
  "app/components/applicant/finance/counted-plan.tsx": "wires the plan that counts to its script",
  "app/components/applicant/finance/sheet-checks.tsx": "sorts lights, which stand there themselves",
  "app/components/applicant/part-form.tsx":
    "the form around a part; draws only its buttons, which stand there",
  "app/components/applicant/plan-frame.tsx": "the frame of the workspace: a page of its own",
  "app/components/applicant/written-part.tsx": "a page of that frame",
  "app/components/consensus/agreed-list.tsx":
    "a list in words; seen at the reveal of an evening and with a result",
  "app/components/ending/call-ended.tsx": "a notice, which stands there, around the words of a corporation",
  "app/components/exception/exception-story.tsx":
    "sentences of a result without the promised jury; stands with it",
  "app/components/hall/hall-title.tsx": "letters for the wall; seen on the screen of the hall alone",
  "app/components/island.tsx": "wires a part to its script",
  "app/components/jury/net-board.tsx": "hidden until a phone shows it; seen in the journey without a line",
  "app/components/jury/phone-data.tsx": "wires a juror's page to its script",
  "app/components/paper/entry-head.tsx":
    "a head of the desk, which stands there, with the line of what is kept",
  "app/components/request-number.tsx": "a number that only an error has; seen on every page of an error",
  "app/components/shell/personal-shell.tsx": "a frame; its head stands there",
  "app/components/shell/staff-shell.tsx": "the frame of the desk: a page of its own",
  "app/components/shop-window/long-answer.tsx": "a field with the room that is left, which both stand there",
  "app/components/sign-in/account-page.tsx": "a frame; its head stands there",
  "app/components/sign-in/known-here.tsx": "a card with one button, which stand there",
  "app/components/sign-in/passkey-button.tsx":
    "hidden until its script finds a passkey; a large button, which stands there",
  "app/components/sign-in/sign-in-page.tsx": "a frame with one narrow column",
  "app/components/staff/call-head.tsx": "a head of the desk, which stands there, with its way filled in",
  "app/components/staff/criterion-fields.tsx": "fields of one form, which stand there one by one",
  "app/components/staff/draft-fields.tsx": "fields of one form, which stand there one by one",
  "app/components/staff/for-editors.tsx": "decides who sees a form and draws nothing itself",
  "app/components/staff/publish/publish-frame.tsx": "the frame of publishing: a page of its own",
};

test("every part of the design, and every part that screens share, stands on the page that shows them", () => {
  const drawn = drawnBy("app/routes/dev/dev.ui.tsx");
  const uses = new Map<string, number>();
  for (const file of sources.keys())
    for (const target of new Set(importsOf(file))) uses.set(target, (uses.get(target) ?? 0) + 1);
  const parts = [...sources.keys()].filter((file) => /^app\/(ui|components)\/.*\.tsx$/u.test(file));
  const ofTheDesign = parts.filter(
    (file) => file.startsWith("app/ui/") || (uses.get(file) ?? 0) >= SHARED_BY,
  );
  expect(ofTheDesign.length).toBeGreaterThan(50);
  const missing = ofTheDesign.filter((file) => !drawn.has(file));
  expect(missing.toSorted()).toEqual(Object.keys(elsewhere).toSorted());
});
