import { paths } from "#app/paths.ts";

import { Button } from "./parts/button.tsx";
import { useLanguage } from "./parts/language.tsx";
import { Layout } from "./parts/layout.tsx";
import { Paragraph } from "./parts/text.tsx";

export type PartnerInvitedProps = {
  readonly corporationName: string;
  readonly role: "municipality" | "broker";
};

/** To somebody from outside who may look along: what they will see, what not, and that their mailbox is the key. */
export function PartnerInvited({ corporationName, role }: PartnerInvitedProps) {
  const { t } = useLanguage();
  const corporation = corporationName;
  return (
    <Layout title={t("partner.mail.title")} preview={t("partner.mail.subject", { corporation })}>
      <Paragraph>{t(`partner.mail.story.${role}`, { corporation })}</Paragraph>
      <Paragraph>{t("partner.mail.not")}</Paragraph>
      <Paragraph>{t("partner.mail.how")}</Paragraph>
      <Button url={paths.signIn.start(paths.partner.home())} label={t("partner.mail.button")} />
    </Layout>
  );
}

export const PreviewProps: PartnerInvitedProps = {
  corporationName: "Woonstichting Wederik",
  role: "municipality",
};
