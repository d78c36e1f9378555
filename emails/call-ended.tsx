import { paths } from "#app/paths.ts";

import { Button } from "./parts/button.tsx";
import { useLanguage } from "./parts/language.tsx";
import { Layout } from "./parts/layout.tsx";
import { Lines, Paragraph } from "./parts/text.tsx";

export type CallEndedProps = {
  readonly address: string;
  readonly slug: string;
  readonly isWithdrawn: boolean;
  readonly reason: string;
  /** The reader's own plan; absent for who came to look, asked or waits. */
  readonly applicationId?: string;
  readonly isHandedIn: boolean;
};

/** To everybody who had to do with a space, at the moment at which its call ended without a winner (domain.md 2e, 27). */
export function CallEnded({ address, isWithdrawn, reason, applicationId, isHandedIn }: CallEndedProps) {
  const { t } = useLanguage();
  const kind = isWithdrawn ? "withdraw" : "fail";
  return (
    <Layout
      title={t(`mail.callEnded.title.${kind}`)}
      preview={t(`mail.callEnded.story.${kind}`, { address })}
      footnote={t("mail.callEnded.footnote", { address })}
    >
      <Paragraph>{t(`mail.callEnded.story.${kind}`, { address })}</Paragraph>
      <Paragraph>{t("mail.callEnded.reason")}</Paragraph>
      <Lines text={reason} />
      <Paragraph>
        {t(applicationId ? `mail.callEnded.${isHandedIn ? "handedIn" : "draft"}` : "mail.callEnded.looked")}
      </Paragraph>
      {applicationId ? (
        <Button url={paths.applicant.plan(applicationId)} label={t("mail.callEnded.toPlan")} />
      ) : (
        <Button url={paths.spaces()} label={t("mail.callEnded.toSpaces")} />
      )}
    </Layout>
  );
}

export const PreviewProps: CallEndedProps = {
  address: "Zwanenkade 21",
  slug: "zwanenkade-21",
  isWithdrawn: true,
  reason:
    "Onder de vloer zit een lekkage. Het herstel duurt tot de zomer. Daarna zetten we de ruimte opnieuw open.",
  applicationId: "00000000-0000-4000-8000-000000000001",
  isHandedIn: true,
};
