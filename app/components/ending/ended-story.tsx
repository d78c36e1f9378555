import { OnceKey } from "#app/components/forms/once-key.tsx";
import { ForEditors } from "#app/components/staff/for-editors.tsx";
import type { EndedCall } from "#app/domain/tenders/ending/ending.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Button, LinkButton } from "#app/ui/button.tsx";

type Props = {
  readonly page: {
    readonly once: string;
    readonly asked: { readonly name: string; readonly second: string | null } | null;
    readonly wasPublic: boolean;
    readonly reopened: { readonly tenderId: string | null; readonly mayReopen: boolean } | null;
  };
  readonly ended: EndedCall;
};

/** How it ended, who decided so and why; and the way to begin anew. */
export function EndedStory({ page, ended }: Props) {
  const t = useTranslate();
  const format = useFormat();
  const { asked, reopened, once } = page;
  return (
    <>
      <section className="card stack g-3" aria-labelledby="ended">
        <h2 className="h3" id="ended">
          {t(`ending.ended.${ended.kind}`, { moment: format.moment(new Date(ended.at)) })}
        </h2>
        <blockquote className="as-typed agreed">{ended.reason}</blockquote>
        {asked ? (
          <p className="small">
            {asked.second === null
              ? t("ending.by.one", { name: asked.name })
              : t("ending.by.two", { first: asked.name, second: asked.second })}
          </p>
        ) : null}
        {page.wasPublic ? null : <p className="small">{t("ending.internal")}</p>}
      </section>
      {reopened?.tenderId ? (
        <p>
          <LinkButton href={paths.staff.tender(reopened.tenderId)}>{t("ending.toReopened")}</LinkButton>
        </p>
      ) : reopened?.mayReopen ? (
        <ForEditors>
          <form method="post" className="card stack g-3">
            <OnceKey value={`${once}-reopen`} />
            <p>{t("ending.reopenStory")}</p>
            <p>
              <Button size="large" name="intent" value="reopen">
                {t("ending.reopen")}
              </Button>
            </p>
          </form>
        </ForEditors>
      ) : (
        <ForEditors>
          <p>{t("ending.anotherCall")}</p>
        </ForEditors>
      )}
    </>
  );
}
