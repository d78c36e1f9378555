import type { ReactNode } from "react";

/** What every field has; texts come in already translated. */
export type FieldProps = {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly value?: string | undefined;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
};

type FrameProps = Pick<FieldProps, "id" | "label" | "hint" | "error"> & { children: ReactNode };

/** Label above, explanation under it, the field, and what is wrong with it. */
function Frame({ id, label, hint, error, children }: FrameProps) {
  return (
    <div className="field" data-error={error ? "" : undefined}>
      <label htmlFor={id}>{label}</label>
      {hint ? (
        <p className="explanation" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {children}
      {error ? (
        <p className="error-text" id={`${id}-error`}>
          {error}
        </p>
      ) : null}
    </div>
  );
}

function described({ id, hint, error }: Pick<FieldProps, "id" | "hint" | "error">) {
  const by = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ");
  return { "aria-describedby": by || undefined, "aria-invalid": error ? true : undefined };
}

type TextProps = FieldProps & {
  readonly type?: "text" | "email" | "tel" | "date" | "password" | "file";
  readonly inputMode?: "numeric" | "decimal" | "text";
  readonly autoComplete?: string;
  readonly maxLength?: number;
  /** Such as "€" before or "m²" after the field. */
  readonly unit?: string;
  readonly unitAfter?: boolean;
  readonly accept?: string;
  readonly required?: boolean;
};

export function TextField(props: TextProps) {
  const { id, name, label, hint, error, value, unit, unitAfter, type = "text", ...rest } = props;
  const input = (
    <input id={id} name={name} type={type} defaultValue={value} {...described(props)} {...rest} />
  );
  return (
    <Frame id={id} label={label} hint={hint} error={error}>
      {unit ? (
        <span className={unitAfter ? "with-unit with-unit-after" : "with-unit"}>
          <span aria-hidden="true">{unit}</span>
          {input}
        </span>
      ) : (
        input
      )}
    </Frame>
  );
}

export function TextArea({ maxLength, rows, ...props }: FieldProps & { maxLength?: number; rows?: number }) {
  const { id, name, label, hint, error, value } = props;
  return (
    <Frame id={id} label={label} hint={hint} error={error}>
      <textarea
        id={id}
        name={name}
        defaultValue={value}
        maxLength={maxLength}
        rows={rows}
        {...described(props)}
      />
    </Frame>
  );
}

export type Option = { readonly value: string; readonly label: string };

type SelectProps = FieldProps & { readonly options: readonly Option[]; readonly empty?: string };

export function Select(props: SelectProps) {
  const { id, name, label, hint, error, value, options, empty } = props;
  return (
    <Frame id={id} label={label} hint={hint} error={error}>
      <select id={id} name={name} defaultValue={value ?? ""} {...described(props)}>
        {empty === undefined ? null : <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Frame>
  );
}

/** A group of which one is chosen; every choice is a large target. */
export function RadioGroup(props: Omit<SelectProps, "empty">) {
  const { id, name, label, hint, error, value, options } = props;
  return (
    <fieldset
      className="field"
      data-error={error ? "" : undefined}
      id={id}
      tabIndex={-1}
      {...described(props)}
    >
      <legend>{label}</legend>
      {hint ? (
        <p className="explanation" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      <div className="choice-tiles">
        {options.map((option) => (
          <label key={option.value} className="choice-tile">
            <input type="radio" name={name} value={option.value} defaultChecked={value === option.value} />
            {option.label}
          </label>
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

type CheckProps = {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly value?: string;
  readonly checked?: boolean | undefined;
};

export function CheckBox({ id, name, label, value = "on", checked }: CheckProps) {
  return (
    <label className="choose" htmlFor={id}>
      <input type="checkbox" id={id} name={name} value={value} defaultChecked={checked} />
      {label}
    </label>
  );
}
