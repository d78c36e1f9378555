import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";

import { ForEditors } from "./for-editors.tsx";

type Props = {
  readonly tenderId: string;
  readonly slug: string;
  readonly questions: number;
  /** Rules are frozen, so there is something to ask about, to change and to see in public. */
  readonly isPublished: boolean;
  /** Whether anybody may read its page: "there", from a moment to come, or never, for it was stopped before that. */
  readonly publicPage: "there" | Date | null;
  readonly isEnded: boolean;
  readonly mayEnd: boolean;
};

/** The other pages of a call, lighter than the one where it goes on. */
export function CallLinks({ tenderId, slug, questions, isPublished, publicPage, isEnded, mayEnd }: Props) {
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
          <PublicLink slug={slug} publicPage={publicPage} />
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

function PublicLink({ slug, publicPage }: Pick<Props, "slug" | "publicPage">) {
  const t = useTranslate();
  const format = useFormat();
  if (publicPage === null) return null;
  if (publicPage !== "there")
    return (
      <span className="muted">{t("staff.tender.publicFrom", { moment: format.moment(publicPage) })}</span>
    );
  return (
    <a className="line-link" href={paths.space(slug)}>
      {t("staff.tender.toPublic")}
    </a>
  );
}
