import type { CSSProperties } from "react";

/** The design's tokens as hex: mail clients know neither custom properties nor oklch. */
export const color = {
  page: "#f7f6f0",
  card: "#ffffff",
  ink: "#13261e",
  secondInk: "#41524a",
  line: "#d6d8cf",
  edge: "#76847c",
  brand: "#005539",
  brandDark: "#004c33",
  brandLight: "#0a5e41",
  brandHalf: "#8fbfa8",
  brandTint: "#e9f4ee",
  joint: "#a9cdbb",
  attention: "#f3c767",
  attentionTint: "#fcf0cf",
  emptyTile: "#ebe9e0",
} as const;

export const font = {
  sign: "Besley, Rockwell, Georgia, serif",
  plain: '"Hanken Grotesk", "Segoe UI", Arial, sans-serif',
} as const;

export const bodyText = {
  fontFamily: font.plain,
  margin: "0 0 16px",
  fontSize: "17px",
  lineHeight: "27px",
  color: color.ink,
} as const satisfies CSSProperties;

export const smallText = {
  ...bodyText,
  fontSize: "16px",
  lineHeight: "24px",
} as const satisfies CSSProperties;

export const block = {
  width: "100%",
  borderCollapse: "collapse",
} as const satisfies CSSProperties;
