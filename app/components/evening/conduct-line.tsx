import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";

import { LineWords } from "./line-words.tsx";

/** To whoever conducts or looks along: that this page stands still, why, and what to do. */
export function ConductLine({ tenderId }: { tenderId: string }) {
  const t = useTranslate();
  return (
    <LineWords
      words={{
        offline: (
          <Notice tone="error" title={t("line.offline")}>
            <p>{t("line.offlineStory")}</p>
          </Notice>
        ),
        out: (
          <Notice tone="error" title={t("line.out")}>
            <p>{t("line.outStory")}</p>
            <p>
              <LinkButton href={paths.signIn.staff(paths.staff.conduct(tenderId))}>
                {t("line.signIn")}
              </LinkButton>
            </p>
          </Notice>
        ),
        gone: (
          <Notice tone="error" title={t("line.gone")}>
            <p>{t("line.goneStory")}</p>
          </Notice>
        ),
      }}
    />
  );
}
