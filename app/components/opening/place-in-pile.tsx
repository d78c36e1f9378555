import { useTranslate } from "#app/i18n/context.tsx";

type Place = {
  readonly root: string;
  readonly place: number;
  readonly size: number;
  readonly proof: readonly string[];
};

/** For its maker: the proof that this plan, as it was sealed, lay in the pile that two people opened. */
export function PlaceInPile({ pile }: { pile: Place }) {
  const t = useTranslate();
  const { root, place, size, proof } = pile;
  return (
    <section className="stack g-3" aria-labelledby="pile">
      <h2 id="pile">{t("opening.receipt.title")}</h2>
      <p>{t("opening.receipt.story", { place, size })}</p>
      <p>{t("opening.receipt.why")}</p>
      <p>
        <strong>{t("opening.root")}</strong>
        <br />
        <code className="hash">{root}</code>
      </p>
      <details className="disclosure">
        <summary>{t("opening.receipt.check")}</summary>
        <div className="stack g-3">
          <p>{t("opening.receipt.how")}</p>
          {proof.length > 0 ? (
            <>
              <h3 className="h4">{t("opening.receipt.proof")}</h3>
              <ol className="stack g-1">
                {proof.map((hash) => (
                  <li key={hash}>
                    <code className="hash">{hash}</code>
                  </li>
                ))}
              </ol>
            </>
          ) : null}
        </div>
      </details>
    </section>
  );
}
