import type { AuthenticationResponseJSON, RegistrationResponseJSON } from "@simplewebauthn/server";
import { z } from "zod";

import { unlessRefused } from "#app/domain/events/refused-by-database.server.ts";
import { NAME_MAXIMUM } from "#app/domain/people/limits.ts";
import { beginPasskeySignIn, signInByPasskey } from "#app/domain/people/passkey-sign-in.server.ts";
import { addPasskey, beginPasskey } from "#app/domain/people/passkeys.server.ts";
import { takeTry } from "#app/domain/people/rate-limit.server.ts";
import { acceptWithPasskey, findInvited } from "#app/domain/people/staff-invitation.server.ts";
import { problem } from "#app/lib/outcome.ts";
import { paths } from "#app/paths.ts";

import { browserMark, markBrowser } from "./browser-mark.server.ts";
import { database } from "./database.server.ts";
import { destinationOf, landingHeaders } from "./land.server.ts";
import { statusOfProblem } from "./problem-status.ts";
import { relyingParty } from "./relying-party.server.ts";
import { visitorOf } from "./session.server.ts";
import { findPerson } from "./signed-in.server.ts";
import { vault } from "./vault.server.ts";

const task = z.discriminatedUnion("task", [
  z.object({ task: z.literal("sign-in"), returnTo: z.string().max(500).optional() }),
  z.object({ task: z.literal("add"), label: z.string().trim().max(80).default("") }),
  z.object({
    task: z.literal("set-up"),
    token: z.string().max(2_000),
    name: z.string().trim().min(1).max(NAME_MAXIMUM).optional(),
  }),
]);
type Task = z.output<typeof task>;

const begin = z.object({ step: z.literal("begin") }).and(task);
/** The library checks what the authenticator says; here only that it is an answer at all. */
const answer = z.looseObject({ id: z.string().max(1_400), response: z.looseObject({}) });
const finish = z.object({ step: z.literal("finish"), answer }).and(task);

/** What the script of the passkey button posts: first it asks for a challenge, then it brings the authenticator's answer. */
export async function exchangePasskey(request: Request, clientAddress: string): Promise<Response> {
  const asked = z.union([begin, finish]).safeParse(await request.json().catch(() => null));
  if (!asked.success) return refuse("passkey-refused", 400);
  const { data } = asked;
  const answered = await unlessRefused(async () => {
    const allowed = await takeTry(database(), [
      { bucket: `passkey:${clientAddress}`, max: 600, minutes: 15 },
    ]);
    if (!allowed.ok) return refuse(allowed.problem, statusOfProblem(allowed.problem));
    return data.step === "begin" ? beginTask(request, data) : finishTask(request, data, data.answer);
  });
  return answered instanceof Response
    ? answered
    : refuse(answered.problem, statusOfProblem(answered.problem));
}

async function beginTask(request: Request, asked: Task): Promise<Response> {
  const { mark, headers } = markBrowser(request);
  if (asked.task === "sign-in")
    return Response.json(await beginPasskeySignIn(database(), relyingParty, mark), { headers });
  const owner = await ownerOf(request, asked);
  if (!owner) return refuse("passkey-refused", 403);
  return Response.json(await beginPasskey(database(), relyingParty, mark, owner), { headers });
}

async function finishTask(request: Request, asked: Task, given: z.output<typeof answer>): Promise<Response> {
  const mark = browserMark(request);
  if (!mark) return refuse("passkey-refused", 400);
  const [db, rp, visitor] = [database(), relyingParty, visitorOf(request)];
  if (asked.task === "add") {
    const owner = await ownerOf(request, asked);
    if (!owner) return refuse("passkey-refused", 403);
    const added = await addPasskey(db, rp, mark, owner.id, asRegistration(given), asked.label);
    return added.ok ? Response.json({ location: paths.account.passkeys() }) : refuse(added.problem);
  }
  const opened =
    asked.task === "sign-in"
      ? await signInByPasskey(db, rp, mark, asAuthentication(given), visitor)
      : await acceptWithPasskey(
          db,
          vault,
          rp,
          asked.token,
          mark,
          { name: asked.name, response: asRegistration(given) },
          visitor,
        );
  if (!opened.ok) return refuse(opened.problem);
  const location = await destinationOf(opened.value, asked.task === "sign-in" ? asked.returnTo : null);
  return Response.json({ location }, { headers: landingHeaders(opened.value) });
}

/** Whose passkey this will be: who was invited, or who is signed in well enough to add one. */
async function ownerOf(request: Request, asked: Exclude<Task, { task: "sign-in" }>) {
  if (asked.task === "set-up") return findInvited(database(), vault, asked.token);
  const signedIn = await findPerson(request);
  return signedIn && signedIn.assurance !== "link" ? signedIn.person : null;
}

function refuse(name: string, status = 422): Response {
  return Response.json(problem(name), { status });
}

// The library types what browsers send; it refuses whatever else comes.
const asRegistration = (given: unknown) => given as RegistrationResponseJSON;
const asAuthentication = (given: unknown) => given as AuthenticationResponseJSON;
