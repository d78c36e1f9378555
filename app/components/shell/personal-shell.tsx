import type { ReactNode } from "react";

import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";

import { Header } from "./header.tsx";
import { useWhose } from "./house-style.ts";
import { SiteFooter } from "./site-footer.tsx";

type Props = { for: "applicant" | "jury" | "partner"; children: ReactNode };

/** The frame for people who are signed in: the straight stripe instead of the awning, their own menu. */
export function PersonalShell({ for: audience, children }: Props) {
  const t = useTranslate();
  const corporation = useWhose() ?? undefined;
  const home = {
    applicant: { href: paths.applicant.home(), label: t("ui.myPlans") },
    jury: { href: paths.jury.home(), label: t("ui.myEvening") },
    partner: { href: paths.partner.home(), label: t("ui.partnerHome") },
  }[audience];
  const items = [
    { ...home, current: true },
    { href: paths.spaces(), label: t("ui.spaces"), current: false },
    { href: paths.account.sessions(), label: t("ui.account"), current: false },
  ];
  return (
    <div className="page">
      <a className="skip" href="#content">
        {t("ui.toContent")}
      </a>
      <Header home={home.href} corporation={corporation} items={items} />
      <div className="awning-straight" aria-hidden="true" />
      <main id="content">{children}</main>
      <SiteFooter />
    </div>
  );
}
