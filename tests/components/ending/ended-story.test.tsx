import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";

import { EndedStory } from "#app/components/ending/ended-story.tsx";
import { StaffInRole } from "#app/components/staff/for-editors.tsx";
import type { StaffRole } from "#app/domain/people/actor.ts";
import { TranslateProvider } from "#app/i18n/context.tsx";
import { nl } from "#app/i18n/dictionaries/nl.ts";

type Asked = { readonly name: string; readonly second: string | null };

/** The page of a call that ended, where nothing was begun anew and this reader may not do so. */
function storyFor(role: StaffRole, asked: Asked): string {
  return renderToStaticMarkup(
    <TranslateProvider locale="nl" dictionary={nl}>
      <StaffInRole value={role}>
        <EndedStory
          page={{ once: "o", asked, wasPublic: true, reopened: { tenderId: null, mayReopen: false } }}
          ended={{ kind: "withdraw", at: "2026-04-21T10:00:00Z", reason: "De vloer moet open." }}
        />
      </StaffInRole>
    </TranslateProvider>,
  );
}

test("who may begin no call reads nothing of another one that would be in the way", () => {
  const asked = { name: "Nadia", second: null };
  expect(storyFor("coordinator", asked)).toContain(nl["ending.anotherCall"]);
  expect(storyFor("controller", asked)).not.toContain(nl["ending.anotherCall"]);
});

test("a decision by somebody who was erased since still has a subject", () => {
  expect(storyFor("reader", { name: "", second: null })).toContain("Een oud-collega besloot dit.");
  const two = storyFor("reader", { name: "Nadia", second: "" });
  expect(two).toContain("Nadia vroeg het, een oud-collega gaf akkoord.");
});
