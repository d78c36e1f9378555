import { describe, expect, it } from "vitest";

import { CHUNK_BYTES, MAX_FILE_BYTES } from "#app/domain/applications/file-limits.ts";
import { paperLimits } from "#app/domain/jury/paper/paper-form.ts";
import { logoLimits } from "#app/domain/people/brand.ts";
import { pictureLimits } from "#app/domain/spaces/pictures.ts";
import { questionLimits } from "#app/domain/tenders/questions/question-form.ts";
import { paths } from "#app/paths.ts";
import { bodyLimit, methodsAt } from "#app/server/limits.ts";

const { files, repair, readSheets, upload, uploads, plan } = paths.applicant;
const { entry, entryPart, entryReadSheets, spoken } = paths.staff;
const PLAIN = 256 * 1024;

describe("how much may be sent", () => {
  it("is a whole file where the product takes one, asked for by a script or not", () => {
    for (const path of [files("a"), repair("a"), `${files("a")}.data`, `${repair("a")}.data`])
      expect(bodyLimit(path)).toBe(MAX_FILE_BYTES + PLAIN);
    expect(bodyLimit(readSheets("a"))).toBe(5 * 1024 * 1024);
    expect(bodyLimit(upload("a", "b"))).toBe(CHUNK_BYTES);
  });

  it("is as much at the desk, where staff type a plan for somebody or pass on what they say", () => {
    const withFile = [entry("a", "b"), spoken("a", "b"), `${entry("a", "b")}.data`];
    for (const path of withFile) expect(bodyLimit(path)).toBe(MAX_FILE_BYTES + PLAIN);
    expect(bodyLimit(entryReadSheets("a", "b"))).toBe(bodyLimit(readSheets("a")));
    expect(bodyLimit(paths.staff.application("a", "b"))).toBe(PLAIN);
  });

  it("is what their own forms promise for every other thing that staff bring along", () => {
    expect(bodyLimit(paths.staff.pictures("a"))).toBe(pictureLimits.bytes + PLAIN);
    expect(bodyLimit(paths.staff.paperScores("a"))).toBe(paperLimits.bytes + PLAIN);
    expect(bodyLimit(paths.staff.brand())).toBe(logoLimits.bytes + PLAIN);
    // Four million bytes of taps, of which base64 makes a third more.
    expect(bodyLimit(paths.staff.scoreFile("a"))).toBeGreaterThan((4_000_000 / 3) * 4);
  });

  it("is a pasted book for a part of a plan, so that its own page says what is too long; not where a tab saves", () => {
    const { motivation, businessPlan, financialPlan, windowPlan, socialNote, autosave } = paths.applicant;
    const parts = [motivation, businessPlan, financialPlan, windowPlan, socialNote].map((part) => part("a"));
    for (const path of [...parts, entryPart("a", "b", "financial")])
      expect(bodyLimit(path)).toBe(4 * 1024 * 1024);
    expect(bodyLimit(autosave("a", "motivation"))).toBe(PLAIN);
  });

  it("is enough for every question that may be answered at once, as long as they may be, in any script", () => {
    const { answersAtOnce, question, answer } = questionLimits;
    const line = new URLSearchParams({
      "questions[0].id": "x".repeat(36),
      "questions[0].question": "水".repeat(question),
      "questions[0].answer": "水".repeat(answer),
      "questions[0].ending": "withhold",
    }).toString().length;
    expect(bodyLimit(paths.staff.questions("a"))).toBeGreaterThan(line * answersAtOnce);
    expect(bodyLimit(`${paths.staff.questions("a")}/b`)).toBe(PLAIN);
  });

  it("is a form everywhere else, also beside and below those", () => {
    const near = [
      plan("a"),
      uploads("a"),
      `${files("a")}/b`,
      `/x${files("a")}`,
      files("a/b"),
      `${files("a")}x`,
    ];
    for (const path of near) expect(bodyLimit(path)).toBe(PLAIN);
  });
});

it("is a piece alone that is put and deleted", () => {
  expect(methodsAt(upload("a", "b"))).toEqual(["GET", "HEAD", "PUT", "DELETE"]);
  for (const path of [uploads("a"), files("a"), "/"])
    expect(methodsAt(path)).toEqual(["GET", "HEAD", "POST"]);
});
