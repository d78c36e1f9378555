import { paths } from "#app/paths.ts";

import { Button } from "./parts/button.tsx";
import { useLanguage } from "./parts/language.tsx";
import { Layout } from "./parts/layout.tsx";
import { previewWords, previewScores } from "./parts/preview-facts.ts";
import type { OwnScore, Reason } from "./parts/props.ts";
import { Reasons } from "./parts/reasons.tsx";
import { ScoreTable } from "./parts/score-table.tsx";
import { Paragraph, Subtitle } from "./parts/text.tsx";

export type ResultNotChosenProps = {
  readonly address: string;
  readonly applicationId: string;
  readonly tradeName: string;
  readonly receiptNumber: string;
  readonly winnerTradeName: string;
  readonly scores: readonly OwnScore[];
  readonly reasons: readonly Reason[];
};

/** To the maker of a plan that was judged and not chosen: points and reasons. */
export function ResultNotChosen(props: ResultNotChosenProps) {
  const { t } = useLanguage();
  const { address, tradeName, winnerTradeName } = props;
  return (
    <Layout
      title={t("mail.resultNotChosen.title")}
      preview={t("mail.resultNotChosen.preview")}
      footnote={t("mail.becauseOfPlan", { receiptNumber: props.receiptNumber })}
    >
      <Paragraph>
        {t("mail.resultNotChosen.story", { tradeName, address, winnerTradeName })}{" "}
        <strong>{t("mail.resultNotChosen.news")}</strong> {t("mail.resultNotChosen.sorry")}
      </Paragraph>
      {props.reasons.length > 0 && (
        <>
          <Paragraph>{t("mail.resultNotChosen.answer")}</Paragraph>
          <Reasons reasons={props.reasons} />
        </>
      )}
      <Subtitle>{t("mail.scores.title")}</Subtitle>
      <ScoreTable scores={props.scores} />
      <Button url={paths.applicant.plan(props.applicationId)} label={t("mail.readBack")} />
      <Subtitle>{t("mail.whatNext")}</Subtitle>
      <Paragraph>{t("mail.disagree")}</Paragraph>
      <Paragraph>{t("mail.tryAgain")}</Paragraph>
    </Layout>
  );
}

export const PreviewProps: ResultNotChosenProps = {
  address: "Zwanenkade 21",
  tradeName: "Het Tweede Rek",
  receiptNumber: "PL-4H7K-9WXM",
  winnerTradeName: "Krulkapper",
  scores: previewScores,
  reasons: previewWords,
  applicationId: "00000000-0000-4000-8000-000000000001",
};
