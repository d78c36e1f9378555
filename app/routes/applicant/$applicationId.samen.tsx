import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { InviteForm } from "#app/components/applicant/together/invite-form.tsx";
import { MemberForms } from "#app/components/applicant/together/member-forms.tsx";
import { PersonLine } from "#app/components/applicant/together/person-line.tsx";
import { namesIn } from "#app/components/forms/field-names.ts";
import { formView } from "#app/components/forms/form-view.ts";
import { titleOf } from "#app/components/title-of.ts";
import { changeTogether } from "#app/http/change-together.server.ts";
import { foundId } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { readPlanPage } from "#app/http/plan-page.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";

export const handle = { noJs: true };
export const meta = titleOf;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const plan = await readPlanPage(request, params);
  return {
    title: pageTitle(request, "together.page", plan.address),
    once: plan.once,
    applicationId: plan.applicationId,
    whose: plan.whose,
    address: plan.address,
    tradeName: plan.tradeName,
    together: plan.together,
    mayAsk: plan.mayAskMembers,
    told: toldIn(new URL(request.url).searchParams),
  };
}

function toldIn(search: URLSearchParams) {
  if (search.has("uitgenodigd")) return "told.invited" as const;
  return search.has("gewijzigd") ? ("told.changed" as const) : null;
}

export async function action({ request, params }: ActionFunctionArgs) {
  const applicationId = foundId(params.applicationId);
  const here = paths.applicant.together(applicationId);
  const changed = await changeTogether(request, applicationId);
  if (changed.reply) return changed.reply;
  if (changed.intent === "leave") return redirect(paths.applicant.home(), 303);
  return redirect(`${here}?${changed.intent === "invite" ? "uitgenodigd" : "gewijzigd"}=1`, 303);
}

export default function TogetherPage() {
  const { once, applicationId, address, tradeName, together, mayAsk, told } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const t = useTranslate();
  const view = formView(t, answered?.result, { role: "edit" }, namesIn(t, "together"));
  const isOwner = together.role === "owner";
  return (
    <div className="wrap wrap-narrow band-small stack g-5">
      <h1>{t("together.page")}</h1>
      <p className="lead">{t("together.lead", { plan: tradeName || t("applicant.noName"), address })}</p>
      {told && view.summary.length === 0 ? <Notice tone="done" title={t(`together.${told}`)} live /> : null}
      <ul className="stack g-3 plain-list">
        {together.people.map((person) => (
          <li key={person.memberId ?? "owner"} className="card card-small stack g-3">
            <PersonLine person={person} />
            {isOwner && person.memberId ? (
              <MemberForms member={{ ...person, memberId: person.memberId }} />
            ) : null}
          </li>
        ))}
      </ul>
      {isOwner ? (
        mayAsk ? (
          <InviteForm view={view} once={once} />
        ) : (
          <p>{t("together.closed")}</p>
        )
      ) : (
        <form method="post" className="card stack g-3">
          <h2 className="h3">{t("together.leave")}</h2>
          <p>{t("together.leaveStory", { owner: together.owner })}</p>
          <p>
            <Button look="stop" name="intent" value="leave">
              {t("together.leaveButton")}
            </Button>
          </p>
        </form>
      )}
      <section className="stack g-2">
        <h2 className="h3">{t("together.rules")}</h2>
        <ul className="prose">
          <li>{t("together.rule.owner", { owner: together.owner })}</li>
          <li>{t("together.rule.both")}</li>
          <li>{t("together.rule.sealed")}</li>
        </ul>
      </section>
      <p>
        <LinkButton look="outline" href={paths.applicant.plan(applicationId)}>
          {t("together.back")}
        </LinkButton>
      </p>
    </div>
  );
}
