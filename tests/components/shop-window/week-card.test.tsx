import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";

import { WeekCard } from "#app/components/shop-window/week-card.tsx";
import { TranslateProvider } from "#app/i18n/context.tsx";
import { en } from "#app/i18n/dictionaries/en.ts";

test("an activity says its hours as the language of the page writes them", () => {
  const hours = {
    mon: null,
    tue: { from: 18, to: 35 },
    wed: null,
    thu: null,
    fri: null,
    sat: null,
    sun: null,
  };
  const card = renderToStaticMarkup(
    <TranslateProvider locale="en" dictionary={en}>
      <WeekCard hours={hours} activities={[{ day: "thu", from: 38, to: 43, what: "sewing" }]} />
    </TranslateProvider>,
  );
  expect(card).toContain("Tuesday: 09:00 to 17:30. Thursday: 19:00 to 21:30 (sewing).");
});
