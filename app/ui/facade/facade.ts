import { drawAwning } from "./awning.ts";
import { escaped, number as n, rect, seeded } from "./draw.ts";
import type { FacadeParameters } from "./parameters.ts";
import { drawFront, slotsOf } from "./shop-front.ts";
import { streetThings } from "./things.ts";
import { drawUpper } from "./upper-floors.ts";

const LETTER_WIDTH = { brush: 0.69, serif: 0.6, block: 0.8 } as const;

/** One shop front in a 5:4 picture, with a strip of the neighbours' wall where it is narrow. */
export function facadeSvg(
  parameters: FacadeParameters,
  options: { label?: string; height?: number; css?: string } = {},
): string {
  const { label, height = 300, css } = options;
  const { width, id, time } = parameters;
  const drawing = drawFacade(parameters);
  const top = 232 - height;
  const pad = Math.max(0, (height * 1.25 - width) / 2);
  const neighbours =
    pad < 2 ? "" : [-pad - 40, width].map((x) => neighbourWall(x, top, pad + 40, id)).join("");
  const view = `${n(-pad)} ${n(top)} ${n(width + pad * 2)} ${n(height)}`;
  const said = label ? `role="img" aria-label="${escaped(label)}"` : 'aria-hidden="true" focusable="false"';
  const night = time === "night" ? ' data-time="night"' : "";
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" class="fc" viewBox="${view}" preserveAspectRatio="xMidYMax slice" style="${colors(parameters)}"${night} ${said}>` +
    `${css ? `<style>${css}</style>` : ""}<defs>${drawing.defs}${pavementPattern(id)}</defs>` +
    rect(-pad - 40, top, width + pad * 2 + 80, height, "fc-sky") +
    neighbours +
    drawing.body +
    pavement(-pad - 40, width + pad * 2 + 80, id) +
    drawing.front +
    "</svg>"
  );
}

/** A row of fronts under one sky. */
export function streetSvg(
  fronts: readonly FacadeParameters[],
  options: { label: string; height?: number },
): string {
  const { label, height = 330 } = options;
  const margin = 40;
  let x = margin;
  const drawn = fronts.map((parameters) => {
    const at = x;
    x += parameters.width;
    return { parameters, at, ...drawFacade(parameters) };
  });
  const bodies = drawn.map(
    ({ parameters, at, body }) =>
      `<g style="${colors(parameters)}" transform="translate(${n(at)} 0)">${body}</g>`,
  );
  const things = drawn.map(({ at, front }) => `<g transform="translate(${n(at)} 0)">${front}</g>`);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" class="fc fc-street" viewBox="0 ${232 - height} ${n(x + margin)} ${height}" preserveAspectRatio="xMidYMax slice" role="img" aria-label="${escaped(label)}">` +
    `<defs>${drawn.map(({ defs }) => defs).join("")}${pavementPattern("street")}</defs>` +
    bodies.join("") +
    pavement(0, x + margin, "street") +
    things.join("") +
    "</svg>"
  );
}

/** Origin: the top left of the sign over the shop; the pavement starts at y = 200. */
function drawFacade(parameters: FacadeParameters) {
  const { id, houseNumber, width, street } = parameters;
  const next = seeded(id + houseNumber);
  const bricks = `<pattern id="${id}-br" width="24" height="12" patternUnits="userSpaceOnUse"><path d="M0 .5H24M0 6.5H24M6 .5V6.5M18 6.5V12" class="fc-mortar"/></pattern>`;
  const upper = drawUpper(parameters, next);
  const front = drawFront(parameters, next);
  return {
    defs: bricks + front.clips,
    body: upper + front.body + drawSign(parameters) + drawAwning(12, width - 12, parameters),
    front: street
      .map(
        ({ thing, at }) =>
          `<g data-street="${thing}" transform="translate(${n(width * at)} 208)">${streetThings[thing]}</g>`,
      )
      .join(""),
  };
}

/** The board with the name, and the enamel number over the door. */
function drawSign(parameters: FacadeParameters): string {
  const { width, lettering, letterStyle, houseNumber, doorAt } = parameters;
  const door = slotsOf(parameters).find((slot) => slot.kind === "door");
  const plateWidth = Math.max(22, houseNumber.length * 8 + 10);
  const overDoor = door ? Math.min(width - 28, Math.max(28, door.x + door.width / 2)) : width / 2;
  const plateX = doorAt === "middle" ? width - 30 : overDoor;
  const board =
    rect(4, -6, width - 8, 38, "fc-sign") +
    rect(4, -8, width - 8, 4, "fc-frame") +
    rect(4, 30, width - 8, 3, "fc-shade");
  const taken =
    plateX < width * 0.3
      ? plateX + plateWidth / 2 - 4
      : plateX > width * 0.7
        ? width - plateX + plateWidth / 2 - 4
        : 0;
  const room = 2 * (width / 2 - 14 - taken);
  const size = Math.min(
    letterStyle === "block" ? 20 : 25,
    room / (Math.max(1, lettering.length) * LETTER_WIDTH[letterStyle]),
  );
  const name = lettering
    ? `<text x="${n(width / 2)}" y="${n(12.5 + size * 0.34)}" text-anchor="middle" class="fc-letter fc-letter-${letterStyle}" font-size="${n(size)}">${escaped(lettering)}</text>`
    : "";
  const plate = houseNumber
    ? rect(plateX - plateWidth / 2, 4, plateWidth, 17, "fc-plate", 'rx="2.5"') +
      `<text x="${n(plateX)}" y="16.5" text-anchor="middle" class="fc-platetext">${escaped(houseNumber)}</text>`
    : "";
  return board + name + plate;
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

function neighbourWall(x: number, top: number, width: number, id: string): string {
  return (
    rect(x, top, width, 200 - top, "fc-neighbour") +
    rect(x, top, width, 200 - top, "", `fill="url(#${id}-br)"`)
  );
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
