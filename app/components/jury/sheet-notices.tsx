import { useTranslate } from "#app/i18n/context.tsx";
import { Notice } from "#app/ui/notice.tsx";

type Props = {
  readonly isOpen: boolean;
  readonly isSealed: boolean;
  /** By the button of the form, for who has no script. */
  readonly isSaved: boolean;
  readonly isLate: boolean;
  /** Typed in from the juror's sheet of paper. */
  readonly isOnPaper: boolean;
};

/** News about a sheet. What is hidden here, the phone shows when it holds. */
export function SheetNotices({ isOpen, isSealed, isSaved, isLate, isOnPaper }: Props) {
  const t = useTranslate();
  return (
    <>
      {isSaved && !isSealed ? <Notice tone="done" title={t("jury.score.saved")} live /> : null}
      <div data-sheet-closed="" hidden={isOpen || isSealed}>
        <Notice tone="attention" title={t("sheet.closed.title")}>
          <p>{t("sheet.closed")}</p>
        </Notice>
      </div>
      {isOnPaper ? (
        <Notice tone="info">
          <p>{t("paperScores.own")}</p>
        </Notice>
      ) : null}
      <div data-sheet-late="" hidden={!isLate}>
        <Notice tone="info">
          <p>{t("sheet.late")}</p>
        </Notice>
      </div>
      <div data-sheet-refusal="" role="alert" hidden>
        <Notice tone="error" title={t("sheet.refused")}>
          <p data-words="" data-lacking={t("sheet.lacking", { count: "{count}" })} />
        </Notice>
      </div>
    </>
  );
}
