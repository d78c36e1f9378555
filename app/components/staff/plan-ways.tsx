import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";

type Props = { readonly tenderId: string; readonly applicationId: string; readonly notes: number };

/** Where else a received plan is: on paper, and in what colleagues said of it. */
export function PlanWays(plan: Props) {
  const t = useTranslate();
  return (
    <p className="row g-3">
      <a className="line-link" href={paths.staff.applicationPdf(plan.tenderId, plan.applicationId)}>
        {t("papers.download")}
      </a>
      <NotesLink {...plan} />
    </p>
  );
}

/** The way to what colleagues said of a plan, with how much that is. */
function NotesLink({ tenderId, applicationId, notes }: Props) {
  const t = useTranslate();
  return (
    <a className="line-link" href={paths.staff.notes(tenderId, applicationId)}>
      {t("notes.link", { count: notes })}
    </a>
  );
}
