import { paths } from "#app/paths.ts";

import { Button } from "./parts/button.tsx";
import { useLanguage } from "./parts/language.tsx";
import { Layout } from "./parts/layout.tsx";
import type { IsoMoment } from "./parts/props.ts";
import { Paragraph } from "./parts/text.tsx";

export type PlanReopenedProps = {
  readonly address: string;
  readonly applicationId: string;
  readonly tradeName: string;
  readonly closesAt: IsoMoment;
};

/** A plan that was handed in is open again, and does not count until it is handed in again. */
export function PlanReopened({ address, applicationId, tradeName, closesAt }: PlanReopenedProps) {
  const { t, format } = useLanguage();
  return (
    <Layout title={t("mail.planReopened.title")} preview={t("mail.planReopened.preview")}>
      <Paragraph>{t("mail.planReopened.story", { tradeName, address })}</Paragraph>
      <Paragraph>
        <strong>{t("mail.planReopened.handIn", { closesAt: format.moment(new Date(closesAt)) })}</strong>
      </Paragraph>
      <Button url={paths.applicant.plan(applicationId)} label={t("mail.planReopened.button")} />
    </Layout>
  );
}

export const PreviewProps: PlanReopenedProps = {
  address: "Zwanenkade 21",
  tradeName: "Krulkapper",
  closesAt: "2026-04-14T10:00:00.000Z",
  applicationId: "00000000-0000-4000-8000-000000000001",
};
