import { number as n, path, rect } from "./draw.ts";
import type { AwningKind, FacadeParameters } from "./parameters.ts";

const TOP = 30;
const BOTTOM = 76;
const SPREAD = 9;

/** The sunshade over the window, or lamps where there is none. */
export function drawAwning(
  x0: number,
  x1: number,
  awning: AwningKind,
  parameters: Pick<FacadeParameters, "id" | "stripes">,
): string {
  const { id } = parameters;
  const count = parameters.stripes % 2 ? parameters.stripes : parameters.stripes + 1;
  if (awning === "none") return group(awning, lamps(x0, x1));
  const shadow = path(`M${n(x0)} ${BOTTOM}H${n(x1)}L${n(x1)} ${BOTTOM + 34}H${n(x0)}z`, "fc-shadow");
  const cloth = awning === "marquise" ? marquise(x0, x1, id, count) : sheet(x0, x1, awning, count);
  return group(awning, shadow + cloth);
}

function group(kind: AwningKind, drawing: string): string {
  return `<g class="fc-aw" data-awning="${kind}">${drawing}</g>`;
}

function lamps(x0: number, x1: number): string {
  const step = (x1 - x0) / 4;
  return [0, 1, 2, 3]
    .map((index) => x0 + step * (index + 0.5))
    .map(
      (x) =>
        path(`M${n(x)} -4v-8h-8`, "fc-line") +
        path(`M${n(x - 14)}-16h10l4 8h-18z`, "fc-iron") +
        path(`M${n(x - 20)} -8h22l10 34h-42z`, "fc-spot"),
    )
    .join("");
}

function sheet(x0: number, x1: number, kind: AwningKind, count: number): string {
  const edge = kind === "straight" ? rect(x0 - SPREAD, BOTTOM - 1, x1 - x0 + SPREAD * 2, 2, "fc-shade2") : "";
  return (
    stripes(x0, x1, TOP, count) +
    rect(x0 - 2, TOP - 3, x1 - x0 + 4, 5, "fc-iron") +
    valance(x0 - SPREAD, x1 + SPREAD, count, kind === "wave") +
    edge
  );
}

function marquise(x0: number, x1: number, id: string, count: number): string {
  const [left, right] = [x0 - SPREAD, x1 + SPREAD];
  const outline = `M${n(left)} ${BOTTOM}C${n(left)} ${TOP + 8} ${n(x0 + 14)} ${TOP - 2} ${n(x0 + 46)} ${TOP - 2}H${n(x1 - 46)}C${n(x1 - 14)} ${TOP - 2} ${n(right)} ${TOP + 8} ${n(right)} ${BOTTOM}z`;
  const folds =
    path(
      `M${n(left)} ${BOTTOM}C${n(x0 + 6)} ${TOP + 26} ${n(x0 + 34)} ${TOP + 8} ${n(x0 + 60)} ${TOP - 2}L${n(x0 - 40)} ${TOP - 30}z`,
      "fc-shade2",
    ) +
    path(
      `M${n(right)} ${BOTTOM}C${n(x1 - 6)} ${TOP + 26} ${n(x1 - 34)} ${TOP + 8} ${n(x1 - 60)} ${TOP - 2}L${n(x1 + 40)} ${TOP - 30}z`,
      "fc-shade2",
    );
  return (
    `<clipPath id="${id}-mq"><path d="${outline}"/></clipPath>` +
    `<g clip-path="url(#${id}-mq)">${stripes(x0, x1, TOP - 2, count)}${folds}</g>` +
    valance(left, right, count, true)
  );
}

function stripes(x0: number, x1: number, top: number, count: number): string {
  const above = (x1 - x0) / count;
  const below = (x1 - x0 + SPREAD * 2) / count;
  return Array.from({ length: count }, (_, index) => {
    const [a, b] = [x0 + above * index, x0 + above * (index + 1)];
    const [c, d] = [x0 - SPREAD + below * (index + 1), x0 - SPREAD + below * index];
    return path(`M${n(a)} ${top}H${n(b)}L${n(c)} ${BOTTOM}H${n(d)}z`, index % 2 ? "fc-aw2" : "fc-aw1");
  }).join("");
}

function valance(x0: number, x1: number, count: number, scalloped: boolean): string {
  const width = (x1 - x0) / count;
  return Array.from({ length: count }, (_, index) => {
    const x = x0 + width * index;
    const kind = index % 2 ? "fc-aw2v" : "fc-aw1v";
    if (!scalloped) return rect(x, BOTTOM, width + 0.3, 13, kind);
    return path(
      `M${n(x)} ${BOTTOM}h${n(width)}v6a${n(width / 2)} ${n(Math.min(width / 2, 9))} 0 0 1-${n(width)} 0z`,
      kind,
    );
  }).join("");
}
