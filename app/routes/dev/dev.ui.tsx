import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { FormSamples } from "#app/components/samples/form-samples.tsx";
import { JurySamples } from "#app/components/samples/jury-samples.tsx";
import { MarkSamples } from "#app/components/samples/mark-samples.tsx";
import { PaintSamples } from "#app/components/samples/paint-samples.tsx";
import { PlanSamples } from "#app/components/samples/plan-samples.tsx";
import { SpaceSamples } from "#app/components/samples/space-samples.tsx";
import { ShellSamples } from "#app/components/samples/shell-samples.tsx";
import { StaffSamples } from "#app/components/samples/staff-samples.tsx";
import { StorySamples } from "#app/components/samples/story-samples.tsx";
import { WindowSamples } from "#app/components/samples/window-samples.tsx";
import { PublicShell } from "#app/components/shell/public-shell.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { listPublicTenders } from "#app/domain/tenders/public-queries.server.ts";
import { database } from "#app/http/database.server.ts";
import { requireMakersMode } from "#app/http/makers-only.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { readInScope } from "#db/scope.server.ts";
import signedInStyles from "#app/ui/styles/signed-in.css?url";

export const handle = { noJs: true };
export const links: LinksFunction = () => [{ rel: "stylesheet", href: signedInStyles }];
export const meta: MetaFunction = titleOf;

export async function loader({ request }: LoaderFunctionArgs) {
  requireMakersMode();
  const shown = await readInScope(database(), { kind: "public" }, (tx) => listPublicTenders(tx, undefined));
  return { title: pageTitle(request, "samples.title"), fronts: shown.map(({ spaceId }) => spaceId) };
}

/** Every part of the design in every state. */
export default function Samples() {
  const t = useTranslate();
  const { fronts } = useLoaderData<typeof loader>();
  return (
    <PublicShell current={null}>
      <div className="wrap band-small stack g-6">
        <h1>{t("samples.title")}</h1>
        <ShellSamples />
        <PaintSamples />
        <FormSamples />
        <StorySamples />
        <SpaceSamples fronts={fronts} />
        <MarkSamples />
        <PlanSamples />
        <WindowSamples />
        <JurySamples />
        <StaffSamples />
      </div>
    </PublicShell>
  );
}
