import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { Icon } from "#app/ui/icon.tsx";

import { SHEET_FORM } from "./score-sheet.tsx";

type Props = {
  readonly applicationId: string;
  readonly tradeName: string;
  readonly position: number;
  readonly total: number;
  /** While points can be given, going to the plan keeps them first. */
  readonly isOpen: boolean;
};

/** Stays in view above a sheet: whose pitch it is, which one, back to the evening, and its plan one tap away. */
export function SheetHead({ applicationId, tradeName, position, total, isOpen }: Props) {
  const t = useTranslate();
  return (
    <header className="score-head">
      <div className="row row-apart">
        <a className="score-back" href={paths.jury.home()}>
          <Icon name="back" />
          {t("sheet.tonight")}
        </a>
        <span className="small">{t("sheet.place", { position, total })}</span>
      </div>
      <div className="row row-apart score-title">
        <h1>{tradeName}</h1>
        {isOpen ? (
          <Button look="outline" size="small" form={SHEET_FORM} name="intent" value="read">
            <Icon name="file" />
            {t("sheet.plan")}
          </Button>
        ) : (
          <LinkButton look="outline" size="small" href={paths.jury.plan(applicationId)}>
            <Icon name="file" />
            {t("sheet.plan")}
          </LinkButton>
        )}
      </div>
    </header>
  );
}
