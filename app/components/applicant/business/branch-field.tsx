import type { FormView } from "#app/components/forms/form-view.ts";
import { Term } from "#app/components/term.tsx";
import { branches, branchNames } from "#app/domain/spaces/branches.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Select } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";

type Props = { readonly view: FormView; readonly excluded: readonly string[]; readonly slug: string };

/**
 * The first question: what kind of business. When it is one that does not fit here, that is said at once, kindly, and
 * with ways out (by the style sheet, so without script too). It stops nobody.
 */
export function BranchField({ view, excluded, slug }: Props) {
  const t = useTranslate();
  const field = view.field("branch");
  return (
    <div className="stack g-4">
      <Select
        {...field}
        label={t("business.ask.branch")}
        hint={t("business.hint.branch")}
        help={<Term name="sbi" />}
        options={branchNames.map((branch) => ({
          value: branch,
          label: t("business.branchWithCode", {
            name: t(`spaces.branch.${branch}`),
            sbi: branches[branch].sbi,
          }),
          ...(excluded.includes(branch) ? { flag: "excluded" } : {}),
        }))}
        empty=""
      />
      <div role="status">
        <div className="when-excluded" data-shown={excluded.includes(field.value ?? "") ? "" : undefined}>
          <Notice tone="attention" title={t("business.excluded.title")}>
            <div className="stack g-2">
              <p>{t("business.excluded.story")}</p>
              <p>
                <a href={paths.spaces()}>{t("business.excluded.spaces")}</a>
              </p>
              <p>
                <a href={paths.space(slug)}>{t("business.excluded.call")}</a>
              </p>
            </div>
          </Notice>
        </div>
      </div>
    </div>
  );
}
