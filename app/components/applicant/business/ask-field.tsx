import type { FieldView, FormView } from "#app/components/forms/form-view.ts";
import { idOf } from "#app/lib/field-id.ts";
import { RoomLeft } from "#app/components/forms/room-left.tsx";
import { Term } from "#app/components/term.tsx";
import { longestAnswer } from "#app/domain/applications/longest-answer.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import type { Translate } from "#app/i18n/translate.ts";
import { CheckBox, DayField, MoneyField, Select, TextArea, TextField } from "#app/ui/field.tsx";
import { Help } from "#app/ui/help.tsx";

import { type Ask, type AskName, asks } from "./asks.ts";
import { timesFromSix } from "./week-fields.tsx";

type Props = { readonly view: FormView; readonly name: AskName; readonly row?: number | string };

/** One question with its explanation, example and the word that it needs; `row` where it is asked per row. */
export function AskField({ view, name, row }: Props) {
  const t = useTranslate();
  const ask: Ask = asks[name];
  const field = view.field(fieldName(name, row));
  const isWide = ask.wide || ask.kind === "area" || ask.kind === "lines";
  return (
    <div className={isWide ? "ask ask-wide" : "ask"}>
      {ask.kind === "tick" ? (
        <div>
          <CheckBox
            id={idOf(field.name)}
            name={field.name}
            label={t(`business.ask.${name}`)}
            checked={view.checked(field.name)}
          />
          {name === "offers.smallPurse" && row === 0 ? <Term name="smallPurse" /> : null}
        </div>
      ) : (
        <TypedField ask={ask} name={name} field={field} inRow={row !== undefined} />
      )}
    </div>
  );
}

type TypedProps = { ask: Ask; name: AskName; field: FieldView; inRow: boolean };

function TypedField({ ask, name, field, inRow }: TypedProps) {
  const t = useTranslate();
  const label = t(`business.ask.${name}`);
  const example = t.find(`business.example.${name}`);
  const props = {
    ...field,
    label: ask.mayBeEmpty ? t("business.optional", { label }) : label,
    hint: t.find(`business.hint.${name}`) ?? undefined,
    help:
      inRow || (!example && !ask.term) ? undefined : (
        <>
          {ask.term ? <Term name={ask.term} /> : null}
          {example ? <Help summary={t("business.showExample")}>{example}</Help> : null}
        </>
      ),
  };
  const under = <RoomLeft of={field.id} most={longestAnswer("business", field.name)} value={field.value} />;
  const after = ask.unit ? { unit: ask.unit, unitAfter: true } : {};
  switch (ask.kind) {
    case "lines":
      return <TextArea {...props} under={under} rows={2} />;
    case "area":
      return <TextArea {...props} under={under} rows={inRow ? 3 : 5} />;
    case "amount":
      return <MoneyField {...props} />;
    case "number":
      return <TextField {...props} {...after} inputMode="numeric" autoComplete="off" />;
    case "decimal":
      return <TextField {...props} {...after} inputMode="decimal" autoComplete="off" />;
    case "day":
      return <DayField {...props} />;
    case "choice":
    case "time":
      return <Select {...props} options={optionsOf(t, ask)} empty={emptyOf(t, ask)} />;
    default:
      return <TextField {...props} {...(ask.type ? { type: ask.type } : {})} />;
  }
}

function optionsOf(t: Translate, { kind, options = [], words }: Ask) {
  if (kind === "time") return timesFromSix.map((time) => ({ value: time, label: t("week.clock", { time }) }));
  return options.map((value) => ({
    value,
    label: t.find(words === "day" ? `week.day.${value}` : `business.choice.${words}.${value}`) ?? value,
  }));
}

function emptyOf(t: Translate, { words }: Ask): string {
  return words === "permit" ? t("business.choice.permit.unknown") : "";
}

/** "persons.name" in row 2 is the field "persons[2].name". */
function fieldName(name: AskName, row: number | string | undefined): string {
  return row === undefined ? name : name.replace(".", `[${row}].`);
}
