import { useTranslate } from "#app/i18n/context.tsx";

/** What somebody does as a juror and what they promise, on one screen, before they take the seat. */
export function Role() {
  const t = useTranslate();
  return (
    <section className="card stack g-3">
      <h2 className="h3">{t("jury.home.role")}</h2>
      <ol className="prose">
        {([1, 2, 3] as const).map((line) => (
          <li key={line}>{t(`role.do.${line}`)}</li>
        ))}
      </ol>
      <h3 className="h4">{t("role.secret")}</h3>
      <p>{t("role.secretStory")}</p>
      <h3 className="h4">{t("role.ties")}</h3>
      <p>{t("role.tiesStory")}</p>
      <ul className="prose">
        {(["family", "neighbour", "competitor", "business"] as const).map((tie) => (
          <li key={tie}>{t(`role.tie.${tie}`)}</li>
        ))}
      </ul>
      <p>{t("role.tiesEffect")}</p>
    </section>
  );
}
