import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Button, LinkButton } from "#app/ui/button.tsx";

type Props = {
  readonly slug: string;
  readonly address: string;
  readonly plans: readonly { readonly id: string; readonly tradeName: string; readonly address: string }[];
};

/** Begin empty, or with a plan that was written for another space. */
export function StartChoice({ slug, address, plans }: Props) {
  const t = useTranslate();
  return (
    <div className="wrap wrap-narrow band-small stack g-5">
      <h1>{t("reuse.start", { address })}</h1>
      <p className="lead">{t("reuse.startLead")}</p>
      <ul className="stack g-3 plain-list">
        {plans.map((plan) => {
          const tradeName = plan.tradeName || t("applicant.noName");
          return (
            <li key={plan.id} className="card stack g-2">
              <h2 className="h3">{tradeName}</h2>
              <p>{t("reuse.startFromStory", { address: plan.address })}</p>
              <p>
                <LinkButton href={paths.applicant.takeAlong(plan.id, slug)}>
                  {t("reuse.startFrom", { tradeName })}
                </LinkButton>
              </p>
            </li>
          );
        })}
      </ul>
      <form method="post" action={paths.applicant.start()}>
        <input type="hidden" name="slug" value={slug} />
        <Button look="outline" name="intent" value="empty">
          {t("reuse.startEmpty")}
        </Button>
      </form>
    </div>
  );
}
