import type { SeatOnPage } from "#app/domain/jury/taps/jury-page.ts";
import type { SheetNow, Tap, TapAnswer } from "#app/domain/jury/taps/tap-protocol.ts";

import { isDone } from "./known-sheets.ts";
import type { PhoneClock } from "./phone-clock.ts";
import { sheetFrame } from "./sheet-frame.ts";
import { sheetLines } from "./sheet-lines.ts";
import { type DraftTap, placeOf, type TapQueue } from "./tap-queue.ts";

/** After so long without a key what is written is sent; until then it lies on the phone. */
const PAUSE = 1_200;

type Parts = {
  readonly seat: SeatOnPage;
  readonly device: string;
  readonly clock: PhoneClock;
  readonly queue: TapQueue;
  /** Something was kept, or is ready to go. */
  readonly changed: () => void;
};

/** Brings one sheet to life: each tap and each letter is kept on the phone at once, and goes when it can. */
export function startSheet(form: HTMLFormElement, { seat, device, clock, queue, changed }: Parts) {
  const applicationId = form.dataset.sheet ?? "";
  const lines = sheetLines(form);
  const frame = sheetFrame(form, lines);
  const drafts = new Map<string, { id: string; timer: number }>();
  let keeping = Promise.resolve();

  form.addEventListener("change", ({ target }) => {
    const id = lines.idOf(target);
    if (id && target instanceof HTMLInputElement) keep(id, { draft: false });
  });
  form.addEventListener("input", ({ target }) => {
    const id = lines.idOf(target);
    if (id && target instanceof HTMLTextAreaElement) keep(id, { draft: true });
  });
  form.addEventListener("focusout", () => promoteAll());
  document.addEventListener("visibilitychange", () => promoteAll());
  form.addEventListener("submit", (event) => {
    // Everything is kept already: what the buttons did without this script is done.
    event.preventDefault();
    promoteAll();
    const intent = event.submitter?.getAttribute("value");
    if (intent === "seal") seal();
    if (intent === "read") window.location.assign(form.dataset.plan ?? "");
  });

  function keep(criterionId: string, { draft }: { draft: boolean }): void {
    const { points, reason } = lines.read(criterionId);
    const before = drafts.get(criterionId);
    window.clearTimeout(before?.timer);
    // Words without points have no place on a sheet: they wait here for their points.
    const waits = draft || points === null;
    const tap = { ...tapOf("score", criterionId), points, reason, draft: waits };
    if (waits)
      drafts.set(criterionId, { id: tap.id, timer: window.setTimeout(() => promote(criterionId), PAUSE) });
    else drafts.delete(criterionId);
    lines.tapped(criterionId, tap.sequence);
    lines.unmark(criterionId);
    frame.count();
    keeping = keeping.then(() => queue.add(tap, before?.id)).then(changed);
  }

  function promoteAll(): void {
    for (const id of drafts.keys()) promote(id);
  }

  function promote(criterionId: string): void {
    const draft = drafts.get(criterionId);
    if (!draft || lines.read(criterionId).points === null) return;
    window.clearTimeout(draft.timer);
    drafts.delete(criterionId);
    keeping = keeping.then(() => queue.promote(draft.id)).then(changed);
  }

  function seal(): void {
    promoteAll();
    if (frame.refusesNow()) return;
    const lacking = lines.markLacking();
    if (lacking > 0) return frame.refuse(null, lacking);
    const tap = tapOf("seal", null);
    frame.showSealed("waiting", tap.at);
    keeping = keeping.then(() => queue.add({ ...tap, draft: false })).then(changed);
  }

  function tapOf(kind: Tap["kind"], criterionId: string | null): Tap {
    const { token } = seat;
    const [id, sequence] = [crypto.randomUUID(), clock.next()];
    return {
      id,
      device,
      sequence,
      at: Date.now(),
      kind,
      applicationId,
      criterionId,
      points: null,
      reason: "",
      token,
    };
  }

  /** Lays what the server said last and what still waits over what the page was drawn with. */
  function begin(known: SheetNow | null, waiting: readonly DraftTap[]): void {
    const own = waiting.filter((tap) => tap.applicationId === applicationId);
    if (known) showLines(known, new Set());
    for (const tap of own) {
      if (tap.kind === "seal") frame.showSealed("waiting", tap.at);
      else if (tap.criterionId && tap.sequence > lines.sequenceOf(tap.criterionId))
        lines.show(tap.criterionId, tap);
      if (!tap.draft || !tap.criterionId) continue;
      // A page that was killed in the middle of a word left it here.
      drafts.set(tap.criterionId, { id: tap.id, timer: 0 });
    }
    promoteAll();
    frame.count();
    if (known && isDone(known)) frame.showSealed("sent", known.sealedAt);
    form.dataset.alive = "";
  }

  async function received({ sheets, taps: verdicts }: TapAnswer, sent: readonly Tap[]): Promise<void> {
    const refusals = verdicts.filter(
      ({ state, id }) => state === "refused" && sent.some((tap) => tap.id === id),
    );
    const waiting = new Set((await queue.list()).map(placeOf));
    const sheet = sheets.find((one) => one.applicationId === applicationId);
    const isOwn = (id: string) => sent.some((tap) => tap.id === id && tap.applicationId === applicationId);
    if (refusals.some(({ id }) => isOwn(id))) frame.showOpen();
    if (sheet) {
      showLines(sheet, waiting);
      for (const { id } of refusals.filter((one) => isOwn(one.id))) putBack(sheet, sent, id);
      if (isDone(sheet)) frame.showSealed("sent", sheet.sealedAt);
      frame.follow(sheet.isOpen);
    }
    if (refusals[0]) frame.refuse(refusals[0].words ?? null, refusals.length);
    if (verdicts.some(({ late }) => late)) frame.tellLate();
    frame.count();
  }

  function showLines(sheet: SheetNow, waiting: ReadonlySet<string>): void {
    for (const [criterionId, line] of Object.entries(sheet.lines)) {
      clock.seen(line.sequence);
      const hasNewer = waiting.has(placeOf({ applicationId, criterionId })) || drafts.has(criterionId);
      if (!hasNewer && line.sequence >= lines.sequenceOf(criterionId)) lines.show(criterionId, line);
    }
  }

  /** What was refused must not go on standing there as if it counted; what was tapped after it stands. */
  function putBack(sheet: SheetNow, sent: readonly Tap[], id: string): void {
    const { criterionId, sequence = 0 } = sent.find((tap) => tap.id === id) ?? {};
    if (!criterionId || lines.sequenceOf(criterionId) > sequence) return;
    lines.show(criterionId, sheet.lines[criterionId] ?? { points: null, reason: "", sequence: 0 });
  }

  return { begin, received };
}
