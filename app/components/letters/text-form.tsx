import type { FormView } from "#app/components/forms/form-view.ts";
import { OnceKey } from "#app/components/forms/once-key.tsx";
import { ForEditors } from "#app/components/staff/for-editors.tsx";
import { letterTextLimits, placeholders } from "#app/domain/jury/letters/letter-text.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { FactLines } from "#app/ui/facts.tsx";
import { TextArea } from "#app/ui/field.tsx";

type Props = {
  readonly view: FormView;
  readonly once: string;
  readonly letter: string;
  readonly language: string;
  readonly version: number;
};

/** How a letter begins and ends; shown whole before it is saved, in a window of its own. */
export function LetterTextForm({ view, once, letter, language, version }: Props) {
  const t = useTranslate();
  return (
    <form
      method="post"
      action={paths.staff.letterTexts(letter, language)}
      className="card stack g-4"
      noValidate
    >
      <OnceKey value={once} />
      <input type="hidden" name="letter" value={letter} />
      <input type="hidden" name="language" value={language} />
      <input type="hidden" name="version" value={version} />
      <TextArea
        {...view.field("opening")}
        label={t("letterTexts.opening")}
        hint={t("letterTexts.openingHint")}
        maxLength={letterTextLimits.opening}
        rows={5}
      />
      <TextArea
        {...view.field("closing")}
        label={t("letterTexts.closing")}
        hint={t("letterTexts.closingHint")}
        maxLength={letterTextLimits.closing}
        rows={3}
      />
      <div className="stack g-2">
        <p>
          <strong>{t("letterTexts.places")}</strong>
        </p>
        <FactLines
          facts={placeholders.map((name) => ({ label: `{${name}}`, value: t(`letterTexts.place.${name}`) }))}
        />
      </div>
      <p className="row g-3">
        <Button>{t("letterTexts.save")}</Button>
        <Button look="outline" formAction={paths.staff.letterPreview()} formTarget="_blank">
          {t("letterTexts.show")}
        </Button>
      </p>
    </form>
  );
}

/** Empties both fields: from then on the letter has our words again. */
export function ResetForm({ once, letter, language, version }: Omit<Props, "view">) {
  const t = useTranslate();
  return (
    <ForEditors>
      <form method="post" action={paths.staff.letterTexts(letter, language)} className="stack g-2">
        <OnceKey value={once} />
        <input type="hidden" name="letter" value={letter} />
        <input type="hidden" name="language" value={language} />
        <input type="hidden" name="version" value={version} />
        <p className="explanation">{t("letterTexts.resetStory")}</p>
        <p>
          <Button look="outline">{t("letterTexts.reset")}</Button>
        </p>
      </form>
    </ForEditors>
  );
}
