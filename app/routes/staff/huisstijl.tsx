import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { formView } from "#app/components/forms/form-view.ts";
import { BrandForms } from "#app/components/staff/brand-forms.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { findBrand, setBrand } from "#app/domain/people/change-brand.server.ts";
import { brandChange, colourLook } from "#app/domain/people/brand-form.ts";
import { database } from "#app/http/database.server.ts";
import { readForm } from "#app/http/forms.server.ts";
import { readAs, requireEditor } from "#app/http/guards.server.ts";
import { newOnceKey } from "#app/http/once-key.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { isFileForm } from "#app/http/receive-form-file.server.ts";
import { logoForm, receiveLogo, takeLogoAway } from "#app/http/receive-logo.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";

export const meta = titleOf;

/** `?kleur=` shows the whole page in a colour before it is kept. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await requireEditor(request);
  const own = await readAs(actor, (tx) => findBrand(tx, actor.corporationId));
  const tried = colourLook(new URL(request.url).searchParams);
  return {
    title: pageTitle(request, "brand.title"),
    once: newOnceKey(),
    houseStyle: { ...own, ...tried },
    isTried: tried !== null,
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const { actor } = await requireEditor(request);
  if (isFileForm(request)) {
    const form = await readForm(request, logoForm);
    if (!form.ok) return form.reply;
    const received = await receiveLogo(actor, form.value.logo, form.key);
    return received.ok ? redirect(paths.staff.brand(), 303) : form.refuse(received);
  }
  const form = await readForm(request, brandChange);
  if (!form.ok) return form.reply;
  const { value, key } = form;
  const changed =
    value === null ? await takeLogoAway(actor, key) : await setBrand(database(), actor, value, key);
  return changed.ok ? redirect(paths.staff.brand(), 303) : form.refuse(changed);
}

export default function BrandPage() {
  const page = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const t = useTranslate();
  const names = new Map([
    ["kleur", t("brand.yourColour")],
    ["logo", t("brand.yourLogo")],
  ]);
  const view = formView(t, answered?.result, {}, (name) => names.get(name) ?? null);
  return (
    <div className="stack g-5">
      <h1>{t("brand.title")}</h1>
      <p className="lead">{t("brand.lead")}</p>
      <ErrorSummary title={t("ui.errorSummary")} lines={view.summary} />
      <BrandForms view={view} once={page.once} brand={page.houseStyle} isTried={page.isTried} />
    </div>
  );
}
