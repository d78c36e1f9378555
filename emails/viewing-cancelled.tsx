import { paths } from "#app/paths.ts";
import { slotWords } from "#app/i18n/slot-words.ts";

import { Button } from "./parts/button.tsx";
import { Facts } from "./parts/facts.tsx";
import { useLanguage } from "./parts/language.tsx";
import { Layout } from "./parts/layout.tsx";
import { Paragraph } from "./parts/text.tsx";
import { previewViewing, type ViewingProps } from "./parts/viewing-calendar.ts";

export type ViewingCancelledProps = ViewingProps & {
  /** Why the corporation called it off; empty when the reader gave the place back. */
  readonly reason: string;
};

/** A place at a viewing is gone; the calendar is told by the file that goes along. */
export function ViewingCancelled(props: ViewingCancelledProps) {
  const { t, format } = useLanguage();
  const { address, slug, reason } = props;
  return (
    <Layout title={t("mail.viewingCancelled.title")} preview={slotWords(t, format, props)}>
      <Paragraph>
        {t(reason ? "mail.viewingCancelled.byUs" : "mail.viewingCancelled.byYou", { address })}
      </Paragraph>
      <Facts
        facts={[
          [t("mail.fact.when"), slotWords(t, format, props)],
          [t("mail.viewingCancelled.reason"), reason],
        ]}
      />
      <Button url={paths.viewing(slug)} label={t("mail.viewingCancelled.button")} />
    </Layout>
  );
}

export const PreviewProps: ViewingCancelledProps = {
  ...previewViewing,
  sequence: 1,
  reason: "De aannemer heeft die dag de vloer open.",
};
