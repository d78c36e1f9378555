import type { FormView } from "#app/components/forms/form-view.ts";
import { handInLimits } from "#app/domain/applications/hand-in-form.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { CheckBox, TextArea } from "#app/ui/field.tsx";

type Props = { readonly view: FormView; readonly corporation: string; readonly others: readonly string[] };

/** What the owner says at the last button: it is true, the others agree, and whom of the jury or the corporation they know. */
export function Declarations({ view, corporation, others }: Props) {
  const t = useTranslate();
  const tick = (name: string, label: string) => {
    const { id, error } = view.field(name);
    return <CheckBox id={id} name={name} label={label} checked={view.checked(name)} error={error} />;
  };
  return (
    <fieldset className="plain-fieldset stack g-3">
      <legend className="h4">{t("handIn.declare")}</legend>
      {tick("isTrue", t(others.length > 0 ? "handIn.isTrueOfUs" : "handIn.isTrue"))}
      {others.length > 0 ? (
        <>
          <input type="hidden" name="others" value={others.length} />
          {tick("agreed", t("handIn.agreed", { names: others.join(", "), count: others.length }))}
        </>
      ) : null}
      {tick("knowsNobody", t("handIn.knowsNobody", { corporation }))}
      <TextArea
        {...view.field("knows")}
        label={t("paper.optional", { label: t("handIn.knows") })}
        hint={t("handIn.knowsHint")}
        maxLength={handInLimits.knows}
        rows={2}
      />
    </fieldset>
  );
}
