import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { formView } from "#app/components/forms/form-view.ts";
import { NamelessNotice } from "#app/components/nameless/nameless-notice.tsx";
import { OwnWordsForm } from "#app/components/shortlist/own-words-form.tsx";
import { ForEditors } from "#app/components/staff/for-editors.tsx";
import { PageHead } from "#app/components/staff/page-head.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { letterOf, ownWordsForm } from "#app/domain/jury/shortlist/own-words.ts";
import { saveOwnWords } from "#app/domain/jury/shortlist/save-own-words.server.ts";
import { database } from "#app/http/database.server.ts";
import { readDraftLetter } from "#app/http/draft-letter.server.ts";
import { readForm } from "#app/http/forms.server.ts";
import { foundCall } from "#app/http/found-call.server.ts";
import { foundId, refused, requireRight } from "#app/http/guards.server.ts";
import { newOnceKey } from "#app/http/once-key.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { keepReading, readsNameless } from "#app/http/reads-nameless.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { goesByPost } from "#app/lib/undeliverable.ts";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { FactLines } from "#app/ui/facts.tsx";
import { Notice } from "#app/ui/notice.tsx";

export const meta = titleOf;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireRight(request, "plans");
  const [tenderId, applicationId] = [foundId(params.tenderId), foundId(params.applicationId)];
  const { draft, choice, space } = await readDraftLetter(actor, tenderId, applicationId);
  const { receiptNumber, to, ownWords } = draft;
  const isNameless = readsNameless(request);
  const tradeName = isNameless ? receiptNumber : draft.tradeName;
  return keepReading(request, {
    title: pageTitle(request, "shortlist.letterTitle", tradeName),
    isNameless,
    once: newOnceKey(),
    tenderId,
    applicationId,
    space,
    tradeName,
    receiptNumber,
    ownWords,
    letter: letterOf[choice],
    to: isNameless ? null : { name: to.name, email: to.email },
    isSaved: new URL(request.url).searchParams.has("bewaard"),
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireRight(request, "plans");
  const tenderId = await foundCall(actor, params.tenderId);
  const applicationId = foundId(params.applicationId);
  const form = await readForm(request, ownWordsForm);
  if (!form.ok) return form.reply;
  // Whose letter it is, the address says; a field could say another's.
  const saved = await saveOwnWords(database(), actor, tenderId, { ...form.value, applicationId }, form.key);
  if (saved.ok) return redirect(`${paths.staff.draftLetter(tenderId, applicationId)}?bewaard=1`, 303);
  if (saved.problem === "not-found") throw refused(404);
  return form.refuse(saved);
}

export default function DraftLetterPage() {
  const page = useLoaderData<typeof loader>();
  const { tenderId, applicationId, space, to } = page;
  const t = useTranslate();
  const view = formView(t, useActionData<typeof action>()?.result, { words: page.ownWords });
  return (
    <div className="stack g-5 form-page">
      <PageHead
        crumbs={[
          { href: paths.staff.tender(tenderId), label: `${space.street} ${space.houseNumber}` },
          { href: paths.staff.shortlist(tenderId), label: t("staff.shortlist.title") },
        ]}
        place={space}
        title={t("shortlist.letterTitle")}
      />
      <ErrorSummary title={t("ui.errorSummary")} lines={view.summary} />
      {page.isNameless ? <NamelessNotice withNames="?namen=1" /> : null}
      {page.isSaved && view.summary.length === 0 ? (
        <Notice tone="done" title={t("shortlist.wordsSaved")} live />
      ) : null}
      <section className="card stack g-3">
        <FactLines
          facts={[
            { label: t("shortlist.letterKind"), value: t(`staff.letter.${page.letter}`) },
            ...(to
              ? [
                  {
                    label: t("shortlist.letterTo"),
                    value: t(goesByPost(to.email) ? "shortlist.toByPost" : "shortlist.to", to),
                  },
                ]
              : []),
            {
              label: t("shortlist.letterReceipt"),
              value: to ? `${page.tradeName}, ${page.receiptNumber}` : page.receiptNumber,
            },
          ]}
        />
        {to ? (
          <p>
            <LinkButton look="outline" href={paths.staff.draftLetterShown(tenderId, applicationId)}>
              {t("shortlist.showLetter")}
            </LinkButton>
          </p>
        ) : (
          <p>{t("nameless.letters")}</p>
        )}
      </section>
      <ForEditors>
        <div className="card">
          <OwnWordsForm
            once={page.once}
            letter={page.letter}
            label={t("shortlist.wordsForOne", { name: page.tradeName })}
            field={view.field("words")}
            seen={page.ownWords}
          />
        </div>
      </ForEditors>
    </div>
  );
}
