import type { FieldView } from "#app/components/forms/form-view.ts";
import type { Option } from "#app/ui/option-lines.tsx";

type Props = {
  readonly field: FieldView;
  readonly label: string;
  readonly inputMode?: "numeric" | "decimal" | "text";
  readonly placeholder?: string;
  /** Its row was taken out: kept on the page, and not sent. */
  readonly disabled?: boolean;
};

/** A field in a table: its row and column say what it is, its hidden label says it to a screen reader. */
export function CellField({ field, label, inputMode = "decimal", placeholder, disabled }: Props) {
  return (
    <>
      <label className="visually-hidden" htmlFor={field.id}>
        {label}
      </label>
      <input
        className="inside"
        id={field.id}
        name={field.name}
        defaultValue={field.value}
        inputMode={inputMode}
        placeholder={placeholder}
        autoComplete="off"
        disabled={disabled}
        aria-invalid={field.error ? true : undefined}
        aria-describedby={field.error ? `${field.id}-error` : undefined}
      />
      <CellError field={field} />
    </>
  );
}

type SelectProps = Pick<Props, "field" | "label" | "disabled"> & {
  readonly options: readonly Option[];
  readonly usual: string;
};

/** The same for a choice; `usual` is what is chosen as long as nobody chose. */
export function CellSelect({ field, label, options, usual, disabled }: SelectProps) {
  return (
    <>
      <label className="visually-hidden" htmlFor={field.id}>
        {label}
      </label>
      <select
        className="inside"
        id={field.id}
        name={field.name}
        defaultValue={field.value ?? usual}
        disabled={disabled}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <CellError field={field} />
    </>
  );
}

function CellError({ field }: { field: FieldView }) {
  if (!field.error) return null;
  return (
    <p className="error-text" id={`${field.id}-error`}>
      {field.error}
    </p>
  );
}
