import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Button, LinkButton } from "#app/ui/button.tsx";

import { ForEditors } from "./for-editors.tsx";

export type LetterToPost = {
  readonly id: string;
  readonly letter: string;
  readonly toName: string;
  readonly createdAt: Date | string;
  readonly address: { readonly postal: string; readonly phone: string } | null;
};

/** What is still to be printed and posted, with where it goes; nothing at all when there is none. */
export function LettersToPost({ letters }: { letters: readonly LetterToPost[] }) {
  const t = useTranslate();
  if (letters.length === 0) return null;
  return (
    <section className="stack g-3" aria-labelledby="to-post">
      <h2 id="to-post">{t("post.title")}</h2>
      <p>{t("post.story")}</p>
      <ul className="stack g-3 plain-list">
        {letters.map((letter) => (
          <Line key={letter.id} letter={letter} />
        ))}
      </ul>
    </section>
  );
}

function Line({ letter }: { letter: LetterToPost }) {
  const t = useTranslate();
  const format = useFormat();
  const name = letter.toName;
  const { postal = "", phone = "" } = letter.address ?? {};
  return (
    <li className="card row row-apart g-3">
      <div className="stack g-1">
        <strong>{name}</strong>
        <span>{t.find(`staff.letter.${letter.letter}`) ?? letter.letter}</span>
        <span className="small muted">
          {t("post.writtenAt", { moment: format.moment(new Date(letter.createdAt)) })}
        </span>
        <span className="words">{postal || (phone ? t("post.readOut", { phone }) : t("post.unknown"))}</span>
      </div>
      <ForEditors>
        <form method="post" className="row g-2">
          <LinkButton look="outline" href={paths.staff.letter(letter.id)}>
            {t("post.print")}
            <span className="visually-hidden">: {t("post.postedTo", { name })}</span>
          </LinkButton>
          <Button name="posted" value={letter.id}>
            {t("post.posted")}
            <span className="visually-hidden">: {t("post.postedTo", { name })}</span>
          </Button>
        </form>
      </ForEditors>
    </li>
  );
}
