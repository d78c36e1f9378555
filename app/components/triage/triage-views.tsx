import { OnceKey } from "#app/components/forms/once-key.tsx";
import { viewLimits } from "#app/domain/applications/triage/triage-view.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { Chip } from "#app/ui/chip.tsx";
import { TextField } from "#app/ui/field.tsx";

type View = { readonly id: string; readonly name: string; readonly query: string };
type Props = {
  readonly tenderId: string;
  readonly once: string;
  readonly views: readonly View[];
  /** The view on the screen, as it would be kept. */
  readonly query: string;
  readonly error: string | undefined;
};

/** The views that one kept, as short ways; under them how to keep this one or let one go. */
export function TriageViews({ tenderId, once, views, query, error }: Props) {
  const t = useTranslate();
  return (
    <div className="stack g-2">
      {views.length > 0 ? (
        <nav aria-label={t("triage.views")}>
          <ul className="view-line">
            {views.map((view) => (
              <li key={view.id}>
                <Chip href={paths.staff.applications(tenderId, new URLSearchParams(view.query))}>
                  {view.name}
                </Chip>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      <details className="disclosure" open={error !== undefined}>
        <summary>{t("triage.views.keep")}</summary>
        <div className="stack g-3">
          <form method="post" className="row g-2" noValidate>
            <OnceKey value={once} />
            <input type="hidden" name="intent" value="keep" />
            <input type="hidden" name="query" value={query} />
            <TextField
              id="name"
              name="name"
              label={t("triage.views.name")}
              hint={t("triage.views.hint")}
              maxLength={viewLimits.name}
              value={undefined}
              error={error}
            />
            <Button look="outline">{t("triage.views.save")}</Button>
          </form>
          {views.map((view) => (
            <form key={view.id} method="post">
              <OnceKey value={`${once}-${view.id.slice(0, 8)}`} />
              <input type="hidden" name="intent" value="remove" />
              <input type="hidden" name="viewId" value={view.id} />
              <Button look="quiet">{t("triage.views.remove", { name: view.name })}</Button>
            </form>
          ))}
        </div>
      </details>
    </div>
  );
}
