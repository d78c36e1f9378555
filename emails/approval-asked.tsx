import { paths } from "#app/paths.ts";

import { Button } from "./parts/button.tsx";
import { useLanguage } from "./parts/language.tsx";
import { Layout } from "./parts/layout.tsx";
import { Paragraph } from "./parts/text.tsx";

export type ApprovalAskedProps = { readonly address: string; readonly tenderId: string };

/** Asks a second member of staff to look at a call before it is published. */
export function ApprovalAsked({ address, tenderId }: ApprovalAskedProps) {
  const { t } = useLanguage();
  return (
    <Layout
      title={t("mail.approvalAsked.title")}
      preview={t("mail.approvalAsked.preview", { address })}
      footnote={t("mail.twoPeople")}
    >
      <Paragraph>{t("mail.approvalAsked.story", { address })}</Paragraph>
      <Button url={paths.staff.tenderReview(tenderId)} label={t("mail.lookAndDecide")} />
      <Paragraph>{t("mail.approvalAsked.effect")}</Paragraph>
    </Layout>
  );
}

export const PreviewProps: ApprovalAskedProps = {
  address: "Zwanenkade 21",
  tenderId: "00000000-0000-4000-8000-000000000002",
};
