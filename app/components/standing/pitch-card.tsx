import { OnceKey } from "#app/components/forms/once-key.tsx";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { Facts } from "#app/ui/facts.tsx";

type Props = {
  readonly applicationId: string;
  readonly once: string;
  readonly place: string;
  readonly pitch: {
    readonly position: number;
    readonly startsAt: string;
    readonly coming: boolean | null;
  };
};

/** The evening: when, where, whose turn; and whether the maker of the plan comes. */
export function PitchCard({ applicationId, once, place, pitch }: Props) {
  const t = useTranslate();
  const format = useFormat();
  const startsAt = new Date(pitch.startsAt);
  const { coming } = pitch;
  return (
    <section className={coming === null ? "card stack g-4 to-do" : "card stack g-4"} aria-labelledby="todo">
      <div className="stack g-1">
        {coming === null ? <p className="tag">{t("standing.todo")}</p> : null}
        <h2 id="todo">{t(coming === null ? "standing.pitch.ask" : saidOf(coming))}</h2>
      </div>
      <p>{t("standing.pitch.minutes")}</p>
      <Facts
        facts={[
          { label: t("standing.pitch.when"), value: format.moment(startsAt) },
          ...(place ? [{ label: t("standing.pitch.where"), value: place }] : []),
          {
            label: t("standing.pitch.turn"),
            value: t("standing.pitch.turnIs", { position: pitch.position, time: format.time(startsAt) }),
          },
        ]}
      />
      {coming === null ? null : <p className="small">{t("standing.pitch.changed")}</p>}
      <form method="post" action={paths.applicant.pitchAnswer(applicationId)} className="row g-3">
        <OnceKey value={once} />
        {coming === true ? null : (
          <Button look={coming === null ? "main" : "outline"} name="coming" value="yes">
            {t("standing.pitch.yes")}
          </Button>
        )}
        {coming === false ? null : (
          <Button look="outline" name="coming" value="no">
            {t("standing.pitch.no")}
          </Button>
        )}
        {coming === false ? null : (
          <LinkButton look="quiet" href={paths.applicant.pitchCalendar(applicationId)}>
            {t("standing.pitch.toCalendar")}
          </LinkButton>
        )}
      </form>
    </section>
  );
}

const saidOf = (coming: boolean) =>
  coming ? ("standing.pitch.coming" as const) : ("standing.pitch.notComing" as const);
