import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { PlanAsRead } from "#app/components/paper/plan-as-read.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { readEntryPage } from "#app/http/entry-page.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { FactLines } from "#app/ui/facts.tsx";

export const meta = titleOf;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const page = await readEntryPage(request, params);
  const files = page.files.map(({ id, name, hasPreview }) => ({
    id,
    name,
    href: paths.file(id),
    preview: hasPreview ? paths.filePreview(id) : null,
  }));
  return { ...page, files, title: pageTitle(request, "paper.printTitle", page.name) };
}

export default function PaperPage() {
  const page = useLoaderData<typeof loader>();
  const t = useTranslate();
  const format = useFormat();
  const moment = (at: string | null) => (at ? format.exactMoment(new Date(at)) : "");
  return (
    <div className="stack g-5 form-page">
      <p className="no-print">
        <a href={paths.staff.entry(page.tenderId, page.applicationId)}>{t("paper.backToEntry")}</a>
      </p>
      <h1>{t("paper.printTitle")}</h1>
      <p className="lead">{t("paper.printStory", { name: page.name, address: page.address })}</p>
      <FactLines
        facts={[
          { label: t("paper.received"), value: moment(page.receivedAt) },
          { label: t("paper.number"), value: page.receiptNumber ?? "" },
          { label: t("paper.seal.label"), value: <code className="hash">{page.contentHash}</code> },
        ]}
      />
      <section className="card stack g-4">
        <p>{t("paper.signHere")}</p>
        <p>
          {t("paper.signature")}
          {": ........................................................................"}
        </p>
      </section>
      <PlanAsRead {...page} space={{ id: page.space.id, ...page.rules.space }} />
    </div>
  );
}
