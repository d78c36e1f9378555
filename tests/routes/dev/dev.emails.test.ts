import { describe, expect, test } from "vitest";

import { requireMakersMode } from "#app/http/makers-only.server.ts";
import { loader as listLoader } from "#app/routes/dev/dev.emails._index.tsx";
import { loader } from "#app/routes/dev/dev.emails.$letter.tsx";
import { letterNames } from "#emails/render-letter.server.tsx";

describe("/dev/emails", () => {
  test("lists every letter with its subject", async () => {
    const { letters } = await (await listLoader()).json();
    expect(letters.map(({ name }) => name)).toEqual(await letterNames());
    for (const { subject } of letters) expect(subject.length).toBeGreaterThan(5);
  });

  test("shows a letter in the language that is asked", async () => {
    expect(await (await show("result-winner")).text()).toContain("De jury koos jouw plan!");
    expect(await (await show("result-winner", "?taal=en")).text()).toContain("The jury chose your plan!");
  });

  test("does not know other letters", async () => {
    await expect(show("toString")).rejects.toMatchObject({ init: { status: 404 } });
  });

  test("does not exist in production", () => {
    expect(() => requireMakersMode("production")).toThrow(expect.objectContaining({ status: 404 }));
    requireMakersMode("demo");
    requireMakersMode("development");
  });
});

function show(letter: string, query = ""): Promise<Response> {
  const request = new Request(`http://localhost/dev/emails/${letter}${query}`);
  return loader({ request, params: { letter } });
}
