import type { PlanPart } from "#app/domain/applications/plan-parts.ts";
import type { Check } from "#app/domain/applications/finance/checks/check.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { FilePicture } from "#app/components/applicant/files/file-card.tsx";
import { CheckList } from "#app/components/applicant/finance/check-list.tsx";
import type { Front } from "#app/components/shop-window/front-of.ts";
import { FrontPicture } from "#app/components/shop-window/front-picture.tsx";
import { WeekCard } from "#app/components/shop-window/week-card.tsx";
import { WindowLights } from "#app/components/shop-window/window-lights.tsx";
import type { Activity, OpeningHours } from "#app/domain/applications/opening-hours.ts";
import type { WindowRules } from "#app/domain/applications/window-checks.ts";

import { Answers } from "./plan-answers.tsx";

type Part = { readonly name: PlanPart; readonly content: unknown; readonly isComplete: boolean };
type Attached = { readonly id: string; readonly name: string; readonly hasPreview: boolean };

/** What the drawing, the lights and the week of a plan are made from. */
export type ShownWindow = {
  readonly front: Front;
  readonly rules: WindowRules;
  readonly week: { readonly hours: OpeningHours; readonly activities: readonly Activity[] };
};

type Props = {
  name: string;
  parts: readonly Part[];
  checks: readonly Check[];
  window: ShownWindow | null;
  /** Null where they are hidden, because a photo or a name tells whose the plan is. */
  files: readonly Attached[] | null;
};

/** A received plan, part by part, as its maker wrote it, with what the sums in it come to. */
export function PlanContents({ name, parts, checks, window, files }: Props) {
  const t = useTranslate();
  return (
    <div className="stack g-4">
      <CheckList checks={checks} lead={t("staff.plan.checksAsRead")} />
      {window ? (
        <>
          <FrontPicture {...window.front} label={t("applicant.window.pictureOf", { name })} />
          <WindowLights plan={window.front.plan} rules={window.rules} lead={t("staff.plan.checksAsRead")} />
          <WeekCard {...window.week} />
        </>
      ) : null}
      {parts.map((part) => (
        <details key={part.name} className="disclosure card" open={part.name !== "financial"}>
          <summary>
            {t(`staff.plan.${part.name}`)}{" "}
            <span className={part.isComplete ? "sign sign-done" : "sign sign-attention"}>
              {t(part.isComplete ? "staff.plans.isComplete" : "staff.plans.isIncomplete")}
            </span>
          </summary>
          <Answers value={part.content} part={part.name} path={[]} />
        </details>
      ))}
      <section className="card stack g-2">
        <h2 className="h3">{t("staff.plan.files")}</h2>
        {files === null ? <p>{t("nameless.files")}</p> : null}
        {files?.length === 0 ? <p>{t("staff.plan.empty")}</p> : null}
        <ul className="stack g-2">
          {files?.map((file) => (
            <li key={file.id}>
              <a className="row g-3" href={paths.file(file.id)}>
                <FilePicture file={file} /> {file.name}
              </a>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
