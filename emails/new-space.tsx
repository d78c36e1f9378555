import type { SearchFilters } from "#app/domain/tenders/alerts/search.ts";
import { searchWords } from "#app/i18n/search-words.ts";
import { type Cents, euros } from "#app/lib/money.ts";
import { paths } from "#app/paths.ts";

import { Button } from "./parts/button.tsx";
import { Facts } from "./parts/facts.tsx";
import { useLanguage } from "./parts/language.tsx";
import { Layout } from "./parts/layout.tsx";
import type { IsoMoment } from "./parts/props.ts";
import { Paragraph, WayOut } from "./parts/text.tsx";

export type NewSpaceProps = {
  readonly address: string;
  readonly city: string;
  readonly neighbourhood: string;
  readonly slug: string;
  readonly areaM2: number;
  readonly firstRentCents: Cents;
  readonly targetRentCents: Cents;
  readonly closesAt: IsoMoment;
  /** What the reader looks for. */
  readonly filters: SearchFilters;
  /** Ends this search; also in the headers, for mail programs with a button of their own. */
  readonly unsubscribeUrl: string;
};

/** A call has opened that fits a saved search. */
export function NewSpace(props: NewSpaceProps) {
  const { t, format } = useLanguage();
  const { address, city, neighbourhood } = props;
  const closesAt = format.moment(new Date(props.closesAt));
  return (
    <Layout
      title={t("mail.newSpace.title")}
      preview={t("mail.newSpace.preview", { closesAt })}
      footnote={t("mail.newSpace.because", { search: searchWords(t, format, props.filters) })}
      wayOut={<WayOut url={props.unsubscribeUrl} label={t("mail.newSpace.stop")} />}
    >
      <Paragraph>{t("mail.newSpace.story", { address, neighbourhood, city })}</Paragraph>
      <Facts
        facts={[
          [t("mail.newSpace.fact.area"), format.area(props.areaM2)],
          [
            t("mail.newSpace.fact.rent"),
            t("mail.newSpace.perMonth", { amount: format.money(props.firstRentCents) }),
          ],
          [
            t("mail.newSpace.fact.target"),
            t("mail.newSpace.perMonth", { amount: format.money(props.targetRentCents) }),
          ],
          [t("mail.fact.closes"), closesAt],
        ]}
      />
      <Button url={paths.space(props.slug)} label={t("mail.newSpace.button")} />
    </Layout>
  );
}

export const PreviewProps: NewSpaceProps = {
  address: "Zwanenkade 21",
  city: "Utrecht",
  neighbourhood: "Zuilen",
  slug: "zwanenkade-21",
  areaM2: 84,
  firstRentCents: euros(750),
  targetRentCents: euros(1_000),
  closesAt: "2026-04-14T10:00:00.000Z",
  filters: { place: "Utrecht", maxAreaM2: 100, maxRentCents: euros(750), branch: "bakery" },
  unsubscribeUrl: paths.alerts.unsubscribe("voorbeeld"),
};
