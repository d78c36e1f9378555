import { HallSheet } from "#app/components/hall/hall-sheet.tsx";
import { hallViews } from "#app/domain/jury/evening/states.ts";
import type { ConductedEvening } from "#app/http/conduct-page.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/button.tsx";

import { StepForm } from "./step-form.tsx";

type Props = { readonly evening: ConductedEvening; readonly once: string; readonly address: string };

/** What the hall sees at this moment, in small, with what else it could see and the links to open it. */
export function HallCard({ evening, once, address }: Props) {
  const t = useTranslate();
  const { leads, hall, hallKeys } = evening;
  return (
    <section className="card stack g-3" aria-labelledby="hall-card">
      <h2 id="hall-card" className="h3">
        {t("hall.card.title")}
      </h2>
      <div className="hall hall-small" aria-hidden="true">
        <HallSheet now={evening.hallNow} total={evening.turns.length} address={address} small />
      </div>
      {leads && evening.state === "running" ? (
        <div className="stack g-2" role="group" aria-label={t("hall.card.what")}>
          <p className="label">{t("hall.card.what")}</p>
          {hallViews.map((view) => (
            <HallChoice key={view} view={view} chosen={view === hall} once={once} />
          ))}
        </div>
      ) : null}
      <p className="small muted">{t("hall.card.links")}</p>
      <p className="row g-2">
        <LinkButton look="outline" size="small" href={paths.hall.screen(hallKeys.names)}>
          {t("hall.card.names")}
        </LinkButton>
        <LinkButton look="outline" size="small" href={paths.hall.screen(hallKeys.numbers)}>
          {t("hall.card.numbers")}
        </LinkButton>
      </p>
      {leads ? (
        <details className="disclosure" id="new-key">
          <summary>{t("hall.card.newKey")}</summary>
          <p className="small">{t("hall.card.newKeyHint")}</p>
          <StepForm once={once} step="new-key" look="outline" size="small" label={t("hall.card.newKey")} />
        </details>
      ) : null}
    </section>
  );
}

type ChoiceProps = {
  readonly view: (typeof hallViews)[number];
  readonly chosen: boolean;
  readonly once: string;
};

function HallChoice({ view, chosen, once }: ChoiceProps) {
  const t = useTranslate();
  if (chosen)
    return (
      <p className="chosen">
        <span aria-hidden="true">✓ </span>
        <strong>{t(`hall.view.${view}`)}</strong>
      </p>
    );
  return (
    <StepForm
      once={once}
      step="hall"
      about={{ hall: view }}
      look="outline"
      size="small"
      full
      label={t(`hall.view.${view}`)}
    />
  );
}
