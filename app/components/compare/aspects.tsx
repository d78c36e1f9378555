import type { ReactNode } from "react";

import { figureOf, type GlanceFigure, glanceFigures } from "#app/components/triage/glance-figures.ts";
import { lightTones } from "#app/components/triage/light-tones.ts";
import type { KnockOut } from "#app/domain/applications/knock-outs.ts";
import type { PlanPart } from "#app/domain/applications/plan-parts.ts";
import { CHECKS, type CountedLight, type Glance } from "#app/domain/applications/triage/digest.ts";
import { unitsInWords } from "#app/i18n/units-in-words.ts";
import { isBranch } from "#app/domain/spaces/branches.ts";
import type { Format } from "#app/i18n/format.ts";
import type { Translate } from "#app/i18n/translate.ts";
import { LightStrip } from "#app/ui/light-strip.tsx";
import { Sign } from "#app/ui/sign.tsx";

export type ComparedPlan = {
  readonly id: string;
  readonly tradeName: string;
  readonly branch: string;
  readonly choice: "shortlist" | "decline" | null;
  readonly knockOut: KnockOut | null;
  readonly lights: readonly CountedLight[] | null;
  readonly completeParts: readonly PlanPart[] | null;
  readonly glance: Glance | null;
  readonly reasons: readonly { readonly criterionId: string; readonly reason: string }[];
};

type Criterion = { readonly id: string; readonly title: string };

/** One line of the comparison: what is compared, and what it is for a plan. */
export type Aspect = { readonly title: string; readonly of: (plan: ComparedPlan) => ReactNode };

/** Everything that is laid side by side: the plan in short, its figures, its checks, and what was said of it. */
export function aspectsOf(
  t: Translate,
  format: Format,
  {
    parts,
    criteria,
    hasUnits,
  }: {
    readonly parts: readonly PlanPart[];
    readonly criteria: readonly Criterion[];
    /** The call is for a building whose units are chosen from. */
    readonly hasUnits: boolean;
  },
): Aspect[] {
  const figure = (key: GlanceFigure): Aspect => ({
    title: t(`compare.${key}`),
    of: ({ glance }) => (glance ? figureOf(glance, key, format) : "–"),
  });
  return [
    { title: t("compare.idea"), of: (plan) => ideaOf(t, plan) },
    ...(hasUnits
      ? [
          {
            title: t("units.unit"),
            of: (plan: ComparedPlan) => unitsInWords(t, plan.glance?.units ?? []) || "–",
          },
        ]
      : []),
    { title: t("staff.plans.choice"), of: (plan) => choiceOf(t, plan) },
    {
      title: t("triage.parts"),
      of: ({ completeParts }) =>
        completeParts ? t("triage.partsDone", { done: completeParts.length, total: parts.length }) : "–",
    },
    ...glanceFigures.map(figure),
    ...checkPlaces.map((place): Aspect => checkAspect(t, place)),
    ...criteria.map(({ id, title }): Aspect => ({
      title: t("compare.reason", { criterion: title }),
      of: ({ reasons }) => reasons.find(({ criterionId }) => criterionId === id)?.reason ?? "–",
    })),
  ];
}

const checkPlaces = Array.from({ length: CHECKS }, (_, index) => index);

/** Each check has the same place in every plan, whichever variant its trade asks for. */
function checkAspect(t: Translate, place: number): Aspect {
  const key = place === CHECKS - 1 ? "planChecks.funding-certain" : `planChecks.C${place + 1}`;
  return {
    title: t("compare.check", { check: t.find(key) ?? "" }),
    of: ({ lights }) => {
      const light = lights?.[place]?.light;
      return light ? (
        <span className="row g-1">
          <LightStrip lights={[{ key: light, tone: lightTones[light] }]} /> {t(`triage.legend.${light}`)}
        </span>
      ) : (
        "–"
      );
    },
  };
}

function ideaOf(t: Translate, { branch, glance }: ComparedPlan) {
  return [isBranch(branch) ? t(`spaces.branch.${branch}`) : "", glance?.idea ?? ""]
    .filter(Boolean)
    .join(". ");
}

function choiceOf(t: Translate, { choice, knockOut }: ComparedPlan) {
  if (knockOut) return <Sign tone="closed">{t(`knockOut.kind.${knockOut}`)}</Sign>;
  if (choice === null) return t("staff.plans.choice.none");
  return <Sign tone={choice === "shortlist" ? "done" : "closed"}>{t(`staff.plans.choice.${choice}`)}</Sign>;
}
