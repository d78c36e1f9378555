import { type AttachedFile, FileCard } from "#app/components/applicant/files/file-card.tsx";
import { FoldedLights } from "#app/components/applicant/finance/folded-lights.tsx";
import { Lights } from "#app/components/applicant/finance/lights.tsx";
import { UnreadFields } from "#app/components/applicant/finance/unread-fields.tsx";
import { PersonLine } from "#app/components/applicant/together/person-line.tsx";
import { BranchAdvice } from "#app/components/branch-advice.tsx";
import { TypedVersion } from "#app/components/forms/typed-version.tsx";
import { Asked } from "#app/components/repair/asked.tsx";
import { RepairSign } from "#app/components/repair/repair-sign.tsx";
import { ContactLines } from "#app/components/standing/contact-lines.tsx";
import { Term } from "#app/components/term.tsx";
import { ChosenUnits } from "#app/components/units/chosen-units.tsx";
import type { Check } from "#app/domain/applications/finance/checks/check.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { cents, euros } from "#app/lib/money.ts";

import { Sample } from "./sample.tsx";

const sumOf = (percent: number) => ({
  own: { money: cents(percent * 100_000) },
  available: { money: euros(100_000) },
  percent: { percent },
});
const checks: readonly Check[] = [
  { id: "C2", light: "red", values: sumOf(21) },
  { id: "C2", light: "amber", values: sumOf(26) },
  { id: "C2", light: "green", values: sumOf(40) },
  { id: "C1", light: "unknown", values: {} },
];

const files: readonly Omit<AttachedFile, "name">[] = [
  { id: "1", type: "application/pdf", sizeBytes: 2_400_000, pages: 12, hasPreview: false },
  { id: "2", type: "application/pdf", sizeBytes: 800, pages: null, hasPreview: false },
  { id: "3", type: "image/webp", sizeBytes: 350_000, pages: null, hasPreview: false },
];

/** The parts of which the pages of a plan are made: lights, files, people and what is asked. */
export function PlanSamples() {
  const t = useTranslate();
  return (
    <>
      <Sample id="lights" title={t("samples.planLights")}>
        {checks.map((check) => (
          <Lights key={`${check.id}${check.light}`} checks={[check]} />
        ))}
        <FoldedLights checks={checks.slice(2)} light="green" />
        <FoldedLights checks={checks.slice(3)} light="unknown" open />
        <UnreadFields unread={[{ name: "costs.energy.year1", problem: "not-a-number" }]} under={["costs"]} />
      </Sample>
      <Sample id="files" title={t("samples.planFiles")}>
        <ul className="file-cards">
          {files.map((file) => (
            <FileCard
              key={file.id}
              file={{ ...file, name: t("samples.fileName") }}
              canRemove={file.id === "1"}
            />
          ))}
        </ul>
      </Sample>
      <Sample id="people" title={t("samples.planPeople")}>
        <ChosenUnits names={["A1", "B2"]} />
        <People />
        <ContactLines phone={t("samples.phone")} email={t("samples.email")} />
        <ContactLines phone="" email={t("samples.email")} />
      </Sample>
      <Sample id="asked" title={t("samples.planAsked")}>
        <BranchAdvice wanted={["bakery", "repair"]} excluded={["chain"]} />
        <BranchAdvice wanted={["bakery"]} excluded={[]} />
        <Asked sentence={t("samples.text")} />
        <p className="row g-3">
          {(["asked", "answered", "expired"] as const).map((status) => (
            <RepairSign key={status} status={status} />
          ))}
        </p>
        <div className="two g-3">
          <TypedVersion label={t("samples.plain")} text={t("samples.text")} empty={t("samples.empty")} />
          <TypedVersion label={t("samples.plain")} text="" empty={t("samples.empty")} />
        </div>
        <Term name="kvk" />
      </Sample>
    </>
  );
}

function People() {
  const t = useTranslate();
  const somebody = {
    memberId: "1",
    name: t("samples.name"),
    role: "edit",
    isReader: false,
    presence: null,
  } as const;
  const at = "2026-04-24T17:30:00Z";
  const states = [
    { ...somebody, role: "owner", answer: "along", isReader: true },
    { ...somebody, answer: "along" },
    { ...somebody, role: "view", answer: "along" },
    { ...somebody, answer: "along", presence: { part: "business", at, isNow: true } },
    { ...somebody, answer: "along", presence: { part: "financial", at, isNow: false } },
    { ...somebody, answer: "asked", name: t("samples.email") },
    { ...somebody, answer: "expired", name: t("samples.email") },
  ] as const;
  return (
    <ul className="stack g-3 plain-list">
      {states.map((person, nth) => (
        <li key={`${person.answer}-${String(nth)}`}>
          <PersonLine person={person} />
        </li>
      ))}
    </ul>
  );
}
