import { isBranch } from "#app/domain/spaces/branches.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import type { Translate } from "#app/i18n/translate.ts";
import { Notice } from "#app/ui/notice.tsx";

type Props = { readonly wanted: readonly string[]; readonly excluded: readonly string[] };

/** What is welcome in this place and what does not fit, said before somebody writes for hours. */
export function BranchAdvice({ wanted, excluded }: Props) {
  const t = useTranslate();
  const [welcome, unfit] = [branchesInWords(t, wanted), branchesInWords(t, excluded)];
  if (!welcome && !unfit) return null;
  return (
    <Notice tone="info" title={t("business.advice.title")}>
      {welcome ? <p>{t("business.advice.wanted", { names: welcome })}</p> : null}
      {unfit ? <p>{t("business.advice.excluded", { names: unfit })}</p> : null}
    </Notice>
  );
}

/** The names of branches in one sentence; empty when there are none. */
export function branchesInWords(t: Translate, branches: readonly string[]): string {
  return branches
    .filter(isBranch)
    .map((branch) => t(`spaces.branch.${branch}`).toLowerCase())
    .join(", ");
}
