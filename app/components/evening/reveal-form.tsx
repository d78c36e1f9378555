import { OnceKey } from "#app/components/forms/once-key.tsx";
import { ForEditors } from "#app/components/staff/for-editors.tsx";
import type { AwaitedJuror } from "#app/domain/jury/awaited.ts";
import type { RevealWait } from "#app/domain/jury/reveal-waits.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";

import { AwaitedSheets } from "./awaited-sheets.tsx";

type Props = { readonly awaited: readonly AwaitedJuror[]; readonly once: string };

/** The one press that opens the points of an evening without a conductor; only there when there are points to open. */
export function RevealForm({ awaited, once }: Props) {
  const t = useTranslate();
  return (
    <ForEditors>
      <form method="post" className="card stack g-3 form-page">
        <OnceKey value={once} />
        <h2 className="h3">{t("evening.reveal.title")}</h2>
        <p>{t("evening.reveal.story")}</p>
        <AwaitedSheets awaited={awaited} />
        <p>
          <Button size="large">{t("evening.reveal.button")}</Button>
        </p>
      </form>
    </ForEditors>
  );
}

type Waits = {
  readonly waits: RevealWait;
  readonly tenderId: string;
  /** When the first pitch begins; null while nobody was invited. */
  readonly beginsAt: Date | null;
};

/** What comes before the reveal, where its form would stand. */
export function RevealWaits({ waits, tenderId, beginsAt }: Waits) {
  const t = useTranslate();
  const format = useFormat();
  return (
    <Notice tone="quiet" title={t(`revealWaits.${waits}`)}>
      <p>
        {waits === "pitches" && beginsAt
          ? t("revealWaits.pitches.story", { moment: format.moment(beginsAt) })
          : t(`revealWaits.${waits === "invitations" ? "invitations" : "points"}.story`)}
      </p>
      {waits === "invitations" ? (
        <p>
          <a href={paths.staff.tender(tenderId)}>{t("revealWaits.toCall")}</a>
        </p>
      ) : null}
    </Notice>
  );
}
