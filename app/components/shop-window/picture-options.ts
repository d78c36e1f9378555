import type { PictureOptions } from "#app/ui/facade/facade.ts";

/** As broad as the picture of the design; a broader front makes a broader picture. */
export const frontPicture = { height: 268, ratio: 540 / 268 } as const satisfies PictureOptions;

/** The same with everything that can be chosen in it. */
export const canvasPicture = { ...frontPicture, every: true } as const satisfies PictureOptions;
