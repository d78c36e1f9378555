import type { PlanPart } from "#app/domain/applications/plan-parts.ts";
import { stepPaths } from "#app/paths.ts";

export type StepName = PlanPart | "files" | "submission";

export type PlanStep = { readonly name: StepName; readonly href: (applicationId: string) => string };

type Named = { readonly name: PlanPart };

/** The steps of a workspace in order, and where each lives: the parts that the call asks for, the files, handing in. */
export function planSteps(parts: readonly Named[]): PlanStep[] {
  const names = [...parts.map(({ name }) => name), "files" as const, "submission" as const];
  return names.map((name) => ({ name, href: stepPaths[name] }));
}

/** Where a draft goes on: the first part that is not complete; the first of all when everything is. */
export function firstOpenStep(
  applicationId: string,
  parts: readonly (Named & { readonly complete: boolean })[],
): string {
  const [first] = [...parts.filter(({ complete }) => !complete), ...parts];
  return stepPaths[first?.name ?? "submission"](applicationId);
}
