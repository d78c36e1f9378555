import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { formView } from "#app/components/forms/form-view.ts";
import { BrandForms } from "#app/components/staff/brand-forms.tsx";
import { ContactForm } from "#app/components/staff/contact-form.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { colourLook } from "#app/domain/people/brand-form.ts";
import { findBrand } from "#app/domain/people/change-brand.server.ts";
import { findContact } from "#app/domain/people/letters.server.ts";
import { brandAction } from "#app/http/brand-action.server.ts";
import { readAs, requireEditor } from "#app/http/guards.server.ts";
import { newOnceKey } from "#app/http/once-key.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Notice } from "#app/ui/notice.tsx";

export const meta = titleOf;

/** `?kleur=` shows the whole page in a colour before it is kept. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await requireEditor(request);
  const search = new URL(request.url).searchParams;
  const { own, contact } = await readAs(actor, async (tx) => ({
    own: await findBrand(tx, actor.corporationId),
    contact: await findContact(tx, actor.corporationId),
  }));
  const tried = colourLook(search);
  return {
    title: pageTitle(request, "brand.title"),
    once: newOnceKey(),
    houseStyle: { ...own, ...tried },
    isTried: tried !== null,
    isSaved: search.has("bewaard"),
    contact,
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const { actor } = await requireEditor(request);
  return brandAction(request, actor);
}

export default function BrandPage() {
  const page = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const t = useTranslate();
  const names = new Map([
    ["kleur", t("brand.yourColour")],
    ["logo", t("brand.yourLogo")],
    ["contactPhone", t("brand.contactPhone")],
    ["contactEmail", t("brand.contactEmail")],
  ]);
  const nameOf = (name: string) => names.get(name) ?? null;
  const view = formView(t, answered?.result, {}, nameOf);
  const isOfContact = answered?.result.initialValue?.intent === "contact";
  const contact = isOfContact ? view : formView(t, undefined, page.contact);
  return (
    <div className="stack g-5">
      <h1>{t("brand.title")}</h1>
      <p className="lead">{t("brand.lead")}</p>
      <ErrorSummary title={t("ui.errorSummary")} lines={view.summary} />
      {page.isSaved && !answered ? <Notice tone="done" title={t("staff.draft.saved")} live /> : null}
      <BrandForms view={view} once={page.once} brand={page.houseStyle} isTried={page.isTried} />
      <ContactForm view={contact} once={`${page.once}-c`} />
    </div>
  );
}
