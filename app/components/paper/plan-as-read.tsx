import { frontOf } from "#app/components/shop-window/front-of.ts";
import { FrontPicture } from "#app/components/shop-window/front-picture.tsx";
import { Answers } from "#app/components/staff/plan-answers.tsx";
import { withEarlierAnswers } from "#app/domain/applications/earlier-answers.ts";
import { inFormOrder } from "#app/domain/applications/form-order.ts";
import { readPart } from "#app/domain/applications/plan-content.ts";
import type { PlanPart } from "#app/domain/applications/plan-parts.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { Icon } from "#app/ui/icon.tsx";

export type ReadPart = { readonly name: PlanPart; readonly content: unknown };

/** A file with the addresses at which this reader may open it; `preview` is null when there is no small picture. */
export type ReadFile = {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly preview: string | null;
};

type Props = {
  name: string;
  parts: readonly ReadPart[];
  space: { readonly id: string; readonly houseNumber: string; readonly frontageM: number | null };
  files: readonly ReadFile[];
};

/** A whole plan to read before somebody says that it is theirs: the drawn front, every answer, every file, nothing folded. */
export function PlanAsRead({ name, parts, space, files }: Props) {
  const t = useTranslate();
  return (
    <>
      {parts.map((part) => (
        <section key={part.name} className="card stack g-3">
          <h2 className="h3">{t(`applicant.part.${part.name}`)}</h2>
          {part.name === "window" ? (
            <FrontPicture
              {...frontOf(part.content, space.id, space)}
              label={t("applicant.window.pictureOf", { name })}
            />
          ) : null}
          <Answers value={inOrder(part)} part={part.name} path={[]} />
        </section>
      ))}
      <section className="card stack g-3">
        <h2 className="h3">{t("paper.files")}</h2>
        {files.length === 0 ? <p>{t("paper.noFiles")}</p> : null}
        <ul className="stack g-2 plain-list">
          {files.map((file) => (
            <li key={file.id}>
              <a className="row g-3" href={file.href}>
                <span className="file-picture">
                  {file.preview ? <img src={file.preview} alt="" loading="lazy" /> : <Icon name="file" />}
                </span>
                {file.name}
              </a>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** In the order in which the form asks, whatever order it was kept in. */
function inOrder({ name, content }: ReadPart): unknown {
  return inFormOrder(name === "business" ? withEarlierAnswers(content) : content, readPart(name, content));
}
