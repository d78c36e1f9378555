import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";

import type { Filters } from "./overview-filters.tsx";

/** Keeps the filters as a search: at once for whoever is signed in, others are asked for their address. */
export function MailMe({ filters }: { filters: Filters }) {
  const t = useTranslate();
  const { stand: _, ...wish } = filters;
  const query = new URLSearchParams(
    Object.entries(wish).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );
  return (
    <form method="post" action={paths.alerts.save(query)} className="row g-3">
      <Button look="outline" size="small">
        {t("alerts.button")}
      </Button>
      <span className="small muted">{t("alerts.hint")}</span>
    </form>
  );
}
