import type { PlanPart } from "#app/domain/applications/plan-parts.ts";
import { fieldWords } from "#app/i18n/question-of.ts";
import { paths } from "#app/paths.ts";

import { Button } from "./parts/button.tsx";
import { useLanguage } from "./parts/language.tsx";
import { Layout } from "./parts/layout.tsx";
import type { IsoMoment } from "./parts/props.ts";
import { Reasons } from "./parts/reasons.tsx";
import { Paragraph } from "./parts/text.tsx";

export type RepairAskedProps = {
  readonly address: string;
  readonly applicationId: string;
  readonly tradeName: string;
  readonly receiptNumber: string;
  readonly asked: readonly {
    readonly part: PlanPart | "files";
    /** As the plan's form names it: "offers", "operation.costs". */
    readonly field: string;
    readonly sentence: string;
  }[];
  readonly dueAt: IsoMoment;
};

/** What is missing in a plan, question by question, and until when it can be added; the same time for everybody. */
export function RepairAsked(props: RepairAskedProps) {
  const { t, format } = useLanguage();
  const moment = format.moment(new Date(props.dueAt));
  return (
    <Layout
      title={t("mail.repairAsked.title")}
      preview={t("mail.repairAsked.preview", { moment })}
      footnote={t("mail.becauseOfPlan", { receiptNumber: props.receiptNumber })}
    >
      <Paragraph>
        {t("mail.repairAsked.story", { tradeName: props.tradeName, address: props.address })}
      </Paragraph>
      <Reasons
        reasons={props.asked.map(({ part, field, sentence }) => ({
          criterion: fieldWords(t, part, field),
          reason: sentence,
        }))}
      />
      <Paragraph>
        <strong>{t("mail.repairAsked.until", { moment })}</strong> {t("mail.repairAsked.same")}
      </Paragraph>
      <Button url={paths.applicant.repair(props.applicationId)} label={t("mail.repairAsked.button")} />
      <Paragraph>{t("mail.repairAsked.late")}</Paragraph>
    </Layout>
  );
}

export const PreviewProps: RepairAskedProps = {
  address: "Zwanenkade 21",
  tradeName: "Krulkapper",
  receiptNumber: "PL-7D3F-5VJP",
  asked: [
    { part: "business", field: "offers", sentence: "Er staat geen prijs bij de knipbeurt voor kinderen." },
    { part: "files", field: "file", sentence: "De offerte voor de verbouwing zit er niet bij." },
  ],
  dueAt: "2026-04-22T21:59:00.000Z",
  applicationId: "00000000-0000-4000-8000-000000000001",
};
