import type { FormView } from "#app/components/forms/form-view.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";

import { ReceivedFields } from "./received-fields.tsx";

/** Asked first: how the words of a maker came in. It goes into the address, so that every form after it carries it. */
export function HowHeard({ view, name }: { view: FormView; name: string }) {
  const t = useTranslate();
  return (
    <form method="get" className="card stack g-4" noValidate>
      <h2 className="h3">{t("spoken.how")}</h2>
      <p>{t("spoken.howStory", { name })}</p>
      <ErrorSummary title={t("ui.errorSummary")} lines={view.summary} />
      <ReceivedFields view={view} label={t("spoken.way")} />
      <p>
        <Button>{t("spoken.goOn")}</Button>
      </p>
    </form>
  );
}
