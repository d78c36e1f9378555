import type { PlanPart } from "#app/domain/applications/plan-parts.ts";
import { paths } from "#app/paths.ts";

import { Button } from "./parts/button.tsx";
import { useLanguage } from "./parts/language.tsx";
import { Layout } from "./parts/layout.tsx";
import type { IsoMoment } from "./parts/props.ts";
import { List, Paragraph, Subtitle } from "./parts/text.tsx";

export type DraftReminderProps = {
  readonly address: string;
  readonly applicationId: string;
  /** Empty while the plan has no name. */
  readonly tradeName: string;
  readonly closesAt: IsoMoment;
  readonly openParts: readonly PlanPart[];
};

/** Some days before closing, to whoever still has a draft. */
export function DraftReminder({
  address,
  applicationId,
  tradeName,
  closesAt,
  openParts,
}: DraftReminderProps) {
  const { t, format } = useLanguage();
  const moment = format.moment(new Date(closesAt));
  return (
    <Layout
      title={t("mail.draftReminder.title")}
      preview={t("mail.draftReminder.preview", { moment })}
      footnote={t("mail.draftReminder.footnote", { address })}
    >
      <Paragraph>
        {t("mail.draftReminder.story", {
          tradeName: tradeName || t("mail.draftReminder.noName"),
          address,
          moment,
        })}
      </Paragraph>
      {openParts.length > 0 ? (
        <>
          <Subtitle>{t("mail.draftReminder.open")}</Subtitle>
          <List entries={openParts.map((part) => t(`applicant.part.${part}`))} />
        </>
      ) : (
        <Paragraph>{t("mail.draftReminder.ready")}</Paragraph>
      )}
      <Button url={paths.applicant.plan(applicationId)} label={t("mail.draftReminder.button")} />
      <Paragraph>{t("mail.draftReminder.late")}</Paragraph>
    </Layout>
  );
}

export const PreviewProps: DraftReminderProps = {
  address: "Zwanenkade 21",
  tradeName: "Krulkapper",
  closesAt: "2026-04-14T10:00:00.000Z",
  openParts: ["financial", "window"],
  applicationId: "00000000-0000-4000-8000-000000000001",
};
