import { useLocation } from "@remix-run/react";
import type { ReactNode } from "react";

import type { StaffRole } from "#app/domain/people/actor.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import type { StillTyped } from "#app/lib/still-typed.ts";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/button.tsx";

import { RequestNumber } from "./request-number.tsx";
import { PublicShell } from "./shell/public-shell.tsx";
import { StaffShell } from "./shell/staff-shell.tsx";
import { StillTypedForm } from "./still-typed.tsx";

const known = [400, 401, 403, 404, 405, 409, 410, 413, 414, 415, 429, 500, 503] as const;

/** Who works at the desk, as the frame around its pages tells it. */
export type AtDesk = { readonly person: string; readonly corporation: string; readonly role: StaffRole };

type Props = {
  readonly status: number;
  /** The page of ours where the reader was. */
  readonly cameFrom: string | null;
  /** The form that came too late for its session. */
  readonly typed?: StillTyped | null;
  /** Somebody of the desk met this at the desk: they stay there. The styles are not loaded yet where a page failed. */
  readonly atDesk?: { readonly reader: AtDesk; readonly styles: string } | null;
};

/** What happened, what you can do, and a way back; the number leads support to the line in the log. */
export function ErrorPage({ status, cameFrom, typed = null, atDesk = null }: Props) {
  const t = useTranslate();
  const shown = knownStatus(status);
  const story = (
    <>
      <h1>{t(`errors.${shown}.title`)}</h1>
      <p className="lead">{t(typed ? "errors.typed.story" : `errors.${shown}.story`)}</p>
      {typed ? <StillTypedForm typed={typed} /> : <WaysOut status={shown} cameFrom={cameFrom} />}
      <RequestNumber />
    </>
  );
  return atDesk ? (
    <>
      <link rel="stylesheet" href={atDesk.styles} />
      <StaffShell {...atDesk.reader}>
        <div className="stack g-5 form-page">{story}</div>
      </StaffShell>
    </>
  ) : (
    <InPublic>{story}</InPublic>
  );
}

function InPublic({ children }: { readonly children: ReactNode }) {
  return (
    <PublicShell current={null}>
      <div className="wrap wrap-narrow band stack g-5">{children}</div>
    </PublicShell>
  );
}

function WaysOut({ status, cameFrom }: Pick<Props, "status" | "cameFrom">) {
  const t = useTranslate();
  const home = useAreaHome();
  if (status === 401)
    return (
      <p className="row">
        <LinkButton href={paths.signIn.start(cameFrom ?? undefined)}>{t("errors.signIn")}</LinkButton>
      </p>
    );
  const ways = [
    ...(cameFrom ? [{ href: cameFrom, label: t("errors.back") }] : []),
    ...(home ? [{ href: home.href, label: t(home.label) }] : []),
    { href: paths.spaces(), label: t("errors.home") },
  ];
  return (
    <p className="row">
      {ways.map(({ href, label }, index) => (
        <LinkButton key={label} look={index === 0 ? "main" : "quiet"} href={href}>
          {label}
        </LinkButton>
      ))}
    </p>
  );
}

const areas = [
  { href: paths.staff.home(), label: "errors.home.staff" },
  { href: paths.jury.home(), label: "errors.home.jury" },
  { href: paths.applicant.home(), label: "errors.home.applicant" },
] as const;

/** The first page of the area in which this happened; null on public pages, and on that first page itself. */
function useAreaHome() {
  const { pathname } = useLocation();
  return areas.find(({ href }) => pathname.startsWith(`${href}/`)) ?? null;
}

/** The nearest status that we have words for. */
export function knownStatus(status: number): (typeof known)[number] {
  return known.find((one) => one === status) ?? (status >= 500 ? 500 : 400);
}
