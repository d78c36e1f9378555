import { redirect } from "@remix-run/node";

import { confirmEntry } from "#app/domain/applications/paper/confirm-entry.server.ts";
import { answerForm } from "#app/domain/applications/paper/entry-form.ts";
import { objectToEntry } from "#app/domain/applications/paper/object-to-entry.server.ts";
import { confirmUntil, isAsked } from "#app/domain/applications/paper/paper-entry.ts";
import { findEntryToConfirm } from "#app/domain/applications/paper/read-by-link.server.ts";
import { partsOf } from "#app/domain/applications/plan-parts.ts";
import { addressOf } from "#app/domain/tenders/freeze.ts";
import { paths } from "#app/paths.ts";

import { database } from "./database.server.ts";
import { readForm } from "./forms.server.ts";
import { found, refused } from "./guards.server.ts";
import { localeOf } from "./locale.server.ts";
import { pageTitle } from "./page-title.server.ts";

/** What somebody reads behind the link of the letter: the plan and the question, or what became of it. */
export async function readToConfirm(request: Request, token: string) {
  const asked = await findEntryToConfirm(database(), token);
  const said = new URL(request.url).searchParams.get("klaar");
  const simple = (say: "old" | "ownCounts" | "sent") => ({
    say,
    title: pageTitle(request, say === "old" ? "paper.confirm.oldTitle" : `paper.confirm.${say}`),
  });
  if (!asked) return simple("old");
  const { entry, plan, tender, step, own } = asked;
  if (step === "confirmed") {
    const title = pageTitle(request, "paper.confirm.thanks");
    return { say: "thanks" as const, number: plan.receiptNumber ?? "", title };
  }
  if (said === "eigen") return simple("ownCounts");
  if (!isAsked(step)) return simple("old");
  if (said === "verstuurd") return simple("sent");
  const rules = found(tender.rules);
  return {
    say: "ask" as const,
    title: pageTitle(request, "paper.confirm.title"),
    by: asked.mark?.by ?? "",
    name: entry.name,
    pdf: paths.paper.pdf(token),
    way: entry.way,
    address: addressOf(rules),
    until: confirmUntil(found(tender.closesAt)).toISOString(),
    isOpen: asked.isOpen,
    isObjected: step === "objected",
    own: own && { name: own.tradeName, isSubmitted: own.state !== "draft", stays: asked.ownStays === true },
    space: { id: asked.space.id, ...rules.space },
    files: asked.files.map(({ id, name, hasPreview }) => ({
      id,
      name,
      href: paths.paper.file(token, id),
      preview: hasPreview ? paths.paper.filePreview(token, id) : null,
    })),
    parts: partsOf(rules).map((name) => ({
      name,
      content: asked.parts.find(({ part }) => part === name)?.content ?? {},
    })),
  };
}

/** The tap: this is mine, or this is not right. 410 for a link that leads nowhere any more. */
export async function answerEntry(request: Request, token: string) {
  const form = await readForm(request, answerForm);
  if (!form.ok) return form.reply;
  const here = paths.paper.confirm(token);
  const answered =
    form.value.intent === "object"
      ? await objectToEntry(database(), token, form.value.words)
      : await confirmEntry(database(), token, { counts: form.value.counts, locale: localeOf(request) });
  if (answered.ok) {
    if (!("counted" in answered.value)) return redirect(`${here}?klaar=verstuurd`, 303);
    return redirect(answered.value.counted === "own" ? `${here}?klaar=eigen` : here, 303);
  }
  if (answered.problem === "link-used-or-old") throw refused(410);
  return answered.problem === "choose-one-plan"
    ? form.refuse(answered, { counts: ["problems.choose-one-plan"] })
    : form.refuse(answered);
}
