import { paths } from "#app/paths.ts";

import { Button } from "./parts/button.tsx";
import { useLanguage } from "./parts/language.tsx";
import { Layout } from "./parts/layout.tsx";
import { AsTyped } from "./parts/own-words.tsx";
import { Paragraph } from "./parts/text.tsx";

export type ChangeApprovalAskedProps = {
  readonly address: string;
  readonly tenderId: string;
  readonly reason: string;
};

/** Asks a second member of staff to look at a change of published rules. */
export function ChangeApprovalAsked({ address, tenderId, reason }: ChangeApprovalAskedProps) {
  const { t } = useLanguage();
  return (
    <Layout title={t("mail.changeApprovalAsked.title")} preview={reason} footnote={t("mail.twoPeople")}>
      <Paragraph>{t("mail.changeApprovalAsked.story", { address })}</Paragraph>
      <Paragraph>
        <em>
          <AsTyped text={reason} />
        </em>
      </Paragraph>
      <Button url={paths.staff.changes(tenderId)} label={t("mail.lookAndDecide")} />
      <Paragraph>{t("mail.changeApprovalAsked.effect")}</Paragraph>
    </Layout>
  );
}

export const PreviewProps: ChangeApprovalAskedProps = {
  address: "Zwanenkade 21",
  tenderId: "00000000-0000-4000-8000-000000000002",
  reason: "De buurtzaal is die avond bezet.",
};
