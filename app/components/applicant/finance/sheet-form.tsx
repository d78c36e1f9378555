import { problemWords } from "#app/components/forms/form-view.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { FileField } from "#app/ui/field.tsx";

/** Chooses the file to read in; what it would change is shown before anything is saved. */
export function SheetForm({ error }: { error: string | null }) {
  const t = useTranslate();
  const words = error ? problemWords(t, error) : undefined;
  return (
    <>
      <p className="lead">{t("sheetImport.lead")}</p>
      <ErrorSummary title={t("ui.errorSummary")} lines={words ? [{ href: "#file", text: words }] : []} />
      <form method="post" encType="multipart/form-data" className="card stack g-4">
        <FileField
          id="file"
          name="file"
          label={t("sheetImport.choose")}
          hint={t("sheetImport.rules")}
          error={words}
          accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        />
        <p>
          <Button>{t("sheetImport.look")}</Button>
        </p>
      </form>
    </>
  );
}
