import type { ReactNode } from "react";

import { IslandScript } from "#app/components/island.tsx";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { Icon, type IconName } from "#app/ui/icon.tsx";

type Props = { readonly state: "saved" | "none"; readonly words: string };

const others = [
  ["busy", "clock"],
  ["offline", "offline"],
  ["failed", "attention"],
] as const;

/** Whether what was typed is kept. The browser puts one of the other lines in its place while somebody types. */
export function KeptLine({ state, words }: Props) {
  const t = useTranslate();
  return (
    <>
      <p className="saved" data-save-line data-state={state} role="status">
        {state === "saved" ? <Icon name="check" /> : null}
        {words}
      </p>
      <Line state="saved" icon="check" />
      {others.map(([name, icon]) => (
        <Line key={name} state={name} icon={icon}>
          {t(`applicant.keeping.${name}`)}
        </Line>
      ))}
      <Line state="conflict" icon="people">
        {t("applicant.keeping.conflict")}{" "}
        <Button look="quiet" size="small" form="plan-part" name="intent" value="save">
          {t("applicant.keeping.choose")}
        </Button>
      </Line>
      <Line state="signed-out" icon="lock">
        {t("applicant.keeping.signedOut")}{" "}
        <a href={paths.signIn.start()} target="_blank" rel="noreferrer">
          {t("applicant.keeping.signIn")}
        </a>
      </Line>
      <IslandScript name="autosave" />
    </>
  );
}

function Line({ state, icon, children }: { state: string; icon: IconName; children?: ReactNode }) {
  return (
    <template data-save-state={state}>
      <Icon name={icon} />
      <span data-words>{children}</span>
    </template>
  );
}
