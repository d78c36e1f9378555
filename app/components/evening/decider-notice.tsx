import { ForRight } from "#app/components/staff/for-editors.tsx";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Notice } from "#app/ui/notice.tsx";

type Props = {
  /** How the colleagues are called who may decide in this call. */
  readonly deciders: readonly string[];
  /** Before the points are open, the chair of the jury may be the second for those. */
  readonly isRevealed: boolean;
};

/** That ties and own plans leave fewer than two colleagues to decide, and what to do. Nothing while there are two. */
export function DeciderNotice({ deciders, isRevealed }: Props) {
  const t = useTranslate();
  const [name] = deciders;
  if (deciders.length >= 2) return null;
  return (
    <Notice tone="attention" title={name === undefined ? t("deciders.none") : t("deciders.one", { name })}>
      <p>{t("deciders.why")}</p>
      {name === undefined || isRevealed ? null : <p>{t("deciders.chair")}</p>}
      <ForRight right="team">
        <p>
          <a href={paths.staff.colleagues()}>{t("deciders.way")}</a>
        </p>
      </ForRight>
    </Notice>
  );
}
