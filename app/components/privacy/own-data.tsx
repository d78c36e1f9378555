import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";

/** One's own data: take all of it along, or have all of it forgotten. `wait`: minutes, for whoever asked too often. */
export function OwnData({ wait }: { wait: number | null }) {
  const t = useTranslate();
  return (
    <section className="stack g-3" aria-labelledby="gegevens">
      <h2 id="gegevens">{t("privacy.data.title")}</h2>
      <p>
        {t("privacy.data.lead")} {t("privacy.data.hint")}
      </p>
      {wait === null ? null : (
        <Notice tone="attention" title={t("privacy.data.tooOften")} live>
          <p>{t("problems.too-often", { minutes: wait })}</p>
        </Notice>
      )}
      <form method="post" action={paths.account.data()} className="row g-3">
        <Button look="outline">{t("privacy.data.download")}</Button>
        <LinkButton look="quiet" href={paths.account.erase()}>
          {t("privacy.data.erase")}
        </LinkButton>
      </form>
    </section>
  );
}
