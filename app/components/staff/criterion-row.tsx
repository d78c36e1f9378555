import type { FormView } from "#app/components/forms/form-view.ts";
import { tilesOf } from "#app/domain/tenders/weights.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { idOf } from "#app/lib/field-id.ts";
import { Button } from "#app/ui/button.tsx";
import { TextArea, TextField } from "#app/ui/field.tsx";
import { described } from "#app/ui/field-frame.tsx";
import { Tiles } from "#app/ui/tiles.tsx";

type Props = {
  readonly view: FormView;
  readonly row: number;
  readonly count: number;
  /** The page that moves rows, for forms in which they may move. */
  readonly arrangeAt?: string | undefined;
};

const TILES = 20;
const points = [0, 1, 2, 3, 4];

/** One criterion in a line: what it is called, the bar of its weight and the number; its words behind a fold. */
export function CriterionRow({ view, row, count, arrangeAt }: Props) {
  const t = useTranslate();
  const at = `criteria[${row}]`;
  const weight = view.field(`${at}.weight`);
  const title = view.field(`${at}.title`).value || t("criterionRow.new");
  const most = view.field(`${at}.anchors[4]`).value;
  const fields = [`${at}.title`, `${at}.question`, ...points.map((step) => `${at}.anchors[${step}]`)];
  const mustOpen = fields.some((name) => view.field(name).error || !view.field(name).value);
  return (
    <fieldset className="criterion-row" id={idOf(at)} tabIndex={-1}>
      <legend className="visually-hidden">{t("staff.draft.criterion", { number: row + 1 })}</legend>
      <input type="hidden" name={`${at}.key`} value={view.field(`${at}.key`).value ?? ""} />
      <div className="criterion-line" data-error={weight.error ? "" : undefined}>
        <div className="grow">
          <label htmlFor={weight.id}>
            {title}
            <span className="visually-hidden">, {t("criterionRow.weight")}</span>
          </label>
          {most ? <p className="small muted">{t("criterionRow.most", { anchor: most })}</p> : null}
        </div>
        <div data-weight-tiles>
          <Tiles total={TILES} laid={tilesOf(weight.value ?? "")} />
        </div>
        <div className="field criterion-weight" data-error={weight.error ? "" : undefined}>
          <span className="with-unit with-unit-after">
            <span aria-hidden="true">%</span>
            <input
              id={weight.id}
              name={weight.name}
              type="text"
              inputMode="numeric"
              autoComplete="off"
              defaultValue={weight.value}
              data-weight
              {...described(weight)}
            />
          </span>
          {weight.error ? (
            <p className="error-text" id={`${weight.id}-error`}>
              {weight.error}
            </p>
          ) : null}
        </div>
      </div>
      <div className="criterion-more">
        <details className="disclosure" open={mustOpen}>
          <summary>
            <span>
              {t("criterionRow.change")}
              <span className="visually-hidden">, {title}</span>
            </span>
          </summary>
          <div className="stack g-3">
            <TextField {...view.field(`${at}.title`)} label={t("staff.draft.criterionTitle")} />
            <TextField {...view.field(`${at}.question`)} label={t("staff.draft.criterionQuestion")} />
            {points.map((step) => (
              <TextArea
                key={step}
                {...view.field(`${at}.anchors[${step}]`)}
                label={t("staff.draft.anchor", { points: step + 1 })}
                rows={2}
              />
            ))}
          </div>
        </details>
        {arrangeAt && count > 1 ? <Moves row={row} count={count} title={title} at={arrangeAt} /> : null}
      </div>
    </fieldset>
  );
}

type MovesProps = {
  readonly row: number;
  readonly count: number;
  readonly title: string;
  readonly at: string;
};

/** Buttons of the same form: the page comes back with the row where it was sent, nothing that was typed lost. */
function Moves({ row, count, title, at }: MovesProps) {
  const t = useTranslate();
  const about = <span className="visually-hidden">: {title}</span>;
  const step = (name: string, to: number) => ({
    name: "intent",
    value: `criterion-${name} ${row}`,
    formAction: `${at}#${idOf(`criteria[${to}]`)}`,
    look: "quiet" as const,
    size: "small" as const,
  });
  return (
    <p className="row g-2 criterion-moves">
      {row > 0 ? (
        <Button {...step("up", row - 1)}>
          {t("criterionRow.up")}
          {about}
        </Button>
      ) : null}
      {row < count - 1 ? (
        <Button {...step("down", row + 1)}>
          {t("criterionRow.down")}
          {about}
        </Button>
      ) : null}
      <Button {...step("remove", Math.max(0, row - 1))}>
        {t("criterionRow.remove")}
        {about}
      </Button>
    </p>
  );
}
