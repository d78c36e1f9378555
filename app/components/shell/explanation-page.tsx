import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { Steps } from "#app/ui/steps.tsx";

import { PublicShell } from "./public-shell.tsx";

type Props = {
  readonly current: "how" | "jury";
  readonly title: string;
  readonly lead: string;
  readonly steps: readonly string[];
  /** A rule that everybody may read beforehand. */
  readonly rule?: string;
};

/** How something goes, step by step, and the way to the spaces. */
export function ExplanationPage({ current, title, lead, steps, rule }: Props) {
  const t = useTranslate();
  return (
    <PublicShell current={current}>
      <div className="wrap wrap-narrow band stack g-5">
        <h1>{title}</h1>
        <p className="lead">{lead}</p>
        <Steps steps={steps.map((story) => ({ state: "later", story }))} />
        {rule ? <p>{rule}</p> : null}
        <p>
          <LinkButton href={paths.spaces()}>{t("spaces.filter.show")}</LinkButton>
        </p>
      </div>
    </PublicShell>
  );
}
