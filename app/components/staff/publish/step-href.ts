import type { PublishStep, PublishStepName } from "#app/domain/tenders/publish-steps.ts";
import { paths } from "#app/paths.ts";

type Place = {
  readonly id: string;
  readonly street: string;
  readonly houseNumber: string;
  readonly neighbourhood: string;
  readonly city: string;
};
export type FramedPublishing = {
  readonly space: Place;
  readonly call: { readonly id: string; readonly state: string } | null;
  readonly mayChange: boolean;
  /** A call promises what stands here. */
  readonly isFrozen: boolean;
  readonly steps: readonly PublishStep[];
};

/** Where on the page of a space its call is begun. */
export const CALL_PLACE = "selectie";

/** Where a step is done; a call is begun on the page of its space, and has its own pages from then on. */
export function stepHref({ space, call }: FramedPublishing, name: PublishStepName): string {
  if (name === "property") return paths.staff.property(space.id);
  if (name === "realm") return paths.staff.realm(space.id);
  if (name === "building") return paths.staff.building(space.id);
  if (name === "value") return paths.staff.value(space.id);
  if (name === "pictures") return paths.staff.pictures(space.id);
  if (!call) return `${paths.staff.space(space.id)}#${CALL_PLACE}`;
  return call.state === "draft" ? paths.staff.tenderDraft(call.id) : paths.staff.tender(call.id);
}
