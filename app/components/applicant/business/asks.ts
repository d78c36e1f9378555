import type { TermName } from "#app/components/term.tsx";
import { legalForms, permitKinds, permitStates } from "#app/domain/applications/business-plan-form.ts";
import { riskSizes } from "#app/domain/applications/business-plan-rows.ts";
import { weekDays } from "#app/domain/applications/opening-hours.ts";

/** How a question is asked. Its label, explanation and example stand in the messages under its own name. */
export type Ask = {
  readonly kind:
    "text" | "lines" | "area" | "amount" | "number" | "decimal" | "day" | "tick" | "choice" | "time";
  readonly type?: "email" | "tel";
  /** What stands after the number, such as "m²". */
  readonly unit?: string;
  readonly options?: readonly string[];
  /** Where the messages say the options: "business.choice.<words>.<option>". */
  readonly words?: "legalForm" | "permit" | "chance" | "effect" | "day";
  readonly term?: TermName;
  /** May be left empty, and says so. */
  readonly mayBeEmpty?: boolean;
  /** Takes the whole width of the form. */
  readonly wide?: boolean;
};

const mayBeEmpty = { mayBeEmpty: true } as const;
const permit = { kind: "choice", options: permitStates, words: "permit" } as const;
const squareMetres = { kind: "decimal", unit: "m²" } as const;

/** Every question of the business plan by the name of its field; "persons.name" is asked in each row of persons. */
export const asks = {
  "persons.name": { kind: "text" },
  "persons.role": { kind: "text" },
  "persons.email": { kind: "text", type: "email" },
  "persons.phone": { kind: "text", type: "tel", ...mayBeEmpty },
  "persons.hoursPerWeek": { kind: "number" },
  "persons.experienceYears": { kind: "number", ...mayBeEmpty },
  "persons.experience": { kind: "area" },
  "persons.education": { kind: "text", wide: true, ...mayBeEmpty },
  "persons.lives": { kind: "tick" },
  "persons.works": { kind: "tick" },
  "persons.network": { kind: "tick" },
  "persons.tie": { kind: "area", ...mayBeEmpty },
  tradeName: { kind: "text", wide: true },
  kvkNumber: { kind: "number", term: "kvk", wide: true },
  notRegistered: { kind: "tick", wide: true },
  legalForm: { kind: "choice", options: legalForms, words: "legalForm", term: "legalForm", wide: true },
  startsOn: { kind: "day" },
  website: { kind: "text" },
  otherLocations: { kind: "number" },
  idea: { kind: "lines" },
  "offers.product": { kind: "text", wide: true },
  "offers.price": { kind: "amount" },
  "offers.costPrice": { kind: "amount", ...mayBeEmpty },
  "offers.smallPurse": { kind: "tick", wide: true },
  "audiences.who": { kind: "lines" },
  "audiences.number": { kind: "number", ...mayBeEmpty },
  "audiences.source": { kind: "text", ...mayBeEmpty },
  talks: { kind: "number", wide: true },
  research: { kind: "area" },
  "competitors.competitor": { kind: "text" },
  "competitors.distance": { kind: "number", unit: "m", ...mayBeEmpty },
  "competitors.difference": { kind: "lines" },
  channels: { kind: "area" },
  openingAction: { kind: "area" },
  marketingBudget: { kind: "amount", wide: true },
  supervision: { kind: "area" },
  backup: { kind: "area" },
  fte: { kind: "decimal", term: "fte", wide: true },
  volunteers: { kind: "number" },
  internPlaces: { kind: "number" },
  closedWeeks: { kind: "number", wide: true },
  hoursNote: { kind: "area" },
  "activities.what": { kind: "text", wide: true },
  "activities.day": { kind: "choice", options: weekDays, words: "day", wide: true },
  "activities.from": { kind: "time" },
  "activities.to": { kind: "time" },
  areaNeeded: squareMetres,
  areaPublic: squareMetres,
  areaWork: squareMetres,
  areaStorage: squareMetres,
  extraction: { kind: "tick", wide: true },
  water: { kind: "tick", wide: true },
  powerKw: { kind: "decimal", unit: "kW", wide: true },
  noise: { kind: "area" },
  loading: { kind: "area" },
  "permits.exploitation": permit,
  "permits.alcohol": permit,
  "permits.terrace": permit,
  "permits.signage": permit,
  "permits.useNotification": permit,
  "risks.risk": { kind: "lines" },
  "risks.chance": { kind: "choice", options: riskSizes, words: "chance" },
  "risks.effect": { kind: "choice", options: riskSizes, words: "effect" },
  "risks.measure": { kind: "lines" },
  "counterPerformances.what": { kind: "text", wide: true },
  "counterPerformances.amountPerYear": { kind: "number" },
  "counterPerformances.unit": { kind: "text" },
  "counterPerformances.proof": { kind: "text", wide: true },
  "counterPerformances.forWhom": { kind: "text", ...mayBeEmpty },
  "counterPerformances.fromMonth": { kind: "number", ...mayBeEmpty },
} as const satisfies Record<string, Ask>;

export type AskName = keyof typeof asks;

/** The questions of one row of a list, in order. */
export function asksOf(list: string): AskName[] {
  return askNames.filter((name) => name.startsWith(`${list}.`));
}

export const askNames = Object.keys(asks) as AskName[];

export const permitAsks = permitKinds.map((kind) => `permits.${kind}` as const);

/** What the neighbourhood tie is made of: ticked together under one question. */
export const tieAsks = ["persons.lives", "persons.works", "persons.network"] as const;
