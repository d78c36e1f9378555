import { unitsInWords } from "#app/i18n/units-in-words.ts";
import { paths } from "#app/paths.ts";

import { Button } from "./parts/button.tsx";
import { Facts } from "./parts/facts.tsx";
import { useLanguage } from "./parts/language.tsx";
import { Layout } from "./parts/layout.tsx";
import type { IsoMoment } from "./parts/props.ts";
import { Paragraph, Subtitle } from "./parts/text.tsx";
import { wholeHash } from "./parts/whole-hash.ts";

export type PlanReceivedProps = {
  readonly address: string;
  readonly applicationId: string;
  readonly tradeName: string;
  /** Which units of a building the plan asks for, in order of preference; absent where there is but one space. */
  readonly units?: readonly string[];
  readonly receiptNumber: string;
  readonly receivedAt: IsoMoment;
  /** Hash of the plan as it was handed in (hex); empty when there is none. */
  readonly seal: string;
  readonly closesAt: IsoMoment;
};

/** The receipt of a plan: number, moment by the database, and the hash of what was handed in. */
export function PlanReceived(props: PlanReceivedProps) {
  const { t, format } = useLanguage();
  const receivedAt = format.exactMoment(new Date(props.receivedAt));
  return (
    <Layout
      title={t("mail.planReceived.title")}
      preview={t("mail.planReceived.preview", { receiptNumber: props.receiptNumber })}
      footnote={t("mail.becauseOfPlan", { receiptNumber: props.receiptNumber })}
    >
      <Paragraph>
        {t("mail.planReceived.story", { tradeName: props.tradeName, address: props.address })}
      </Paragraph>
      <Facts
        facts={[
          [t("mail.fact.receiptNumber"), props.receiptNumber],
          [t("mail.fact.receivedAt"), receivedAt],
          [t("units.unit"), unitsInWords(t, props.units ?? [])],
          [t("mail.fact.seal"), wholeHash(props.seal)],
        ]}
      />
      <Button url={paths.applicant.receipt(props.applicationId)} label={t("mail.planReceived.button")} />
      <Subtitle>{t("mail.whatNext")}</Subtitle>
      <Paragraph>
        {t("mail.planReceived.next", { closesAt: format.moment(new Date(props.closesAt)) })}
      </Paragraph>
    </Layout>
  );
}

export const PreviewProps: PlanReceivedProps = {
  address: "Zwanenkade 21",
  tradeName: "Krulkapper",
  units: ["Atelier 2", "Atelier 5"],
  receiptNumber: "PL-7D3F-5VJP",
  receivedAt: "2026-04-10T09:58:41.000Z",
  seal: "9f2c41d07ab3e85c6f1d20b47c9e5a3388d1f0e29f2c41d07ab3e85c6f1d20b4",
  closesAt: "2026-04-14T10:00:00.000Z",
  applicationId: "00000000-0000-4000-8000-000000000001",
};
