type Variables = ReadonlyMap<string, string>;

/** What a class draws with, once the sheet is computed: "fill", "stroke", "opacity" and their like. */
export type Ink = Readonly<Record<string, string>>;

const DRAWN = new Set(["fill", "stroke", "stroke-width", "stroke-linecap", "opacity"]);

/**
 * The drawing with the colours of its style sheet written into its shapes, for whoever draws SVG but computes no CSS:
 * variables, calc() and color-mix(in oklab) become plain colours. Knows what the sheet of the façade uses, no more.
 */
export function flattened(svg: string, css: string, variables: Readonly<Record<string, string>>): string {
  const rules = rulesOf(css);
  const root = new Map(Object.entries(variables).map(([name, value]) => [`--${name}`, value]));
  const [marks = ""] = /^<svg[^>]*>/.exec(svg) ?? [];
  for (const { selector, declarations } of rules)
    if (isOfDrawing(selector, marks))
      for (const [name, value] of declarations) if (name.startsWith("--")) root.set(name, value);
  for (const [, name = "", value = ""] of (/ style="([^"]*)"/.exec(marks)?.[1] ?? "").matchAll(
    /(--[\w-]+):([^;]+)/g,
  ))
    root.set(name, value);
  const inks = new Map(
    rules
      .filter(({ selector }) => /^\.[\w-]+$/.test(selector))
      .map(({ selector, declarations }) => [selector.slice(1), inkOf(declarations, root)]),
  );
  return svg.replaceAll(/ class="([^"]*)"/g, (_, names: string) =>
    Object.entries(Object.assign({}, ...names.split(" ").map((name) => inks.get(name) ?? {})) as Ink)
      .map(([name, value]) => ` ${name}="${value}"`)
      .join(""),
  );
}

/** ".fc", or one that asks a mark of the drawing itself: '.fc[data-time="night"]'. */
function isOfDrawing(selector: string, marks: string): boolean {
  const asked = /^\.fc(?:\[([\w-]+="[^"]*")\])?$/.exec(selector);
  return asked !== null && (asked[1] === undefined || marks.includes(` ${asked[1]}`));
}

type Rule = { readonly selector: string; readonly declarations: readonly (readonly [string, string])[] };

function rulesOf(css: string): Rule[] {
  const bare = css.replaceAll(/\/\*.*?\*\//gs, "");
  return [...bare.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selectors = "", body = ""]) => {
    const declarations = body.split(";").flatMap((line) => {
      const colon = line.indexOf(":");
      return colon < 0 ? [] : [[line.slice(0, colon).trim(), line.slice(colon + 1).trim()] as const];
    });
    return selectors.split(",").map((selector) => ({ selector: selector.trim(), declarations }));
  });
}

function inkOf(declarations: Rule["declarations"], variables: Variables): Ink {
  return Object.fromEntries(
    declarations
      .filter(([name]) => DRAWN.has(name))
      .map(([name, value]) => [name, computed(value, variables).replace(/px$/, "")]),
  );
}

/** A value with its variables, sums and mixtures worked out, the innermost first. */
function computed(value: string, variables: Variables): string {
  const before = value;
  const next = value
    .replaceAll(/var\((--[\w-]+)(?:,\s*([^()]*))?\)/g, (_, name: string, other = "") =>
      String(variables.get(name) ?? other),
    )
    .replaceAll(/calc\(([^()]*)\)/g, (_, sum: string) => `${calculated(sum)}%`)
    .replaceAll(/color-mix\(in oklab, ([^(),]+), ([^(),]+)\)/g, (_, one: string, other: string) =>
      mixed(one, other),
    );
  return next === before ? next : computed(next, variables);
}

/** "26% - 66% * 0.3": a percentage, perhaps minus one, perhaps times a number. */
function calculated(sum: string): number {
  return sum
    .split(" - ")
    .map((product) => product.split("*").reduce((total, part) => total * Number.parseFloat(part), 1))
    .reduce((total, part) => total - part);
}

/** "#aabbcc" and "#101a33 20%": a fifth of the second. */
function mixed(one: string, other: string): string {
  const [color = "", percent = "50%"] = other.trim().split(/\s+/);
  const share = Math.min(1, Math.max(0, Number.parseFloat(percent) / 100));
  const [a, b] = [toOklab(one.trim()), toOklab(color)];
  return toHex(a.map((part, index) => part * (1 - share) + (b[index] ?? 0) * share));
}

function toOklab(hex: string): number[] {
  const long = hex.length === 4 ? hex.replaceAll(/[\da-f]/gi, "$&$&") : hex;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(long.slice(at, at + 2), 16) / 255),
  );
  const [l, m, s] = [
    0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b,
    0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b,
    0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b,
  ].map(Math.cbrt) as [number, number, number];
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function toHex([lightness = 0, a = 0, b = 0]: readonly number[]): string {
  const [l, m, s] = [
    lightness + 0.3963377774 * a + 0.2158037573 * b,
    lightness - 0.1055613458 * a - 0.0638541728 * b,
    lightness - 0.0894841775 * a - 1.291485548 * b,
  ].map((part) => part ** 3) as [number, number, number];
  const channels = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  return `#${channels.map((part) => toByte(part).toString(16).padStart(2, "0")).join("")}`;
}

function linear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

function toByte(part: number): number {
  const curved = part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055;
  return Math.round(Math.min(1, Math.max(0, curved)) * 255);
}
