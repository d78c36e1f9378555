import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { formView } from "#app/components/forms/form-view.ts";
import { NamelessNotice } from "#app/components/nameless/nameless-notice.tsx";
import { LetterGroup } from "#app/components/shortlist/letter-group.tsx";
import { PlanGroups } from "#app/components/shortlist/plan-groups.tsx";
import { SendForm } from "#app/components/shortlist/send-form.tsx";
import { ForEditors } from "#app/components/staff/for-editors.tsx";
import { PageHead } from "#app/components/staff/page-head.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { canAssess, canOpenPlans } from "#app/domain/applications/rules.ts";
import { inviteToPitch } from "#app/domain/jury/invite-to-pitch.server.ts";
import { letterOf, shortlistLetters } from "#app/domain/jury/shortlist/own-words.ts";
import { readDrafts } from "#app/domain/jury/shortlist/read-drafts.server.ts";
import { saveOwnWords } from "#app/domain/jury/shortlist/save-own-words.server.ts";
import { shortlistForm } from "#app/domain/jury/shortlist/shortlist-form.ts";
import { listSeats } from "#app/domain/jury/staff-queries.server.ts";
import { findTenderForStaff } from "#app/domain/tenders/staff-queries.server.ts";
import { database } from "#app/http/database.server.ts";
import { readForm } from "#app/http/forms.server.ts";
import { foundCall } from "#app/http/found-call.server.ts";
import { found, foundId, readAs, refused, requireRight } from "#app/http/guards.server.ts";
import { newOnceKey } from "#app/http/once-key.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { keepReading, readsNameless } from "#app/http/reads-nameless.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Notice } from "#app/ui/notice.tsx";

export const meta = titleOf;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireRight(request, "plans");
  const tenderId = foundId(params.tenderId);
  const isNameless = readsNameless(request);
  const page = await readAs(actor, async (tx) => {
    const row = found(await findTenderForStaff(tx, actor.corporationId, tenderId));
    const { tender, space, now } = row;
    if (!canOpenPlans(tender, now) || (row.isTied && canAssess(tender, now)))
      throw redirect(paths.staff.tender(tenderId));
    const seats = await listSeats(tx, actor.corporationId, tenderId);
    const call = { corporationId: actor.corporationId, tenderId };
    const { letters, wordsForAll, seal } = await readDrafts(tx, call, { hold: false });
    const criteria = tender.rules?.criteria.length ?? 0;
    return {
      title: pageTitle(request, "staff.shortlist.title", `${space.street} ${space.houseNumber}`),
      once: newOnceKey(),
      tenderId,
      space,
      canSend: canAssess(tender, now),
      jurors: seats.filter(({ state }) => state !== "declined").length,
      seal,
      wordsForAll,
      isNameless,
      plans: letters.map(
        ({ id, tradeName, receiptNumber, choice, isComplete, knockOut, reasons, to, ownWords }) => ({
          id,
          tradeName: isNameless ? receiptNumber : tradeName,
          choice,
          isComplete,
          isKnockedOut: knockOut !== null,
          missingReasons: Math.max(0, criteria - reasons.length),
          to: isNameless ? null : { name: to.name, email: to.email },
          hasWords: ownWords !== "",
        }),
      ),
    };
  });
  return keepReading(request, page);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireRight(request, "plans");
  const tenderId = await foundCall(actor, params.tenderId);
  const form = await readForm(request, shortlistForm);
  if (!form.ok) return form.reply;
  const { value, key } = form;
  const isSending = value.intent === "send";
  const answer = isSending
    ? await inviteToPitch(database(), actor, tenderId, { seen: value.seal, whyFew: value.whyFew, key })
    : await saveOwnWords(database(), actor, tenderId, value, key);
  if (answer.ok)
    return redirect(
      isSending ? paths.staff.evening(tenderId) : `${paths.staff.shortlist(tenderId)}#letters`,
      303,
    );
  if (answer.problem === "not-found") throw refused(404);
  return form.refuse(answer);
}

export default function ShortlistPage() {
  const page = useLoaderData<typeof loader>();
  const { tenderId, space, plans, canSend, once, wordsForAll } = page;
  const result = useActionData<typeof action>()?.result;
  const t = useTranslate();
  const view = formView(t, result, {}, () => t("staff.shortlist.title"));
  const ready = plans.filter(({ choice }) => choice !== null);
  const typed = result?.initialValue?.letter;
  return (
    <div className="stack g-5 form-page">
      <PageHead
        crumbs={[
          { href: paths.staff.home(), label: t("staff.desk.title") },
          { href: paths.staff.tender(tenderId), label: `${space.street} ${space.houseNumber}` },
          { href: paths.staff.applications(tenderId), label: t("staff.plans.title") },
        ]}
        place={space}
        title={t("staff.shortlist.title")}
      />
      <ErrorSummary title={t("ui.errorSummary")} lines={view.summary} />
      {page.isNameless ? <NamelessNotice withNames="?namen=1" /> : null}
      {canSend ? <p className="lead">{t("staff.shortlist.lead")}</p> : null}
      <PlanGroups tenderId={tenderId} plans={plans} />
      {canSend ? (
        <section className="stack g-3" id="letters">
          <h2>{t("shortlist.letters")}</h2>
          <p>{t("shortlist.lettersLead")}</p>
          {shortlistLetters.map((letter) => (
            <LetterGroup
              key={letter}
              tenderId={tenderId}
              letter={letter}
              letters={ready.filter(({ choice }) => choice !== null && letterOf[choice] === letter)}
              once={once}
              seen={wordsForAll[letter]}
              words={
                typed === letter
                  ? view.field("words")
                  : { ...view.field("words"), error: undefined, value: wordsForAll[letter] }
              }
            />
          ))}
          <ForEditors>
            <SendForm
              view={view}
              once={once}
              seal={page.seal}
              letters={ready.length}
              chosen={plans.filter(({ choice }) => choice === "shortlist").length}
              jurors={page.jurors}
            />
          </ForEditors>
        </section>
      ) : (
        <Notice tone="done" title={t("staff.shortlist.sent")} />
      )}
    </div>
  );
}
