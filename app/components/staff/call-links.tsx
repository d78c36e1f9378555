import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/button.tsx";

import { ForEditors } from "./for-editors.tsx";

type Props = {
  readonly tenderId: string;
  readonly slug: string;
  readonly questions: number;
  /** Rules are frozen, so there is something to ask about, to change and to see in public. */
  readonly isPublished: boolean;
  readonly isEnded: boolean;
  readonly mayEnd: boolean;
};

/** The other pages of a call, lighter than the one where it goes on. */
export function CallLinks({ tenderId, slug, questions, isPublished, isEnded, mayEnd }: Props) {
  const t = useTranslate();
  return (
    <nav aria-label={t("staff.tender.more")} className="row g-4 call-links">
      <LinkButton look="quiet" href={paths.staff.log(tenderId)}>
        {t("dossier.link")}
      </LinkButton>
      {isPublished ? (
        <>
          <LinkButton look="quiet" href={paths.staff.questions(tenderId)}>
            {t("questions.staff.link", { count: questions })}
          </LinkButton>
          <LinkButton look="quiet" href={paths.staff.viewings(tenderId)}>
            {t("viewings.staff.title")}
          </LinkButton>
          {isEnded ? null : (
            <ForEditors>
              <LinkButton look="quiet" href={paths.staff.entries(tenderId)}>
                {t("paper.link")}
              </LinkButton>
            </ForEditors>
          )}
          <LinkButton look="quiet" href={paths.staff.changes(tenderId)}>
            {t("changes.staff.link")}
          </LinkButton>
          <LinkButton look="quiet" href={paths.space(slug)}>
            {t("staff.tender.toPublic")}
          </LinkButton>
        </>
      ) : null}
      {mayEnd ? (
        <LinkButton look="quiet" href={paths.staff.ending(tenderId)}>
          {t("ending.link")}
        </LinkButton>
      ) : null}
    </nav>
  );
}
