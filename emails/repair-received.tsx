import { paths } from "#app/paths.ts";

import { Button } from "./parts/button.tsx";
import { Facts } from "./parts/facts.tsx";
import { useLanguage } from "./parts/language.tsx";
import { Layout } from "./parts/layout.tsx";
import type { IsoMoment } from "./parts/props.ts";
import { Paragraph } from "./parts/text.tsx";
import { wholeHash } from "./parts/whole-hash.ts";

export type RepairReceivedProps = {
  readonly address: string;
  readonly applicationId: string;
  readonly tradeName: string;
  readonly receiptNumber: string;
  readonly receivedAt: IsoMoment;
  /** Hash of the plan as it is now (hex). */
  readonly seal: string;
};

/** The receipt of what was added to a plan, with its new seal. */
export function RepairReceived(props: RepairReceivedProps) {
  const { t, format } = useLanguage();
  return (
    <Layout
      title={t("mail.repairReceived.title")}
      preview={t("mail.repairReceived.preview")}
      footnote={t("mail.becauseOfPlan", { receiptNumber: props.receiptNumber })}
    >
      <Paragraph>
        {t("mail.repairReceived.story", { tradeName: props.tradeName, address: props.address })}
      </Paragraph>
      <Facts
        facts={[
          [t("mail.fact.receiptNumber"), props.receiptNumber],
          [t("mail.fact.receivedAt"), format.exactMoment(new Date(props.receivedAt))],
          [t("repair.seal"), wholeHash(props.seal)],
        ]}
      />
      <Button url={paths.applicant.plan(props.applicationId)} label={t("mail.repairReceived.button")} />
    </Layout>
  );
}

export const PreviewProps: RepairReceivedProps = {
  address: "Zwanenkade 21",
  tradeName: "Krulkapper",
  receiptNumber: "PL-7D3F-5VJP",
  receivedAt: "2026-04-21T09:58:41.000Z",
  seal: "9f2c41d07ab3e85c6f1d20b47c9e5a3388d1f0e29f2c41d07ab3e85c6f1d20b4",
  applicationId: "00000000-0000-4000-8000-000000000001",
};
