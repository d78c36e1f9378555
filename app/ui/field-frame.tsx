import type { ReactNode } from "react";

/** What every field has; texts come in already translated. */
export type FieldProps = {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  /** What the label leaves to the eye, such as the heading above: heard after it, so that no two fields have one name. */
  readonly about?: string | undefined;
  readonly value?: string | undefined;
  readonly hint?: ReactNode;
  /** What unfolds between the explanation and the field, such as an example. */
  readonly help?: ReactNode;
  readonly error?: string | undefined;
  /** What stands right under the field, such as how much room is left. */
  readonly under?: ReactNode;
};

type Around = Pick<FieldProps, "id" | "label" | "about" | "hint" | "help" | "error" | "under"> & {
  readonly children: ReactNode;
};

/** Label above, explanation under it, the field, and what is wrong with it. */
export function FieldFrame({ id, label, about, hint, help, error, under, children }: Around) {
  return (
    <div className="field" data-error={error ? "" : undefined}>
      <label htmlFor={id}>
        {label}
        {about ? <span className="visually-hidden"> {about}</span> : null}
      </label>
      <Hint id={id} hint={hint} />
      {help}
      {children}
      {under}
      <Wrong id={id} error={error} />
    </div>
  );
}

/** The same around several choices; the group takes the focus when the error summary leads to it. */
export function GroupFrame({ id, label, hint, error, children }: Around) {
  return (
    <fieldset
      className="field"
      id={id}
      tabIndex={-1}
      data-error={error ? "" : undefined}
      aria-describedby={describedBy({ id, hint, error })}
    >
      <legend>{label}</legend>
      <Hint id={id} hint={hint} />
      {children}
      <Wrong id={id} error={error} />
    </fieldset>
  );
}

/** Ties a field to its explanation and to what is wrong with it. */
export function described(field: Pick<FieldProps, "id" | "hint" | "error">) {
  return { "aria-describedby": describedBy(field), "aria-invalid": field.error ? true : undefined };
}

function describedBy({ id, hint, error }: Pick<FieldProps, "id" | "hint" | "error">): string | undefined {
  return [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ") || undefined;
}

function Hint({ id, hint }: Pick<FieldProps, "id" | "hint">) {
  if (!hint) return null;
  return (
    <p className="explanation" id={`${id}-hint`}>
      {hint}
    </p>
  );
}

function Wrong({ id, error }: Pick<FieldProps, "id" | "error">) {
  if (!error) return null;
  return (
    <p className="error-text" id={`${id}-error`}>
      {error}
    </p>
  );
}
