import { Body, Container, Head, Html, Preview, Text } from "@react-email/components";
import type { ReactNode } from "react";

import type { Translate } from "#app/i18n/translate.ts";

import type { Sender } from "../envelope.ts";
import { AwningRow, PlinthRow } from "./facade-rows.tsx";
import { useLanguage } from "./language.tsx";
import { bodyText, color, font } from "./look.ts";
import { PostAddress } from "./post-address.tsx";
import { Paragraph, Title } from "./text.tsx";

type LayoutProps = {
  readonly title: string;
  /** The line that an inbox shows beside the subject. */
  readonly preview: string;
  /** Why the reader got this letter, or what else may be known. */
  readonly footnote?: string | undefined;
  /** How to get no more letters like this one. */
  readonly wayOut?: ReactNode;
  readonly children: ReactNode;
};

/** A letter is a façade: brand and awning above, the story in the middle, the tiled plinth below. */
export function Layout(props: LayoutProps) {
  const { t, envelope } = useLanguage();
  const { title, preview, children } = props;
  const { name, corporation, onPaper } = envelope;
  // The footnote of a mail says why somebody gets mail.
  const why = onPaper ? t("mail.onPaper.why") : props.footnote;
  const small = [contactLine(t, corporation), why].filter(Boolean).join(" ");
  return (
    <Html lang={t.locale}>
      <Head>
        <title>{title}</title>
        <meta name="color-scheme" content="light only" />
        <meta name="supported-color-schemes" content="light only" />
      </Head>
      <Body
        style={{
          margin: 0,
          padding: onPaper ? "24px 0" : "24px 12px",
          background: onPaper ? color.card : color.page,
        }}
      >
        {onPaper ? null : <Preview>{preview}</Preview>}
        {/* The tables of a letter are there for the eye alone; what it is stands around them. */}
        <div role="main" aria-label={title}>
          {onPaper ? <PostAddress name={name} {...onPaper} /> : null}
          <Container
            style={{
              width: "100%",
              maxWidth: "600px",
              background: color.card,
              border: `1px solid ${color.line}`,
              borderRadius: "6px",
            }}
          >
            <Brand corporation={corporation} />
            <AwningRow />
            <div style={{ padding: "32px 32px 16px" }}>
              <Title>{title}</Title>
              <Paragraph>{name ? t("mail.dear", { name }) : t("mail.dearReader")}</Paragraph>
              {children}
              {corporation && (
                <Paragraph>
                  {t("mail.greeting")}
                  <br />
                  {corporation.name}
                </Paragraph>
              )}
            </div>
            {small && (
              <div style={{ padding: "4px 32px 28px" }}>
                <Text style={footnoteLook}>
                  {small} {onPaper ? null : props.wayOut}
                </Text>
              </div>
            )}
            <PlinthRow />
          </Container>
        </div>
      </Body>
    </Html>
  );
}

const footnoteLook = {
  ...bodyText,
  margin: 0,
  paddingTop: "18px",
  borderTop: `1px solid ${color.line}`,
  fontSize: "15px",
  lineHeight: "23px",
  color: color.secondInk,
};

function contactLine(t: Translate, corporation: Sender | null): string {
  if (!corporation) return "";
  const { contactPhone: phone, contactEmail: email } = corporation;
  if (phone && email) return t("mail.contact.both", { phone, email });
  if (phone) return t("mail.contact.phone", { phone });
  return email ? t("mail.contact.email", { email }) : "";
}

function Brand({ corporation }: { corporation: Sender | null }) {
  const { t } = useLanguage();
  return (
    <div style={{ padding: "20px 32px 14px" }}>
      <span
        style={{
          fontFamily: font.sign,
          fontSize: "26px",
          lineHeight: "30px",
          fontStyle: "italic",
          fontWeight: 800,
          color: color.ink,
        }}
      >
        {t("common.brand")}
      </span>
      {corporation && (
        <span style={{ fontFamily: font.plain, fontSize: "14px", color: color.secondInk }}>
          {`\u00a0 ${t("mail.by", { corporation: corporation.name })}`}
        </span>
      )}
    </div>
  );
}
