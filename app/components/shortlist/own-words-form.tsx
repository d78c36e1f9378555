import type { FieldView } from "#app/components/forms/form-view.ts";
import { OnceKey } from "#app/components/forms/once-key.tsx";
import { OWN_WORDS_LENGTH, type ShortlistLetter } from "#app/domain/jury/shortlist/own-words.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/button.tsx";
import { TextArea } from "#app/ui/field.tsx";

type Props = {
  readonly once: string;
  readonly letter: ShortlistLetter;
  readonly label: string;
  readonly field: FieldView;
  /** What is stored now. */
  readonly seen: string;
};

/** Own words beside the facts of a letter; the facts themselves stand in no field. */
export function OwnWordsForm({ once, letter, label, field, seen }: Props) {
  const t = useTranslate();
  return (
    <form method="post" className="stack g-2" noValidate>
      <OnceKey value={once} />
      <input type="hidden" name="intent" value="words" />
      <input type="hidden" name="letter" value={letter} />
      <input type="hidden" name="seen" value={seen} />
      <TextArea
        {...field}
        label={label}
        hint={t("shortlist.wordsHint")}
        maxLength={OWN_WORDS_LENGTH}
        rows={3}
      />
      <p>
        <Button look="outline">{t("shortlist.saveWords")}</Button>
      </p>
    </form>
  );
}
