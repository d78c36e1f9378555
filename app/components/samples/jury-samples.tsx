import type { SubmissionResult } from "@conform-to/react";

import { formView } from "#app/components/forms/form-view.ts";
import { Makers } from "#app/components/jury/makers.tsx";
import { Role } from "#app/components/jury/role.tsx";
import { ScoreLine } from "#app/components/jury/score-line.tsx";
import { JuryPromise } from "#app/components/spaces/jury-promise.tsx";
import { useTranslate } from "#app/i18n/context.tsx";
import { fieldProblem } from "#app/lib/form-fields.ts";

import { Sample } from "./sample.tsx";

const jury = {
  size: 7,
  quorum: 4,
  residentsQuorum: 2,
  professionalsQuorum: 1,
  residents: 4,
  professionals: 3,
};

/** What a juror reads and gives: one line of a sheet in each state, and what the rules promise of a jury. */
export function JurySamples() {
  const t = useTranslate();
  const lines = [
    { id: "empty", weight: 30, reasonRequired: true, locked: false },
    { id: "given", weight: 5, reasonRequired: false, locked: false },
    { id: "wrong", weight: 5, reasonRequired: true, locked: false },
    { id: "sealed", weight: 0, reasonRequired: true, locked: true },
  ];
  const result: SubmissionResult = {
    status: "error",
    initialValue: { lines: { given: { points: "4" }, sealed: { points: "2", reason: t("samples.text") } } },
    error: {
      "lines.wrong.points": [fieldProblem("score-missing")],
      "lines.wrong.reason": [fieldProblem("reason-missing")],
    },
  };
  const view = formView(t, result, {});
  return (
    <>
      <Sample id="score-lines" title={t("samples.scoreLines")}>
        {lines.map(({ locked, ...line }, nth) => (
          <ScoreLine
            key={line.id}
            view={view}
            number={nth + 1}
            sequence={0}
            locked={locked}
            criterion={{
              ...line,
              title: t("samples.scaleTitle"),
              question: t("samples.plainHint"),
              anchors: ([1, 2, 3, 4, 5] as const).map((step) => t(`samples.scale.${step}`)),
            }}
          />
        ))}
      </Sample>
      <Sample id="juries" title={t("samples.juries")}>
        {[50, 0, 100].map((residentsShare) => (
          <div key={residentsShare} className="card stack g-3">
            <JuryPromise jury={{ ...jury, residentsShare }} />
          </div>
        ))}
        <Makers names={["Noor Jansen", "Tygo Smit"]} />
        <Role />
      </Sample>
    </>
  );
}
