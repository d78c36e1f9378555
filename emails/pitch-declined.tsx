import { paths } from "#app/paths.ts";

import { Button } from "./parts/button.tsx";
import { useLanguage } from "./parts/language.tsx";
import { Layout } from "./parts/layout.tsx";
import type { IsoMoment } from "./parts/props.ts";
import { Paragraph } from "./parts/text.tsx";

export type PitchDeclinedProps = {
  readonly address: string;
  readonly tenderId: string;
  readonly tradeName: string;
  readonly pitchAt: IsoMoment;
};

/** To the corporation: somebody who was invited does not come to the evening. */
export function PitchDeclined({ address, tenderId, tradeName, pitchAt }: PitchDeclinedProps) {
  const { t, format } = useLanguage();
  return (
    <Layout title={t("mail.pitchDeclined.title")} preview={t("mail.pitchDeclined.preview", { tradeName })}>
      <Paragraph>
        {t("mail.pitchDeclined.story", { tradeName, address, moment: format.moment(new Date(pitchAt)) })}
      </Paragraph>
      <Button url={paths.staff.evening(tenderId)} label={t("mail.pitchDeclined.button")} />
    </Layout>
  );
}

export const PreviewProps: PitchDeclinedProps = {
  address: "Zwanenkade 21",
  tenderId: "00000000-0000-4000-8000-000000000002",
  tradeName: "Krulkapper",
  pitchAt: "2026-05-21T17:00:00.000Z",
};
