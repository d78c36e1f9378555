import { Icon } from "#app/ui/icon.tsx";

export type LightLine = {
  readonly id: string;
  readonly light: "red" | "amber";
  /** "Probleem:" or "Let op:". */
  readonly label: string;
  readonly text: string;
};

/** What the checks say of a part, the worst first: it may be handed in all the same. */
export function Lights({ lines }: { lines: readonly LightLine[] }) {
  return (
    <ul className="stack g-1 plain-list sheet-checks">
      {lines.map(({ id, light, label, text }) => (
        <li key={id} className={`row g-2 sheet-check-${light}`} data-light={light}>
          <Icon name="attention" />
          <span>
            <b>{label}</b> {text}
          </span>
        </li>
      ))}
    </ul>
  );
}
