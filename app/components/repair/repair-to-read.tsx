import type { RepairField } from "#app/domain/applications/repair/repair-fields.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { Notice } from "#app/ui/notice.tsx";

import { Asked } from "./asked.tsx";

type Props = { readonly owner: string; readonly dueAt: string; readonly asked: readonly RepairField[] };

/** What is asked and until when, for a co-applicant who only reads, with why there is nothing to fill in. */
export function RepairToRead({ owner, dueAt, asked }: Props) {
  const t = useTranslate();
  const format = useFormat();
  return (
    <div className="wrap wrap-narrow band-small stack g-5">
      <h1>{t("repair.title")}</h1>
      <p className="lead">{t("repair.lead", { moment: format.moment(new Date(dueAt)) })}</p>
      <Notice tone="info">
        <p>{t("together.onlyReading", { owner })}</p>
      </Notice>
      {asked.map(({ part, name, sentence }) => (
        <Asked key={`${part}.${name}`} sentence={sentence} />
      ))}
    </div>
  );
}
