import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { ComingViewings } from "#app/components/partner/coming-viewings.tsx";
import { DemandTable } from "#app/components/partner/demand-table.tsx";
import { SoonTable, SupplyTable } from "#app/components/partner/supply-table.tsx";
import { ContactLines } from "#app/components/standing/contact-lines.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { requirePartner } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { readPartnerPage } from "#app/http/partner-page.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";

export const meta = titleOf;

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor, corporation } = await requirePartner(request);
  return {
    title: pageTitle(request, "partner.title"),
    corporation: corporation.corporationName,
    ...(await readPartnerPage(actor)),
  };
}

export default function PartnerHome() {
  const { corporation, role, spaces, soon, demand, viewings, contact } = useLoaderData<typeof loader>();
  const t = useTranslate();
  return (
    <div className="wrap band-small stack g-6">
      <div className="stack g-3">
        <h1>{t("partner.title")}</h1>
        <p className="lead">{t("partner.lead", { corporation })}</p>
        <p>{t(`partner.as.${role}`)}</p>
      </div>
      <SupplyTable spaces={spaces} />
      <SoonTable spaces={soon} />
      {demand ? <DemandTable demand={demand} /> : null}
      {viewings ? <ComingViewings slots={viewings} /> : null}
      <section className="stack g-2">
        <p>{t("partner.contact", { corporation })}</p>
        <ContactLines phone={contact.contactPhone} email={contact.contactEmail} />
      </section>
    </div>
  );
}
