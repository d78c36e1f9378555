import { paths } from "#app/paths.ts";
import { slotWords } from "#app/i18n/slot-words.ts";

import { Button } from "./parts/button.tsx";
import { Facts } from "./parts/facts.tsx";
import { useLanguage } from "./parts/language.tsx";
import { Layout } from "./parts/layout.tsx";
import { Paragraph } from "./parts/text.tsx";
import { previewViewing, type ViewingProps } from "./parts/viewing-calendar.ts";

export type ViewingBookedProps = ViewingProps;

/** A place at a viewing is certain, or was moved to this moment; the appointment goes along as a file. */
export function ViewingBooked(props: ViewingBookedProps) {
  const { t, format } = useLanguage();
  const { address, city, slug, note } = props;
  return (
    <Layout title={t("mail.viewingBooked.title")} preview={slotWords(t, format, props)}>
      <Paragraph>{t("mail.viewingBooked.story", { address })}</Paragraph>
      <Facts
        facts={[
          [t("mail.fact.when"), slotWords(t, format, props)],
          [t("mail.fact.where"), [`${address}, ${city}`, note].filter(Boolean).join(". ")],
        ]}
      />
      <Button url={paths.viewing(slug)} label={t("mail.viewingBooked.button")} />
      <Paragraph>{t("mail.viewingBooked.cannot")}</Paragraph>
    </Layout>
  );
}

export const PreviewProps: ViewingBookedProps = previewViewing;
