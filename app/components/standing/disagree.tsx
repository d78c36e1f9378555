import type { Standing } from "#app/domain/applications/standing.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";

type Props = {
  readonly plan: {
    readonly standing: Standing;
    readonly slug: string;
    readonly address: string;
    readonly receiptNumber: string | null;
    readonly contact: { readonly email: string; readonly phone: string } | null;
  };
};

/** Whoever disagrees with a result: how it was counted, and whom to tell. */
export function Disagree({ plan }: Props) {
  const t = useTranslate();
  const { standing, slug, address, receiptNumber, contact } = plan;
  const isJudged = standing === "not_chosen" || standing === "reserve";
  if (!contact || (!isJudged && standing !== "declined")) return null;
  const subject = t("feedback.disagreeSubject", { address, number: receiptNumber ?? "" });
  return (
    <section className="stack g-2" aria-labelledby="disagree">
      <h2 className="h3" id="disagree">
        {t("feedback.disagree")}
      </h2>
      <p className="small">{t(isJudged ? "feedback.disagreeHow" : "feedback.disagreeChoice")}</p>
      {isJudged ? (
        <a className="contact-line" href={paths.result(slug)}>
          {t("feedback.result")}
        </a>
      ) : null}
      {contact.email ? (
        <a
          className="contact-line"
          href={`mailto:${contact.email}?${new URLSearchParams({ subject }).toString().replaceAll("+", "%20")}`}
        >
          {t("feedback.disagreeMail")}
        </a>
      ) : null}
      <p className="small muted">{t("feedback.disagreeThen")}</p>
    </section>
  );
}
