import { OnceKey } from "#app/components/forms/once-key.tsx";
import { IslandScript } from "#app/components/island.tsx";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { Icon } from "#app/ui/icon.tsx";

/** The last button: one small request that seals what is already kept, tried again until the server has answered. */
export function HandInForm({ once, applicationId }: { once: string; applicationId: string }) {
  const t = useTranslate();
  return (
    <form method="post" className="card stack g-4" data-hand-in={paths.applicant.receipt(applicationId)}>
      <OnceKey value={once} />
      <p>
        <strong>{t("applicant.submission.ready")}</strong>
      </p>
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
