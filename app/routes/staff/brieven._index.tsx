import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { problemWords } from "#app/components/forms/form-view.ts";
import { NamelessNotice } from "#app/components/nameless/nameless-notice.tsx";
import { ForEditors } from "#app/components/staff/for-editors.tsx";
import { LettersToPost } from "#app/components/staff/letters-to-post.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { listLettersToPost } from "#app/domain/outbox/letters-to-post.server.ts";
import { postLetter, unpostLetter } from "#app/domain/outbox/post-letter.server.ts";
import { listLettersOfCorporation } from "#app/domain/outbox/queries.server.ts";
import { mayDo } from "#app/domain/people/rights.ts";
import { isErased } from "#app/lib/erased-address.ts";
import { answerWith } from "#app/http/answer.server.ts";
import { database } from "#app/http/database.server.ts";
import { foundId, readAs, requireEditor, requireStaff } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { postedForm, textIn } from "#app/http/posted-form.server.ts";
import { keepReading, readsNameless } from "#app/http/reads-nameless.server.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";

export const meta = titleOf;

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await requireStaff(request);
  const reader = { isNameless: readsNameless(request) };
  const page = await readAs(actor, async (tx) => ({
    ...reader,
    letters: await listLettersOfCorporation(tx, actor.corporationId, reader),
    toPost: mayDo(actor, "prepare") ? await listLettersToPost(tx, actor.corporationId, reader) : [],
    title: pageTitle(request, "staff.letters.title"),
  }));
  return keepReading(request, page);
}

/** Says of a letter on paper that it was posted, or that it was not after all. */
export async function action({ request }: ActionFunctionArgs) {
  const { actor } = await requireEditor(request);
  const form = await postedForm(request);
  const change = form.has("unpost") ? unpostLetter : postLetter;
  const letterId = foundId(textIn(form, form.has("unpost") ? "unpost" : "posted"));
  return answerWith(await change(database(), actor, letterId), paths.staff.letters);
}

export default function Letters() {
  const { letters, toPost, isNameless } = useLoaderData<typeof loader>();
  const error = useActionData<typeof action>()?.error;
  const t = useTranslate();
  const format = useFormat();
  return (
    <div className="stack g-5">
      <div className="row row-apart">
        <h1>{t("staff.letters.title")}</h1>
        <a className="line-link" href={paths.staff.letterTexts()}>
          {t("letterTexts.link")}
        </a>
      </div>
      <ErrorSummary
        title={t("ui.errorSummary")}
        lines={error ? [{ href: null, text: problemWords(t, error) }] : []}
      />
      {isNameless ? <NamelessNotice withNames="?namen=1" /> : null}
      <LettersToPost letters={toPost} />
      {letters.length === 0 ? (
        <EmptyState title={t("staff.letters.none")} />
      ) : (
        <DataTable
          caption={t("staff.letters.title")}
          cards
          rows={letters}
          keyOf={(letter) => letter.id}
          columns={[
            {
              title: t("staff.letters.to"),
              cell: ({ toName, toEmail }) =>
                toName ||
                (isErased(toEmail) ? t("evening.erased.address") : toEmail || t("staff.letters.aMaker")),
            },
            {
              title: t("staff.letters.letter"),
              cell: ({ letter }) => t.find(`staff.letter.${letter}`) ?? letter,
            },
            { title: t("staff.letters.state"), cell: (letter) => <State {...letter} /> },
            { title: t("staff.letters.at"), cell: (letter) => format.moment(new Date(letter.createdAt)) },
          ]}
        />
      )}
    </div>
  );
}

type Stood = Pick<
  ReturnType<typeof useLoaderData<typeof loader>>["letters"][number],
  "id" | "state" | "postedAt" | "toName"
>;

/** How a letter stands; one that was posted can be taken back among those that are to be. */
function State({ id, state, postedAt, toName }: Stood) {
  const t = useTranslate();
  const format = useFormat();
  if (!postedAt) return <>{t(`staff.letters.state.${state}`)}</>;
  return (
    <form method="post">
      {t("staff.letters.state.posted", { moment: format.moment(new Date(postedAt)) })}{" "}
      <ForEditors>
        <Button look="quiet" size="small" name="unpost" value={id}>
          {t("post.unpost")}
          <span className="visually-hidden">: {t("post.postedTo", { name: toName })}</span>
        </Button>
      </ForEditors>
    </form>
  );
}
