import { ForEditors } from "#app/components/staff/for-editors.tsx";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/button.tsx";

type Props = {
  readonly tenderId: string;
  readonly applicationId: string;
  readonly makers: readonly (string | null)[];
  readonly state: string;
};

/** Beside the plan of a maker without a mailbox: the way to pass on what they say, while something is asked of them. */
export function SpokenBox({ tenderId, applicationId, makers, state }: Props) {
  const t = useTranslate();
  if (state !== "repair_asked" && state !== "shortlisted") return null;
  return (
    <ForEditors>
      <section className="card stack g-3">
        <h2 className="h3">{t("spoken.title")}</h2>
        <p>{t("spoken.box", { name: makers[0] ?? t("evening.erased.person") })}</p>
        <p>
          <LinkButton look="outline" href={paths.staff.spoken(tenderId, applicationId)}>
            {t("spoken.link")}
          </LinkButton>
        </p>
      </section>
    </ForEditors>
  );
}
