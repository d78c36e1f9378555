import { useTranslate } from "#app/i18n/context.tsx";

type Props = {
  readonly agreed: readonly {
    readonly criterion: string;
    /** Of which plan, where several stand together. */
    readonly plan?: string;
    readonly points: number;
    readonly lowest: number;
    readonly highest: number;
    readonly motivation: string;
  }[];
};

/** What the jury agreed on after it talked, beside the points that everybody gave; nothing where it agreed on nothing. */
export function AgreedList({ agreed }: Props) {
  const t = useTranslate();
  if (agreed.length === 0) return null;
  return (
    <section className="stack g-3" aria-labelledby="agreed">
      <h2 id="agreed">{t("round.together")}</h2>
      <p>{t("round.togetherStory")}</p>
      <ul className="plain-list stack g-3">
        {agreed.map(({ criterion, plan, points, lowest, highest, motivation }) => (
          <li key={`${plan ?? ""} ${criterion}`} className="agreed stack g-1">
            <p>
              <strong>{plan ? `${plan}, ${criterion}` : criterion}</strong>
            </p>
            <p>{t("round.both", { points, lowest, highest })}</p>
            <p className="as-typed">{motivation}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
