import { paths } from "#app/paths.ts";

import { Button } from "./parts/button.tsx";
import { useLanguage } from "./parts/language.tsx";
import { Layout } from "./parts/layout.tsx";
import type { IsoMoment } from "./parts/props.ts";
import { Paragraph } from "./parts/text.tsx";

export type PlanWithdrawnProps = {
  readonly address: string;
  readonly applicationId: string;
  readonly tradeName: string;
  readonly closesAt: IsoMoment;
};

/** Confirms that a plan was taken back for good. */
export function PlanWithdrawn({ address, tradeName }: PlanWithdrawnProps) {
  const { t } = useLanguage();
  return (
    <Layout title={t("mail.planWithdrawn.title")} preview={t("mail.planWithdrawn.preview", { address })}>
      <Paragraph>
        {t("mail.planWithdrawn.story", { tradeName: tradeName || t("mail.draftReminder.noName"), address })}
      </Paragraph>
      <Paragraph>{t("mail.planWithdrawn.notYou")}</Paragraph>
      <Paragraph>{t("mail.tryAgain")}</Paragraph>
      <Button url={paths.spaces()} label={t("mail.planWithdrawn.button")} />
    </Layout>
  );
}

export const PreviewProps: PlanWithdrawnProps = {
  address: "Zwanenkade 21",
  tradeName: "Krulkapper",
  closesAt: "2026-04-14T10:00:00.000Z",
  applicationId: "00000000-0000-4000-8000-000000000001",
};
