import type { CSSProperties } from "react";

type Props = {
  /** 1 to 5, or null when nobody gave points. */
  readonly own: number | null;
  readonly middle: number | null;
  /** Says both in words; the drawing is only for the eye. */
  readonly label: string;
};

const POINTS = [1, 2, 3, 4, 5] as const;

/** One's own points as a dot on a line from 1 to 5, and the middle plan's as a stroke. */
export function ScoreStrip({ own, middle, label }: Props) {
  return (
    <div className="score-line" role="img" aria-label={label}>
      {POINTS.map((points) => (
        <span key={points} style={placed(points)}>
          {points}
        </span>
      ))}
      {middle === null ? null : <b style={placed(middle)} />}
      {own === null ? null : <i style={placed(own)} />}
    </div>
  );
}

function placed(points: number): CSSProperties {
  return { insetInlineStart: `${((points - 1) / (POINTS.length - 1)) * 100}%` };
}
