import { renderSVG } from "uqr";

import type { ConductedEvening } from "#app/http/conduct-page.server.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { Drawing } from "#app/ui/drawing.tsx";

import { StepForm } from "./step-form.tsx";

type Props = { readonly evening: ConductedEvening; readonly once: string };

/** The code with which jurors come in, large enough to hold up in the hall; only while it is shown it works. */
export function CodeCard({ evening, once }: Props) {
  const t = useTranslate();
  const format = useFormat();
  const { code, leads, state } = evening;
  if (state === "revealing" || state === "over") return null;
  if (!code && !leads) return null;
  return (
    <section className="card stack g-3" aria-labelledby="code-card">
      <h2 id="code-card" className="h3">
        {t("joining.card.title")}
      </h2>
      {code ? (
        <>
          <p className="hall-code">{code.spelled}</p>
          <Drawing className="hall-code-picture" svg={renderSVG(code.link, { border: 2 })} />
          <p>{t("joining.card.how", { page: code.page })}</p>
          <p className="small">{t("joining.card.until", { at: format.time(new Date(code.until)) })}</p>
          {leads ? (
            <StepForm once={once} step="hide-code" look="outline" full label={t("joining.card.hide")} />
          ) : null}
        </>
      ) : (
        <>
          <p className="small">{t("joining.card.story")}</p>
          <StepForm once={once} step="show-code" look="outline" full label={t("joining.card.show")} />
        </>
      )}
    </section>
  );
}
