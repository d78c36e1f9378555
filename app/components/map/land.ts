import { type Frame, pointOf } from "#app/lib/web-mercator.ts";

/** A line around something, in tenths of degrees east of 0 and north of 50, roughly: it stands in for a map, and is none. */
type Outline = readonly (readonly [east: number, north: number])[];

/** From Cadzand along the sea to the Dollard, with the arms of the sea in Zeeland. */
// prettier-ignore
const coast: Outline = [
  [33.6, 13.7], [35.5, 14.1], [38.3, 13.5], [42.2, 13.8], [39.5, 14.2], [36, 14.4], [34.4, 15.4], [36.8, 16.1],
  [42, 15.6], [42.4, 16.2], [37, 17], [38.6, 17.4], [42.5, 16.9], [41, 17.7], [38.5, 18], [40.5, 18.3], [43, 17.4],
  [41, 18.7], [40.2, 19.7], [41.2, 19.9], [42.7, 21.1], [44.2, 22.4], [45.3, 23.7], [45.7, 24.6], [46.2, 26.2],
  [46.5, 27.6], [47.3, 29.6], [49, 29], [50.4, 29.4], [54, 30.8], [54.1, 31.8], [56, 33], [58.7, 33.8], [61.8, 34.1],
  [65.5, 34.4], [68.4, 34.5], [69.2, 33.3], [70.5, 32.4], [72.1, 32.4],
];
// prettier-ignore
const border: Outline = [
  [72, 30], [70.7, 28.6], [70.5, 26.5],
  [67.6, 26.4], [67, 24.8], [70.6, 24], [70.6, 22.3], [68.6, 21.3], [67.3, 20.8], [68.3, 19.2], [64, 18.3],
  [61.5, 19], [59.6, 18.3], [59.5, 17.4], [61.1, 16.7], [62.2, 15], [62.2, 13.6], [60.8, 12.2], [60.7, 11.7],
  [58.7, 10.5], [60.9, 9.2], [60.1, 7.5], [56.9, 7.6], [56.5, 8.7], [57.6, 10], [58.5, 11.5], [55.7, 12.2],
  [52.4, 12.7], [51.4, 13.2], [50.4, 14.7], [47.7, 15], [46.7, 14.3], [45.4, 14.8], [43.9, 13.6], [42.5, 13.7],
  [41.3, 12.8], [39.5, 12.2], [38, 12.1], [35.3, 12.5], [33.8, 12.8],
];
/** The sea beyond the coast, as far as a map can show it. */
// prettier-ignore
const openSea: Outline = [[70.2, 33.3], [70.2, 36], [85, 37], [85, 70], [-30, 70], [-30, 8], [25, 11]];
// prettier-ignore
const islands: readonly Outline[] = [
  [[47.2, 30.1], [48, 31.6], [49, 31.3], [48.4, 30]],
  [[48.5, 32.2], [50.8, 33.1], [50.6, 32.8], [48.9, 32]],
  [[51.9, 33.6], [55.5, 34.5], [55.4, 34.2], [52.2, 33.4]],
  [[56.4, 34.5], [59.5, 34.7], [59.2, 34.3], [56.5, 34.2]],
  [[61.2, 34.9], [63.2, 35], [62.8, 34.7], [61.4, 34.6]],
];
// prettier-ignore
const lakes: readonly Outline[] = [
  [[50.5, 29.3], [54, 30.6], [54, 29.6], [53.6, 28.8], [57.1, 28.4], [56, 27.6], [56, 26.6], [54.7, 25.2], [52.9, 27],
   [51.1, 27.7], [50.6, 28.5]],
  [[52.8, 26.9], [54.5, 25.1], [51.5, 23.7], [50.5, 23.4], [50.2, 24.1], [50.7, 25], [50.7, 26.4]],
];

/** The country as paths for a drawing with this frame: the sea, the land over it, and the water inside that. */
export function landIn(frame: Frame) {
  const drawn = (outlines: readonly Outline[]) => outlines.map((outline) => pathOf(frame, outline)).join("");
  return {
    sea: drawn([[...coast, ...openSea]]),
    land: drawn([[...coast, ...border], ...islands]),
    lakes: drawn(lakes),
  };
}

function pathOf(frame: Frame, outline: Outline): string {
  const points = outline.map(([east, north]) => {
    const { x, y } = pointOf(frame, { latitude: 50 + north / 10, longitude: east / 10 });
    return `${Math.round(x)} ${Math.round(y)}`;
  });
  return `M${points.join("L")}Z`;
}
