import { OnceKey } from "#app/components/forms/once-key.tsx";
import type { PlanPart } from "#app/domain/applications/plan-parts.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { Notice } from "#app/ui/notice.tsx";

type Props = {
  readonly applicationId: string;
  readonly once: string;
  readonly branch: string;
  readonly files: number;
  readonly chosen: {
    readonly slug: string;
    readonly address: string;
    readonly city: string;
    readonly closesAt: string;
    readonly isExcluded: boolean;
    readonly planThere: string | null;
    readonly parts: readonly { readonly name: PlanPart; readonly lookAgain: boolean }[];
  };
};

/** What goes along to the chosen space, what must be looked at there, and the one button. */
export function TakeAlong({ applicationId, once, branch, files, chosen }: Props) {
  const t = useTranslate();
  const format = useFormat();
  return (
    <form method="post" className="stack g-4">
      <OnceKey value={once} />
      <input type="hidden" name="slug" value={chosen.slug} />
      <div className="stack g-1">
        <h2>{t("reuse.to", { address: chosen.address })}</h2>
        <p>
          {chosen.city}. {t("applicant.deadline", { moment: format.moment(new Date(chosen.closesAt)) })}.
        </p>
      </div>
      {chosen.isExcluded ? (
        <Notice tone="attention">
          <p>{t("reuse.excluded", { branch: t.find(`spaces.branch.${branch}`) ?? branch })}</p>
        </Notice>
      ) : null}
      {chosen.planThere ? (
        <Notice tone="info" title={t("reuse.there")}>
          <p>
            <LinkButton look="outline" href={paths.applicant.plan(chosen.planThere)}>
              {t("reuse.open")}
            </LinkButton>
          </p>
        </Notice>
      ) : null}
      <section className="card stack g-3" aria-labelledby="comes">
        <h3 id="comes">{t("reuse.comes")}</h3>
        <ul className="checks">
          {chosen.parts.map(({ name, lookAgain }) => (
            <li key={name} className={lookAgain ? "check check-attention" : "check"}>
              <Icon name={lookAgain ? "attention" : "check"} />
              <div>
                <b>{t(`applicant.part.${name}`)}</b> {t(lookAgain ? "reuse.lookAgain" : "reuse.asItIs")}
              </div>
            </li>
          ))}
          {files > 0 ? (
            <li className="check">
              <Icon name="check" />
              <div>
                <b>{t("reuse.files", { count: files })}</b>
              </div>
            </li>
          ) : null}
        </ul>
        <p className="small">{t("reuse.stays")}</p>
      </section>
      <p className="row g-3">
        <Button>{t("reuse.go")}</Button>
        <LinkButton look="quiet" href={paths.applicant.takeAlong(applicationId)}>
          {t("reuse.other")}
        </LinkButton>
      </p>
    </form>
  );
}
