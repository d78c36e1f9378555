/** The colours of one front; each is a CSS colour. */
export type Paint = {
  readonly wall: string;
  readonly frame: string;
  readonly door: string;
  readonly tile: string;
  readonly tile2: string;
  readonly awning: string;
  readonly awning2: string;
  /** The board over the shop. */
  readonly sign: string;
};

export type PaintName = "green" | "red" | "blue" | "teal" | "ochre" | "purple" | "black" | "brick";

/** The paints of the street. */
export const paints: Readonly<Record<PaintName, Paint>> = {
  green: {
    wall: "#b5654a",
    frame: "#f5f1e4",
    door: "#1c4a3a",
    tile: "#2f6b55",
    tile2: "#e3bd62",
    awning: "#1f5a45",
    awning2: "#f6f1e2",
    sign: "#1c4a3a",
  },
  red: {
    wall: "#d9b678",
    frame: "#ffffff",
    door: "#7d2a26",
    tile: "#8c2f2a",
    tile2: "#f3e4c4",
    awning: "#a8322c",
    awning2: "#f7ead0",
    sign: "#7d2a26",
  },
  blue: {
    wall: "#e9e3d3",
    frame: "#24476b",
    door: "#24476b",
    tile: "#2f5d86",
    tile2: "#f0ead8",
    awning: "#2b5c8a",
    awning2: "#f4efe0",
    sign: "#24476b",
  },
  teal: {
    wall: "#c98a5e",
    frame: "#fbf7ea",
    door: "#2d6d78",
    tile: "#2d7d88",
    tile2: "#f6e6b0",
    awning: "#2d7d88",
    awning2: "#fbf3dc",
    sign: "#2d6d78",
  },
  ochre: {
    wall: "#8f8a80",
    frame: "#f2efe8",
    door: "#c08a2b",
    tile: "#c08a2b",
    tile2: "#5d4a22",
    awning: "#d9a238",
    awning2: "#fbf4e0",
    sign: "#c08a2b",
  },
  purple: {
    wall: "#6f4a3d",
    frame: "#f1ead9",
    door: "#3a2a50",
    tile: "#4b3768",
    tile2: "#d9c7e6",
    awning: "#6a4a86",
    awning2: "#f4ecdf",
    sign: "#3a2a50",
  },
  black: {
    wall: "#a8583f",
    frame: "#f4f1e6",
    door: "#23282a",
    tile: "#3a3f3c",
    tile2: "#d8d2c4",
    awning: "#3a3f3c",
    awning2: "#f1ede2",
    sign: "#23282a",
  },
  brick: {
    wall: "#5f6b62",
    frame: "#e9ede4",
    door: "#b4472f",
    tile: "#b4472f",
    tile2: "#f0dcc8",
    awning: "#b4472f",
    awning2: "#f7f0e2",
    sign: "#39453d",
  },
};
