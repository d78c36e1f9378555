import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/button.tsx";
import { Icon } from "#app/ui/icon.tsx";

export type Unfinished = {
  readonly id: string;
  readonly name: string;
  readonly sizeBytes: number;
  readonly received: number;
};

/** Files that were on their way when a tab was closed: choosing one again goes on where it was. */
export function HalfwayList({ unfinished }: { unfinished: readonly Unfinished[] }) {
  const t = useTranslate();
  const format = useFormat();
  if (unfinished.length === 0) return null;
  return (
    <div className="stack g-3" data-halfway>
      <h3 className="h4">{t("applicant.files.halfway")}</h3>
      <p>{t("applicant.files.halfwayStory")}</p>
      <ul className="file-cards">
        {unfinished.map(({ id, name, sizeBytes, received }) => (
          <li key={id} className="file-card" data-upload-id={id}>
            <div className="file-picture">
              <Icon name="clock" />
            </div>
            <div className="file-words">
              <p className="file-name">{name}</p>
              <p className="small muted">
                {t("applicant.files.sentSoFar", {
                  percent: format.percent(Math.floor((received / sizeBytes) * 100)),
                })}
              </p>
              <form method="post">
                <Button look="quiet" size="small" name="forget" value={id}>
                  {t("applicant.files.forgetShort")}
                  <span className="visually-hidden"> {name}</span>
                </Button>
              </form>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
