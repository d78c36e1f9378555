import { paths } from "#app/paths.ts";

import { Button } from "./parts/button.tsx";
import { useLanguage } from "./parts/language.tsx";
import { Layout } from "./parts/layout.tsx";
import { Paragraph } from "./parts/text.tsx";

export type StaffInvitedProps = {
  /** Personal link: paths.signIn.setUp(token). */
  readonly url: string;
  readonly corporationName: string;
  readonly days: number;
};

/** To a new colleague: the link to choose a password and a second factor. */
export function StaffInvited({ url, corporationName, days }: StaffInvitedProps) {
  const { t } = useLanguage();
  return (
    <Layout
      title={t("mail.staffInvited.title")}
      preview={t("mail.staffInvited.preview", { corporation: corporationName })}
      footnote={t("mail.staffInvited.personal")}
    >
      <Paragraph>{t("mail.staffInvited.story", { corporation: corporationName })}</Paragraph>
      <Button url={url} label={t("mail.staffInvited.button")} />
      <Paragraph>{t("mail.staffInvited.valid", { days })}</Paragraph>
    </Layout>
  );
}

export const PreviewProps: StaffInvitedProps = {
  url: paths.signIn.setUp("b1946ac92492d2347c6235b4d2611184"),
  corporationName: "Woonstichting Wederik",
  days: 7,
};
