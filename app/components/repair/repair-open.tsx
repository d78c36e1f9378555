import type { Difference } from "#app/domain/applications/differences.ts";
import type { RepairField } from "#app/domain/applications/repair/repair-fields.ts";
import type { PlanRole } from "#app/domain/applications/together/members.ts";
import type { FormView } from "#app/components/forms/form-view.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Notice } from "#app/ui/notice.tsx";

import { RepairFiles } from "./repair-files.tsx";
import { RepairForm } from "./repair-form.tsx";
import { RepairToRead } from "./repair-to-read.tsx";

type Props = {
  readonly page: {
    readonly applicationId: string;
    readonly once: string;
    readonly version: number;
    readonly role: PlanRole;
    readonly owner: string;
    readonly dueAt: string;
    readonly asked: readonly RepairField[];
    readonly asksFile: boolean;
    readonly files: readonly { readonly id: string; readonly name: string; readonly sizeBytes: number }[];
  };
  readonly view: FormView;
  readonly conflict: readonly Difference[];
  /** It was just kept, and nothing was wrong with it. */
  readonly isSaved: boolean;
};

/** What is asked while it can be answered: for the owner, for who writes along, and to read for who only reads. */
export function RepairOpen({ page, view, conflict, isSaved }: Props) {
  const t = useTranslate();
  const format = useFormat();
  if (page.role === "view") return <RepairToRead {...page} />;
  return (
    <div className="wrap wrap-narrow band-small stack g-5">
      <h1>{t("repair.title")}</h1>
      <p className="lead">{t("repair.lead", { moment: format.moment(new Date(page.dueAt)) })}</p>
      <p>{t("repair.rest")}</p>
      {isSaved ? <Notice tone="done" title={t("repair.saved")} live /> : null}
      {conflict.length > 0 ? null : <ErrorSummary title={t("ui.errorSummary")} lines={view.summary} />}
      {page.asksFile ? (
        <RepairFiles
          {...page}
          view={view}
          fileAction={paths.applicant.repairFile(page.applicationId)}
          canOpen
        />
      ) : null}
      <RepairForm
        {...page}
        view={view}
        conflict={conflict}
        handsIn={page.role === "owner" ? null : page.owner}
      />
    </div>
  );
}
