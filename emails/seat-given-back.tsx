import type { Panel } from "#app/domain/people/actor.ts";
import { paths } from "#app/paths.ts";

import { Button } from "./parts/button.tsx";
import { useLanguage } from "./parts/language.tsx";
import { Layout } from "./parts/layout.tsx";
import type { IsoMoment } from "./parts/props.ts";
import { Paragraph } from "./parts/text.tsx";

export type SeatGivenBackProps = {
  readonly address: string;
  readonly tenderId: string;
  readonly pitchAt: IsoMoment;
  readonly name: string;
  readonly panel: Panel;
};

/** To the corporation: a juror cannot come, so somebody else may be asked. */
export function SeatGivenBack({ address, tenderId, pitchAt, name, panel }: SeatGivenBackProps) {
  const { t, format } = useLanguage();
  return (
    <Layout title={t("declining.mail.desk.title", { name })} preview={t("declining.mail.desk.next")}>
      <Paragraph>
        {t("declining.mail.desk.story", {
          name,
          panel: t(panel === "residents" ? "common.resident" : "common.professional"),
          address,
          moment: format.moment(new Date(pitchAt)),
        })}
      </Paragraph>
      <Paragraph>{t("declining.mail.desk.next")}</Paragraph>
      <Button url={paths.staff.jury(tenderId)} label={t("declining.mail.desk.button")} />
    </Layout>
  );
}

export const PreviewProps: SeatGivenBackProps = {
  address: "Zwanenkade 21",
  tenderId: "00000000-0000-4000-8000-000000000002",
  pitchAt: "2026-05-21T17:00:00.000Z",
  name: "Truus de Wit",
  panel: "residents",
};
