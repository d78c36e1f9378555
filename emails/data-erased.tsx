import { paths } from "#app/paths.ts";

import { Button } from "./parts/button.tsx";
import { Facts } from "./parts/facts.tsx";
import { useLanguage } from "./parts/language.tsx";
import { Layout } from "./parts/layout.tsx";
import type { IsoMoment } from "./parts/props.ts";
import { Paragraph } from "./parts/text.tsx";

export type DataErasedProps = { readonly at: IsoMoment };

/** The last letter to somebody who wanted to be forgotten; once it went, nothing says where to. */
export function DataErased({ at }: DataErasedProps) {
  const { t, format } = useLanguage();
  return (
    <Layout
      title={t("privacy.mail.title")}
      preview={t("privacy.mail.preview")}
      footnote={t("privacy.mail.footnote")}
    >
      <Paragraph>{t("privacy.mail.story")}</Paragraph>
      <Facts facts={[[t("mail.fact.when"), format.moment(new Date(at))]]} />
      <Paragraph>{t("privacy.mail.stays")}</Paragraph>
      <Paragraph>{t("privacy.mail.again")}</Paragraph>
      <Button url={paths.spaces()} label={t("privacy.mail.button")} />
    </Layout>
  );
}

export const PreviewProps: DataErasedProps = { at: "2026-03-31T12:05:00.000Z" };
