import type { FormView } from "#app/components/forms/form-view.ts";
import { OnceKey } from "#app/components/forms/once-key.tsx";
import { NOTE_LENGTH } from "#app/domain/applications/notes/note-form.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/button.tsx";
import { CheckboxGroup, TextArea } from "#app/ui/field.tsx";

export type ShownNote = {
  readonly id: string;
  readonly text: string;
  readonly writtenAt: Date;
  readonly author: string;
  readonly mentioned: readonly string[];
  readonly waits: boolean;
};

type Props = {
  readonly view: FormView;
  readonly once: string;
  readonly notes: readonly ShownNote[];
  readonly readers: readonly { readonly id: string; readonly name: string }[];
};

/** What colleagues said of a plan, the oldest first, and a note of one's own. Its maker never reads it. */
export function NotesCard({ view, once, notes, readers }: Props) {
  const t = useTranslate();
  const format = useFormat();
  return (
    <>
      {notes.length === 0 ? <p>{t("notes.none")}</p> : null}
      <ol className="list">
        {notes.map((note) => (
          <li key={note.id} className="stack g-1">
            <p className="small">
              <strong>{note.author}</strong>, {format.moment(new Date(note.writtenAt))}
              {note.mentioned.length > 0 ? `, ${t("notes.for", { names: note.mentioned.join(", ") })}` : null}
            </p>
            <p className="words">{note.text}</p>
          </li>
        ))}
      </ol>
      {notes.some(({ waits }) => waits) ? (
        <form method="post">
          <OnceKey value={`${once}-read`} />
          <input type="hidden" name="intent" value="read" />
          <Button look="outline">{t("notes.markRead")}</Button>
        </form>
      ) : null}
      <form method="post" className="card stack g-3" noValidate>
        <OnceKey value={once} />
        <input type="hidden" name="intent" value="note" />
        <TextArea
          {...view.field("text")}
          label={t("notes.text")}
          hint={t("notes.hint")}
          maxLength={NOTE_LENGTH}
          rows={4}
        />
        {readers.length > 0 ? (
          <CheckboxGroup
            id="mentions"
            name="mentions"
            label={t("notes.who")}
            hint={t("notes.whoHint")}
            values={readers.filter(({ id }) => view.checked("mentions", id)).map(({ id }) => id)}
            options={readers.map(({ id, name }) => ({ value: id, label: name }))}
          />
        ) : null}
        <p>
          <Button>{t("notes.save")}</Button>
        </p>
      </form>
    </>
  );
}
