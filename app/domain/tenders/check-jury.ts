import type { Panel } from "#app/domain/people/actor.ts";
import { done, type Outcome, problem } from "#app/lib/outcome.ts";

type Promised = {
  readonly jurySize: number;
  readonly residentsShare: number;
  readonly residentsQuorum: number | null;
  readonly professionalsQuorum: number | null;
};

export type JuryProblem =
  | "jury-not-complete"
  | "residents-without-seats"
  | "professionals-without-seats"
  | "residents-quorum-over-seats"
  | "professionals-quorum-over-seats";

/**
 * Whether a jury can keep what its call promises: every seat taken, people in each panel that counts for something, and
 * in each panel at least as many as must be there.
 */
export function checkJury(
  promised: Promised,
  seats: readonly { readonly panel: Panel }[],
): Outcome<null, JuryProblem> {
  const { jurySize, residentsShare } = promised;
  if (seats.length !== jurySize) return problem("jury-not-complete", { seats: seats.length, size: jurySize });
  const residents = seats.filter(({ panel }) => panel === "residents").length;
  const professionals = seats.length - residents;
  if (residents === 0 && residentsShare > 0)
    return problem("residents-without-seats", { percent: residentsShare });
  if (professionals === 0 && residentsShare < 100)
    return problem("professionals-without-seats", { percent: 100 - residentsShare });
  const [ofResidents, ofProfessionals] = [promised.residentsQuorum ?? 0, promised.professionalsQuorum ?? 0];
  if (ofResidents > residents)
    return problem("residents-quorum-over-seats", { quorum: ofResidents, seats: residents });
  if (ofProfessionals > professionals)
    return problem("professionals-quorum-over-seats", { quorum: ofProfessionals, seats: professionals });
  return done(null);
}
