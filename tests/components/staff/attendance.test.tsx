import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";

import { Attendance } from "#app/components/staff/attendance.tsx";
import { TranslateProvider } from "#app/i18n/context.tsx";
import { nl } from "#app/i18n/dictionaries/nl.ts";

test("a plan that was erased still has words in the list of who comes", () => {
  const list = renderToStaticMarkup(
    <TranslateProvider locale="nl" dictionary={nl}>
      <Attendance order={[{ applicationId: "a", tradeName: "", coming: null }]} />
    </TranslateProvider>,
  );
  expect(list).toContain(`<span>${nl["evening.erased.plan"]}</span>`);
});
