import { isGroup } from "./payload.ts";

/**
 * A stored business plan as today's form asks it. Plans written before some questions became rows hold one text there:
 * it becomes the first row, or moves to the question that asks it now, so that nothing that was written is lost.
 */
export function withEarlierAnswers(content: unknown): Record<string, unknown> {
  if (!isGroup(content)) return {};
  const { audience, competition, marketing, organisation, ...plan } = content;
  const moved: Record<string, unknown> = { ...plan };
  const place = (text: unknown, name: string, put: (text: string) => unknown) => {
    if (typeof text === "string" && text !== "" && (moved[name] === undefined || moved[name] === text))
      moved[name] = put(text);
  };
  place(audience, "audiences", (who) => [{ who }]);
  place(competition, "competitors", (difference) => [{ difference }]);
  place(marketing, "channels", (text) => text);
  place(organisation, "supervision", (text) => text);
  place(content.risks, "risks", (risk) => [{ risk }]);
  if (typeof content.openingHours === "string") {
    delete moved.openingHours;
    place(content.openingHours, "hoursNote", (text) => text);
  }
  return moved;
}
