import { paths } from "#app/paths.ts";

import { Button } from "./parts/button.tsx";
import { useLanguage } from "./parts/language.tsx";
import { Layout } from "./parts/layout.tsx";
import { Lines, Paragraph } from "./parts/text.tsx";

export type EndingApprovalAskedProps = {
  readonly address: string;
  readonly tenderId: string;
  readonly isWithdrawn: boolean;
  readonly reason: string;
};

/** Asks a second member of staff to read why a call with plans should end without a winner. */
export function EndingApprovalAsked({ address, tenderId, isWithdrawn, reason }: EndingApprovalAskedProps) {
  const { t } = useLanguage();
  const kind = isWithdrawn ? "withdraw" : "fail";
  return (
    <Layout
      title={t("mail.endingApprovalAsked.title")}
      preview={t(`mail.endingApprovalAsked.${kind}`, { address })}
      footnote={t("mail.twoPeople")}
    >
      <Paragraph>{t(`mail.endingApprovalAsked.${kind}`, { address })}</Paragraph>
      <Lines text={reason} />
      <Button url={paths.staff.ending(tenderId)} label={t("mail.lookAndDecide")} />
      <Paragraph>{t("mail.endingApprovalAsked.effect")}</Paragraph>
    </Layout>
  );
}

export const PreviewProps: EndingApprovalAskedProps = {
  address: "Zwanenkade 21",
  tenderId: "00000000-0000-4000-8000-000000000002",
  isWithdrawn: true,
  reason: "Onder de vloer zit een lekkage. Het herstel duurt tot de zomer.",
};
