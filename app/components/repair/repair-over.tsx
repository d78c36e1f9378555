import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { FactLines } from "#app/ui/facts.tsx";

type Props = {
  readonly status: "answered" | "expired";
  readonly applicationId: string;
  readonly dueAt: string;
  readonly answeredAt: string | null;
  readonly contentHash: string | null;
};

/** Handed in, or too late: what happened and what happens now. */
export function RepairOver({ status, applicationId, dueAt, answeredAt, contentHash }: Props) {
  const t = useTranslate();
  const format = useFormat();
  const isDone = status === "answered";
  return (
    <div className="wrap wrap-narrow band-small stack g-5">
      <h1>{t(isDone ? "repair.doneTitle" : "repair.lateTitle")}</h1>
      <p className="lead">
        {isDone
          ? t("repair.doneStory", { moment: format.exactMoment(new Date(answeredAt ?? dueAt)) })
          : t("repair.lateStory", { moment: format.moment(new Date(dueAt)) })}
      </p>
      {contentHash ? (
        <FactLines
          facts={[{ label: t("repair.seal"), value: <code className="hash">{contentHash}</code> }]}
        />
      ) : null}
      <p>
        <LinkButton href={paths.applicant.plan(applicationId)}>{t("repair.toPlan")}</LinkButton>
      </p>
    </div>
  );
}
