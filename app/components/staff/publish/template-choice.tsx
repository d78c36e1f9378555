import { criteriaTemplates } from "#app/domain/tenders/criteria.ts";
import { ownTemplateValue, templateLimits } from "#app/domain/tenders/templates/own-templates.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/button.tsx";
import { Select, TextField } from "#app/ui/field.tsx";

type Props = {
  readonly own: readonly { readonly id: string; readonly name: string }[];
  /** The name that was typed and what is wrong with it, after a refusal. */
  readonly name?: { readonly value?: string | undefined; readonly error?: string | undefined };
};

/**
 * Begins anew with a set of criteria, of the library or of the corporation's own; what was typed in the criteria gives
 * way, everything else stays. And keeps what stands here under a name, for a next call.
 */
export function TemplateChoice({ own, name }: Props) {
  const t = useTranslate();
  const library = criteriaTemplates.map((value) => ({ value, label: t(`publish.template.${value}`) }));
  const saved = own.map(({ id, name }) => ({
    value: ownTemplateValue(id),
    label: t("template.own", { name }),
  }));
  return (
    <>
      <div className="row g-3 template-choice">
        <Select
          id="template"
          name="template"
          label={t("publish.template.choose")}
          hint={t("publish.template.hint")}
          options={[...saved, ...library]}
        />
        <Button look="outline" name="intent" value="use-template">
          {t("publish.template.use")}
        </Button>
        {own.length > 0 ? (
          <Button look="quiet" name="intent" value="forget-template">
            {t("template.forget")}
          </Button>
        ) : null}
      </div>
      <details className="disclosure" open={name?.error !== undefined}>
        <summary>{t("template.save")}</summary>
        <div className="row g-3 template-choice">
          <TextField
            id="templateName"
            name="templateName"
            value={name?.value}
            error={name?.error}
            label={t("template.name")}
            hint={t("template.nameHint")}
            maxLength={templateLimits.name}
          />
          <Button look="outline" name="intent" value="save-template">
            {t("template.keep")}
          </Button>
        </div>
      </details>
    </>
  );
}
