import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";

import { TapLine } from "#app/components/jury/tap-line.tsx";
import { TranslateProvider } from "#app/i18n/context.tsx";
import { nl } from "#app/i18n/dictionaries/nl.ts";

test("without a script nothing is kept on the phone, and the line does not say so", () => {
  const html = renderToStaticMarkup(
    <TranslateProvider locale="nl" dictionary={nl}>
      <TapLine />
    </TranslateProvider>,
  );
  const [line = ""] = html.split("<template");
  expect(line).toContain(nl["phone.line.plain"]);
  expect(line).not.toContain("dit toestel");
});
