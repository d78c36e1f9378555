import type { SearchFilters } from "#app/domain/tenders/alerts/search.ts";
import { searchWords } from "#app/i18n/search-words.ts";
import { paths } from "#app/paths.ts";

import { Button } from "./parts/button.tsx";
import { useLanguage } from "./parts/language.tsx";
import { Layout } from "./parts/layout.tsx";
import { Paragraph } from "./parts/text.tsx";

export type SearchAskedProps = {
  readonly url: string;
  /** How long the link works. */
  readonly days: number;
  readonly filters: SearchFilters;
};

/** Asks the owner of an address whether letters about new spaces are wanted; without a click none are sent. */
export function SearchAsked({ url, days, filters }: SearchAskedProps) {
  const { t, format } = useLanguage();
  return (
    <Layout title={t("mail.searchAsked.title")} preview={searchWords(t, format, filters)}>
      <Paragraph>{t("mail.searchAsked.story")}</Paragraph>
      <Paragraph>
        <strong>{searchWords(t, format, filters)}</strong>
      </Paragraph>
      <Button url={url} label={t("mail.searchAsked.button")} />
      <Paragraph>{t("mail.searchAsked.not", { days })}</Paragraph>
    </Layout>
  );
}

export const PreviewProps: SearchAskedProps = {
  url: paths.alerts.confirm("voorbeeld"),
  days: 3,
  filters: { place: "Utrecht", maxAreaM2: 75 },
};
