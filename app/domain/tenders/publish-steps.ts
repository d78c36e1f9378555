import { labelProblem } from "#app/domain/spaces/property.ts";

export const publishStepNames = ["property", "pictures", "realm", "value", "building", "call"] as const;
export type PublishStepName = (typeof publishStepNames)[number];

export type PublishStep = {
  readonly name: PublishStepName;
  /** "open" means not begun. What is "busy" may still be published, unless `lacks` is what blocks it. */
  readonly state: "done" | "busy" | "open";
  /** The first thing that is missing, by name; null when nothing is. */
  readonly lacks: PublishLack | null;
  /** Nothing has to be written there; then it is "open" and lacks nothing. */
  readonly isOptional?: true;
};

export type PublishLack =
  | "no-energy-label"
  | "energy-label-expired"
  | "use"
  | "handover"
  | "pin"
  | "pictures"
  | "realm"
  | "realm-unread"
  | "value"
  | "reductions"
  | "units"
  | "call"
  | "signature";

export type Publishing = {
  readonly space: {
    readonly energyLabel: string | null;
    readonly energyExemption: string | null;
    readonly energyLabelValidUntil: string | null;
    readonly useCertainty: string | null;
    readonly latitude: number | null;
  };
  readonly handover: number;
  /** Of the latest decision between commercial and social property. */
  readonly decision: "none" | "unread" | "read";
  readonly pictures: number;
  /** Of what the space is worth; "reductions" when what goes off does not explain its target rent. */
  readonly value: "none" | "reductions" | "said";
  /** What is shared with the building; "units" when their rents do not add up to the target rent. */
  readonly building: "none" | "said" | "units";
  /** The state of the call that is under way; null when there is none. */
  readonly call: string | null;
};

/** How far a space is on its way to publication, step by step, in the order in which staff walk them. */
export function publishSteps(
  { space, handover, pictures, decision, value, building, call }: Publishing,
  today: string,
): PublishStep[] {
  const property: PublishLack | null =
    labelProblem(space, today) ??
    (space.useCertainty === null
      ? "use"
      : handover === 0
        ? "handover"
        : space.latitude === null
          ? "pin"
          : null);
  const isSigned = call !== null && call !== "draft" && call !== "review";
  return [
    step("property", property, true),
    step("pictures", pictures === 0 ? "pictures" : null, pictures > 0),
    step(
      "realm",
      decision === "read" ? null : decision === "unread" ? "realm-unread" : "realm",
      decision !== "none",
    ),
    step(
      "value",
      value === "said" ? null : value === "reductions" ? "reductions" : "value",
      value !== "none",
    ),
    {
      name: "building",
      lacks: building === "units" ? "units" : null,
      state: building === "none" ? "open" : building === "said" ? "done" : "busy",
      isOptional: true,
    },
    step("call", isSigned ? null : call === null ? "call" : "signature", call !== null),
  ];
}

function step(name: PublishStepName, lacks: PublishLack | null, begun: boolean): PublishStep {
  return { name, lacks, state: lacks === null ? "done" : begun ? "busy" : "open" };
}
