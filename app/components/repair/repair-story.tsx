import { TypedVersion } from "#app/components/forms/typed-version.tsx";
import type { PlanPart } from "#app/domain/applications/plan-parts.ts";
import type { Difference } from "#app/domain/applications/differences.ts";
import type { RepairStatus } from "#app/domain/applications/repair/repair.ts";
import type { RepairField } from "#app/domain/applications/repair/repair-fields.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { fieldWords } from "#app/i18n/question-of.ts";
import { paths } from "#app/paths.ts";
import { FactLines } from "#app/ui/facts.tsx";
import { Icon } from "#app/ui/icon.tsx";

import { RepairSign } from "./repair-sign.tsx";

type Props = {
  readonly repair: {
    readonly status: RepairStatus;
    readonly fields: readonly RepairField[];
    readonly askedAt: string;
    readonly dueAt: string;
    readonly answeredAt: string | null;
    readonly contentHash: string | null;
    readonly files: readonly { readonly id: string; readonly name: string }[];
    readonly changes: readonly { readonly part: PlanPart; readonly fields: readonly Difference[] }[];
  };
  readonly contentHash: string | null;
};

/** What was asked, what came of it, and both seals: what stood there before stays to be seen. */
export function RepairStory({ repair, contentHash }: Props) {
  const t = useTranslate();
  const format = useFormat();
  const due = format.moment(new Date(repair.dueAt));
  const story = {
    asked: () => t("staff.repair.askedStory", { asked: format.moment(new Date(repair.askedAt)), due }),
    answered: () =>
      t("staff.repair.answeredStory", {
        answered: format.exactMoment(new Date(repair.answeredAt ?? repair.dueAt)),
      }),
    expired: () => t("staff.repair.expiredStory", { due }),
  }[repair.status];
  return (
    <div className="stack g-5">
      <div className="stack g-2">
        <p>
          <RepairSign status={repair.status} />
        </p>
        <p>{story()}</p>
      </div>
      <section className="card stack g-3">
        <h2 className="h3">{t("repair.asked")}</h2>
        <FactLines
          facts={repair.fields.map(({ part, name, sentence }) => ({
            label: fieldWords(t, part, name),
            value: <span className="as-typed">{sentence}</span>,
          }))}
        />
      </section>
      {repair.changes.map(({ part, fields }) => (
        <section key={part} className="card stack g-4">
          <h2 className="h3">{t(`applicant.part.${part}`)}</h2>
          {fields.map(({ name, mine, theirs }) => (
            <div key={name} className="stack g-2">
              <h3 className="h4">{fieldWords(t, part, name)}</h3>
              <div className="two g-3">
                <TypedVersion
                  label={t("staff.repair.before")}
                  text={theirs}
                  empty={t("staff.repair.empty")}
                />
                <TypedVersion label={t("staff.repair.after")} text={mine} empty={t("staff.repair.empty")} />
              </div>
            </div>
          ))}
        </section>
      ))}
      {repair.files.length > 0 ? (
        <section className="card stack g-2">
          <h2 className="h3">{t("staff.repair.files")}</h2>
          <ul className="stack g-2 plain-list">
            {repair.files.map((file) => (
              <li key={file.id}>
                <a className="row g-2" href={paths.file(file.id)}>
                  <Icon name="file" /> {file.name}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {repair.contentHash && contentHash ? (
        <section className="card stack g-2">
          <h2 className="h3">{t("staff.repair.seals")}</h2>
          <FactLines
            facts={[
              { label: t("staff.repair.sealBefore"), value: <code className="hash">{contentHash}</code> },
              {
                label: t("staff.repair.sealAfter"),
                value: <code className="hash">{repair.contentHash}</code>,
              },
            ]}
          />
        </section>
      ) : null}
    </div>
  );
}
