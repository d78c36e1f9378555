import { paths } from "#app/paths.ts";

import { Button } from "./parts/button.tsx";
import { useLanguage } from "./parts/language.tsx";
import { Layout } from "./parts/layout.tsx";
import { AsTyped } from "./parts/own-words.tsx";
import { Paragraph, Subtitle } from "./parts/text.tsx";

export type QuestionWithheldProps = {
  readonly address: string;
  readonly slug: string;
  readonly reason: string;
};

/** To whoever asked a question that was not published, and to nobody else. The question itself is not repeated. */
export function QuestionWithheld({ address, slug, reason }: QuestionWithheldProps) {
  const { t } = useLanguage();
  return (
    <Layout title={t("mail.questionWithheld.title")} preview={t("mail.questionWithheld.story", { address })}>
      <Paragraph>{t("mail.questionWithheld.story", { address })}</Paragraph>
      <Subtitle>{t("mail.questionWithheld.reason")}</Subtitle>
      <Paragraph>
        <AsTyped text={reason} />
      </Paragraph>
      <Button url={paths.question(slug)} label={t("mail.questionWithheld.button")} />
      <Paragraph>{t("mail.questionWithheld.next")}</Paragraph>
    </Layout>
  );
}

export const PreviewProps: QuestionWithheldProps = {
  address: "Zwanenkade 21",
  slug: "zwanenkade-21",
  reason: "In je vraag staat het telefoonnummer van een ander.",
};
