import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { namesIn } from "#app/components/forms/field-names.ts";
import { formView } from "#app/components/forms/form-view.ts";
import { LetterTextForm, ResetForm } from "#app/components/letters/text-form.tsx";
import { LetterVersions } from "#app/components/letters/versions.tsx";
import { ForEditors } from "#app/components/staff/for-editors.tsx";
import { TwoVersions } from "#app/components/staff/two-versions.tsx";
import { letterTelling } from "#app/components/staff/versions/small-tellings.ts";
import { titleOf } from "#app/components/title-of.ts";
import { letterTextForm } from "#app/domain/jury/letters/letter-text-form.ts";
import { listVersions } from "#app/domain/jury/letters/queries.server.ts";
import { saveLetterText } from "#app/domain/jury/letters/save-letter-text.server.ts";
import { shortlistLetters } from "#app/domain/jury/shortlist/own-words.ts";
import { database } from "#app/http/database.server.ts";
import { readForm } from "#app/http/forms.server.ts";
import { readAs, requireEditor, requireStaff } from "#app/http/guards.server.ts";
import { newOnceKey } from "#app/http/once-key.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { localeIn, locales } from "#app/i18n/locales.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Chip } from "#app/ui/chip.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Notice } from "#app/ui/notice.tsx";

export const meta = titleOf;

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await requireStaff(request);
  const query = new URL(request.url).searchParams;
  const letter = shortlistLetters.find((one) => one === query.get("brief")) ?? shortlistLetters[0];
  const locale = localeIn(query.get("taal"));
  const versions = await readAs(actor, (tx) => listVersions(tx, actor.corporationId, { letter, locale }));
  return {
    title: pageTitle(request, "letterTexts.title"),
    once: newOnceKey(),
    letter,
    locale,
    versions,
    isSaved: query.has("bewaard"),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const { actor } = await requireEditor(request);
  const form = await readForm(request, letterTextForm);
  if (!form.ok) return form.reply;
  const { language: locale, ...value } = form.value;
  const saved = await saveLetterText(database(), actor, { ...value, locale }, form.key);
  if (saved.ok) return redirect(`${paths.staff.letterTexts(value.letter, locale)}&bewaard=1`, 303);
  return form.refuse(saved);
}

export default function LetterTextsPage() {
  const { once, letter, locale, versions, isSaved } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const t = useTranslate();
  const nameOf = namesIn(t, "letterTexts");
  const [latest] = versions;
  const stored = { opening: latest?.opening ?? "", closing: latest?.closing ?? "" };
  const view = formView(t, answered?.result, stored, nameOf);
  const version = latest?.version ?? 0;
  return (
    <div className="stack g-5 form-page">
      <div className="stack g-1">
        <nav aria-label={t("ui.breadcrumb")}>
          <a href={paths.staff.letters()}>{t("staff.letters.title")}</a>
        </nav>
        <h1>{t("letterTexts.title")}</h1>
      </div>
      <p className="lead">{t("letterTexts.lead")}</p>
      <nav aria-label={t("letterTexts.choose")}>
        <ul className="view-line">
          {shortlistLetters.flatMap((one) =>
            locales.map((language) => (
              <li key={`${one}-${language}`}>
                <Chip
                  href={paths.staff.letterTexts(one, language)}
                  current={one === letter && language === locale}
                >
                  {t(`staff.letter.${one}`)}, {t(`letterTexts.language.${language}`)}
                </Chip>
              </li>
            )),
          )}
        </ul>
      </nav>
      <ErrorSummary title={t("ui.errorSummary")} lines={view.summary} />
      {isSaved && !answered ? <Notice tone="done" title={t("letterTexts.saved")} live /> : null}
      <TwoVersions result={answered?.result} stored={stored} telling={letterTelling} />
      <p>
        <strong>{t(`staff.letter.${letter}`)}</strong>:{" "}
        {stored.opening ? t("letterTexts.own", { version }) : t("letterTexts.ours")}
      </p>
      <ForEditors>
        <LetterTextForm view={view} once={once} letter={letter} language={locale} version={version} />
      </ForEditors>
      {stored.opening ? (
        <ResetForm once={`${once}-r`} letter={letter} language={locale} version={version} />
      ) : null}
      <LetterVersions versions={versions} />
    </div>
  );
}
