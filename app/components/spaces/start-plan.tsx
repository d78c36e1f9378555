import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Icon } from "#app/ui/icon.tsx";

/** The way from reading to writing: works without script, and leads by the sign-in door where needed. */
export function StartPlan({ slug, large }: { slug: string; large: boolean }) {
  const t = useTranslate();
  return (
    <form method="post" action={paths.applicant.start()}>
      <input type="hidden" name="slug" value={slug} />
      <button className={large ? "button button-large button-full" : "button"}>
        {t("spaces.page.start")}
        {large ? <Icon name="arrow" /> : null}
      </button>
    </form>
  );
}
