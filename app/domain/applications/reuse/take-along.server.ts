import { randomUUID } from "node:crypto";

import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm";

import { write } from "#app/domain/events/write.server.ts";
import type { Entrepreneur } from "#app/domain/people/actor.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db, Transaction } from "#db/client.server.ts";
import { applications, files, planParts } from "#db/schema/applications.ts";

import { findOwnedForChange } from "../find-own.server.ts";
import { withoutEmpty } from "../payload.ts";
import { partsOf } from "../plan-parts.ts";
import { canEditPlan, whyClosed } from "../rules.ts";
import { startApplication } from "../start-application.server.ts";
import { isPartComplete, withoutUnits } from "../units/unit-choice.ts";
import { mustLookAgain } from "./parts-to-check.ts";

/** The bytes of one file and of its picture, to be stored again under keys of their own. */
export type FileCopy = {
  readonly fileId: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: Moved;
  readonly picture: Moved | null;
};

type Moved = { readonly from: string; readonly to: string };

type Own = { readonly corporationId: string; readonly id: string };

/**
 * Starts a plan for another space to take this one along, and announces its files there, each to be stored anew, so
 * that neither plan can lose the other's. Nothing counts before `takeAlong`. Refused where a plan with content is
 * already ("plan-exists", with its id), for a plan without content ("nothing-to-take"), and for a closed call.
 */
export async function announceTakingAlong(db: Db, entrepreneur: Entrepreneur, fromId: string, slug: string) {
  const started = await startApplication(db, entrepreneur, slug);
  if (!started.ok) return started;
  const { applicationId } = started.value;
  return write(db, entrepreneur, { verb: "announce-taking-along" }, async ({ tx, now, record }) => {
    const both = await findBoth(tx, entrepreneur, fromId, applicationId);
    if (!both.ok) return both;
    const { from, to } = both.value;
    if (!canEditPlan(to.plan, to.tender, now)) return whyClosed(to.tender);
    const attached = await tx
      .select()
      .from(files)
      .where(and(filesOf(from.plan), eq(files.ready, true)))
      .orderBy(asc(files.createdAt), asc(files.id));
    const copies: FileCopy[] = [];
    for (const { id: _id, storageKey, previewKey, ...file } of attached) {
      const [key, pictureKey] = [randomUUID(), previewKey ? randomUUID() : null];
      const own = {
        corporationId: to.plan.corporationId,
        applicationId,
        storageKey: key,
        previewKey: pictureKey,
      };
      const [copy] = await tx
        .insert(files)
        .values({ ...file, ...own, uploadedBy: entrepreneur.personId, ready: false, createdAt: now })
        .returning({ id: files.id });
      if (copy)
        copies.push({
          fileId: copy.id,
          name: file.name,
          type: file.type,
          bytes: { from: storageKey, to: key },
          picture: previewKey && pictureKey ? { from: previewKey, to: pictureKey } : null,
        });
    }
    const { corporationId, tenderId } = to.plan;
    const subject = { corporationId, tenderId, applicationId };
    for (const { fileId } of copies) await record("application.file-announced", subject, { fileId });
    return done({ applicationId, copies });
  });
}

/**
 * Takes a plan along to the one that was started: its parts as far as the new call asks for them, and the files whose
 * bytes are stored by now. What is about the old space is marked until its maker has saved it once. Pressed again it
 * answers the same.
 */
export async function takeAlong(
  db: Db,
  entrepreneur: Entrepreneur,
  { fromId, applicationId, fileIds }: TakenAlong,
  key?: string,
) {
  const command = { verb: "take-along", key, input: { fromId, applicationId } };
  return write(db, entrepreneur, command, async ({ tx, now, record }) => {
    const both = await findBoth(tx, entrepreneur, fromId, applicationId);
    if (!both.ok) return both;
    const { from, to } = both.value;
    const { corporationId, tenderId } = to.plan;
    if (!canEditPlan(to.plan, to.tender, now)) return whyClosed(to.tender);
    const asked = partsOf(to.tender.rules);
    const taken = from.parts.filter(({ part }) => asked.includes(part));
    if (taken.length === 0) return problem("nothing-to-take");
    const { branch, tradeName } = from.plan;
    const excludedBranches = to.tender.rules?.excludedBranches ?? [];
    for (const { part, content: written } of taken) {
      const content = withoutUnits(written);
      const row = {
        content,
        complete: isPartComplete(to.tender.rules, part, content),
        lookAgain: mustLookAgain(part, branch, { excludedBranches }),
        savedAt: now,
      };
      await tx
        .insert(planParts)
        .values({ corporationId, applicationId, part, ...row })
        .onConflictDoUpdate({
          target: [planParts.corporationId, planParts.applicationId, planParts.part],
          set: { ...row, version: sql`${planParts.version} + 1` },
        });
    }
    await tx
      .update(applications)
      .set({ tradeName, branch, updatedAt: now })
      .where(and(eq(applications.corporationId, corporationId), eq(applications.id, applicationId)));
    if (fileIds.length > 0)
      await tx
        .update(files)
        .set({ ready: true })
        .where(and(filesOf(to.plan), inArray(files.id, [...fileIds]), isNull(files.removedAt)));
    await record(
      "application.taken-along",
      { corporationId, tenderId, applicationId },
      { files: fileIds.length },
    );
    return done({ applicationId });
  });
}

type TakenAlong = {
  readonly fromId: string;
  readonly applicationId: string;
  readonly fileIds: readonly string[];
};

/** Both plans, one's own, the new one still empty; else why not. */
async function findBoth(tx: Transaction, { personId }: Entrepreneur, fromId: string, toId: string) {
  const target = await findOwnedForChange(tx, personId, toId);
  if (!target.ok) return target;
  const source = await findOwnedForChange(tx, personId, fromId);
  if (!source.ok) return source;
  const [to, from] = [target.value, source.value];
  const filled = await listParts(tx, to.plan);
  if (to.plan.state !== "draft" || filled.length > 0) return problem("plan-exists", { plan: toId });
  const parts = await listParts(tx, from.plan);
  return parts.length > 0 ? done({ from: { ...from, parts }, to }) : problem("nothing-to-take");
}

/** The parts in which something stands. */
async function listParts(tx: Transaction, { corporationId, id }: Own) {
  const parts = await tx
    .select({ part: planParts.part, content: planParts.content })
    .from(planParts)
    .where(and(eq(planParts.corporationId, corporationId), eq(planParts.applicationId, id)));
  return parts.filter(({ content }) => withoutEmpty(content) !== undefined);
}

const filesOf = ({ corporationId, id }: Own) =>
  and(eq(files.corporationId, corporationId), eq(files.applicationId, id));
