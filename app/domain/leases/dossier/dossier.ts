import type { ApplicationState } from "#app/domain/applications/states.ts";
import type { KnockOut } from "#app/domain/applications/knock-outs.ts";
import type { UnitAward } from "#app/domain/jury/award-units.ts";
import type { AgreedScore } from "#app/domain/jury/consensus/spread.ts";
import type { GapInPublic } from "#app/domain/jury/exception/exception.ts";
import type { StoredRanking } from "#app/domain/jury/ranking.ts";
import type { FrozenRules } from "#app/domain/tenders/freeze.ts";
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
