import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { namesIn } from "#app/components/forms/field-names.ts";
import { formView } from "#app/components/forms/form-view.ts";
import { BudgetForm } from "#app/components/staff/budget-form.tsx";
import { eurosOf } from "#app/components/forms/typed-values.ts";
import { BudgetTable } from "#app/components/staff/budget-table.tsx";
import { TwoVersions } from "#app/components/staff/two-versions.tsx";
import { budgetTelling } from "#app/components/staff/versions/small-tellings.ts";
import { titleOf } from "#app/components/title-of.ts";
import { serviceLabels } from "#app/domain/spaces/vocabulary.ts";
import { budgetForm } from "#app/domain/tenders/discount/budget-form.ts";
import { roomTyped, seenOf, seenRooms } from "#app/domain/tenders/discount/seen-rooms.ts";
import { listClaims, listRooms } from "#app/domain/tenders/discount/budget-queries.server.ts";
import { setBudget } from "#app/domain/tenders/discount/set-budget.server.ts";
import { addressOf } from "#app/domain/tenders/freeze.ts";
import { maySetBudget } from "#app/domain/tenders/rules.ts";
import { database } from "#app/http/database.server.ts";
import { readForm } from "#app/http/forms.server.ts";
import { readAs, requireStaff } from "#app/http/guards.server.ts";
import { newOnceKey } from "#app/http/once-key.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";

export const meta = titleOf;

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await requireStaff(request);
  return readAs(actor, async (tx) => {
    const claims = await listClaims(tx, actor.corporationId);
    const rooms = [];
    for (const label of serviceLabels)
      rooms.push({ label, years: await listRooms(tx, actor.corporationId, label) });
    return {
      title: pageTitle(request, "budget.title"),
      once: newOnceKey(),
      mayChange: maySetBudget(actor),
      rooms,
      claims: claims.map(({ rules, ...claim }) => ({ ...claim, address: rules ? addressOf(rules) : "" })),
    };
  });
}

export async function action({ request }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request);
  const form = await readForm(request, budgetForm);
  if (!form.ok) return form.reply;
  const { seen, ...input } = form.value;
  const set = await setBudget(database(), actor, input, { seen: seenOf(seen, input), key: form.key });
  return set.ok ? redirect(paths.staff.budget(), 303) : form.refuse(set);
}

export default function BudgetPage() {
  const page = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const t = useTranslate();
  const nameOf = namesIn(t, "budget");
  const view = formView(t, answered?.result, {}, nameOf);
  const typed = answered?.result.initialValue;
  const theirs = roomTyped(page.rooms, typed ?? {});
  return (
    <div className="stack g-5">
      <h1>{t("budget.title")}</h1>
      <p className="lead">{t("budget.lead")}</p>
      <ErrorSummary title={t("ui.errorSummary")} lines={view.summary} />
      <TwoVersions
        result={answered?.result}
        stored={{ amount: theirs ? eurosOf(theirs.budget) : "" }}
        telling={budgetTelling}
      />
      {page.rooms.map(({ label, years }) => (
        <BudgetTable
          key={label}
          label={label}
          years={years}
          claims={page.claims.filter((claim) => claim.serviceLabel === label)}
        />
      ))}
      {page.mayChange ? (
        <BudgetForm view={view} once={page.once} seen={seenRooms(page.rooms)} />
      ) : (
        <p>{t("budget.whoSets")}</p>
      )}
    </div>
  );
}
