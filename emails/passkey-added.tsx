import { paths } from "#app/paths.ts";

import { Button } from "./parts/button.tsx";
import { Facts } from "./parts/facts.tsx";
import { useLanguage } from "./parts/language.tsx";
import { Layout } from "./parts/layout.tsx";
import type { IsoMoment } from "./parts/props.ts";
import { Paragraph } from "./parts/text.tsx";

export type PasskeyAddedProps = {
  readonly at: IsoMoment;
  /** What the owner called the passkey; empty when it has no name. */
  readonly label: string;
};

/** To whoever added a passkey, in case it was somebody else. */
export function PasskeyAdded({ at, label }: PasskeyAddedProps) {
  const { t, format } = useLanguage();
  return (
    <Layout
      title={t("mail.passkeyAdded.title")}
      preview={t("mail.passkeyAdded.preview")}
      footnote={t("mail.security")}
    >
      <Paragraph>{t("mail.passkeyAdded.story")}</Paragraph>
      <Facts
        facts={[
          [t("mail.fact.when"), format.moment(new Date(at))],
          [t("mail.fact.passkey"), label],
        ]}
      />
      <Paragraph>{t("mail.passkeyAdded.notYou")}</Paragraph>
      <Button url={paths.account.passkeys()} label={t("mail.passkeyAdded.button")} />
    </Layout>
  );
}

export const PreviewProps: PasskeyAddedProps = {
  at: "2026-03-31T12:05:00.000Z",
  label: "Telefoon van Marieke",
};
