import { day } from "#app/lib/dates.ts";
import { paths } from "#app/paths.ts";

import { Button } from "./parts/button.tsx";
import { useLanguage } from "./parts/language.tsx";
import { Layout } from "./parts/layout.tsx";
import { Paragraph } from "./parts/text.tsx";

export type TemporaryLeaseEndsProps = {
  readonly address: string;
  readonly leaseId: string;
  readonly tradeName: string;
  /** A calendar day, "2028-08-31". */
  readonly endsOn: string;
  readonly monthsLeft: number;
};

/** Warns staff that a temporary lease ends, and what the law makes of it when it goes on. */
export function TemporaryLeaseEnds(props: TemporaryLeaseEndsProps) {
  const { address, leaseId, tradeName, endsOn, monthsLeft } = props;
  const { t, format } = useLanguage();
  const told = { address, tradeName, day: format.plainDay(day(endsOn)) };
  return (
    <Layout
      title={t("temporary.lease.alarm", { months: monthsLeft })}
      preview={t("mail.temporaryLeaseEnds.story", told)}
      footnote={t("mail.temporaryLeaseEnds.footnote")}
    >
      <Paragraph>{t("mail.temporaryLeaseEnds.story", told)}</Paragraph>
      <Paragraph>{t("temporary.lease.law")}</Paragraph>
      <Button url={paths.staff.lease(leaseId)} label={t("mail.temporaryLeaseEnds.button")} />
    </Layout>
  );
}

export const PreviewProps: TemporaryLeaseEndsProps = {
  address: "Kersenpad 88",
  leaseId: "00000000-0000-4000-8000-000000000003",
  tradeName: "Buurtkeuken Loper",
  endsOn: "2028-08-31",
  monthsLeft: 6,
};
