import { number as n, path, rect } from "./draw.ts";
import type { FacadeParameters } from "./parameters.ts";

const FLOOR = 104;

/** How high the wall goes, as a (negative) y. */
export function wallTop({ upper, floors, roof }: FacadeParameters): number {
  if (upper === "none") return -14;
  return -floors * FLOOR - (roof === "none" ? 0 : 26);
}

/** Wall, roof and the windows of the homes above. */
export function drawUpper(parameters: FacadeParameters, next: () => number): string {
  const { id, width } = parameters;
  const top = wallTop(parameters);
  return (
    rect(0, top, width, 200 - top, "fc-wall") +
    rect(0, top, width, 200 - top, "", `fill="url(#${id}-br)"`) +
    roof(parameters, top) +
    windows(parameters, next)
  );
}

function roof({ roof: kind, width }: FacadeParameters, top: number): string {
  const middle = width / 2;
  if (kind === "cornice")
    return rect(-5, top - 14, width + 10, 14, "fc-frame") + rect(-2, top, width + 4, 6, "fc-shade");
  if (kind === "gable") {
    return (
      path(`M0 ${top}L${n(middle - 26)} ${top - 74}v-16h52v16L${width} ${top}z`, "fc-wall") +
      path(
        `M${n(middle - 30)} ${top - 92}h60v7h-60zM-4 ${top - 4}l${n(middle - 22)}-72v8L4 ${top + 2}zM${width + 4} ${top - 4}l-${n(middle - 22)}-72v8L${width - 4} ${top + 2}z`,
        "fc-frame",
      ) +
      path(`M${n(middle - 13)} ${top - 18}v-30a13 13 0 0 1 26 0v30z`, "fc-upglass")
    );
  }
  if (kind === "steps") {
    const step = n(width / 10);
    const up = `v-20h${step}`.repeat(4);
    const down = `h${step}v20`.repeat(4);
    return (
      path(`M0 ${top}${up}v-14h${n((width / 10) * 2)}v14${down}z`, "fc-wall") +
      path(`M${n(middle - 14)} ${top - 14}v-34a14 14 0 0 1 28 0v34z`, "fc-upglass")
    );
  }
  return "";
}

function windows({ upper, floors, width }: FacadeParameters, next: () => number): string {
  if (upper === "none") return "";
  const wide = upper === "wide";
  const count = Math.max(2, Math.round(width / (wide ? 120 : 84)));
  const gap = width / count;
  let drawing = "";
  for (let floor = 0; floor < floors; floor += 1) {
    for (let index = 0; index < count; index += 1) {
      const size = wide ? { width: 78, height: 58 } : { width: 42, height: 70 };
      drawing += window(gap * (index + 0.5) - size.width / 2, -18 - floor * FLOOR, size, wide, next);
      if (upper === "balcony" && index % 2 === 0) {
        drawing += balcony(gap * (index + 0.5) - size.width / 2, -18 - floor * FLOOR, size.width);
      }
    }
  }
  return drawing;
}

function window(
  x: number,
  base: number,
  { width, height }: { width: number; height: number },
  wide: boolean,
  next: () => number,
): string {
  const y = base - height;
  const bars = wide
    ? rect(x + width / 2 - 2, y, 4, height, "fc-frame") + rect(x, y + 16, width, 3, "fc-frame")
    : rect(x, y + 24, width, 4, "fc-frame") + rect(x + width / 2 - 1.5, y + 26, 3, height - 26, "fc-frame");
  return (
    rect(x - 5, y - 5, width + 10, height + 8, "fc-frame") +
    rect(x, y, width, height, next() > 0.55 ? "fc-upglass fc-lit" : "fc-upglass") +
    bars +
    path(
      `M${n(x)} ${n(y + height)}v-${n(height * (0.3 + next() * 0.4))}h${n(width * 0.22)}v${n(height * 0.3)}z`,
      "fc-curtain",
    ) +
    rect(x - 8, base + 3, width + 16, 6, "fc-sill")
  );
}

function balcony(x: number, base: number, width: number): string {
  const posts = [-18, -2, 14, width - 14, width + 2, width + 18];
  return (
    rect(x - 20, base + 2, width + 40, 6, "fc-sill") +
    path(
      `M${n(x - 18)} ${base - 24}h${width + 36}${posts.map((at) => `M${n(x + at)} ${base - 24}v28`).join("")}`,
      "fc-rail",
    )
  );
}
