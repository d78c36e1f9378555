import type { FormView } from "#app/components/forms/form-view.ts";
import { OnceKey } from "#app/components/forms/once-key.tsx";
import { shortlistSize, WHY_FEW_LENGTH } from "#app/domain/jury/shortlist/shortlist-rules.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/button.tsx";
import { TextArea } from "#app/ui/field.tsx";

type Props = {
  readonly view: FormView;
  readonly once: string;
  /** The seal of the letters on this screen: only these can be sent by it. */
  readonly seal: string;
  readonly letters: number;
  readonly chosen: number;
  readonly jurors: number;
};

/** The one step that makes all choices real, with how many letters it sends. */
export function SendForm({ view, once, seal, letters, chosen, jurors }: Props) {
  const t = useTranslate();
  return (
    <form method="post" className="card stack g-3" noValidate>
      <OnceKey value={once} />
      <input type="hidden" name="intent" value="send" />
      <input type="hidden" name="seal" value={seal} />
      {chosen < shortlistSize.least ? (
        <TextArea
          {...view.field("whyFew")}
          label={t("shortlist.whyFew", shortlistSize)}
          hint={t("shortlist.whyFewHint")}
          maxLength={WHY_FEW_LENGTH}
          rows={2}
        />
      ) : null}
      <p>{t("staff.shortlist.jury", { count: jurors })}</p>
      <p className="small">{t("shortlist.once")}</p>
      <p>
        <Button size="large">{t("shortlist.sendCount", { count: letters + jurors })}</Button>
      </p>
    </form>
  );
}
