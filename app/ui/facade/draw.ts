/** The pencil: numbers to two decimals, text that cannot break out, and the two shapes that everything is made of. */
export function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** Text that is safe inside SVG, as content and in attributes. */
export function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

/** A rectangle in the units of the drawing, coloured by its kind. */
export function rect(x: number, y: number, width: number, height: number, kind: string, extra = ""): string {
  const look = `${kind ? ` class="${kind}"` : ""}${extra ? ` ${extra}` : ""}`;
  return `<rect x="${number(x)}" y="${number(y)}" width="${number(width)}" height="${number(height)}"${look}/>`;
}

/** A path in the units of the drawing, coloured by its kind. */
export function path(d: string, kind: string, extra = ""): string {
  return `<path d="${d}"${kind ? ` class="${kind}"` : ""}${extra ? ` ${extra}` : ""}/>`;
}

/** The same seed gives the same numbers from 0 to 1, on every machine. */
export function seeded(seed: string): () => number {
  let state = 0;
  for (const letter of seed) state = (state * 31 + letter.charCodeAt(0)) >>> 0;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}
