import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { EntryFields } from "#app/components/paper/entry-fields.tsx";
import { EntryHead } from "#app/components/paper/entry-head.tsx";
import { EntryParts } from "#app/components/paper/entry-parts.tsx";
import { PartLead } from "#app/components/paper/part-lead.tsx";
import { SheetLinks } from "#app/components/paper/sheet-links.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { checkContextOf } from "#app/domain/applications/finance/check-plan.ts";
import { readWeek } from "#app/domain/applications/opening-hours.ts";
import { planParts } from "#app/domain/applications/plan-parts.ts";
import { entryDesk, readEntryPage } from "#app/http/entry-page.server.ts";
import { found } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { savePartAction } from "#app/http/save-part-action.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { dayOf } from "#app/lib/dates.ts";
import { paths } from "#app/paths.ts";

export const meta = titleOf;

const partIn = (name: string | undefined) => found(planParts.find((part) => part === name));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const page = await readEntryPage(request, params);
  const name = partIn(params.part);
  return {
    ...page,
    part: found(page.parts.find((part) => part.name === name)),
    more: new URL(request.url).searchParams.get("nog"),
    week: readWeek(page.parts.find((part) => part.name === "business")?.content),
    context: checkContextOf(page.rules, page.parts, dayOf(new Date(page.now))),
    title: pageTitle(request, "paper.title", page.name),
  };
}

export function action({ request, params }: ActionFunctionArgs) {
  const part = partIn(params.part);
  const desk = entryDesk(params);
  return savePartAction(request, params, part, (id) => desk.stepAt(part, id), desk);
}

export default function EntryPartPage() {
  const page = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const t = useTranslate();
  return (
    <div className="stack g-5">
      <EntryHead
        page={page}
        title={t(`applicant.part.${page.part.name}`)}
        kept={page.part.savedAt}
        back={{ href: paths.staff.entry(page.tenderId, page.applicationId), label: page.name }}
      />
      <div className="aside-grid aside-left">
        <nav className="stack g-3" aria-label={t("paper.parts")}>
          <EntryParts
            tenderId={page.tenderId}
            applicationId={page.applicationId}
            parts={page.parts}
            current={page.part.name}
          />
        </nav>
        <div className="stack g-5">
          <PartLead part={page.part.name} rules={page.rules} />
          {page.part.name === "financial" ? <SheetLinks page={page} /> : null}
          <EntryFields page={page} answered={answered} />
        </div>
      </div>
    </div>
  );
}
