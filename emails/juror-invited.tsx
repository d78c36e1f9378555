import type { Panel } from "#app/domain/people/actor.ts";
import { paths } from "#app/paths.ts";

import { Button } from "./parts/button.tsx";
import { Facts } from "./parts/facts.tsx";
import { useLanguage } from "./parts/language.tsx";
import { Layout } from "./parts/layout.tsx";
import type { IsoMoment } from "./parts/props.ts";
import { List, Paragraph, Subtitle } from "./parts/text.tsx";

export type JurorInvitedProps = {
  readonly address: string;
  /** Personal link: paths.jury.join(token). */
  readonly url: string;
  readonly panel: Panel;
  readonly pitchAt: IsoMoment | null;
  readonly place: string;
  readonly jurySize: number;
  /** What the residents' panel counts for, in whole percents; absent in letters from before it was told. */
  readonly residentsShare?: number;
};

/** To somebody who is asked for a jury: when, how long, and the link to take the seat. */
export function JurorInvited(props: JurorInvitedProps) {
  const { t, format } = useLanguage();
  const { address, jurySize, panel, place } = props;
  const { residentsShare: share } = props;
  const shares =
    share === undefined || share === 0 || share === 100
      ? null
      : t("panels.shares", {
          residents: format.percent(share),
          professionals: format.percent(100 - share),
        });
  const pitchAt = props.pitchAt ? format.moment(new Date(props.pitchAt)) : "";
  return (
    <Layout
      title={t("mail.jurorInvited.title")}
      preview={t("mail.jurorInvited.preview", { address })}
      footnote={t("mail.jurorInvited.personal")}
    >
      <Paragraph>{t("mail.jurorInvited.story", { address, jurySize })}</Paragraph>
      <Paragraph>
        {t(`mail.jurorInvited.as.${panel}`)} {shares}
      </Paragraph>
      <Facts
        facts={[
          [t("mail.fact.when"), pitchAt],
          [t("mail.fact.where"), place],
        ]}
      />
      <Button url={props.url} label={t("mail.jurorInvited.button")} />
      <Subtitle>{t("mail.jurorInvited.rules")}</Subtitle>
      <List
        entries={[
          t("mail.jurorInvited.rule.1"),
          t("mail.jurorInvited.rule.2"),
          t("mail.jurorInvited.rule.3"),
        ]}
      />
    </Layout>
  );
}

export const PreviewProps: JurorInvitedProps = {
  address: "Zwanenkade 21",
  panel: "residents",
  pitchAt: "2026-05-21T17:00:00.000Z",
  place: "Buurthuis De Kuiper, Kuiperspad 2",
  jurySize: 7,
  residentsShare: 60,
  url: paths.jury.join("b1946ac92492d2347c6235b4d2611184"),
};
