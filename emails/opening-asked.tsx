import { paths } from "#app/paths.ts";

import { Button } from "./parts/button.tsx";
import { useLanguage } from "./parts/language.tsx";
import { Layout } from "./parts/layout.tsx";
import { Paragraph } from "./parts/text.tsx";

export type OpeningAskedProps = { readonly address: string; readonly tenderId: string };

/** Asks a second member of staff to open the plans of a call that closed. */
export function OpeningAsked({ address, tenderId }: OpeningAskedProps) {
  const { t } = useLanguage();
  return (
    <Layout
      title={t("mail.openingAsked.title")}
      preview={t("mail.openingAsked.story", { address })}
      footnote={t("mail.twoPeople")}
    >
      <Paragraph>{t("mail.openingAsked.story", { address })}</Paragraph>
      <Button url={paths.staff.opening(tenderId)} label={t("mail.lookAndDecide")} />
      <Paragraph>{t("mail.openingAsked.effect")}</Paragraph>
    </Layout>
  );
}

export const PreviewProps: OpeningAskedProps = {
  address: "Zwanenkade 21",
  tenderId: "00000000-0000-4000-8000-000000000002",
};
