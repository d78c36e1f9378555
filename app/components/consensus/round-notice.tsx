import type { RoundPlan } from "#app/domain/jury/consensus/round.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Notice } from "#app/ui/notice.tsx";

type Props = {
  readonly plans: readonly RoundPlan[];
  readonly tenderId: string;
  readonly isProposed: boolean;
};

/** That points lie apart, and the way to what the jury says of it; nothing where they do not. */
export function RoundNotice({ plans, tenderId, isProposed }: Props) {
  const t = useTranslate();
  const lines = plans.flatMap((plan) => plan.lines);
  if (lines.length === 0) return null;
  const agreed = lines.filter((line) => line.agreed !== null).length;
  return (
    <Notice tone={isProposed || agreed === lines.length ? "quiet" : "attention"}>
      <p>{t("round.waiting", { lines: lines.length, agreed })}</p>
      <p>
        <a href={paths.staff.round(tenderId)}>{t("round.link")}</a>
      </p>
    </Notice>
  );
}
