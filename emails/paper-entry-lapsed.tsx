import { paths } from "#app/paths.ts";

import { Button } from "./parts/button.tsx";
import { useLanguage } from "./parts/language.tsx";
import { Layout } from "./parts/layout.tsx";
import { Paragraph } from "./parts/text.tsx";

export type PaperEntryLapsedProps = { readonly name: string; readonly address: string };

/** To somebody who did not confirm in time what was entered for them: it does not count. */
export function PaperEntryLapsed({ name, address }: PaperEntryLapsedProps) {
  const { t } = useLanguage();
  return (
    <Layout
      title={t("mail.paperLapsed.title")}
      preview={t("mail.paperLapsed.subject", { address })}
      footnote={t("mail.paperConfirm.why")}
    >
      <Paragraph>{t("mail.paperLapsed.story", { name, address })}</Paragraph>
      <Paragraph>{t("mail.paperLapsed.next")}</Paragraph>
      <Button url={paths.spaces()} label={t("mail.paperLapsed.button")} />
    </Layout>
  );
}

export const PreviewProps: PaperEntryLapsedProps = { name: "Hatice Yılmaz", address: "Zwanenkade 21" };
