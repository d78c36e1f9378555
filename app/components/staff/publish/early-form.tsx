import type { FormView } from "#app/components/forms/form-view.ts";
import { OnceKey } from "#app/components/forms/once-key.tsx";
import { earlyLimits } from "#app/domain/tenders/early/early-form.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { TextArea, TextField } from "#app/ui/field.tsx";

import { ForEditors } from "../for-editors.tsx";

type Props = {
  readonly page: {
    readonly once: string;
    readonly mayChange: boolean;
    readonly early: { readonly version: number } | null;
    readonly space: { readonly slug: string };
  };
  readonly view: FormView;
};

/** What is told before there is a call, with the way to the public page and out of it. */
export function EarlyForm({ page, view }: Props) {
  const t = useTranslate();
  const { early, mayChange, once, space } = page;
  return (
    <form method="post" className="card stack g-4 form-page" noValidate>
      <OnceKey value={once} />
      <input type="hidden" name="version" value={early?.version ?? 0} />
      <TextField {...view.field("expectedOn")} label={t("early.form.expectedOn")} type="date" />
      <TextArea
        {...view.field("story")}
        label={t("early.form.story")}
        hint={t("early.form.storyHint")}
        maxLength={earlyLimits.story}
        rows={6}
      />
      {early ? (
        <p>
          <a href={paths.space(space.slug)}>{t("early.see")}</a>
        </p>
      ) : null}
      {mayChange ? (
        <ForEditors>
          <p className="row g-3">
            <Button>{t(early ? "publish.save" : "early.list")}</Button>
            {early ? (
              <Button look="quiet" name="intent" value="take-away">
                {t("early.unlist")}
              </Button>
            ) : null}
          </p>
        </ForEditors>
      ) : null}
    </form>
  );
}
