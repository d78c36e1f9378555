import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";

type Props = {
  /** Who conducts, who scores and who agrees as the second. */
  readonly names: { readonly staff: string; readonly juror: string; readonly second: string };
  /** How many sheets the button just brought; null when nobody pressed it. */
  readonly cameIn: number | null;
};

/** How one person plays the evening of the demo to its result. */
export function PlayEvening({ names: { staff, juror, second }, cameIn }: Props) {
  const t = useTranslate();
  const steps = [
    t("demo.evening.step.conduct", { name: staff }),
    t("demo.evening.step.score", { name: juror }),
    t("demo.evening.step.others"),
    t("demo.evening.step.close", { name: staff }),
    t("demo.evening.step.agree", { name: second }),
    t("demo.evening.step.reveal", { name: staff }),
  ];
  return (
    <section className="card stack g-4" id="pitchavond" aria-labelledby="play-evening">
      <h2 id="play-evening" className="h3">
        {t("demo.evening.title")}
      </h2>
      <p>{t("demo.evening.lead")}</p>
      <ol className="stack g-2">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {cameIn === null ? null : (
        <Notice tone={cameIn > 0 ? "done" : "quiet"} live>
          {t("demo.evening.cameIn", { count: cameIn })}
        </Notice>
      )}
      <form method="post" action={paths.demo.jury()}>
        <Button look="outline">{t("demo.evening.button")}</Button>
      </form>
    </section>
  );
}
