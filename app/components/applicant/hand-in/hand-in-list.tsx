import type { HandInOverview, PartOverview } from "#app/domain/applications/hand-in-overview.ts";
import { unitsInWords } from "#app/i18n/units-in-words.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { stepPaths } from "#app/paths.ts";
import type { SignTone } from "#app/ui/sign.tsx";

import { lightLines } from "./light-lines.ts";
import { type LightLine, Lights } from "./lights.tsx";
import { MissingList } from "./missing-list.tsx";
import { PartRow } from "./part-row.tsx";

type Props = {
  readonly applicationId: string;
  readonly overview: HandInOverview;
  readonly fileCount: number;
};

/** "Is alles er?": each part of the plan and its files, with what is missing and what the checks would say. */
export function HandInList({ applicationId, overview, fileCount }: Props) {
  const t = useTranslate();
  const format = useFormat();
  return (
    <ul className="list card">
      {overview.parts.map((part) => {
        const href = stepPaths[part.name](applicationId);
        const lines = part.isStarted ? lightLines(t, overview, part.name) : [];
        const { tone, state } = standing(part, lines);
        return (
          <PartRow
            key={part.name}
            title={t(`applicant.part.${part.name}`)}
            tone={tone}
            state={t(`handIn.state.${state}`)}
            href={href}
            story={storyOf(part, lines)}
          >
            {part.isStarted && part.missing.length > 0 ? (
              <MissingList part={part.name} href={href} missing={part.missing} />
            ) : null}
            {lines.length > 0 ? <Lights lines={lines} /> : null}
          </PartRow>
        );
      })}
      <PartRow
        title={t("applicant.part.files")}
        tone={fileCount > 0 ? "done" : "plain"}
        state={t(fileCount > 0 ? "handIn.state.ready" : "handIn.state.free")}
        href={stepPaths.files(applicationId)}
        story={fileCount > 0 ? t("applicant.fileCount", { count: fileCount }) : t("handIn.noFiles")}
      />
    </ul>
  );

  function storyOf(part: PartOverview, lines: readonly LightLine[]): string {
    if (!part.isStarted) return t("handIn.untouched");
    const { openGlassPercent, openHours } = overview;
    const street = [
      openGlassPercent === null ? null : t("handIn.glass", { percent: format.percent(openGlassPercent) }),
      openHours === null ? null : t("handIn.hours", { hours: format.number(openHours) }),
    ].filter((words) => words !== null);
    if (part.name === "window" && street.length > 0) return street.join(", ");
    if (part.name === "financial" && part.missing.length === 0)
      return t("handIn.lights", { red: count(lines, "red"), amber: count(lines, "amber") });
    const answers = t("handIn.answers", { count: part.answers });
    if (part.name !== "business" || overview.units.length === 0) return answers;
    return `${unitsInWords(t, overview.units)}. ${answers}`;
  }
}

function count(lines: readonly LightLine[], light: LightLine["light"]): number {
  return lines.filter((line) => line.light === light).length;
}

type Standing = "untouched" | "open" | "lookAgain" | "red" | "amber" | "ready";

function standing(
  part: PartOverview,
  lines: readonly LightLine[],
): { readonly tone: SignTone; readonly state: Standing } {
  if (!part.isStarted) return { tone: "plain", state: "untouched" };
  if (part.missing.length > 0) return { tone: "attention", state: "open" };
  if (part.lookAgain) return { tone: "attention", state: "lookAgain" };
  if (count(lines, "red") > 0) return { tone: "error", state: "red" };
  return lines.length > 0 ? { tone: "attention", state: "amber" } : { tone: "done", state: "ready" };
}
