import type { RealmAdvice, RealmAnswers } from "#app/domain/spaces/realm-tree.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { Notice } from "#app/ui/notice.tsx";

type Advised = RealmAdvice & { readonly answers: RealmAnswers };

/** What the answers come to before anything is decided, with the questions that led there. The page opens at it. */
export function RealmAdviceNotice({ advised }: { readonly advised: Advised }) {
  const t = useTranslate();
  return (
    <Notice
      tone={advised.isDoubtful ? "attention" : "info"}
      title={t("publish.realm.advice", { realm: t(`staff.space.realm.${advised.realm}`) })}
      first="advice"
      live
    >
      <ul className="small">
        {advised.path.map((question) => (
          <li key={question}>
            {t(`publish.realm.${question}`)}{" "}
            <strong>{t(`publish.realmAnswer.${advised.answers[question] ?? "no"}`)}</strong>
          </li>
        ))}
      </ul>
      <p>{advised.isDoubtful ? t("publish.realm.doubtful") : t("publish.realm.adviceOnly")}</p>
    </Notice>
  );
}
