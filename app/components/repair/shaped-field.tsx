import type { FormView } from "#app/components/forms/form-view.ts";
import type { PlanPart } from "#app/domain/applications/plan-parts.ts";
import type { FieldShape, NamedShape } from "#app/domain/applications/repair/field-shape.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { answerOf, fieldWords, questionOf } from "#app/i18n/question-of.ts";
import type { Translate } from "#app/i18n/translate.ts";
import { Button } from "#app/ui/button.tsx";
import { CheckBox, CheckboxGroup, Select, TextArea, TextField } from "#app/ui/field.tsx";

/** Longer answers than this are written in a field of several lines. */
const ONE_LINE = 200;
/** A few empty rows stand ready, so that rows can be added without any script. */
const SPARE_ROWS = 2;

type Props = {
  readonly view: FormView;
  readonly part: PlanPart;
  /** As the plan's form names it: "offers", "operation.costs". */
  readonly name: string;
  readonly shape: FieldShape;
};

/** Any one field of a plan, filled in as its own form asks for it; made from the shape of that form. */
export function ShapedField({ view, part, name, shape }: Props) {
  const t = useTranslate();
  return (
    <Field
      view={view}
      part={part}
      at={`${part}.${name}`}
      path={name.split(".")}
      label={fieldWords(t, part, name)}
      shape={shape}
    />
  );
}

type Placed = Omit<Props, "name"> & {
  readonly at: string;
  readonly path: readonly string[];
  readonly label: string;
};

function Field({ view, part, at, path, label, shape }: Placed) {
  const t = useTranslate();
  const field = { ...view.field(at), label };
  const options = "words" in shape ? shape.words.map((word) => optionOf(t, part, path, word)) : [];
  switch (shape.kind) {
    case "text":
      return (shape.max ?? 0) > ONE_LINE ? <TextArea {...field} rows={6} /> : <TextField {...field} />;
    case "choice":
      return <Select {...field} options={options} empty="" />;
    case "choices":
      return (
        <CheckboxGroup
          {...field}
          options={options}
          values={shape.words.filter((word) => view.checked(at, word))}
        />
      );
    case "tick":
      return <CheckBox id={field.id} name={at} label={label} checked={view.checked(at)} />;
    case "group":
      return (
        <fieldset className="field" id={field.id} tabIndex={-1}>
          <legend>{label}</legend>
          <Fields view={view} part={part} at={at} path={path} fields={shape.fields} />
        </fieldset>
      );
    case "rows":
      return <Rows view={view} part={part} at={at} path={path} label={label} fields={shape.fields} />;
  }
}

type Several = Omit<Placed, "label" | "shape"> & { readonly fields: readonly NamedShape[] };

function Fields({ view, part, at, path, fields }: Several) {
  const t = useTranslate();
  return (
    <div className="two g-3">
      {fields.map(({ name, shape }) => (
        <Field
          key={name}
          view={view}
          part={part}
          at={name ? `${at}.${name}` : at}
          path={[...path, name]}
          label={name ? questionOf(t, part, [...path, name]) : questionOf(t, part, path)}
          shape={shape}
        />
      ))}
    </div>
  );
}

function Rows({ view, part, at, path, label, fields }: Several & { readonly label: string }) {
  const t = useTranslate();
  const { id, error } = view.field(at);
  const rows = Array.from({ length: view.rows(at, 0) + SPARE_ROWS }, (_, row) => row);
  return (
    <fieldset className="field stack g-4" id={id} tabIndex={-1} data-error={error ? "" : undefined}>
      <legend>{label}</legend>
      {error ? <p className="error-text">{error}</p> : null}
      {rows.map((row) => (
        <fieldset key={row} className="plain-fieldset stack g-2">
          <legend className="tag">{row + 1}</legend>
          <Fields view={view} part={part} at={`${at}[${row}]`} path={path} fields={fields} />
        </fieldset>
      ))}
      <p>
        <Button look="quiet" size="small" name="intent" value="rows">
          {t("repair.moreRows")}
        </Button>
      </p>
    </fieldset>
  );
}

function optionOf(t: Translate, part: PlanPart, path: readonly string[], word: string) {
  return { value: word, label: answerOf(t, part, path.at(-1) ?? "", word) };
}
