import { day, type Day } from "#app/lib/dates.ts";
import { paths } from "#app/paths.ts";

import { Button } from "./parts/button.tsx";
import { useLanguage } from "./parts/language.tsx";
import { Layout } from "./parts/layout.tsx";
import { previewWords, previewScores } from "./parts/preview-facts.ts";
import type { OwnScore, Reason } from "./parts/props.ts";
import { Reasons } from "./parts/reasons.tsx";
import { ScoreTable } from "./parts/score-table.tsx";
import { Paragraph, Subtitle } from "./parts/text.tsx";

export type ResultReserveProps = {
  readonly address: string;
  readonly applicationId: string;
  readonly tradeName: string;
  readonly receiptNumber: string;
  readonly winnerTradeName: string;
  /** Until this day the reserve may still get the space; null when no day was set. */
  readonly heldUntil: Day | null;
  readonly scores: readonly OwnScore[];
  readonly reasons: readonly Reason[];
};

/** To the next in line: what being the reserve means and until when. */
export function ResultReserve(props: ResultReserveProps) {
  const { t, format } = useLanguage();
  const { address, tradeName, winnerTradeName, heldUntil } = props;
  return (
    <Layout
      title={t("mail.resultReserve.title")}
      preview={t("mail.resultReserve.preview")}
      footnote={t("mail.becauseOfPlan", { receiptNumber: props.receiptNumber })}
    >
      <Paragraph>{t("mail.resultReserve.story", { tradeName, address, winnerTradeName })}</Paragraph>
      <Paragraph>
        {heldUntil
          ? t("mail.resultReserve.heldUntil", { day: format.day(heldUntil) })
          : t("mail.resultReserve.held")}
      </Paragraph>
      {props.reasons.length > 0 && (
        <>
          <Paragraph>{t("mail.juryFound")}</Paragraph>
          <Reasons reasons={props.reasons} />
        </>
      )}
      <Subtitle>{t("mail.scores.title")}</Subtitle>
      <ScoreTable scores={props.scores} />
      <Button url={paths.applicant.plan(props.applicationId)} label={t("mail.readBack")} />
      <Paragraph>{t("mail.disagree")}</Paragraph>
    </Layout>
  );
}

export const PreviewProps: ResultReserveProps = {
  address: "Zwanenkade 21",
  tradeName: "Ruilwinkel",
  receiptNumber: "PL-2C6R-8TQN",
  winnerTradeName: "Krulkapper",
  heldUntil: day("2026-07-24"),
  scores: previewScores,
  reasons: previewWords,
  applicationId: "00000000-0000-4000-8000-000000000001",
};
