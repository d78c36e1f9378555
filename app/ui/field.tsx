import type { ReactNode } from "react";

import { described, FieldFrame, type FieldProps, GroupFrame } from "./field-frame.tsx";
import { type Option, OptionLines } from "./option-lines.tsx";

type TextProps = FieldProps & {
  readonly type?: "text" | "email" | "tel" | "date" | "password" | "file" | "color";
  readonly inputMode?: "numeric" | "decimal" | "text";
  readonly autoComplete?: string;
  readonly maxLength?: number;
  /** Such as "€" before or "m²" after the field. */
  readonly unit?: string;
  readonly unitAfter?: boolean;
  readonly accept?: string;
  readonly required?: boolean;
  /** Looks as if somebody were in it, for the samples. */
  readonly "data-focus"?: boolean;
};

/** One line of text, with its unit beside it where it has one. */
export function TextField(props: TextProps) {
  const { id, name, label, hint, help, error, value, unit, unitAfter, type = "text", ...rest } = props;
  const input = (
    <input id={id} name={name} type={type} defaultValue={value} {...described(props)} {...rest} />
  );
  return (
    <FieldFrame id={id} label={label} hint={hint} help={help} error={error}>
      {unit ? (
        <span className={unitAfter ? "with-unit with-unit-after" : "with-unit"}>
          <span aria-hidden="true">{unit}</span>
          {input}
        </span>
      ) : (
        input
      )}
    </FieldFrame>
  );
}

/** An amount in euros, as people write it. */
export function MoneyField(props: FieldProps) {
  return <TextField {...props} unit="€" inputMode="decimal" autoComplete="off" />;
}

/** A calendar day; its value is an ISO day. */
export function DayField(props: FieldProps) {
  return <TextField {...props} type="date" />;
}

type FileProps = Omit<FieldProps, "value"> & { readonly accept?: string; readonly required?: boolean };

/** A place to drop or choose a file; what is allowed stands in the hint. */
export function FileField({ accept, required, ...props }: FileProps) {
  const { id, name, label, hint, error } = props;
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <div className="upload">
        <input id={id} name={name} type="file" accept={accept} required={required} {...described(props)} />
      </div>
    </FieldFrame>
  );
}

type AreaProps = FieldProps & {
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly rows?: number;
  readonly required?: boolean;
};

/** More than one line of text. */
export function TextArea({ minLength, maxLength, rows, required, ...props }: AreaProps) {
  const { id, name, label, about, hint, help, error, under, value } = props;
  return (
    <FieldFrame {...{ id, label, about, hint, help, error, under }}>
      <textarea
        id={id}
        name={name}
        defaultValue={value}
        minLength={minLength}
        maxLength={maxLength}
        rows={rows}
        required={required}
        {...described(props)}
      />
    </FieldFrame>
  );
}

type SelectProps = FieldProps & { readonly options: readonly Option[]; readonly empty?: string };

/** A list of which one is chosen; `empty` is the line for who has not chosen yet. */
export function Select(props: SelectProps) {
  const { id, name, label, hint, help, error, value, options, empty } = props;
  return (
    <FieldFrame id={id} label={label} hint={hint} help={help} error={error}>
      <select id={id} name={name} defaultValue={value ?? ""} {...described(props)}>
        {empty === undefined ? null : <option value="">{empty}</option>}
        <OptionLines options={options} />
      </select>
    </FieldFrame>
  );
}

/** Words of a choice that take more than a narrow tile: five lines of two words each are not read. */
const LONG = 32;

/** A group of which one is chosen; every choice is a large target, with a mark before its words where one helps. */
export function RadioGroup(props: Omit<SelectProps, "empty">) {
  const { id, name, label, hint, error, value, options } = props;
  const isWide = options.some((option) => option.label.length > LONG);
  return (
    <GroupFrame id={id} label={label} hint={hint} error={error}>
      <div className={isWide ? "choice-tiles choice-tiles-wide" : "choice-tiles"}>
        {options.map((option) => (
          <label key={option.value} className="choice-tile">
            <input type="radio" name={name} value={option.value} defaultChecked={value === option.value} />
            {option.mark}
            {option.label}
          </label>
        ))}
      </div>
    </GroupFrame>
  );
}

type CheckboxGroupProps = Omit<SelectProps, "empty" | "value"> & { readonly values: readonly string[] };

/** A group of which several may be chosen; all arrive under one name. */
export function CheckboxGroup({ id, name, label, hint, error, values, options }: CheckboxGroupProps) {
  return (
    <GroupFrame id={id} label={label} hint={hint} error={error}>
      <div className="choice-tiles">
        {options.map((option) => (
          <label key={option.value} className="choice-tile">
            <input
              type="checkbox"
              name={name}
              value={option.value}
              defaultChecked={values.includes(option.value)}
            />
            {option.mark}
            {option.label}
          </label>
        ))}
      </div>
    </GroupFrame>
  );
}

type CheckProps = {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly value?: string;
  readonly checked?: boolean | undefined;
  readonly error?: string | undefined;
};

/** One tick that stands by itself, with what is wrong with it below. */
export function CheckBox({ id, name, label, value = "on", checked, error }: CheckProps) {
  const box = (
    <label className="choose" htmlFor={id}>
      <input
        type="checkbox"
        id={id}
        name={name}
        value={value}
        defaultChecked={checked}
        {...described({ id, error })}
      />
      {label}
    </label>
  );
  return error ? <WrongBox id={id} error={error} box={box} /> : box;
}

function WrongBox({ id, error, box }: { id: string; error: string; box: ReactNode }) {
  return (
    <div className="field" data-error="">
      {box}
      <p className="error-text" id={`${id}-error`}>
        {error}
      </p>
    </div>
  );
}
