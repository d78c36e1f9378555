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
};

/** Large figures for a thumb; the meaning of the chosen one appears below, without script. */
export function ScaleInput({ id, name, label, hint, steps, value, unchosen, error }: Props) {
  const [first, last] = [steps[0], steps.at(-1)];
  return (
    <fieldset
      className="score"
      id={id}
      tabIndex={-1}
      aria-describedby={error ? `${id}-hint ${id}-error` : `${id}-hint`}
    >
      <legend>{label}</legend>
      <p className="small muted" id={`${id}-hint`}>
        {hint}
      </p>
      <div className="scale">
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
      </div>
      <div className="scale-out" aria-hidden="true">
        <span>{first?.name}</span>
        <span>{last?.name}</span>
      </div>
      <div className="meaning" aria-hidden="true">
        <p className="b0">{unchosen}</p>
        {steps.map((step) => (
          <p key={step.value} className={`b${step.value}`}>
            <strong>{step.name}.</strong> {step.meaning}
          </p>
        ))}
      </div>
      {error ? (
        <p className="error-text" id={`${id}-error`}>
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}
