import type { QuorumGap } from "../quorum.ts";

/**
 * Whether what two people agreed to still holds: every gap there is now is one that they read, and no pitch has fewer
 * jurors than they read. More jurors than then is no reason to ask again.
 */
export function covers(agreed: readonly QuorumGap[], now: readonly QuorumGap[]): boolean {
  return now.every((gap) =>
    agreed.some(
      (one) => one.applicationId === gap.applicationId && one.of === gap.of && one.present <= gap.present,
    ),
  );
}

export type GapInPublic = Omit<QuorumGap, "applicationId"> & { readonly pitches: number };

/** The same for everybody's eyes, without which plans: of whom there were too few, at how many pitches, and the fewest. */
export function gapsInPublic(gaps: readonly QuorumGap[]): GapInPublic[] {
  return (["whole", "residents", "professionals"] as const).flatMap((of): GapInPublic[] => {
    const own = gaps.filter((gap) => gap.of === of);
    const [first] = own;
    if (!first) return [];
    return [
      {
        of,
        needed: first.needed,
        present: Math.min(...own.map(({ present }) => present)),
        pitches: own.length,
      },
    ];
  });
}
