import type { ReactNode } from "react";

export type ScaleStep = { readonly value: string; readonly name: string; readonly meaning: string };

type Props = {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly steps: readonly ScaleStep[];
  readonly value?: string | undefined;
  /** What stands below as long as nothing is chosen. */
  readonly unchosen: string;
  readonly error?: string | undefined;
  readonly id: string;
  /** The way out for who cannot judge; its value is "unknown". */
  readonly unknown?: { readonly label: string; readonly meaning: string };
  readonly locked?: boolean;
  /** For a script that works on it: `data-` attributes by their name. */
  readonly data?: Readonly<Record<string, string>>;
  /** What belongs to the choice, such as its reason. */
  readonly children?: ReactNode;
};

/** Large figures for a thumb; the meaning of the chosen one appears below, without script. */
export function ScaleInput(props: Props) {
  const { id, name, label, hint, steps, value, unchosen, error, unknown, locked, children } = props;
  const dataset = Object.fromEntries(
    Object.entries(props.data ?? {}).map(([key, value]) => [`data-${key}`, value]),
  );
  const [first, last] = [steps[0], steps.at(-1)];
  return (
    <fieldset
      className="score"
      id={id}
      data-error={error ? "" : undefined}
      disabled={locked}
      {...dataset}
      tabIndex={-1}
      aria-describedby={error ? `${id}-hint ${id}-error` : `${id}-hint`}
    >
      <legend id={`${id}-legend`}>{label}</legend>
      <p className="small muted" id={`${id}-hint`}>
        {hint}
      </p>
      {error ? (
        <p className="error-text" id={`${id}-error`}>
          {error}
        </p>
      ) : null}
      <div
        className="scale"
        role="radiogroup"
        aria-labelledby={`${id}-legend`}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
      >
        {steps.map((step) => (
          <label key={step.value}>
            <input
              type="radio"
              name={name}
              value={step.value}
              defaultChecked={value === step.value}
              aria-label={`${step.value}, ${step.name}. ${step.meaning}`}
            />
            <span aria-hidden="true">{step.value}</span>
          </label>
        ))}
        <div className="scale-out" aria-hidden="true">
          <span>{first?.name}</span>
          <span>{last?.name}</span>
        </div>
        {unknown ? (
          <label className="scale-unknown">
            <input type="radio" name={name} value="unknown" defaultChecked={value === "unknown"} />
            <span>{unknown.label}</span>
          </label>
        ) : null}
      </div>
      <div className="meaning" aria-hidden="true">
        <p className="b0">{unchosen}</p>
        {steps.map((step) => (
          <p key={step.value} className={`b${step.value}`}>
            <strong>{step.name}.</strong> {step.meaning}
          </p>
        ))}
        {unknown ? <p className="b-unknown">{unknown.meaning}</p> : null}
      </div>
      {children}
    </fieldset>
  );
}
