export type RentBar = {
  readonly label: string;
  readonly amount: string;
  readonly note: string;
  /** Whole cents; only the proportions are drawn from it. */
  readonly value: number;
  /** Not yet reached in a running lease. */
  readonly later?: boolean;
};

type Props = {
  readonly bars: readonly RentBar[];
  readonly market: { readonly label: string; readonly value: number };
};

const FLOOR = 220;
const ROOM_ABOVE = 34;

/**
 * The rent as the steps of a stoop under the line of the market rent. Widths are shares, so that the
 * lettering keeps its size on a phone. The numbers stand in a table beside it: this is only the picture.
 */
export function RentPathChart({ bars, market }: Props) {
  const highest = Math.max(market.value, ...bars.map((bar) => bar.value), 1);
  const heightOf = (value: number) => Math.round((value / highest) * (FLOOR - ROOM_ABOVE));
  const share = 100 / Math.max(1, bars.length);
  const line = FLOOR - heightOf(market.value);
  return (
    <svg className="rent-chart" width="100%" height={FLOOR + 30} aria-hidden="true" focusable="false">
      {bars.map((bar, index) => (
        <Bar key={bar.label} bar={bar} from={index * share} share={share} height={heightOf(bar.value)} />
      ))}
      <line className="rent-chart-floor" x1="0" x2="100%" y1={FLOOR} y2={FLOOR} />
      <line className="rent-chart-market" x1="0" x2="100%" y1={line} y2={line} />
      <text className="rent-chart-line-label" x="0" y={line - 9}>
        {market.label}
      </text>
    </svg>
  );
}

function Bar({ bar, from, share, height }: { bar: RentBar; from: number; share: number; height: number }) {
  const top = FLOOR - height;
  const middle = `${from + share / 2}%`;
  // Two half gaps of a third of a percent leave a joint between the steps.
  return (
    <g className={bar.later ? "rent-chart-later" : undefined}>
      <rect
        className="rent-chart-step"
        x={`${from + 0.3}%`}
        y={top}
        width={`${share - 0.6}%`}
        height={height}
        rx="3"
      />
      <text className="rent-chart-amount" x={middle} y={top + Math.min(34, height / 2 + 7)} textAnchor="middle">
        {bar.amount}
      </text>
      {height > 64 ? (
        <text className="rent-chart-note" x={middle} y={top + 54} textAnchor="middle">
          {bar.note}
        </text>
      ) : null}
      <text className="rent-chart-year" x={middle} y={FLOOR + 22} textAnchor="middle">
        {bar.label}
      </text>
    </g>
  );
}
