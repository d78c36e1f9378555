import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { Story } from "#app/components/dossier/story.tsx";
import { NamelessNotice } from "#app/components/nameless/nameless-notice.tsx";
import { PageHead } from "#app/components/staff/page-head.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { findDecision } from "#app/domain/leases/dossier/find-decision.server.ts";
import { listLog } from "#app/domain/leases/dossier/log.server.ts";
import { storyOf } from "#app/domain/leases/dossier/story.ts";
import { addressOf } from "#app/domain/tenders/freeze.ts";
import { findTenderForStaff } from "#app/domain/tenders/staff-queries.server.ts";
import { found, foundId, readAs, requireStaff } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { keepReading, readsNameless } from "#app/http/reads-nameless.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";

export const meta = titleOf;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireStaff(request);
  const tenderId = foundId(params.tenderId);
  const call = { corporationId: actor.corporationId, tenderId };
  const isNameless = readsNameless(request);
  const page = await readAs(actor, async (tx) => {
    const { space } = found(await findTenderForStaff(tx, call.corporationId, tenderId));
    const { leftOut } = await findDecision(tx, call);
    return {
      title: pageTitle(request, "dossier.title", addressOf({ space })),
      tenderId,
      space,
      leftOut,
      days: storyOf(await listLog(tx, call, { isNameless })),
      isNameless,
    };
  });
  return keepReading(request, page);
}

export default function LogPage() {
  const { tenderId, space, leftOut, days, isNameless } = useLoaderData<typeof loader>();
  const t = useTranslate();
  return (
    <div className="stack g-5 form-page">
      <PageHead
        crumbs={[
          { href: paths.staff.home(), label: t("staff.desk.title") },
          { href: paths.staff.tender(tenderId), label: addressOf({ space }) },
        ]}
        place={space}
        title={t("dossier.title")}
      />
      {isNameless ? <NamelessNotice withNames="?namen=1" /> : null}
      <p className="lead">{t("dossier.lead")}</p>
      {leftOut > 0 ? <Notice tone="attention" title={t("dossier.leftOut", { count: leftOut })} /> : null}
      {isNameless ? null : (
        <section className="card stack g-3">
          <h2 className="h3">{t("dossier.export")}</h2>
          <p>{t("dossier.exportLead")}</p>
          <p className="row g-3">
            <LinkButton href={paths.staff.dossierPdf(tenderId)}>{t("dossier.pdf")}</LinkButton>
            <LinkButton look="outline" href={paths.staff.dossierJson(tenderId)}>
              {t("dossier.json")}
            </LinkButton>
          </p>
        </section>
      )}
      <section className="stack g-4">
        <h2>{t("dossier.story")}</h2>
        <Story days={days} />
      </section>
    </div>
  );
}
