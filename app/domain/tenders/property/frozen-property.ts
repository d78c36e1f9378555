import {
  type AllowedUse,
  allowedUses,
  type EnergyExemption,
  type HandoverElement,
  handoverElements,
  type HandoverParty,
  type UseCertainty,
} from "#app/domain/spaces/property.ts";
import type { PictureKind } from "#app/domain/spaces/pictures.ts";
import type { UnitTypeCode } from "#app/domain/spaces/unit-types.ts";

const useWords: ReadonlySet<string> = new Set(allowedUses);

export type FrozenPicture = {
  readonly id: string;
  readonly kind: PictureKind;
  readonly alt: string;
  /** SHA-256 of the picture, so that it too cannot be another one later. */
  readonly hash: string;
};

type StoredPicture = Omit<FrozenPicture, "hash"> & { readonly contentHash: string };

/** A picture of the space as a call promises it. */
export function frozenPicture({ id, kind, alt, contentHash }: StoredPicture): FrozenPicture {
  return { id, kind, alt, hash: contentHash };
}

/** What a call promises of the unit beyond the first facts. Whatever was not said is absent. */
export type FrozenProperty = {
  readonly unitType?: UnitTypeCode;
  readonly grossAreaM2?: number;
  readonly homesAbove?: number;
  readonly energyExemption?: EnergyExemption;
  readonly use?: {
    readonly allowed: readonly AllowedUse[];
    readonly certainty: UseCertainty;
    readonly note: string;
  };
  readonly handover?: readonly {
    readonly element: HandoverElement;
    readonly by: HandoverParty;
    readonly note: string;
  }[];
  readonly pin?: { readonly latitude: number; readonly longitude: number };
  readonly pictures?: readonly FrozenPicture[];
};

type Stored = {
  readonly unitType: UnitTypeCode | null;
  readonly grossAreaM2: number | null;
  readonly homesAbove: number | null;
  readonly energyExemption: EnergyExemption | null;
  readonly allowedUse: readonly string[];
  readonly useCertainty: UseCertainty | null;
  readonly useNote: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
};

/** The property as it is published and hashed; elements in the order of the house, so that one fact has one hash. */
export function frozenProperty(
  space: Stored,
  items: NonNullable<FrozenProperty["handover"]>,
  pictures: readonly FrozenPicture[],
): FrozenProperty {
  const { unitType, grossAreaM2, homesAbove, energyExemption, useCertainty, useNote } = space;
  const { latitude, longitude } = space;
  const isUse = (use: string): use is AllowedUse => useWords.has(use);
  const handover = handoverElements.flatMap(
    (element) => items.find((item) => item.element === element) ?? [],
  );
  return {
    ...(unitType ? { unitType } : {}),
    ...(grossAreaM2 === null ? {} : { grossAreaM2 }),
    ...(homesAbove === null ? {} : { homesAbove }),
    ...(energyExemption ? { energyExemption } : {}),
    ...(useCertainty && space.allowedUse.length > 0
      ? { use: { allowed: space.allowedUse.filter(isUse), certainty: useCertainty, note: useNote } }
      : {}),
    ...(handover.length > 0 ? { handover } : {}),
    ...(latitude !== null && longitude !== null ? { pin: { latitude, longitude } } : {}),
    ...(pictures.length > 0 ? { pictures } : {}),
  };
}
