import type { ReactNode } from "react";

import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";

import { Header } from "./header.tsx";
import { SiteFooter } from "./site-footer.tsx";

export type PublicPage = "spaces" | "how" | "jury" | "sign-in";
type Props = { current: PublicPage | null; corporation?: string | undefined; children: ReactNode };

/** The frame of public pages: header, scalloped awning, content, tiled plinth. */
export function PublicShell({ current, corporation, children }: Props) {
  const t = useTranslate();
  const items = [
    { href: paths.spaces(), label: t("ui.spaces"), current: current === "spaces" },
    { href: paths.howItWorks(), label: t("ui.howItWorks"), current: current === "how" },
    { href: paths.aboutJury(), label: t("ui.aboutJury"), current: current === "jury" },
    { href: paths.signIn.start(), label: t("ui.signIn"), current: current === "sign-in", button: true },
  ];
  return (
    <div className="page">
      <a className="skip" href="#content">
        {t("ui.toContent")}
      </a>
      <Header home={paths.home()} corporation={corporation} items={items} />
      <div className="awning" aria-hidden="true" />
      <main id="content">{children}</main>
      <SiteFooter />
    </div>
  );
}
