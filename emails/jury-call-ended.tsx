import { paths } from "#app/paths.ts";

import { Button } from "./parts/button.tsx";
import { useLanguage } from "./parts/language.tsx";
import { Layout } from "./parts/layout.tsx";
import { Lines, Paragraph } from "./parts/text.tsx";

export type JuryCallEndedProps = {
  readonly address: string;
  readonly slug: string;
  readonly isWithdrawn: boolean;
  readonly reason: string;
};

/** To the jury that was invited: the call that they would judge, or judged, ended without a winner. */
export function JuryCallEnded({ address, slug, isWithdrawn, reason }: JuryCallEndedProps) {
  const { t } = useLanguage();
  const kind = isWithdrawn ? "withdraw" : "fail";
  return (
    <Layout
      title={t("mail.juryCallEnded.title")}
      preview={t(`mail.juryCallEnded.${kind}`, { address })}
      footnote={t("mail.juryCallEnded.footnote", { address })}
    >
      <Paragraph>{t(`mail.juryCallEnded.${kind}`, { address })}</Paragraph>
      <Paragraph>{t("mail.callEnded.reason")}</Paragraph>
      <Lines text={reason} />
      <Paragraph>{t("mail.juryCallEnded.thanks")}</Paragraph>
      <Button url={paths.space(slug)} label={t("mail.juryCallEnded.button")} />
    </Layout>
  );
}

export const PreviewProps: JuryCallEndedProps = {
  address: "Zwanenkade 21",
  slug: "zwanenkade-21",
  isWithdrawn: false,
  reason: "Geen van de plannen past bij wat de buurt zoekt. We praten eerst met de buurt.",
};
