import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";

import { BusinessFields } from "#app/components/applicant/business/business-fields.tsx";
import { MotivationFields } from "#app/components/applicant/motivation-fields.tsx";
import { SocialFields } from "#app/components/applicant/social-fields.tsx";
import { type FormView, formView } from "#app/components/forms/form-view.ts";
import { WindowFields } from "#app/components/shop-window/window-fields.tsx";
import { readWindow } from "#app/domain/applications/window-draft.ts";
import { TranslateProvider } from "#app/i18n/context.tsx";
import { nl } from "#app/i18n/dictionaries/nl.ts";
import { translatorOf } from "#app/i18n/translate.ts";

const space = { id: "plein", houseNumber: "7", frontageM: 5.9 };
const parts: readonly (readonly [string, (view: FormView) => ReactNode])[] = [
  ["motivation", (view) => <MotivationFields view={view} />],
  ["note on the neighbourhood", (view) => <SocialFields view={view} />],
  ["business plan", (view) => <BusinessFields view={view} excluded={[]} slug="plein-7" more={null} />],
  [
    "shop-window plan",
    (view) => (
      <WindowFields
        view={view}
        plan={readWindow({})}
        space={space}
        rules={{ openGlassPercent: 70, frontageM: 5.9, city: "Amsterdam" }}
        locked={false}
      />
    ),
  ],
];

test.for(parts)("what is pasted into the %s is never cut off without a word", ([, draw]) => {
  const page = renderToStaticMarkup(
    <TranslateProvider locale="nl" dictionary={nl}>
      {draw(formView(translatorOf("nl", nl), undefined, {}))}
    </TranslateProvider>,
  );
  expect(page).toContain("<textarea");
  // Each says how much room is left, but a word about an example that stands in a template has no field yet.
  expect(page.match(/data-room=/g) ?? []).toHaveLength(page.match(/<textarea/g)?.length ?? 0);
  expect(page.match(/<textarea[^>]*maxlength[^>]*>/gi) ?? []).toEqual([]);
});
