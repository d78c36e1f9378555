import fc from "fast-check";
import { expect, test } from "vitest";

import { archiveName } from "#app/lib/archive-names.ts";

test("a file keeps its name within its folder, and a second one of that name gets a number", () => {
  const taken = new Set<string>();
  const place = (name: string) => archiveName(["plannen", "Zwanenkade-21"], name, taken);
  expect(place("Menu kaart.pdf")).toBe("plannen/zwanenkade-21/Menu kaart.pdf");
  expect(place("menu kaart.PDF")).toBe("plannen/zwanenkade-21/menu kaart (2).PDF");
  expect(place("../../etc/passwd")).toBe("plannen/zwanenkade-21/-..-etc-passwd");
  expect(place("con.txt")).toBe("plannen/zwanenkade-21/_con.txt");
  expect(place("")).toBe("plannen/zwanenkade-21/bestand");
  expect(place(".")).toBe("plannen/zwanenkade-21/bestand (2)");
});

test("whatever a file is called, its place is unlike any other and stays in its folder", () => {
  const name = fc.oneof(
    fc.string({ unit: "binary", maxLength: 300 }),
    fc.constantFrom("..", "../x", "a\\b", "\u202Egpj.exe", "x".repeat(400), "nul", " . ", "a/../../b", "c:d"),
  );
  fc.assert(
    fc.property(fc.array(name, { maxLength: 30 }), (names) => {
      const taken = new Set<string>();
      const places = names.map((one) => archiveName(["plannen", "kade"], one, taken));
      expect(new Set(places.map((place) => place.normalize("NFC").toLowerCase())).size).toBe(names.length);
      for (const place of places) {
        expect(place).toMatch(/^plannen\/kade\/[^/\\:*?"<>|\p{Cc}]+$/u);
        expect(place).not.toMatch(/\/\.{1,2}$/);
        expect(Buffer.byteLength(place)).toBeLessThan(500);
      }
    }),
  );
});
