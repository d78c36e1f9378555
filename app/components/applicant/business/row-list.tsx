import type { FormView } from "#app/components/forms/form-view.ts";
import { idOf } from "#app/lib/field-id.ts";
import { businessPlanLimits, leastRows } from "#app/domain/applications/business-plan-form.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/button.tsx";
import { GroupFrame } from "#app/ui/field-frame.tsx";
import { Help } from "#app/ui/help.tsx";

import { AskField } from "./ask-field.tsx";
import { asksOf, tieAsks } from "./asks.ts";

export type ListName = keyof typeof leastRows;

/** Stands for the number of a row that the browser still has to add. */
const NEXT = "__row__";

type Props = {
  readonly view: FormView;
  readonly list: ListName;
  /** Somebody without script asked for one more empty row. */
  readonly more: boolean;
};

/** Rows of questions. One more or less is a saved page away; with script they come and go at once. */
export function RowList({ view, list, more }: Props) {
  const t = useTranslate();
  const { error } = view.field(list);
  const least = leastRows[list];
  const filled = view.rows(list, Math.max(least, 1));
  const rows = Math.max(filled, Math.min(businessPlanLimits.rows, filled + (more ? 1 : 0)));
  const hint = t.find(`business.hint.${list}`);
  const example = t.find(`business.example.${list}`);
  return (
    <div
      className="stack g-4 plan-rows"
      id={list}
      tabIndex={-1}
      role="group"
      aria-label={t(`business.list.${list}`)}
      data-rows={list}
      data-least={least}
      data-most={businessPlanLimits.rows}
    >
      {hint ? <p className="explanation">{hint}</p> : null}
      {example ? <Help summary={t("business.showExample")}>{example}</Help> : null}
      {error ? <p className="error-text">{error}</p> : null}
      {Array.from({ length: rows }, (_, row) => (
        <Row
          key={row}
          {...{ view, list, row }}
          canGo={rows > Math.max(least, 1)}
          isNew={more && row === rows - 1}
        />
      ))}
      <template data-next-row>
        <Row {...{ view, list }} row={NEXT} canGo isNew={false} />
      </template>
      <template data-row-gone>
        <p className="row-gone row g-3">
          <span>{t("business.removed")}</span>
          <button type="button" className="button button-quiet button-small" data-put-back>
            {t("business.putBack")}
          </button>
        </p>
      </template>
      <p className="visually-hidden" role="status" data-rows-said data-added={t("business.added")} />
      <p data-rows-full hidden={rows < businessPlanLimits.rows}>
        {t("business.full", { max: businessPlanLimits.rows })}
      </p>
      {rows < businessPlanLimits.rows ? (
        <p data-add-row>
          <Button look="outline" size="small" name="more" value={list}>
            {t(`business.add.${list}`)}
          </Button>
        </p>
      ) : null}
    </div>
  );
}

type RowProps = {
  view: FormView;
  list: ListName;
  row: number | string;
  canGo: boolean;
  isNew: boolean;
};

function Row({ view, list, row, canGo, isNew }: RowProps) {
  const t = useTranslate();
  const at = `${list}[${row}]`;
  const number = <span data-row-number>{typeof row === "number" ? row + 1 : row}</span>;
  return (
    <fieldset className="plan-row" id={isNew ? "nieuwe-regel" : idOf(at)} tabIndex={-1} data-row>
      <legend>
        {t(`business.row.${list}`)} {number}
      </legend>
      <div className="asks">
        {asksOf(list)
          .filter((name) => !isTie(name))
          .map((name) => (
            <AskField key={name} {...{ view, name, row }} />
          ))}
        {list === "persons" ? <Ties view={view} row={row} /> : null}
      </div>
      <p className="row-away" hidden={!canGo}>
        <Button look="quiet" size="small" name="remove" value={at}>
          {t("business.removeHere")}
          <span className="visually-hidden">
            : {t(`business.row.${list}`)} {number}
          </span>
        </Button>
      </p>
    </fieldset>
  );
}

function Ties({ view, row }: { view: FormView; row: number | string }) {
  const t = useTranslate();
  return (
    <div className="ask ask-wide">
      <GroupFrame id={idOf(`persons[${row}].ties`)} label={t("business.ask.persons.ties")}>
        {tieAsks.map((name) => (
          <AskField key={name} {...{ view, name, row }} />
        ))}
        <AskField view={view} name="persons.tie" row={row} />
      </GroupFrame>
    </div>
  );
}

function isTie(name: string): boolean {
  return name === "persons.tie" || tieAsks.some((tie) => tie === name);
}
