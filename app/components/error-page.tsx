import { useTranslate } from "#app/i18n/context.tsx";
import type { StillTyped } from "#app/lib/still-typed.ts";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/button.tsx";

import { RequestNumber } from "./request-number.tsx";
import { PublicShell } from "./shell/public-shell.tsx";
import { StillTypedForm } from "./still-typed.tsx";

const known = [400, 401, 403, 404, 405, 409, 410, 413, 414, 415, 429, 500, 503] as const;

type Props = {
  readonly status: number;
  /** The page of ours where the reader was. */
  readonly cameFrom: string | null;
  /** The form that came too late for its session. */
  readonly typed?: StillTyped | null;
};

/** What happened, what you can do, and a way back; the number leads support to the line in the log. */
export function ErrorPage({ status, cameFrom, typed = null }: Props) {
  const t = useTranslate();
  const shown = knownStatus(status);
  return (
    <PublicShell current={null}>
      <div className="wrap wrap-narrow band stack g-5">
        <h1>{t(`errors.${shown}.title`)}</h1>
        <p className="lead">{t(typed ? "errors.typed.story" : `errors.${shown}.story`)}</p>
        {typed ? <StillTypedForm typed={typed} /> : <WaysOut status={shown} cameFrom={cameFrom} />}
        <RequestNumber />
      </div>
    </PublicShell>
  );
}

function WaysOut({ status, cameFrom }: Pick<Props, "status" | "cameFrom">) {
  const t = useTranslate();
  if (status === 401)
    return (
      <p className="row">
        <LinkButton href={paths.signIn.start(cameFrom ?? undefined)}>{t("errors.signIn")}</LinkButton>
      </p>
    );
  return (
    <p className="row">
      {cameFrom ? <LinkButton href={cameFrom}>{t("errors.back")}</LinkButton> : null}
      <LinkButton look={cameFrom ? "quiet" : "main"} href={paths.spaces()}>
        {t("errors.home")}
      </LinkButton>
    </p>
  );
}

/** The nearest status that we have words for. */
export function knownStatus(status: number): (typeof known)[number] {
  return known.find((one) => one === status) ?? (status >= 500 ? 500 : 400);
}
