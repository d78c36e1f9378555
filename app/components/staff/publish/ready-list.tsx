import { problemWords } from "#app/components/forms/form-view.ts";
import type { Lack } from "#app/domain/tenders/find-lacks.server.ts";
import type { PublishStep } from "#app/domain/tenders/publish-steps.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { fieldProblem } from "#app/lib/field-problem.ts";
import { Icon } from "#app/ui/icon.tsx";

import { lacksMendedAt } from "./mended-at.ts";
import { type ReadyGroup, readyGroupOf, readyGroups } from "./ready-groups.ts";
import { type FramedPublishing, stepHref } from "./step-href.ts";

type Props = {
  readonly lacks: readonly Lack[];
  readonly page: FramedPublishing;
  /** The page of the draft, before the field where something is mended; nothing on that page itself. */
  readonly draftPage?: string;
};

/** A space may be published without these; whoever looks at it will miss them. */
const isLater = ({ lacks }: PublishStep) =>
  lacks === "use" || lacks === "handover" || lacks === "pin" || lacks === "pictures";

/**
 * What a draft still lacks before a colleague can be asked, from the beginning, each with the way to where it is mended;
 * what is done stands between. By the rule that refuses the proposal (`findLacks`).
 */
export function ReadyList({ lacks, page, draftPage = "" }: Props) {
  const t = useTranslate();
  const mendedAt = lacksMendedAt(page.space.id);
  const later = page.steps.filter(isLater);
  const wayTo = (name: string) => {
    const place = mendedAt(name);
    return place?.startsWith("#") ? `${draftPage}${place}` : place;
  };
  return (
    <section className="card stack g-3 ready-list" id="ready" tabIndex={-1} aria-labelledby="ready-title">
      <h2 id="ready-title">{t("ready.title", { count: lacks.length })}</h2>
      <ul className="plain-list">
        {readyGroups.map((group) => (
          <Group key={group} group={group} lacks={lacks} wayTo={wayTo} />
        ))}
      </ul>
      <p className="small muted">{t("ready.saved")}</p>
      {later.length > 0 ? (
        <div className="stack g-1">
          <p>{t("ready.also")}:</p>
          <ul>
            {later.map((step) => (
              <li key={step.name}>
                <a href={stepHref(page, step.name)}>{step.lacks ? t(`publish.lacks.${step.lacks}`) : null}</a>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </section>
  );
}

type GroupProps = {
  readonly group: ReadyGroup;
  readonly lacks: readonly Lack[];
  readonly wayTo: (name: string) => string | null;
};

function Group({ group, lacks, wayTo }: GroupProps) {
  const t = useTranslate();
  const own = lacks.filter(({ problem }) => readyGroupOf(problem) === group);
  // Most calls are of one space, with nothing to say of its building.
  if (group === "building" && own.length === 0) return null;
  return (
    <li className="with-icon">
      <Icon name={own.length > 0 ? "attention" : "check"} />
      <div>
        <strong>{t(`ready.group.${group}`)}</strong>
        {own.length === 0 ? <span className="muted">: {t("ready.done")}</span> : null}
        {own.map(({ problem, details }) => {
          const way = wayTo(problem);
          return (
            <p key={problem}>
              {problemWords(t, fieldProblem(problem, details))}{" "}
              {way ? (
                <a href={way}>
                  {t("ready.mend")}
                  <span className="visually-hidden">: {t(`ready.group.${group}`)}</span>
                </a>
              ) : null}
            </p>
          );
        })}
      </div>
    </li>
  );
}
