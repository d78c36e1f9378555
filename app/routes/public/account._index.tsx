import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { formView } from "#app/components/forms/form-view.ts";
import { UnsentNotice } from "#app/components/jury/unsent-notice.tsx";
import { OwnData } from "#app/components/privacy/own-data.tsx";
import { OwnSearches } from "#app/components/sign-in/own-searches.tsx";
import { AccountPage } from "#app/components/sign-in/account-page.tsx";
import { OwnName } from "#app/components/sign-in/own-name.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { unlessRefused } from "#app/domain/events/refused-by-database.server.ts";
import { staffOf } from "#app/domain/people/actors-of.ts";
import { changeName } from "#app/domain/people/change-name.server.ts";
import type { SignedIn } from "#app/domain/people/find-signed-in.server.ts";
import { listSessions, revokeSession, revokeSessions } from "#app/domain/people/sessions.server.ts";
import { nameForm } from "#app/domain/people/sign-in-form.ts";
import { listOwnSearches } from "#app/domain/tenders/alerts/queries.server.ts";
import { accountFrame } from "#app/http/account-frame.server.ts";
import { answerForm } from "#app/http/answer-form.server.ts";
import { readForm } from "#app/http/forms.server.ts";
import { database } from "#app/http/database.server.ts";
import { found, readAs, refused, requirePerson } from "#app/http/guards.server.ts";
import { noStore } from "#app/http/no-store.ts";
import { newOnceKey } from "#app/http/once-key.server.ts";
import { queryOf } from "#app/http/overview.server.ts";
import { postedForm, textIn } from "#app/http/posted-form.server.ts";
import { statusOfProblem } from "#app/http/problem-status.ts";
import { signedOutHeaders } from "#app/http/session.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { done } from "#app/lib/outcome.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import signedInStyles from "#app/ui/styles/signed-in.css?url";

export const handle = { noJs: true };
export const links: LinksFunction = () => [{ rel: "stylesheet", href: signedInStyles }];
export const headers = noStore;
export const meta = titleOf;

const signOutForm = z.object({ session: z.union([z.uuid(), z.literal("everywhere")]) });

export async function loader({ request }: LoaderFunctionArgs) {
  const signedIn = await requirePerson(request);
  const { person, sessionId, assurance } = signedIn;
  const search = new URL(request.url).searchParams;
  const sessions = await listSessions(database(), person.id);
  const searches = await readAs({ kind: "entrepreneur", personId: person.id }, (tx) =>
    listOwnSearches(tx, person.id),
  );
  return {
    title: pageTitle(request, "signIn.account.title"),
    once: newOnceKey(),
    wait: minutesIn(request),
    isLeaving: search.has("uitloggen"),
    isNamed: search.has("naam"),
    frame: accountFrame(signedIn),
    hasPasskeys: assurance !== "link",
    person: { email: person.email, name: person.name },
    searches: searches.map((search) => ({ ...search, href: paths.spaces(queryOf(search.filters)) })),
    sessions: sessions.map((session) => ({ ...session, isHere: session.id === sessionId })),
  };
}

/** How long whoever asked too often for their data must wait. */
function minutesIn(request: Request): number | null {
  const wait = new URL(request.url).searchParams.get("wacht") ?? "";
  return /^\d{1,3}$/.test(wait) ? Number(wait) : null;
}

export async function action({ request }: ActionFunctionArgs) {
  const signedIn = await requirePerson(request);
  if (textIn(await postedForm(request.clone()), "intent") === "name") return nameOneself(request, signedIn);
  const { assurance, person, sessionId } = signedIn;
  const form = await readForm(request, signOutForm);
  if (!form.ok) return form.reply;
  const { session } = form.value;
  const isHere = session === sessionId;
  const ended = await unlessRefused(async () => done(await endSessions(person.id, session)));
  // This browser forgets its key all the same: whoever leaves a shared computer leaves it.
  if (!ended.ok && !isHere)
    return data({ problem: ended.problem }, { status: statusOfProblem(ended.problem) });
  if (session !== "everywhere" && !isHere) return redirect(paths.account.sessions());
  // Back to the door through which this person came in.
  const door = assurance === "link" ? paths.signIn.start() : paths.signIn.staff();
  return redirect(door, { headers: signedOutHeaders() });
}

/** Of staff alone: a maker's name hides them where plans are read without names, and a juror's stands with their seat. */
async function nameOneself(request: Request, signedIn: SignedIn) {
  const staff = staffOf(signedIn);
  if (!staff || signedIn.assurance === "link") throw refused(403);
  const form = await readForm(request, nameForm);
  if (!form.ok) return form.reply;
  const named = await changeName(database(), staff.actor, form.value.name, form.key);
  return answerForm(form, named, `${paths.account.sessions()}?naam=1`);
}

async function endSessions(personId: string, session: string): Promise<void> {
  if (session === "everywhere") await revokeSessions(database(), personId);
  else found((await revokeSession(database(), personId, session)) || null);
}

export default function Account() {
  const t = useTranslate();
  const format = useFormat();
  const page = useLoaderData<typeof loader>();
  const { frame, hasPasskeys, person, searches, sessions, wait } = page;
  const answered = useActionData<typeof action>();
  const result = answered && "result" in answered ? answered.result : undefined;
  return (
    <AccountPage frame={frame} title={t("signIn.account.title")}>
      <UnsentNotice />
      {answered && "problem" in answered ? (
        <Notice tone="error" live>
          <p>{t(`signIn.account.notEnded.${answered.problem}`)}</p>
        </Notice>
      ) : null}
      {page.isLeaving ? (
        <Notice tone="info" live>
          <p>{t("phone.signOut.first")}</p>
        </Notice>
      ) : null}
      {page.isNamed && !answered ? <Notice tone="done" title={t("signIn.account.named")} live /> : null}
      <p className="lead">{person.name ? `${person.name}, ${person.email}` : person.email}</p>
      {frame.home === "staff" ? (
        <OwnName view={formView(t, result, { name: person.name })} once={page.once} />
      ) : null}
      <h2>{t("signIn.account.sessions")}</h2>
      <ul className="stack g-3" role="list">
        {sessions.map((session) => (
          <li key={session.id} className="card row g-4" data-session={session.isHere ? "here" : "elsewhere"}>
            <div className="grow">
              <h3 id={`session-${session.id}`}>
                {session.device || t("signIn.account.unknownDevice")}
                {session.isHere ? ` (${t("signIn.account.here")})` : ""}
              </h3>
              <p className="small muted">
                {t("signIn.account.since")}: {format.moment(new Date(session.createdAt))}
                <br />
                {t("signIn.account.seen")}: {format.moment(new Date(session.lastSeenAt))}
              </p>
            </div>
            <Form method="post" data-ends-here={session.isHere ? "" : undefined}>
              <Button
                look="outline"
                size="small"
                name="session"
                value={session.id}
                aria-describedby={`session-${session.id}`}
              >
                {t(session.isHere ? "signIn.account.signOutHere" : "signIn.account.signOutThere")}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
      <Form method="post" className="stack g-2" data-ends-here="">
        <div>
          <Button look="stop" name="session" value="everywhere">
            {t("signIn.account.signOutEverywhere")}
          </Button>
        </div>
        <p className="small muted">{t("signIn.account.everywhereHint")}</p>
      </Form>
      <OwnSearches searches={searches} />
      <OwnData wait={wait} />
      {hasPasskeys ? (
        <p>
          <a href={paths.account.passkeys()}>{t("signIn.account.passkeys")}</a>
        </p>
      ) : null}
    </AccountPage>
  );
}
