import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";

type Opened = {
  readonly asker: string;
  readonly opener: string;
  readonly at: string;
  /** Null for plans that were opened before piles had a root. */
  readonly root: string | null;
  readonly leaves: readonly string[];
};

/** Who opened the plans and when, and the fingerprint by which anybody sees that the pile is still the same. */
export function OpenedPile({ tenderId, opened }: { tenderId: string; opened: Opened }) {
  const t = useTranslate();
  const format = useFormat();
  const { asker, opener, root, leaves } = opened;
  return (
    <section className="card stack g-4">
      <Notice tone="done" title={t("opening.done")}>
        <p>{t("opening.doneStory", { asker, opener, moment: format.exactMoment(new Date(opened.at)) })}</p>
      </Notice>
      {root === null ? null : (
        <>
          <p>
            <strong>{t("opening.plans")}:</strong> {format.number(leaves.length)}
          </p>
          <p>
            <strong>{t("opening.root")}</strong>
            <br />
            <code className="hash">{root}</code>
          </p>
          <p className="small muted">{t("opening.rootHint")}</p>
          <details className="disclosure">
            <summary>{t("opening.leaves")}</summary>
            <p>{t("opening.leavesHint")}</p>
            <ol className="stack g-1">
              {leaves.map((leaf) => (
                <li key={leaf}>
                  <code className="hash">{leaf}</code>
                </li>
              ))}
            </ol>
          </details>
        </>
      )}
      <p>
        <LinkButton href={paths.staff.applications(tenderId)}>{t("opening.toPlans")}</LinkButton>
      </p>
    </section>
  );
}
