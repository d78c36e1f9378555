import { useTranslate } from "#app/i18n/context.tsx";

type Props = { readonly root: string; readonly seals: number };

/** What lay sealed in the box, as one fingerprint: whoever handed in finds it again on the own receipt. */
export function Pile({ root, seals }: Props) {
  const t = useTranslate();
  return (
    <section className="stack g-2" aria-labelledby="pile">
      <h2 id="pile" className="h3">
        {t("spaces.pile.title")}
      </h2>
      <p>{t("spaces.pile.story", { count: seals })}</p>
      <p className="small">
        {t("opening.root")}: <code className="hash">{root}</code>
      </p>
    </section>
  );
}
