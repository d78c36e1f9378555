import { paths } from "#app/paths.ts";

import { Button } from "./parts/button.tsx";
import { useLanguage } from "./parts/language.tsx";
import { Layout } from "./parts/layout.tsx";
import { Paragraph } from "./parts/text.tsx";

export type ResultApprovalAskedProps = { readonly address: string; readonly tenderId: string };

/** Asks a second member of staff to look at the result before it is published. */
export function ResultApprovalAsked({ address, tenderId }: ResultApprovalAskedProps) {
  const { t } = useLanguage();
  return (
    <Layout
      title={t("mail.resultApprovalAsked.title")}
      preview={t("mail.resultApprovalAsked.preview", { address })}
      footnote={t("mail.twoPeople")}
    >
      <Paragraph>{t("mail.resultApprovalAsked.story", { address })}</Paragraph>
      <Button url={paths.staff.result(tenderId)} label={t("mail.lookAndDecide")} />
      <Paragraph>{t("mail.resultApprovalAsked.effect")}</Paragraph>
    </Layout>
  );
}

export const PreviewProps: ResultApprovalAskedProps = {
  address: "Zwanenkade 21",
  tenderId: "00000000-0000-4000-8000-000000000002",
};
