import { escaped, number as n, rect } from "./draw.ts";
import type { FacadeParameters } from "./parameters.ts";
import { slotsOf } from "./shop-front.ts";

/** How wide a letter is, as a share of its size. */
const LETTER_WIDTH = { brush: 0.69, serif: 0.6, block: 0.8 } as const;

/** The board with the name, and the enamel number over the door. */
export function drawSign(parameters: FacadeParameters): string {
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
