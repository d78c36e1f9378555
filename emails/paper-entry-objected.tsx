import { paths } from "#app/paths.ts";

import { Button } from "./parts/button.tsx";
import { useLanguage } from "./parts/language.tsx";
import { Layout } from "./parts/layout.tsx";
import { AsTyped } from "./parts/own-words.tsx";
import type { IsoMoment } from "./parts/props.ts";
import { Paragraph } from "./parts/text.tsx";

export type PaperEntryObjectedProps = {
  readonly applicationId: string;
  readonly tenderId: string;
  readonly name: string;
  readonly address: string;
  /** What is not right, as its maker wrote it. */
  readonly words: string;
  readonly closesAt: IsoMoment;
};

/** To the member of staff who entered a plan for somebody: what is not right in it, and until when it can change. */
export function PaperEntryObjected(props: PaperEntryObjectedProps) {
  const { t, format } = useLanguage();
  const { name, address, words, closesAt, tenderId, applicationId } = props;
  return (
    <Layout
      title={t("mail.paperObjected.title")}
      preview={t("mail.paperObjected.subject", { name })}
      footnote={t("mail.paperObjected.why")}
    >
      <Paragraph>{t("mail.paperObjected.story", { name, address })}</Paragraph>
      <Paragraph>
        <em>
          <AsTyped text={words} />
        </em>
      </Paragraph>
      <Paragraph>{t("mail.paperObjected.until", { moment: format.moment(new Date(closesAt)) })}</Paragraph>
      <Button url={paths.staff.entry(tenderId, applicationId)} label={t("mail.paperObjected.button")} />
    </Layout>
  );
}

export const PreviewProps: PaperEntryObjectedProps = {
  applicationId: "00000000-0000-4000-8000-000000000001",
  tenderId: "00000000-0000-4000-8000-000000000002",
  name: "Hatice Yılmaz",
  address: "Zwanenkade 21",
  words: "Mijn winkel is ook op zaterdag open, van tien tot vijf.",
  closesAt: "2026-04-20T10:00:00.000Z",
};
