import type { KnockOut } from "#app/domain/applications/knock-outs.ts";
import { paths } from "#app/paths.ts";

import { Button } from "./parts/button.tsx";
import { useLanguage } from "./parts/language.tsx";
import { Layout } from "./parts/layout.tsx";
import { previewReasons } from "./parts/preview-facts.ts";
import type { Reason } from "./parts/props.ts";
import { Reasons } from "./parts/reasons.tsx";
import { AsTyped, OwnWords } from "./parts/own-words.tsx";
import { Paragraph, Subtitle } from "./parts/text.tsx";

export type NotShortlistedProps = {
  readonly address: string;
  readonly applicationId: string;
  readonly tradeName: string;
  readonly receiptNumber: string;
  readonly plansReceived: number;
  readonly plansInvited: number;
  readonly reasons: readonly Reason[];
  /** Why the plan could not win whatever its points; letters from before there was such a reason have none. */
  readonly knockOut?: { readonly kind: KnockOut; readonly reason: string } | null;
  readonly words?: readonly string[];
  /** The corporation's own beginning and end, facts filled in; without them the letter has ours. */
  readonly opening?: string;
  readonly closing?: string;
};

/** To the maker of a plan that is not invited: the reasons per criterion, and how to ask for more. */
export function NotShortlisted(props: NotShortlistedProps) {
  const { t } = useLanguage();
  const { address, tradeName, plansInvited, plansReceived } = props;
  return (
    <Layout
      title={t("mail.notShortlisted.title")}
      preview={t("mail.notShortlisted.preview")}
      footnote={t("mail.becauseOfPlan", { receiptNumber: props.receiptNumber })}
    >
      <Paragraph>
        {props.opening ? (
          <AsTyped text={props.opening} />
        ) : (
          t("mail.notShortlisted.story", { tradeName, address, plansInvited, plansReceived })
        )}{" "}
        <strong>{t("mail.notShortlisted.news")}</strong>
      </Paragraph>
      <OwnWords words={props.words} />
      <Paragraph>{t("mail.notShortlisted.answer")}</Paragraph>
      {props.knockOut ? (
        <Reasons
          reasons={[
            {
              criterion: t.find(`knockOut.letter.${props.knockOut.kind}`) ?? "",
              reason: props.knockOut.reason,
            },
          ]}
        />
      ) : null}
      <Reasons reasons={props.reasons} />
      <Button url={paths.applicant.plan(props.applicationId)} label={t("mail.readBack")} />
      <Subtitle>{t("mail.whatNext")}</Subtitle>
      <Paragraph>{t("mail.disagree")}</Paragraph>
      <Paragraph>{t("mail.tryAgain")}</Paragraph>
      <OwnWords words={props.closing ? [props.closing] : []} />
    </Layout>
  );
}

export const PreviewProps: NotShortlistedProps = {
  address: "Zwanenkade 21",
  tradeName: "Het Tweede Rek",
  receiptNumber: "PL-4H7K-9WXM",
  plansReceived: 23,
  plansInvited: 5,
  reasons: previewReasons,
  knockOut: { kind: "branch", reason: "Een keten past hier niet. Dat stond bij de ruimte." },
  words: ["We kijken graag met je naar een andere plek."],
  applicationId: "00000000-0000-4000-8000-000000000001",
};
