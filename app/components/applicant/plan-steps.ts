import type { PlanPart } from "#app/domain/applications/plan-parts.ts";
import { paths } from "#app/paths.ts";

export type StepName = PlanPart | "files" | "submission";

/** The six steps of the workspace in order, and where each lives. */
export const planSteps: readonly {
  readonly name: StepName;
  readonly href: (applicationId: string) => string;
}[] = [
  { name: "motivation", href: paths.applicant.motivation },
  { name: "business", href: paths.applicant.businessPlan },
  { name: "financial", href: paths.applicant.financialPlan },
  { name: "window", href: paths.applicant.windowPlan },
  { name: "files", href: paths.applicant.files },
  { name: "submission", href: paths.applicant.submission },
];
