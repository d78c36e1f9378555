import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { namesIn } from "#app/components/forms/field-names.ts";
import { formView } from "#app/components/forms/form-view.ts";
import { OnceKey } from "#app/components/forms/once-key.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { ColleagueChange } from "#app/components/staff/colleague-change.tsx";
import { RoleTable } from "#app/components/staff/role-table.tsx";
import { membershipRoles } from "#app/domain/people/actor.ts";
import { changeColleague } from "#app/domain/people/change-colleague.server.ts";
import { colleagueForm } from "#app/domain/people/colleague-form.ts";
import { inviteStaff } from "#app/domain/people/invite-staff.server.ts";
import { listColleagues } from "#app/domain/people/list-colleagues.server.ts";
import { mayDo } from "#app/domain/people/rights.ts";
import { newOnceKey } from "#app/http/once-key.server.ts";
import { readForm } from "#app/http/forms.server.ts";
import { database } from "#app/http/database.server.ts";
import { readAs, refused, requireStaff } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { vault } from "#app/http/vault.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Select, TextField } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";

export const meta = titleOf;

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await requireStaff(request);
  const colleagues = await readAs(actor, (tx) => listColleagues(tx, actor.corporationId));
  return {
    title: pageTitle(request, "staff.colleagues.title"),
    once: newOnceKey(),
    colleagues,
    mayInvite: mayDo(actor, "team"),
    ownId: actor.personId,
    told: toldIn(new URL(request.url).searchParams),
  };
}

function toldIn(search: URLSearchParams) {
  if (search.has("uitgenodigd")) return "invited" as const;
  return search.has("gewijzigd") ? ("changed" as const) : null;
}

export async function action({ request }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request);
  const form = await readForm(request, colleagueForm);
  if (!form.ok) return form.reply;
  if (form.value.intent === "change") {
    const changed = await changeColleague(database(), actor, form.value.personId, form.value.change);
    if (changed.ok) return redirect(`${paths.staff.colleagues()}?gewijzigd=1`, 303);
    if (changed.problem === "not-found") throw refused(404);
    return form.refuse(changed);
  }
  const invited = await inviteStaff(database(), vault, actor, form.value);
  return invited.ok ? redirect(`${paths.staff.colleagues()}?uitgenodigd=1`, 303) : form.refuse(invited);
}

export default function Colleagues() {
  const { colleagues, mayInvite, ownId, told, once } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const t = useTranslate();
  const view = formView(t, answered?.result, {}, namesIn(t, "staff.colleagues"));
  return (
    <div className="stack g-5">
      <h1>{t("staff.colleagues.title")}</h1>
      {told && view.summary.length === 0 ? (
        <Notice tone="done" title={t(`staff.colleagues.${told}`)} live />
      ) : null}
      <ul className="stack g-2 plain-list">
        {colleagues.map((colleague) => (
          <li key={colleague.personId} className="card row row-apart">
            <span>
              <strong>{colleague.name || colleague.email}</strong>
              <br />
              <small>{colleague.name ? colleague.email : t("staff.colleagues.nameless")}</small>
            </span>
            <span>{t(`staff.role.${colleague.role}`)}</span>
            {mayInvite && colleague.personId !== ownId ? <ColleagueChange colleague={colleague} /> : null}
          </li>
        ))}
      </ul>
      <RoleTable />
      {mayInvite ? (
        <form method="post" className="card stack g-4 form-page" noValidate>
          <OnceKey value={once} />
          <input type="hidden" name="intent" value="invite" />
          <h2 className="h3">{t("staff.colleagues.invite")}</h2>
          <p className="explanation">{t("staff.colleagues.why")}</p>
          <ErrorSummary title={t("ui.errorSummary")} lines={view.summary} />
          <div className="two g-4">
            <TextField {...view.field("name")} label={t("staff.colleagues.name")} />
            <TextField {...view.field("email")} label={t("staff.colleagues.email")} type="email" />
          </div>
          <Select
            {...view.field("role")}
            label={t("staff.colleagues.role")}
            options={membershipRoles.map((role) => ({ value: role, label: t(`staff.role.${role}`) }))}
            empty=""
          />
          <p>
            <Button>{t("staff.colleagues.send")}</Button>
          </p>
        </form>
      ) : null}
    </div>
  );
}
