import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { SpacePage } from "#app/components/spaces/space-page.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { foundId, houseStyleOf, readAs, requireStaff } from "#app/http/guards.server.ts";
import { noStore } from "#app/http/no-store.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { readPreview } from "#app/http/preview.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";

export const handle = { noJs: true };
export const meta = titleOf;
export const headers = noStore;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, corporation } = await requireStaff(request);
  const tenderId = foundId(params.tenderId);
  const page = await readAs(actor, (tx) => readPreview(tx, actor, tenderId));
  if (!page) throw redirect(paths.staff.tenderDraft(tenderId));
  return {
    ...page,
    tenderId,
    houseStyle: houseStyleOf(corporation),
    corporation: { name: corporation.corporationName, ...page.contact },
    title: pageTitle(request, "publish.preview.title", page.address),
  };
}

/** The page of the space as entrepreneurs will see it, in the same shell, under a line that says what it is. */
export default function Preview() {
  const { tenderId, ...page } = useLoaderData<typeof loader>();
  const t = useTranslate();
  return (
    <>
      <aside className="preview-line" aria-label={t("publish.preview.title")}>
        <strong>{t("publish.preview.line")}</strong>
      </aside>
      <SpacePage
        {...page}
        rulesHash=""
        status="open"
        openedLate={null}
        ended={null}
        before={null}
        changes={[]}
        questions={[]}
        slots={[]}
        isPreview
      />
      <aside className="preview-line" aria-label={t("publish.preview.back")}>
        <a href={paths.staff.tender(tenderId)}>{t("publish.preview.back")}</a>
      </aside>
    </>
  );
}
