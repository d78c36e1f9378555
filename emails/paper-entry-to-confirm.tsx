import type { PaperWay } from "#app/domain/applications/paper/paper-entry.ts";
import { paths } from "#app/paths.ts";

import { Button } from "./parts/button.tsx";
import { useLanguage } from "./parts/language.tsx";
import { Layout } from "./parts/layout.tsx";
import type { IsoMoment } from "./parts/props.ts";
import { Paragraph } from "./parts/text.tsx";

export type PaperEntryToConfirmProps = {
  /** Personal link: paths.paper.confirm(token). */
  readonly url: string;
  readonly name: string;
  readonly by: string;
  readonly way: PaperWay;
  readonly address: string;
  readonly receivedAt: IsoMoment;
  readonly endsAt: IsoMoment;
};

/** To somebody for whom staff entered a plan: read it and say whether it is yours; without that it does not count. */
export function PaperEntryToConfirm({ url, by, way, address, endsAt }: PaperEntryToConfirmProps) {
  const { t, format } = useLanguage();
  return (
    <Layout
      title={t("mail.paperConfirm.title")}
      preview={t("mail.paperConfirm.ask")}
      footnote={t("mail.paperConfirm.why")}
    >
      <Paragraph>{t("mail.paperConfirm.story", { by, address, way: t(`paper.mark.${way}`) })}</Paragraph>
      <Paragraph>{t("mail.paperConfirm.ask")}</Paragraph>
      <Button url={url} label={t("mail.paperConfirm.button")} />
      <Paragraph>
        <strong>{t("mail.paperConfirm.until", { moment: format.moment(new Date(endsAt)) })}</strong>
      </Paragraph>
      <Paragraph>{t("mail.paperConfirm.ignore")}</Paragraph>
    </Layout>
  );
}

export const PreviewProps: PaperEntryToConfirmProps = {
  url: paths.paper.confirm("b1946ac92492d2347c6235b4d2611184"),
  name: "Hatice Yılmaz",
  by: "Marijke Bakker",
  way: "paper",
  address: "Zwanenkade 21",
  receivedAt: "2026-04-08T09:30:00.000Z",
  endsAt: "2026-04-22T21:59:00.000Z",
};
