import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";

import { JsonScript } from "#app/components/json-script.tsx";

test("what somebody wrote can not end the element in which the page carries it", () => {
  const words = "</script><script>alert(1)</script><!--";
  const html = renderToStaticMarkup(<JsonScript data-words="" data={{ words }} />);
  const [, json = ""] = /^<script type="application\/json" data-words="">([^<]*)<\/script>$/.exec(html) ?? [];
  expect(JSON.parse(json)).toEqual({ words });
});
