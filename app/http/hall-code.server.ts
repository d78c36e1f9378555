import { data, redirect } from "@remix-run/node";

import { codeForm } from "#app/domain/jury/joining/code-form.ts";
import { findHallCode, joinByCode } from "#app/domain/jury/joining/join-by-code.server.ts";
import { addressOf } from "#app/domain/tenders/freeze.ts";
import { fieldProblem } from "#app/lib/form-fields.ts";
import type { Problem } from "#app/lib/outcome.ts";
import { paths } from "#app/paths.ts";

import { database } from "./database.server.ts";
import { landInJury } from "./land-in-jury.server.ts";
import { newOnceKey, onceKeyIn } from "./once-key.server.ts";
import { postedForm, textIn } from "./posted-form.server.ts";
import { statusOfProblem } from "./problem-status.ts";
import { findPerson } from "./signed-in.server.ts";

/** A code works for who sees it now; the session that it opens is over the next day. */
const SESSION_HOURS = 24;

/** What the page of a code shows: where to type it, or who of the jury may take a seat. */
export async function readCodePage(request: Request, clientAddress: string) {
  const typed = new URL(request.url).searchParams.get("code")?.slice(0, 20) ?? "";
  const page = { once: newOnceKey(), typed, evening: null, error: null, status: 200 };
  if (typed.trim() === "") return page;
  const found = await findHallCode(database(), typed, clientAddress);
  if (!found.ok) return { ...page, error: said(found), status: statusOfProblem(found.problem) };
  const { code, rules, seats } = found.value;
  return { ...page, evening: { code, address: addressOf(rules), seats } };
}

/** The press on one's own name: the seat, and straight to the pitch that is on. */
export async function answerCode(request: Request, clientAddress: string) {
  const form = await postedForm(request);
  const code = textIn(form, "code");
  const input = codeForm.safeParse({ code, seatId: textIn(form, "seatId") });
  if (!input.success) return data({ error: fieldProblem("code-unknown") }, { status: 422 });
  const shown = await findHallCode(database(), code, clientAddress);
  const signedInAs = (await findPerson(request))?.person.id ?? null;
  const joined = shown.ok
    ? await joinByCode(database(), input.data, { signedInAs, clientAddress }, onceKeyIn(form))
    : shown;
  if (joined.ok) return landInJury(request, joined.value, SESSION_HOURS);
  if (joined.problem === "sign-in-first") return redirect(paths.signIn.start(paths.jury.code(code)), 303);
  return data({ error: said(joined) }, { status: statusOfProblem(joined.problem) });
}

const said = ({ problem, details }: Problem<string>) => fieldProblem(problem, details);
