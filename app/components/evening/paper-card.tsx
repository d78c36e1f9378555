import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";

/** What to do when a phone does not work: paper, or what waits on the phone as a file or as codes. */
export function PaperCard({ tenderId }: { tenderId: string }) {
  const t = useTranslate();
  return (
    <section className="stack g-2" aria-labelledby="paper-card">
      <h2 id="paper-card" className="h4">
        {t("signals.paper.title")}
      </h2>
      <p className="small">{t("signals.paper.story")}</p>
      <ul className="stack g-1 plain-list">
        <li>
          <a href={paths.staff.paperScores(tenderId)}>{t("paperScores.link")}</a>
        </li>
        <li>
          <a href={paths.staff.scoreFile(tenderId)}>{t("signals.paper.scan")}</a>
        </li>
      </ul>
    </section>
  );
}
