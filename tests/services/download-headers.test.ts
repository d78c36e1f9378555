import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { downloadHeaders } from "#app/services/download-headers.server.ts";

const pdf = { name: "plan.pdf", type: "application/pdf", sizeBytes: 12 };

describe("the headers of an uploaded file", () => {
  test("let the browser neither guess, nor run, nor share", () => {
    const headers = downloadHeaders(pdf);
    expect(headers.get("content-type")).toBe("application/pdf");
    expect(headers.get("content-length")).toBe("12");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("content-security-policy")).toContain("sandbox");
    expect(headers.get("cache-control")).toBe("private, no-store");
  });

  test("show pictures in the page when asked, and nothing else", () => {
    const picture = { name: "gevel.png", type: "image/png", sizeBytes: 1 };
    expect(downloadHeaders({ ...picture, inline: true }).get("content-disposition")).toMatch(/^inline;/);
    expect(downloadHeaders(picture).get("content-disposition")).toMatch(/^attachment;/);
    expect(downloadHeaders({ ...pdf, inline: true }).get("content-disposition")).toMatch(/^attachment;/);
  });

  test("write the name plain and in full", () => {
    expect(downloadHeaders({ ...pdf, name: "Café ’t Hoekje.pdf" }).get("content-disposition")).toBe(
      "attachment; filename=\"Cafe _t Hoekje.pdf\"; filename*=UTF-8''Caf%C3%A9%20%E2%80%99t%20Hoekje.pdf",
    );
  });

  test.each([
    ["../../etc/passwd", "passwd"],
    ["C:\\plannen\\plan.pdf", "plan.pdf"],
    ['a"; filename="b.exe', "a_; filename=_b.exe"],
    ["fdp.\u202eexe.pdf", "fdp.exe.pdf"],
    ["a\r\nSet-Cookie: b", "aSet-Cookie: b"],
    ["..", "file"],
    ["", "file"],
    ["\u{116ab}", "file"],
  ])("make the name %j harmless", (name, plain) => {
    expect(downloadHeaders({ ...pdf, name }).get("content-disposition")).toContain(`filename="${plain}"`);
  });

  test("can be written for every name that exists", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (name) => {
        const disposition = downloadHeaders({ ...pdf, name }).get("content-disposition") ?? "";
        expect(disposition).toMatch(
          /^attachment; filename="[\x20-\x21\x23-\x5b\x5d-\x7e]+"; filename\*=UTF-8''[\w.~!$&+^`|%-]+$/,
        );
      }),
    );
  });
});
