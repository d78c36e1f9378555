import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { Icon } from "#app/ui/icon.tsx";

export type Neighbour = { readonly applicationId: string; readonly tradeName: string };

/** To the pitch before and the one after; those with a tie are not there. */
export function PitchNav({ before, after }: { before: Neighbour | null; after: Neighbour | null }) {
  const t = useTranslate();
  if (!before && !after) return null;
  return (
    <nav className="row row-apart pitch-nav" aria-label={t("sheet.others")}>
      {before ? (
        <LinkButton look="outline" href={paths.jury.scoreSheet(before.applicationId)}>
          <Icon name="back" />
          <span className="visually-hidden">{t("sheet.before")}: </span>
          {before.tradeName}
        </LinkButton>
      ) : (
        <span />
      )}
      {after ? (
        <LinkButton look="outline" href={paths.jury.scoreSheet(after.applicationId)}>
          <span className="visually-hidden">{t("sheet.after")}: </span>
          {after.tradeName}
          <Icon name="arrow" />
        </LinkButton>
      ) : null}
    </nav>
  );
}
