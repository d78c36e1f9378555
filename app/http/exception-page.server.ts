import { redirect } from "@remix-run/node";

import { covers, gapsInPublic } from "#app/domain/jury/exception/exception.ts";
import {
  agreeToException,
  askException,
  dropException,
} from "#app/domain/jury/exception/decide-exception.server.ts";
import { exceptionForm } from "#app/domain/jury/exception/exception-form.ts";
import { findException } from "#app/domain/jury/exception/exception-queries.server.ts";
import { readEvening } from "#app/domain/jury/evening/read-evening.server.ts";
import { readQuorum } from "#app/domain/jury/read-quorum.server.ts";
import { findTenderForStaff } from "#app/domain/tenders/staff-queries.server.ts";
import { paths } from "#app/paths.ts";

import { database } from "./database.server.ts";
import { readForm } from "./forms.server.ts";
import { foundCall } from "./found-call.server.ts";
import { found, foundId, readAs, refused, requireStaff } from "./guards.server.ts";
import { newOnceKey } from "./once-key.server.ts";
import { pageTitle } from "./page-title.server.ts";

type Params = { readonly tenderId?: string | undefined };

/** What two people read before they decide that a result stands with too few jurors. */
export async function readExceptionPage(request: Request, params: Params) {
  const { actor } = await requireStaff(request);
  const tenderId = foundId(params.tenderId);
  const here = { corporationId: actor.corporationId, tenderId };
  return readAs(actor, async (tx) => {
    const { tender, space, isTied } = found(await findTenderForStaff(tx, actor.corporationId, tenderId));
    if (!tender.rules || tender.state !== "pitching" || isTied) throw redirect(paths.staff.tender(tenderId));
    const { gaps } = await readQuorum(tx, { ...here, jury: tender.rules.jury });
    const exception = await findException(tx, here);
    const evening = await readEvening(tx, here);
    return {
      title: pageTitle(request, "exception.title", `${space.street} ${space.houseNumber}`),
      once: newOnceKey(),
      tenderId,
      space,
      isNow: !evening || evening.program.state === "counting",
      isConducted: evening !== null,
      gaps: gapsInPublic(gaps),
      asked: exception && {
        reason: exception.reason,
        name: exception.asker ?? "",
        second: exception.agreer ?? "",
        at: exception.askedAt.toISOString(),
        isOwn: exception.askedBy === actor.personId,
        isAgreed: exception.agreedAt !== null,
        holds: covers(exception.gaps, gaps),
      },
    };
  });
}

/** Asks, agrees or drops. */
export async function answerException(request: Request, params: Params) {
  const { actor } = await requireStaff(request);
  const tenderId = await foundCall(actor, params.tenderId);
  const form = await readForm(request, exceptionForm);
  if (!form.ok) return form.reply;
  const { value, key } = form;
  const db = database();
  const answer =
    value.intent === "ask"
      ? await askException(db, actor, tenderId, value.reason, key)
      : value.intent === "agree"
        ? await agreeToException(db, actor, tenderId, value.seen, key)
        : await dropException(db, actor, tenderId, value.seen, key);
  if (answer.ok) return redirect(paths.staff.exception(tenderId), 303);
  if (answer.problem === "not-found") throw refused(404);
  return form.refuse(answer);
}
