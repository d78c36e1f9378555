import type { EntryStep } from "#app/domain/applications/paper/paper-entry.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";

import { StepSign } from "./step-sign.tsx";

export type ListedEntry = {
  readonly applicationId: string;
  readonly name: string;
  readonly receivedAt: string;
  readonly step: EntryStep;
};

/** The plans that the reader is entering, with how each stands. */
export function EntryList({ tenderId, entries }: { tenderId: string; entries: readonly ListedEntry[] }) {
  const t = useTranslate();
  const format = useFormat();
  return (
    <section className="stack g-3">
      <h2 className="h3">{t("paper.mine")}</h2>
      {entries.length === 0 ? <p>{t("paper.none")}</p> : null}
      <ul className="stack g-2 plain-list">
        {entries.map(({ applicationId, name, receivedAt, step }) => (
          <li key={applicationId} className="card row row-apart g-3">
            <span className="stack g-1">
              <a href={paths.staff.entry(tenderId, applicationId)}>{name}</a>
              <span className="small muted">{format.moment(new Date(receivedAt))}</span>
            </span>
            <StepSign step={step} />
          </li>
        ))}
      </ul>
    </section>
  );
}
