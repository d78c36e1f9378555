import { useRouteLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";

import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";

import type { OwnPlace } from "#app/http/own-places.server.ts";
import { Header, type MenuItem } from "./header.tsx";
import { SiteFooter } from "./site-footer.tsx";

export type PublicPage = "spaces" | "how" | "jury" | "sign-in";
type Props = { current: PublicPage | null; corporation?: string | undefined; children: ReactNode };

const labels = {
  applicant: "ui.myPlans",
  jury: "ui.myEvening",
  staff: "ui.toDesk",
  partner: "ui.partnerHome",
} as const;

/** The frame of public pages: header, scalloped awning, content, tiled plinth. */
export function PublicShell({ current, corporation, children }: Props) {
  const t = useTranslate();
  const own = useOwnMenu();
  const items = [
    { href: paths.spaces(), label: t("ui.spaces"), current: current === "spaces" },
    { href: paths.howItWorks(), label: t("ui.howItWorks"), current: current === "how" },
    { href: paths.aboutJury(), label: t("ui.aboutJury"), current: current === "jury" },
    ...(own ?? [
      { href: paths.signIn.start(), label: t("ui.signIn"), current: current === "sign-in", button: true },
    ]),
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

/** The way to one's own pages for who is signed in, the first as a button; null for a stranger. */
function useOwnMenu(): MenuItem[] | null {
  const t = useTranslate();
  // What the root of all pages found out; typed by nobody, because a component knows no route.
  const { ownPlaces } = (useRouteLoaderData("root") ?? {}) as { ownPlaces?: readonly OwnPlace[] | null };
  if (!ownPlaces) return null;
  const account = { href: paths.account.sessions(), label: t("ui.account"), current: false };
  const places = ownPlaces.map((place) => ({
    href: paths[place].home(),
    label: t(labels[place]),
    current: false,
    button: place === ownPlaces.at(-1),
  }));
  return places.length > 0 ? places : [account];
}
