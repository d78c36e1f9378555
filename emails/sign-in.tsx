import { Section, Text } from "@react-email/components";

import { paths } from "#app/paths.ts";

import { Button } from "./parts/button.tsx";
import { useLanguage } from "./parts/language.tsx";
import { Layout } from "./parts/layout.tsx";
import { bodyText, color, smallText } from "./parts/look.ts";
import type { IsoMoment } from "./parts/props.ts";
import { Paragraph } from "./parts/text.tsx";

export type SignInProps = {
  /** Leads to a page with a button: opening it (as mail scanners do) does not yet sign in. */
  readonly url: string;
  /** Six digits, for the browser that asked. */
  readonly code: string;
  readonly minutesValid: number;
  readonly requestedAt: IsoMoment;
  /** Such as "Firefox, Linux"; empty when unknown. */
  readonly device: string;
};

/** A link and a code to sign in with, and who asked for them. */
export function SignIn({ url, code, minutesValid, requestedAt, device }: SignInProps) {
  const { t, format } = useLanguage();
  const at = format.moment(new Date(requestedAt));
  return (
    <Layout
      title={t("mail.signIn.title")}
      preview={t("mail.signIn.preview", { minutes: minutesValid })}
      footnote={device ? t("mail.signIn.askedOn", { at, device }) : t("mail.signIn.asked", { at })}
    >
      <Paragraph>{t("mail.signIn.click")}</Paragraph>
      <Button url={url} label={t("mail.signIn.button")} />
      <Paragraph>{t("mail.signIn.valid", { minutes: minutesValid })}</Paragraph>
      <Section
        style={{
          margin: "8px 0 16px",
          padding: "16px 20px",
          background: color.page,
          border: `1px solid ${color.line}`,
        }}
      >
        <Text style={{ ...smallText, margin: "0 0 6px" }}>{t("mail.signIn.codeInstead")}</Text>
        <Text
          style={{
            ...bodyText,
            margin: 0,
            fontSize: "32px",
            lineHeight: "40px",
            fontWeight: 700,
            letterSpacing: "6px",
          }}
        >
          {spaced(code)}
        </Text>
      </Section>
      <Paragraph>{t("mail.signIn.notYou")}</Paragraph>
    </Layout>
  );
}

function spaced(code: string): string {
  return code.length === 6 ? `${code.slice(0, 3)} ${code.slice(3)}` : code;
}

export const PreviewProps: SignInProps = {
  url: paths.signIn.link("7f3a9c1e5b"),
  code: "482916",
  minutesValid: 15,
  requestedAt: "2026-03-31T12:05:00.000Z",
  device: "Firefox, Linux",
};
