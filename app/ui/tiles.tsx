import type { CSSProperties } from "react";

type Props = {
  readonly total: number;
  readonly laid: number;
  /** So many more tiles are half laid: begun, not finished. */
  readonly begun?: number;
  /** What one tile stands for and how many lie there; left out where the same words stand beside it. */
  readonly label?: string;
};

/** The measure of Plint: a row of tiles, each a fixed amount. */
export function Tiles({ total, laid, begun = 0, label }: Props) {
  const style: CSSProperties & { "--n": number } = { "--n": total };
  return (
    <div
      className="tiles"
      style={style}
      role={label ? "img" : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      {Array.from({ length: total }, (_, index) => (
        <i key={index} className={index < laid ? "v" : index < laid + begun ? "h" : undefined} />
      ))}
    </div>
  );
}
