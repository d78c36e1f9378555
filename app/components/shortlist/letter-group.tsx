import type { FieldView } from "#app/components/forms/form-view.ts";
import { ForEditors } from "#app/components/staff/for-editors.tsx";
import type { ShortlistLetter } from "#app/domain/jury/shortlist/own-words.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { goesByPost } from "#app/lib/undeliverable.ts";
import { paths } from "#app/paths.ts";

import { OwnWordsForm } from "./own-words-form.tsx";

export type WaitingLetter = {
  readonly id: string;
  readonly tradeName: string;
  /** Null for whoever reads without names: then the letter itself, which names its maker, is not offered either. */
  readonly to: { readonly name: string; readonly email: string } | null;
  readonly hasWords: boolean;
};

type Props = {
  readonly tenderId: string;
  readonly letter: ShortlistLetter;
  readonly letters: readonly WaitingLetter[];
  readonly once: string;
  readonly words: FieldView;
  readonly seen: string;
};

/** All letters of one kind as they lie ready: to how many, to whom, each to be read, and words for all of them. */
export function LetterGroup({ tenderId, letter, letters, once, words, seen }: Props) {
  const t = useTranslate();
  if (letters.length === 0) return null;
  return (
    <section className="card stack g-3">
      <h3>{t(`shortlist.group.${letter}`, { count: letters.length })}</h3>
      <details className="disclosure" open={letters.length <= 12}>
        <summary>{t("staff.letters.to")}</summary>
        <ul className="list">
          {letters.map(({ id, tradeName, to, hasWords }) => (
            <li key={id} className="row row-apart g-2">
              <span>
                <strong>{tradeName}</strong>{" "}
                {to ? (
                  <span className="small">
                    {t(goesByPost(to.email) ? "shortlist.toByPost" : "shortlist.to", to)}
                  </span>
                ) : null}
                {hasWords ? <span className="small"> ({t("shortlist.hasWords")})</span> : null}
              </span>
              {to ? (
                <a className="line-link" href={paths.staff.draftLetter(tenderId, id)}>
                  {t("shortlist.readLetter")}
                  <span className="visually-hidden">: {tradeName}</span>
                </a>
              ) : null}
            </li>
          ))}
        </ul>
        {letters.every(({ to }) => to === null) ? <p className="small">{t("nameless.letters")}</p> : null}
      </details>
      <ForEditors>
        <OwnWordsForm
          once={`${once}-${letter.slice(0, 5)}`}
          letter={letter}
          label={t("shortlist.wordsForAll")}
          field={{ ...words, id: `words-${letter}` }}
          seen={seen}
        />
      </ForEditors>
    </section>
  );
}
