import { paths } from "#app/paths.ts";

import { Button } from "./parts/button.tsx";
import { useLanguage } from "./parts/language.tsx";
import { Layout } from "./parts/layout.tsx";
import { Lines, Paragraph } from "./parts/text.tsx";

export type ExceptionApprovalAskedProps = {
  readonly address: string;
  readonly tenderId: string;
  readonly reason: string;
};

/** Asks a second member of staff to read why a result should stand with too few jurors. */
export function ExceptionApprovalAsked({ address, tenderId, reason }: ExceptionApprovalAskedProps) {
  const { t } = useLanguage();
  return (
    <Layout
      title={t("mail.exceptionAsked.title")}
      preview={t("mail.exceptionAsked.story", { address })}
      footnote={t("mail.twoPeople")}
    >
      <Paragraph>{t("mail.exceptionAsked.story", { address })}</Paragraph>
      <Lines text={reason} />
      <Button url={paths.staff.exception(tenderId)} label={t("mail.lookAndDecide")} />
      <Paragraph>{t("mail.exceptionAsked.effect")}</Paragraph>
    </Layout>
  );
}

export const PreviewProps: ExceptionApprovalAskedProps = {
  address: "Zwanenkade 21",
  tenderId: "00000000-0000-4000-8000-000000000002",
  reason: "Twee juryleden werden ziek. Een nieuwe avond duurt drie maanden.",
};
