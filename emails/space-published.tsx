import { paths } from "#app/paths.ts";

import { Button } from "./parts/button.tsx";
import { Facts } from "./parts/facts.tsx";
import { useLanguage } from "./parts/language.tsx";
import { Layout } from "./parts/layout.tsx";
import type { IsoMoment } from "./parts/props.ts";
import { Paragraph } from "./parts/text.tsx";

export type SpacePublishedProps = {
  readonly address: string;
  readonly slug: string;
  readonly approvedBy: string;
  readonly opensAt: IsoMoment;
  readonly closesAt: IsoMoment;
  /** Hash of the frozen rules (hex). */
  readonly rulesHash: string;
};

/** To staff, when a call stands on the web. */
export function SpacePublished(props: SpacePublishedProps) {
  const { t, format } = useLanguage();
  const { address, approvedBy } = props;
  return (
    <Layout
      title={t("mail.spacePublished.title", { address })}
      preview={t("mail.spacePublished.preview", { approvedBy })}
      footnote={t("mail.spacePublished.footnote")}
    >
      <Paragraph>{t("mail.spacePublished.story", { address, approvedBy })}</Paragraph>
      <Facts
        facts={[
          [t("mail.fact.opens"), format.moment(new Date(props.opensAt))],
          [t("mail.fact.closes"), format.moment(new Date(props.closesAt))],
          [t("mail.fact.seal"), props.rulesHash.slice(0, 16)],
        ]}
      />
      <Button url={paths.space(props.slug)} label={t("mail.spacePublished.button")} />
      <Paragraph>{t("mail.spacePublished.frozen")}</Paragraph>
    </Layout>
  );
}

export const PreviewProps: SpacePublishedProps = {
  address: "Zwanenkade 21",
  approvedBy: "Joost Hendriks",
  opensAt: "2026-03-17T08:00:00.000Z",
  closesAt: "2026-04-14T10:00:00.000Z",
  rulesHash: "9f2c41d07ab3e85c6f1d20b47c9e5a3388d1f0e2",
  slug: "zwanenkade-21",
};
