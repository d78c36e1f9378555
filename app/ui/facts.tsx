import type { ReactNode } from "react";

export type Fact = {
  readonly label: string;
  readonly value: ReactNode;
  /** A plate as wide as the grid, for what is long. */
  readonly wide?: boolean;
};
type Props = { readonly facts: readonly Fact[] };

/** What is known of a thing, in a grid of small plates. */
export function Facts({ facts }: Props) {
  return <FactList look="facts" facts={facts} />;
}

/** The same as lines: the name on the left, the value on the right. */
export function FactLines({ facts }: Props) {
  return <FactList look="lines" facts={facts} />;
}

/** Numbers that lead a page, large above what they count. */
export function Figures({ facts }: Props) {
  return <FactList look="figures" facts={facts} />;
}

function FactList({ look, facts }: Props & { look: "facts" | "lines" | "figures" }) {
  return (
    <dl className={look}>
      {facts.map((fact) => (
        <div key={fact.label} className={fact.wide ? "wide" : undefined}>
          <dt>{fact.label}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}
