import type { PlanPart } from "#app/domain/applications/plan-parts.ts";
import type { PlanRole } from "#app/domain/applications/together/members.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { Avatar } from "#app/ui/avatar.tsx";

export type OnPlan = {
  readonly memberId: string | null;
  readonly name: string;
  readonly role: PlanRole;
  readonly answer: "along" | "asked" | "expired";
  readonly isReader: boolean;
  readonly presence: { readonly part: PlanPart; readonly at: string; readonly isNow: boolean } | null;
};

/** One person on the plan: initials, name, and in words what they do here or where they write now. */
export function PersonLine({ person }: { person: OnPlan }) {
  const words = useWordsFor(person);
  const isAlong = person.answer === "along";
  return (
    <div className="person">
      <Avatar
        name={isAlong ? person.name : null}
        tone={isAlong ? (person.isReader ? "own" : "other") : "open"}
      />
      <div>
        <b className="break-anywhere">{person.name}</b>
        <br />
        <span className="small muted">{words}</span>
      </div>
    </div>
  );
}

function useWordsFor({ role, answer, isReader, presence }: OnPlan): string {
  const t = useTranslate();
  const format = useFormat();
  if (answer !== "along") return t(`together.${answer}`);
  if (isReader) return t(`together.you.${role}`);
  if (!presence) return t(`together.role.${role}`);
  const part = t(`applicant.part.${presence.part}`);
  if (presence.isNow) return t("together.worksIn", { part });
  return t("together.wroteIn", { part, moment: format.moment(new Date(presence.at)) });
}
