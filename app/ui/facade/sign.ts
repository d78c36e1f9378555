import { escaped, number as n, rect } from "./draw.ts";
import type { FacadeParameters, LetterStyle } from "./parameters.ts";
import { slotsOf } from "./shop-front.ts";

/** How wide an average letter is, as a share of its size. */
const LETTER_WIDTH: Readonly<Record<LetterStyle, number>> = { brush: 0.69, serif: 0.6, block: 0.8 };
const LARGEST: Readonly<Record<LetterStyle, number>> = { brush: 25, serif: 25, block: 20 };
/** Between the letters and what they may not touch. */
const AIR = 14;

/** The board with the name, and the enamel number over the door. Every name fits; a long one is written smaller. */
export function drawSign(parameters: FacadeParameters, styles: readonly LetterStyle[]): string {
  const { width, lettering, houseNumber } = parameters;
  const plate = plateOf(parameters);
  const board =
    rect(4, -6, width - 8, 38, "fc-sign") +
    rect(4, -8, width - 8, 4, "fc-frame") +
    rect(4, 30, width - 8, 3, "fc-shade");
  const name = lettering ? styles.map((style) => letters(style, lettering, width, plate)).join("") : "";
  const number = houseNumber
    ? rect(plate.x - plate.width / 2, 4, plate.width, 17, "fc-plate", 'rx="2.5"') +
      `<text x="${n(plate.x)}" y="16.5" text-anchor="middle" class="fc-platetext">${escaped(houseNumber)}</text>`
    : "";
  return board + name + number;
}

type Plate = { readonly x: number; readonly width: number };

function plateOf(parameters: FacadeParameters): Plate {
  const { width, houseNumber, doorAt } = parameters;
  const door = slotsOf(parameters).find((slot) => slot.kind === "door");
  const overDoor = door ? Math.min(width - 28, Math.max(28, door.x + door.width / 2)) : width / 2;
  return {
    x: doorAt === "middle" ? width - 30 : overDoor,
    width: houseNumber ? Math.max(22, houseNumber.length * 8 + 10) : 0,
  };
}

/** In the middle of the board where it fits there; a longer name takes all the room beside the number. */
function letters(style: LetterStyle, text: string, width: number, plate: Plate): string {
  const isLeft = plate.x < width / 2;
  const from = isLeft ? plate.x + plate.width / 2 + AIR / 2 : AIR;
  const to = isLeft ? width - AIR : plate.x - plate.width / 2 - AIR / 2;
  const units = breadthOf(text) * LETTER_WIDTH[style];
  const centred = 2 * Math.min(width / 2 - from, to - width / 2);
  const fits = LARGEST[style] * units <= centred;
  const size = fits ? LARGEST[style] : Math.min(LARGEST[style], (to - from) / units);
  const middle = fits ? width / 2 : (from + to) / 2;
  // Also in a font that is broader than ours it stays on its board.
  const room = fits ? "" : ` textLength="${n(size * units)}" lengthAdjust="spacingAndGlyphs"`;
  return `<text x="${n(middle)}" y="${n(12.5 + size * 0.34)}" text-anchor="middle" class="fc-letter fc-letter-${style}" data-letters="${style}" font-size="${n(size)}"${room}>${escaped(text)}</text>`;
}

/** In average letters: an M takes more room than an i. */
function breadthOf(text: string): number {
  const each = [...text].map((letter) => {
    if (/[MWmw@%&]/.test(letter)) return 1.6;
    if (/[ijlftrI.,'’:;!|-]/.test(letter)) return 0.7;
    return /\p{Lu}/u.test(letter) ? 1.2 : 1;
  });
  return Math.max(
    1,
    each.reduce((sum, one) => sum + one, 0),
  );
}
