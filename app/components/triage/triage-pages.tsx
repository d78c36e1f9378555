import { type TriageView, viewQuery } from "#app/domain/applications/triage/triage-view.ts";
import { lightFilters } from "#app/domain/applications/triage/triage-view.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { LightStrip } from "#app/ui/light-strip.tsx";

import { lightTones } from "./light-tones.ts";

type Props = {
  readonly tenderId: string;
  readonly view: TriageView;
  readonly plans: readonly unknown[];
  readonly before: number;
  readonly total: number;
  readonly next: string | null;
};

/** What the drawings mean, which rows these are of how many, and the way to the other pages. */
export function TriagePages({ tenderId, view, plans, before, total, next }: Props) {
  const t = useTranslate();
  const address = (after: string | null) => paths.staff.applications(tenderId, viewQuery(view, after));
  return (
    <div className="row row-apart g-3">
      <ul className="view-line small">
        {[...lightFilters, "unknown" as const].map((light) => (
          <li key={light} className="row g-1">
            <LightStrip lights={[{ key: light, tone: lightTones[light] }]} />
            {t(`triage.legend.${light}`)}
          </li>
        ))}
      </ul>
      <nav aria-label={t("triage.pages")} className="row g-2">
        <span className="small">
          {t("triage.place", { from: before + 1, to: before + plans.length, total })}
        </span>
        {before > 0 ? (
          <LinkButton look="outline" size="small" href={address(null)}>
            {t("triage.first")}
          </LinkButton>
        ) : null}
        {next ? (
          <LinkButton look="outline" size="small" href={address(next)}>
            {t("triage.next")}
          </LinkButton>
        ) : null}
      </nav>
    </div>
  );
}
