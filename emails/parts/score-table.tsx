import type { CSSProperties } from "react";

import { useLanguage } from "./language.tsx";
import { block, color, smallText } from "./look.ts";
import type { OwnScore } from "./props.ts";
import { Paragraph } from "./text.tsx";

const name = {
  ...smallText,
  margin: 0,
  padding: "9px 12px 9px 0",
  fontWeight: 400,
  textAlign: "left",
} satisfies CSSProperties;
const figure = {
  ...name,
  padding: "9px 0 9px 12px",
  width: "22%",
  textAlign: "right",
} satisfies CSSProperties;
const heading = { color: color.secondInk, verticalAlign: "bottom" } as const;

/**
 * Own points beside those of the middle plan; never a rank, and never the points of a named other. Where so few plans were
 * heard that there is no middle one, its column is not there and a line says why, as on the page.
 */
export function ScoreTable({ scores }: { scores: readonly OwnScore[] }) {
  const { t, format } = useLanguage();
  const shown = (points: number | null) => (points === null ? t("mail.scores.none") : format.number(points));
  const hasMiddle = scores.some(({ median }) => median !== null);
  const table = (
    <table data-figures cellPadding={0} cellSpacing={0} style={{ ...block, marginBottom: "20px" }}>
      <thead>
        <tr>
          <th scope="col" style={{ ...name, ...heading }}>
            {t("mail.scores.criterion")}
          </th>
          <th scope="col" style={{ ...figure, ...heading }}>
            {t("mail.scores.own")}
          </th>
          {hasMiddle && (
            <th scope="col" style={{ ...figure, ...heading }}>
              {t("mail.scores.median")}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {scores.map((score) => (
          <tr key={score.criterion}>
            <th scope="row" style={name}>
              {score.criterion}
              {score.own !== null && <Tiles points={score.own} />}
            </th>
            <td style={{ ...figure, fontWeight: 700 }}>{shown(score.own)}</td>
            {hasMiddle && <td style={figure}>{shown(score.median)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
  if (hasMiddle) return table;
  return (
    <>
      {table}
      <Paragraph>{t("feedback.fewPlans")}</Paragraph>
    </>
  );
}

/** Five tiles, one a point; a tile that is laid for a quarter or more shows half. The figure stands beside it. */
function Tiles({ points }: { points: number }) {
  return (
    <table
      role="presentation"
      aria-hidden="true"
      data-skip-in-text
      cellPadding={0}
      cellSpacing={0}
      style={{ width: "100%", maxWidth: "204px", borderCollapse: "separate", borderSpacing: "2px 0" }}
    >
      <tbody>
        <tr>
          {[1, 2, 3, 4, 5].map((tile) => (
            <td
              key={tile}
              height={14}
              style={{ ...tileLook(points - tile + 1), height: "14px", lineHeight: "14px", fontSize: 0 }}
            >
              {"\u00a0"}
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}

function tileLook(laid: number): CSSProperties {
  if (laid >= 0.75) return { background: color.brand, border: `1px solid ${color.brand}` };
  if (laid >= 0.25) return { background: color.brandHalf, border: `1px solid ${color.brand}` };
  return { background: color.emptyTile, border: `1px solid ${color.edge}` };
}
