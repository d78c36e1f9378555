import { useLocation } from "@remix-run/react";
import type { ReactNode } from "react";

import type { StaffRole } from "#app/domain/people/actor.ts";
import { mayDo } from "#app/domain/people/rights.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";

import { Brand } from "./brand.tsx";
import { LanguageSwitch } from "./language-switch.tsx";

type Props = { corporation: string; person: string; role: StaffRole; children: ReactNode };

/** The desk: a rail with the menu on the left (a row on top of a narrow screen), the work on the right. */
export function StaffShell({ corporation, person, role, children }: Props) {
  const t = useTranslate();
  const { pathname } = useLocation();
  const mayEdit = mayDo({ role }, "prepare");
  const items = [
    { href: paths.staff.home(), label: t("ui.desk"), under: [paths.staff.tender("")] },
    { href: paths.staff.spaces(), label: t("ui.spaces"), under: [] },
    { href: paths.staff.search(), label: t("search.title"), under: [] },
    { href: paths.staff.evenings(), label: t("evenings.title"), under: [] },
    { href: paths.staff.leases(), label: t("ui.leases"), under: [] },
    { href: paths.staff.budget(), label: t("budget.title"), under: [] },
    { href: paths.staff.letters(), label: t("ui.letters"), under: [] },
    { href: paths.staff.colleagues(), label: t("ui.colleagues"), under: [] },
    ...(mayEdit ? [{ href: paths.staff.brand(), label: t("brand.title"), under: [] }] : []),
  ];
  return (
    <div className="shell">
      <a className="skip" href="#content">
        {t("ui.toContent")}
      </a>
      <header className="rail">
        <Brand href={paths.staff.home()} corporation={corporation} />
        <nav aria-label={t("ui.mainMenu")}>
          <ul>
            {items.map((item) => (
              <li key={item.href}>
                <a href={item.href} aria-current={isCurrent(item, pathname) ? "page" : undefined}>
                  {item.label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="rail-foot stack g-2">
          <a href={paths.account.sessions()}>{person}</a>
          <LanguageSwitch />
          <form method="post" action={paths.signIn.out()}>
            <button className="language">{t("ui.signOut")}</button>
          </form>
        </div>
      </header>
      <main id="content" className="work">
        {children}
      </main>
    </div>
  );
}

function isCurrent(item: { href: string; under: readonly string[] }, pathname: string): boolean {
  return (
    pathname === item.href ||
    (pathname.startsWith(`${item.href}/`) && item.href !== paths.staff.home()) ||
    item.under.some((start) => pathname.startsWith(start))
  );
}
