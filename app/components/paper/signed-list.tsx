import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Sign } from "#app/ui/sign.tsx";

export type SignedEntry = {
  readonly applicationId: string;
  readonly name: string;
  readonly receivedAt: string;
  readonly isWithdrawn: boolean;
  readonly canTakeBack: boolean;
};

/** What the reader typed and its maker signed: sealed, but to be taken back when the maker says so. Nothing when there is none. */
export function SignedList({ tenderId, entries }: { tenderId: string; entries: readonly SignedEntry[] }) {
  const t = useTranslate();
  const format = useFormat();
  if (entries.length === 0) return null;
  return (
    <section className="stack g-3">
      <h2 className="h3">{t("spoken.signed")}</h2>
      <ul className="stack g-2 plain-list">
        {entries.map(({ applicationId, name, receivedAt, isWithdrawn, canTakeBack }) => (
          <li key={applicationId} className="card row row-apart g-3">
            <span className="stack g-1">
              <span>{name}</span>
              <span className="small muted">{format.moment(new Date(receivedAt))}</span>
            </span>
            <span className="row g-3">
              {canTakeBack ? (
                <a href={paths.staff.entryTakeBack(tenderId, applicationId)}>
                  {t("spoken.takeBackLink", { name })}
                </a>
              ) : null}
              <Sign tone={isWithdrawn ? "closed" : "done"}>
                {t(isWithdrawn ? "spoken.withdrawn" : "spoken.handedIn")}
              </Sign>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
