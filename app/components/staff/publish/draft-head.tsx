import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { dayOf } from "#app/lib/dates.ts";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { SaveLine } from "#app/ui/save-line.tsx";

type Props = { readonly tenderId: string; readonly savedAt: Date | null; readonly now: Date };

/** In the head of a draft: when it was last saved, and how the page of the space will look. */
export function DraftHead({ tenderId, savedAt, now }: Props) {
  const t = useTranslate();
  const format = useFormat();
  return (
    <div className="row g-3">
      {savedAt ? (
        <SaveLine state="saved">
          {dayOf(savedAt) === dayOf(now)
            ? t("draftHead.savedAt", { time: format.time(savedAt) })
            : t("draftHead.savedOn", { day: format.plainDay(dayOf(savedAt)) })}
        </SaveLine>
      ) : null}
      <LinkButton look="outline" href={paths.staff.preview(tenderId)}>
        {t("draftHead.preview")}
      </LinkButton>
    </div>
  );
}
