import type { Standing } from "#app/domain/applications/standing.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { dayOf } from "#app/lib/dates.ts";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { Sign } from "#app/ui/sign.tsx";

import { PitchCard } from "./pitch-card.tsx";

type Plan = {
  readonly applicationId: string;
  readonly once: string;
  readonly standing: Standing;
  readonly repairDueAt: string | null;
  readonly place: string;
  /** The latest first; those about the lease say where it stands. */
  readonly letters: readonly {
    readonly lease: { state: string; tasks: readonly string[]; note: string } | null;
    /** What the letter to the winner says that they get: the address, of a building with the unit. */
    readonly won: string | null;
  }[];
  readonly pitch: {
    readonly position: number;
    readonly startsAt: string;
    readonly coming: boolean | null;
  } | null;
};

/** What its maker has to do now and before when; or that there is nothing to do. */
export function NextCard({ plan }: { plan: Plan }) {
  const t = useTranslate();
  const format = useFormat();
  const { standing, applicationId, repairDueAt, pitch } = plan;
  if (standing === "repair" && repairDueAt)
    return (
      <section className="card stack g-3 to-do" aria-labelledby="todo">
        <div className="row row-apart row-top">
          <div className="stack g-1">
            <p className="tag">{t("standing.todo")}</p>
            <h2 id="todo">{t("repair.title")}</h2>
          </div>
          <Sign tone="attention">
            {t("standing.before", { day: format.day(dayOf(new Date(repairDueAt))) })}
          </Sign>
        </div>
        <p>{t("repair.lead", { moment: format.moment(new Date(repairDueAt)) })}</p>
        <p>
          <LinkButton href={paths.applicant.repair(applicationId)}>{t("standing.toRepair")}</LinkButton>
        </p>
      </section>
    );
  const lease = plan.letters.find((letter) => letter.lease !== null)?.lease;
  const won = plan.letters.find((letter) => letter.won !== null)?.won;
  if (standing === "winner" && lease) return <LeaseNow {...lease} won={won} />;
  if (standing === "invited" && pitch) return <PitchCard {...plan} pitch={pitch} />;
  if (
    standing === "sealed" ||
    standing === "reading" ||
    standing === "pitched" ||
    standing === "winner" ||
    standing === "reserve"
  )
    return (
      <section className="card stack g-2" aria-labelledby="todo">
        <h2 className="h3" id="todo">
          {t("standing.nothing")}
        </h2>
        <Won address={standing === "winner" ? won : null} />
        <p>{t(`standing.nothing.${standing}`)}</p>
      </section>
    );
  return null;
}

/** Which space it is, of a building which unit: whoever asked for several learns it here as in the letter. */
function Won({ address }: { readonly address: string | null | undefined }) {
  const t = useTranslate();
  return address ? (
    <p>
      <strong>{t("standing.wonUnit", { address })}</strong>
    </p>
  ) : null;
}

type LeaseNowProps = {
  readonly state: string;
  readonly tasks: readonly string[];
  /** What staff wrote with the step, such as why a lease is called off. */
  readonly note: string;
  readonly won: string | null | undefined;
};

/** Where the letter asks for a call at once, without a list of tasks. */
const asksForACall: ReadonlySet<string> = new Set(["arrears", "not_delivered"]);

/** The winner on the way to the keys and after: how far it is, what is asked of them now, and what staff wrote. */
function LeaseNow({ state, tasks, note, won }: LeaseNowProps) {
  const t = useTranslate();
  const isAsked = tasks.length > 0 || asksForACall.has(state);
  return (
    <section className={isAsked ? "card stack g-3 to-do" : "card stack g-2"} aria-labelledby="todo">
      <h2 className="h3" id="todo">
        {t(isAsked ? "standing.todo" : "standing.nothing")}
      </h2>
      <Won address={state === "called_off" || state === "ended" ? null : won} />
      <p>{t.find(`mail.leaseMoved.now.${state}`)}</p>
      {note ? <p className="words">{note}</p> : null}
      {tasks.length > 0 ? (
        <ul className="prose">
          {tasks.map((task) => (
            <li key={task}>{t.find(`mail.leaseMoved.task.${task}`) ?? task}</li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
