import type { ApplicationState } from "#app/domain/applications/states.ts";
import type { RepairField } from "#app/domain/applications/repair/repair-fields.ts";
import type { KnockOut } from "#app/domain/applications/knock-outs.ts";
import type { UnitAward } from "#app/domain/jury/award-units.ts";
import type { AgreedScore } from "#app/domain/jury/consensus/spread.ts";
import type { GapInPublic } from "#app/domain/jury/exception/exception.ts";
import type { StoredRanking } from "#app/domain/jury/ranking.ts";
import type { FrozenRules } from "#app/domain/tenders/freeze.ts";
import type { QuestionState } from "#app/domain/tenders/questions/states.ts";
import type { TenderState } from "#app/domain/tenders/states.ts";

import type { DossierJudging } from "./judging.ts";
import type { LogLine } from "./story.ts";

/** Two people and when; the second is null as long as nobody was. */
export type TwoSignatures = {
  readonly first: string;
  readonly firstAt: Date;
  readonly second: string | null;
  readonly secondAt: Date | null;
};

/** What was asked of a maker after closing, field by field in the words of staff, and what became of it. */
export type DossierRepair = {
  readonly fields: readonly RepairField[];
  /** Empty once that person was erased. */
  readonly asker: string;
  readonly askedAt: Date;
  readonly dueAt: Date;
  readonly answeredAt: Date | null;
  /** Noted once nobody answered in time. */
  readonly expiredAt: Date | null;
  /** The seal of the mended plan. */
  readonly seal: string | null;
};

/** Who of staff knows the maker of a plan, in their own words; `person` is empty once they were erased. */
export type DossierTie = {
  readonly person: string;
  readonly reason: string;
  readonly declaredAt: Date;
};

export type DossierQuestion = {
  /** The order in which everybody got to read them; null for what nobody but its asker and staff read. */
  readonly number: number | null;
  readonly state: QuestionState;
  readonly askedAt: Date;
  /** As everybody reads them; null for what is not public. The answer of a declined question says why there is none. */
  readonly words: { readonly question: string; readonly isEdited: boolean; readonly answer: string } | null;
  /** Who of staff closed it, an empty name once they were erased; null while it waits. */
  readonly closed: { readonly by: string; readonly at: Date } | null;
};

export type DossierPlan = {
  readonly id: string;
  readonly receiptNumber: string;
  /** Empty once the plan was anonymised. */
  readonly tradeName: string;
  readonly state: ApplicationState;
  readonly submittedAt: Date | null;
  readonly seal: string | null;
  /** Of a building, the first most of all; empty where there is but one space. */
  readonly units: readonly string[];
  readonly complete: boolean | null;
  readonly choice: "shortlist" | "decline" | null;
  readonly repair: DossierRepair | null;
  /** In the order in which they were declared; erased with the plan. */
  readonly ties: readonly DossierTie[];
  readonly knockOut: { readonly kind: KnockOut; readonly reason: string } | null;
  /** In the order of the criteria of the call. */
  readonly reasons: readonly { readonly criterionId: string; readonly reason: string }[];
};

/** Everything that explains one call to an accountant or a supervisor, as far as its reader may know it. */
export type Dossier = {
  readonly corporation: string;
  readonly space: {
    readonly street: string;
    readonly houseNumber: string;
    readonly postcode: string;
    readonly neighbourhood: string;
    readonly city: string;
  };
  readonly state: TenderState;
  readonly endedReason: string;
  readonly rules: FrozenRules | null;
  readonly rulesHash: string | null;
  readonly published: TwoSignatures | null;
  readonly changes: readonly {
    readonly number: number;
    readonly reason: string;
    readonly beforeHash: string;
    readonly afterHash: string;
    readonly signed: TwoSignatures;
  }[];
  readonly questions: readonly DossierQuestion[];
  readonly opening:
    (TwoSignatures & { readonly root: string | null; readonly seals: readonly string[] }) | null;
  /** In the order of handing in; none before two people opened them. */
  readonly plans: readonly DossierPlan[];
  /** So many plans are left out, because this reader knows their maker. */
  readonly leftOut: number;
  readonly result: {
    readonly ranking: StoredRanking;
    readonly winner: string | null;
    readonly reserve: string | null;
    /** Of a building: who gets which unit and who is next in line for it; none where there is but one space. */
    readonly units: readonly UnitAward[];
    readonly juryReport: string;
    /** What the jury agreed on where its points lay apart, beside the points that were given. */
    readonly agreed: readonly AgreedScore[];
    /** Why it stands though too few jurors were there, and who signed for that; null where there were enough. */
    readonly exception: {
      readonly reason: string;
      readonly gaps: readonly GapInPublic[];
      readonly signed: TwoSignatures | null;
    } | null;
    readonly signed: TwoSignatures | null;
    readonly publishedAt: Date | null;
  } | null;
  /** What the ranking was computed from; null before the points are revealed. */
  readonly judging: DossierJudging | null;
  readonly log: readonly LogLine[];
};
