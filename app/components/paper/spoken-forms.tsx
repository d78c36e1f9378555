import type { SubmissionResult } from "@conform-to/react";

import { conflictOf } from "#app/components/applicant/answered.ts";
import { formView } from "#app/components/forms/form-view.ts";
import { RepairFiles } from "#app/components/repair/repair-files.tsx";
import { RepairForm } from "#app/components/repair/repair-form.tsx";
import type { PaperWay } from "#app/domain/applications/paper/paper-entry.ts";
import type { Payload } from "#app/domain/applications/payload.ts";
import type { RepairField } from "#app/domain/applications/repair/repair-fields.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { fieldWords } from "#app/i18n/question-of.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Notice } from "#app/ui/notice.tsx";

import { SpokenPitch } from "./spoken-pitch.tsx";

type Props = {
  readonly page: {
    readonly name: string;
    readonly once: string;
    readonly isSaved: boolean;
    readonly fileAction: string;
    readonly pitchAction: string;
    readonly pitch: { readonly startsAt: string; readonly coming: boolean | null } | null;
    readonly repair: Repair | null;
  };
  readonly heard: { readonly way: PaperWay; readonly heardAt: string };
  readonly answered: { readonly result: SubmissionResult; readonly isConflict: boolean } | undefined;
};

type Repair = {
  readonly status: string;
  readonly dueAt: string;
  readonly version: number;
  readonly asked: readonly RepairField[];
  readonly asksFile: boolean;
  readonly files: readonly { readonly id: string; readonly name: string; readonly sizeBytes: number }[];
  readonly content: Payload;
};

/** What a maker without a mailbox can say now, each in its form, under the line of how it came in. */
export function SpokenForms({ page, heard, answered }: Props) {
  const t = useTranslate();
  const format = useFormat();
  const { repair, pitch, name, once } = page;
  const content = repair?.content ?? {};
  const view = formView(t, answered?.result, content, (field) => {
    const asked = repair?.asked.find((one) => `${field}.`.startsWith(`${one.part}.${one.name}`));
    return asked ? fieldWords(t, asked.part, asked.name) : null;
  });
  const conflict = conflictOf(t, null, answered, content);
  const heardAt = format.moment(new Date(heard.heardAt));
  return (
    <>
      <Notice tone="info">
        <p>{t("spoken.heard", { way: t(`paper.mark.${heard.way}`), heard: heardAt })}</p>
      </Notice>
      {page.isSaved && !answered ? <Notice tone="done" title={t("spoken.saved")} live /> : null}
      {conflict.length > 0 ? null : <ErrorSummary title={t("ui.errorSummary")} lines={view.summary} />}
      {pitch ? <SpokenPitch name={name} once={once} action={page.pitchAction} pitch={pitch} /> : null}
      {repair ? (
        <p>{t("spoken.repairUntil", { name, moment: format.moment(new Date(repair.dueAt)) })}</p>
      ) : null}
      {repair?.asksFile ? (
        <RepairFiles
          view={view}
          once={once}
          asked={repair.asked}
          files={repair.files}
          fileAction={page.fileAction}
          canOpen={false}
        />
      ) : null}
      {repair ? (
        <RepairForm
          view={view}
          once={once}
          version={repair.version}
          asked={repair.asked}
          conflict={conflict}
          handsIn={null}
          isSpoken
        />
      ) : null}
    </>
  );
}
