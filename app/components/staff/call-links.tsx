import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";

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
      <a className="line-link" href={paths.staff.log(tenderId)}>
        {t("dossier.link")}
      </a>
      {isPublished ? (
        <>
          <a className="line-link" href={paths.staff.questions(tenderId)}>
            {t("questions.staff.link", { count: questions })}
          </a>
          <a className="line-link" href={paths.staff.viewings(tenderId)}>
            {t("viewings.staff.title")}
          </a>
          {isEnded ? null : (
            <>
              <ForEditors>
                <a className="line-link" href={paths.staff.entries(tenderId)}>
                  {t("paper.link")}
                </a>
              </ForEditors>
              <a className="line-link" href={paths.staff.changes(tenderId)}>
                {t("changes.staff.link")}
              </a>
            </>
          )}
          <a className="line-link" href={paths.space(slug)}>
            {t("staff.tender.toPublic")}
          </a>
        </>
      ) : null}
      {mayEnd ? (
        <a className="line-link" href={paths.staff.ending(tenderId)}>
          {t("ending.link")}
        </a>
      ) : null}
    </nav>
  );
}
