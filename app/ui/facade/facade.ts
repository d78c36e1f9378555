import { drawAwning } from "./awning.ts";
import { escaped, number as n, rect, seeded } from "./draw.ts";
import type { AwningKind, FacadeParameters, LetterStyle, ShutterKind } from "./parameters.ts";
import { drawFront } from "./shop-front.ts";
import { drawShutters } from "./shutters.ts";
import { drawSign } from "./sign.ts";
import { streetThings } from "./things.ts";
import { drawUpper } from "./upper-floors.ts";

export type PictureOptions = {
  readonly label?: string;
  readonly height?: number;
  /** How wide the picture is at least, as a share of its height. */
  readonly ratio?: number;
  readonly css?: string;
  /** Draws every awning, lettering and shutter: the page's own styles show the one that is chosen. */
  readonly every?: boolean;
};

/** One shop front in a 5:4 picture, with a strip of the neighbours' wall where it is narrow. */
export function facadeSvg(parameters: FacadeParameters, options: PictureOptions = {}): string {
  const { label, height = 300, ratio = 1.25, css, every = false } = options;
  const { width, id, time } = parameters;
  const drawing = drawFacade(parameters, every);
  const top = 232 - height;
  const pad = Math.max(0, (height * ratio - width) / 2);
  const neighbours = pad < 2 ? "" : neighbourWalls(width, top, pad + 40, id);
  const view = `${n(-pad)} ${n(top)} ${n(width + pad * 2)} ${n(height)}`;
  const said = label ? `role="img" aria-label="${escaped(label)}"` : 'aria-hidden="true" focusable="false"';
  const night = time === "night" ? ' data-time="night"' : "";
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" class="fc" viewBox="${view}" preserveAspectRatio="xMidYMax slice" style="${colors(parameters)}"${night}${lampsOf(parameters)} ${said}>` +
    `${css ? `<style>${css}</style>` : ""}<defs>${drawing.defs}${pavementPattern(id)}</defs>` +
    rect(-pad - 40, top, width + pad * 2 + 80, height, "fc-sky") +
    neighbours +
    drawing.body +
    pavement(-pad - 40, width + pad * 2 + 80, id) +
    drawing.front +
    "</svg>"
  );
}

const lampsOf = ({ light }: FacadeParameters) => (light === "warm" ? "" : ` data-light="${light}"`);

/** A row of fronts under one sky. */
export function streetSvg(
  fronts: readonly FacadeParameters[],
  options: { label: string; height?: number; night?: boolean },
): string {
  const { label, height = 330, night = false } = options;
  const margin = 40;
  let x = margin;
  const drawn = fronts.map((parameters) => {
    const at = x;
    x += parameters.width;
    return { parameters, at, ...drawFacade(parameters) };
  });
  const bodies = drawn.map(
    ({ parameters, at, body }) =>
      `<g style="${colors(parameters)}"${lampsOf(parameters)} transform="translate(${n(at)} 0)">${body}</g>`,
  );
  const things = drawn.map(({ at, front }) => `<g transform="translate(${n(at)} 0)">${front}</g>`);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" class="fc fc-street" viewBox="0 ${232 - height} ${n(x + margin)} ${height}" preserveAspectRatio="xMidYMax slice"${night ? ' data-time="night"' : ""} role="img" aria-label="${escaped(label)}">` +
    `<defs>${drawn.map(({ defs }) => defs).join("")}${pavementPattern("street")}</defs>` +
    bodies.join("") +
    pavement(0, x + margin, "street") +
    things.join("") +
    "</svg>"
  );
}

const AWNINGS: readonly AwningKind[] = ["wave", "straight", "marquise", "none"];
const LETTERS: readonly LetterStyle[] = ["brush", "serif", "block"];
const SHUTTERS: readonly ShutterKind[] = ["inside", "outside"];

/** Origin: the top left of the sign over the shop; the pavement starts at y = 200. */
function drawFacade(parameters: FacadeParameters, every = false) {
  const { id, houseNumber, width, street, awning, letterStyle, shutters } = parameters;
  const next = seeded(id + houseNumber);
  const bricks = `<pattern id="${id}-br" width="24" height="12" patternUnits="userSpaceOnUse"><path d="M0 .5H24M0 6.5H24M6 .5V6.5M18 6.5V12" class="fc-mortar"/></pattern>`;
  const upper = drawUpper(parameters, next);
  const front = drawFront(parameters, next);
  return {
    defs: bricks + front.defs,
    body: [
      upper,
      front.body,
      ...(every ? SHUTTERS : [shutters]).map((kind) => drawShutters(kind, parameters)),
      drawSign(parameters, every ? LETTERS : [letterStyle]),
      ...(every ? AWNINGS : [awning]).map((kind) => drawAwning(12, width - 12, kind, parameters)),
    ].join(""),
    front: street
      .map(
        ({ thing, at, scale = 1 }) =>
          `<g data-street="${thing}" transform="translate(${n(width * at)} 208)${scale === 1 ? "" : ` scale(${n(scale)})`}">${streetThings[thing]}</g>`,
      )
      .join(""),
  };
}

function colors({ paint }: FacadeParameters): string {
  const values = {
    wall: paint.wall,
    frame: paint.frame,
    door: paint.door,
    tile: paint.tile,
    tile2: paint.tile2,
    aw1: paint.awning,
    aw2: paint.awning2,
    sign: paint.sign,
    signink: "#f6f1e2",
  };
  return Object.entries(values)
    .map(([name, color]) => `--fc-${name}:${color}`)
    .join(";");
}

function neighbourWalls(width: number, top: number, breadth: number, id: string): string {
  const height = 200 - top;
  const walls = [-breadth, width].map(
    (x) =>
      rect(x, top, breadth, height, "fc-neighbour") +
      rect(x, top, breadth, height, "", `fill="url(#${id}-br)"`),
  );
  const seams = [-3, width].map((x) => rect(x, top, 3, height, "fc-shade"));
  return [...walls, ...seams].join("");
}

function pavementPattern(id: string): string {
  return `<pattern id="${id}-pv" x="0" y="200" width="26" height="16" patternUnits="userSpaceOnUse"><path d="M0 .5H26M.5 0V16" class="fc-pavejoint"/></pattern>`;
}

function pavement(x: number, width: number, id: string): string {
  return (
    rect(x, 200, width, 40, "fc-pave") +
    rect(x, 200, width, 40, "", `fill="url(#${id}-pv)"`) +
    rect(x, 200, width, 3, "fc-shade")
  );
}
