import type { FormView } from "#app/components/forms/form-view.ts";
import { OnceKey } from "#app/components/forms/once-key.tsx";
import { IslandScript } from "#app/components/island.tsx";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { Icon } from "#app/ui/icon.tsx";

import { Declarations } from "./hand-in/declarations.tsx";

type Props = {
  readonly view: FormView;
  readonly once: string;
  readonly applicationId: string;
  readonly corporation: string;
  /** The names of who works along on the plan. */
  readonly others: readonly string[];
};

/** The last button: one small request that seals what is already kept, tried again until the server has answered. */
export function HandInForm({ view, once, applicationId, corporation, others }: Props) {
  const t = useTranslate();
  return (
    <form
      method="post"
      className="card stack g-4"
      data-hand-in={paths.applicant.receipt(applicationId)}
      noValidate
    >
      <OnceKey value={once} />
      <p>
        <strong>{t("applicant.submission.ready")}</strong>
      </p>
      <Declarations view={view} corporation={corporation} others={others} />
      <p>
        <Button size="large">{t("applicant.submission.submit")}</Button>
      </p>
      <div role="status">
        <p className="row g-2" data-hand-in-line="busy" hidden>
          <Icon name="clock" /> {t("applicant.handIn.busy")}
        </p>
        <p className="row g-2" data-hand-in-line="offline" hidden>
          <Icon name="offline" /> <strong>{t("applicant.handIn.offline")}</strong>
        </p>
      </div>
      <IslandScript name="hand-in" />
    </form>
  );
}
