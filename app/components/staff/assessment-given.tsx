import { useTranslate } from "#app/i18n/context.tsx";

type Props = {
  readonly criteria: readonly { readonly id: string; readonly title: string }[];
  readonly assessment: {
    readonly complete: "yes" | "no" | "";
    readonly choice: string;
    readonly knockOut: string;
    readonly knockOutReason: string;
    readonly reasons: Readonly<Record<string, string>>;
  };
};

/** What was chosen and why, for who is asked about it after the letters went; the note for colleagues is not among it. */
export function AssessmentGiven({ criteria, assessment }: Props) {
  const t = useTranslate();
  const { complete, choice, knockOut, knockOutReason, reasons } = assessment;
  if (choice === "") return null;
  const rows = [
    [t("staff.plan.choose"), t.find(`staff.plans.choice.${choice}`)],
    [t("staff.plan.completeness"), complete === "" ? "" : t(`common.${complete}`)],
    [t.find(`knockOut.kind.${knockOut}`), knockOutReason],
    ...criteria.map(({ id, title }) => [title, reasons[id] ?? ""]),
  ].filter(([name, said]) => name && said);
  return (
    <section className="card stack g-3">
      <h2 className="h3">{t("staff.plan.given")}</h2>
      <dl className="stack g-2">
        {rows.map(([name, said]) => (
          <div key={name}>
            <dt className="small">{name}</dt>
            <dd>{said}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
