import { day } from "#app/lib/dates.ts";
import { euros } from "#app/lib/money.ts";
import { paths } from "#app/paths.ts";

import { Button } from "./parts/button.tsx";
import { Facts } from "./parts/facts.tsx";
import { useLanguage } from "./parts/language.tsx";
import { Layout } from "./parts/layout.tsx";
import { previewWords } from "./parts/preview-facts.ts";
import type { Reason, RentStep } from "./parts/props.ts";
import { Reasons } from "./parts/reasons.tsx";
import { List, Paragraph, Subtitle } from "./parts/text.tsx";

export type ResultWinnerProps = {
  readonly address: string;
  readonly applicationId: string;
  readonly tradeName: string;
  readonly receiptNumber: string;
  readonly reasons: readonly Reason[];
  /** The rent a month from each of these days on. */
  readonly rentSteps: readonly RentStep[];
  /** They were next in line, and whoever came before them fell away. */
  readonly movedUp?: boolean;
};

/** To the winner: the result and what comes next. */
export function ResultWinner(props: ResultWinnerProps) {
  const { t, format } = useLanguage();
  const { address, tradeName, movedUp } = props;
  return (
    <Layout
      title={t(movedUp ? "mail.movedUp.title" : "mail.resultWinner.title")}
      preview={t("mail.resultWinner.preview", { address })}
      footnote={t("mail.becauseOfPlan", { receiptNumber: props.receiptNumber })}
    >
      <Paragraph>
        {t(movedUp ? "mail.movedUp.story" : "mail.resultWinner.story", { tradeName, address })}
      </Paragraph>
      {props.reasons.length > 0 && (
        <>
          <Paragraph>{t("mail.juryFound")}</Paragraph>
          <Reasons reasons={props.reasons} />
        </>
      )}
      {props.rentSteps.length > 0 && (
        <>
          <Subtitle>{t("mail.resultWinner.rent")}</Subtitle>
          <Facts
            facts={props.rentSteps.map((step) => [
              t("mail.resultWinner.rentFrom", { day: format.plainDay(step.fromOn) }),
              `${format.money(step.rentCents)} ${t("common.perMonth")}`,
            ])}
          />
        </>
      )}
      <Button url={paths.applicant.plan(props.applicationId)} label={t("mail.resultWinner.button")} />
      <Subtitle>{t("mail.whatNext")}</Subtitle>
      <List
        entries={[
          t("mail.resultWinner.next.1"),
          t("mail.resultWinner.next.2"),
          t("mail.resultWinner.next.3"),
        ]}
      />
    </Layout>
  );
}

export const PreviewProps: ResultWinnerProps = {
  address: "Zwanenkade 21",
  tradeName: "Krulkapper",
  receiptNumber: "PL-7D3F-5VJP",
  reasons: previewWords.slice(0, 1),
  rentSteps: [
    { fromOn: day("2026-08-01"), rentCents: euros(750) },
    { fromOn: day("2028-08-01"), rentCents: euros(1000) },
  ],
  applicationId: "00000000-0000-4000-8000-000000000001",
};
