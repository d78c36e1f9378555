/**
 * A corporation's own colour, from which the design derives all others: hue in whole degrees, chroma in thousandths.
 * Lightness is the design's, so that contrast holds whatever a corporation chooses (DESIGN.md 10).
 */
export type Brand = { readonly hue: number; readonly chroma: number };

/** Of a corporation that chose nothing. */
export const houseBrand: Brand = { hue: 163, chroma: 85 };

export const chromaLimits = { least: 30, most: 140 } as const;
/** A logo is kept as a picture drawn anew; a drawing in lines (SVG) can hold scripts. */
export const logoTypes = ["image/jpeg", "image/png", "image/webp"] as const;
export const logoLimits = { megabytes: 2, bytes: 2 * 1024 * 1024, megapixels: 20 } as const;

/** Below this a colour is grey, and its hue says nothing. */
const GREY = 0.01;
/** Yellow has no dark: what is yellow at its lightest is ochre where text must be read on it. */
const yellows = { from: 70, to: 115 } as const;

/** The brand of a colour as people write it (#rrggbb): its own hue, and as much chroma as the design bears. */
export function brandOf(colour: string): Brand {
  const { a, b } = labOf(colour);
  const chroma = Math.hypot(a, b);
  if (chroma < GREY) return { ...houseBrand, chroma: chromaLimits.least };
  const degrees = (Math.atan2(b, a) * 180) / Math.PI;
  return {
    hue: (Math.round(degrees) + 360) % 360,
    chroma: Math.min(chromaLimits.most, Math.max(chromaLimits.least, Math.round(chroma * 1_000))),
  };
}

/** The same hue with next to no colour: what DESIGN.md 10 offers in the place of ochre. */
export const muted = ({ hue }: Brand): Brand => ({ hue, chroma: chromaLimits.least });

/** Whether a brand turns ochre-brown on buttons and in text. */
export const turnsOchre = ({ hue, chroma }: Brand): boolean =>
  chroma > chromaLimits.least && hue >= yellows.from && hue <= yellows.to;

/** The colour (#rrggbb) that a brand has at this lightness of 0 to 1, within what a screen can show. */
export function colourOf({ hue, chroma }: Brand, lightness: number): string {
  const [c, h] = [chroma / 1_000, (hue * Math.PI) / 180];
  const [a, b] = [c * Math.cos(h), c * Math.sin(h)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  return `#${linear.map((part) => hexOf(encode(Math.min(1, Math.max(0, part))))).join("")}`;
}

/** Of sRGB to OKLab (Ottosson 2020). */
function labOf(colour: string): { a: number; b: number } {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    decode(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
  );
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return {
    a: 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    b: 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  };
}

const decode = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
const encode = (part: number) => (part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055);
const hexOf = (part: number) =>
  Math.round(part * 255)
    .toString(16)
    .padStart(2, "0");
