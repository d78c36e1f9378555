import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";

type Props = {
  readonly page: {
    readonly tenderId: string;
    readonly applicationId: string;
    readonly isOpen: boolean;
    readonly submittedAt: string | null;
  };
};

/** The financial plan as a spreadsheet, and the way to read one in that its maker brought along. */
export function SheetLinks({ page: { tenderId, applicationId, isOpen, submittedAt } }: Props) {
  const t = useTranslate();
  return (
    <p className="row g-4">
      <a href={paths.staff.entrySheets(tenderId, applicationId)} download>
        {t("sheetImport.download")}
      </a>
      {isOpen && submittedAt === null ? (
        <a href={paths.staff.entryReadSheets(tenderId, applicationId)}>{t("sheetImport.link")}</a>
      ) : null}
    </p>
  );
}
