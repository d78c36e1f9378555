import { readWindow, type WindowDraft } from "#app/domain/applications/window-draft.ts";

import type { FrontSpace } from "./facade-of.ts";

/** What a picture of somebody's front is drawn from. */
export type Front = { readonly plan: WindowDraft; readonly space: FrontSpace };

/** The stored content of a shop-window plan with the building of its call, ready to be drawn. */
export function frontOf(content: unknown, spaceId: string, space: Omit<FrontSpace, "id">): Front {
  const { houseNumber, frontageM } = space;
  return { plan: readWindow(content), space: { id: spaceId, houseNumber, frontageM } };
}
