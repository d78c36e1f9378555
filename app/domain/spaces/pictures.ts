export const pictureKinds = ["photo", "floor_plan"] as const;
export type PictureKind = (typeof pictureKinds)[number];

/** What is kept: pictures drawn anew. A floor plan comes as a picture too, so that every phone can show it. */
export const pictureTypes = ["image/jpeg", "image/png", "image/webp"] as const;
export type PictureType = (typeof pictureTypes)[number];

const MEGABYTE = 1024 * 1024;

export const pictureLimits = {
  pictures: 12,
  megabytes: 15,
  bytes: 15 * MEGABYTE,
  megapixels: 50,
  leastAlt: 5,
  alt: 250,
} as const;

/** Whether this is a type of picture that is shown. */
export function isPictureType(type: string): type is PictureType {
  return pictureTypes.some((one) => one === type);
}
