import { paths } from "#app/paths.ts";

import { Button } from "./parts/button.tsx";
import { Facts } from "./parts/facts.tsx";
import { useLanguage } from "./parts/language.tsx";
import { Layout } from "./parts/layout.tsx";
import type { IsoMoment } from "./parts/props.ts";
import { Paragraph } from "./parts/text.tsx";

export type NewSignInProps = {
  readonly at: IsoMoment;
  readonly device: string;
};

/** To whoever signed in on a device that was not seen before. */
export function NewSignIn({ at, device }: NewSignInProps) {
  const { t, format } = useLanguage();
  return (
    <Layout
      title={t("mail.newSignIn.title")}
      preview={t("mail.newSignIn.preview")}
      footnote={t("mail.security")}
    >
      <Paragraph>{t("mail.newSignIn.story")}</Paragraph>
      <Facts
        facts={[
          [t("mail.fact.when"), format.moment(new Date(at))],
          [t("mail.fact.device"), device],
        ]}
      />
      <Paragraph>{t("mail.newSignIn.notYou")}</Paragraph>
      <Button url={paths.account.sessions()} label={t("mail.newSignIn.button")} />
    </Layout>
  );
}

export const PreviewProps: NewSignInProps = {
  at: "2026-03-31T12:05:00.000Z",
  device: "Firefox, Linux",
};
