import { expect, test } from "vitest";

import { NUMBER, percentWords } from "#app/components/shop-window/meter-words.ts";
import { formatOf } from "#app/i18n/format.ts";
import { locales } from "#app/i18n/locales.ts";

test.each(locales)(
  "a percentage that the browser completes is written as the server writes it (%s)",
  (locale) => {
    const format = formatOf(locale);
    for (const percent of [0, 7, 45, 100])
      expect(percentWords(format).replace(NUMBER, String(percent))).toBe(format.percent(percent));
  },
);
