import type { MemberRole } from "#app/domain/applications/together/members.ts";
import { paths } from "#app/paths.ts";

import { Button } from "./parts/button.tsx";
import { useLanguage } from "./parts/language.tsx";
import { Layout } from "./parts/layout.tsx";
import type { IsoMoment } from "./parts/props.ts";
import { Paragraph } from "./parts/text.tsx";

export type PlanMemberInvitedProps = {
  /** Personal link: paths.applicant.invitation(token). */
  readonly url: string;
  readonly owner: string;
  readonly address: string;
  /** Empty while the plan has no name. */
  readonly tradeName: string;
  readonly role: MemberRole;
  readonly expiresAt: IsoMoment;
};

/** To somebody whom an entrepreneur asks to read or write along: who asks, for what, and the link. */
export function PlanMemberInvited(props: PlanMemberInvitedProps) {
  const { t, format } = useLanguage();
  const { url, owner, address, tradeName, role, expiresAt } = props;
  return (
    <Layout
      title={t("mail.planMemberInvited.title")}
      preview={t("mail.planMemberInvited.subject", { owner })}
      footnote={t("mail.planMemberInvited.why")}
    >
      <Paragraph>{t("mail.planMemberInvited.story", { owner, tradeName, address })}</Paragraph>
      <Paragraph>{t(`mail.planMemberInvited.${role}`)}</Paragraph>
      <Button url={url} label={t("mail.planMemberInvited.button")} />
      <Paragraph>
        {t("mail.planMemberInvited.valid", { moment: format.moment(new Date(expiresAt)) })}
      </Paragraph>
      <Paragraph>{t("mail.planMemberInvited.ignore")}</Paragraph>
    </Layout>
  );
}

export const PreviewProps: PlanMemberInvitedProps = {
  url: paths.applicant.invitation("b1946ac92492d2347c6235b4d2611184"),
  owner: "Naima el Idrissi",
  address: "Zwanenkade 21",
  tradeName: "De Naaikamer",
  role: "edit",
  expiresAt: "2026-04-10T21:59:00.000Z",
};
