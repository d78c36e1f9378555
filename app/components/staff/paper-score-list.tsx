import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";

type Sheet = {
  readonly seatId: string;
  readonly applicationId: string;
  readonly juror: string;
  readonly plan: string;
};
type Entered = Sheet & { readonly enteredAt: Date | string };
type Props = {
  readonly tenderId: string;
  readonly open: readonly Sheet[];
  readonly entered: readonly Entered[];
};

/** Which sheets can still come on paper, and which came. */
export function PaperScoreList({ tenderId, open, entered }: Props) {
  const t = useTranslate();
  return (
    <>
      <p className="lead">{t("paperScores.lead")}</p>
      {open.length === 0 ? <EmptyState title={t("paperScores.none")} /> : null}
      <ul className="stack g-2 plain-list">
        {open.map((sheet) => (
          <li key={`${sheet.seatId} ${sheet.applicationId}`}>
            <a className="button button-outline button-full" href={paths.staff.paperScores(tenderId, sheet)}>
              {t("paperScores.of", sheet)}
            </a>
          </li>
        ))}
      </ul>
      <EnteredSheets entered={entered} />
    </>
  );
}

/** Which points came on paper; with their pictures once the points are open. */
export function EnteredSheets({ entered, pictures }: { entered: readonly Entered[]; pictures?: string }) {
  const t = useTranslate();
  const format = useFormat();
  if (entered.length === 0) return null;
  return (
    <section className="stack g-2">
      <h2>{t("paperScores.inResult")}</h2>
      <ul>
        {entered.map((sheet) => {
          const who = { juror: sheet.juror || t("evening.erased.juror"), plan: sheet.plan };
          return (
            <li key={`${sheet.seatId} ${sheet.applicationId}`}>
              {t("paperScores.line", { ...who, at: format.time(new Date(sheet.enteredAt)) })}{" "}
              {pictures ? (
                <a href={paths.staff.paperPicture(pictures, sheet.seatId, sheet.applicationId)}>
                  {t("paperScores.see", who)}
                </a>
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
