import { paths } from "#app/paths.ts";

import { Button } from "./parts/button.tsx";
import { useLanguage } from "./parts/language.tsx";
import { Layout } from "./parts/layout.tsx";
import type { IsoMoment } from "./parts/props.ts";
import { Paragraph } from "./parts/text.tsx";

export type JurorDeclinedProps = {
  readonly address: string;
  readonly pitchAt: IsoMoment;
  /** The same personal link as in the invitation: paths.jury.join(token). */
  readonly url: string;
};

/** To a juror who said that they cannot: that it came in, and the way back. */
export function JurorDeclined({ address, pitchAt, url }: JurorDeclinedProps) {
  const { t, format } = useLanguage();
  return (
    <Layout
      title={t("declining.mail.own.title")}
      preview={t("declining.mail.own.preview", { address })}
      footnote={t("mail.jurorInvited.personal")}
    >
      <Paragraph>
        {t("declining.mail.own.story", { address, moment: format.moment(new Date(pitchAt)) })}
      </Paragraph>
      <Paragraph>{t("declining.mail.own.back")}</Paragraph>
      <Button url={url} label={t("declining.mail.own.button")} />
    </Layout>
  );
}

export const PreviewProps: JurorDeclinedProps = {
  address: "Zwanenkade 21",
  pitchAt: "2026-05-21T17:00:00.000Z",
  url: paths.jury.join("b1946ac92492d2347c6235b4d2611184"),
};
