import type { JuryPage, SeatOnPage } from "#app/domain/jury/taps/jury-page.ts";

import { keepsHere, troubleOf } from "./jury/keeping.ts";
import { findKnown } from "./jury/known-sheets.ts";
import { offerFile } from "./jury/offer-file.ts";
import { pageData } from "./jury/page-data.ts";
import { openPhoneClock, type PhoneClock } from "./jury/phone-clock.ts";
import { openPhoneStore, type PhoneStore } from "./jury/phone-store.ts";
import { forgetEvening, prepareEvening } from "./jury/prepare-evening.ts";
import { readAloud } from "./jury/read-aloud.ts";
import { startSeat } from "./jury/start-seat.ts";
import { startSheet } from "./jury/score-sheet.ts";
import { wipeEnded } from "./jury/wipe-ended.ts";

/** How soon a phone that could not be marked tries again. */
const AGAIN_MILLISECONDS = 5_000;

readAloud();
const page = pageData();
if (page) void start(page);

/** Everything that makes a juror's page keep what is tapped. Without it the page's own forms do the same online. */
async function start(data: JuryPage): Promise<void> {
  const store = await openPhoneStore().catch(() => null);
  const isOld = document.documentElement.dataset.fromStore !== undefined;
  if (store && !isOld) await wipeEnded(store, data.ended).catch(() => undefined);
  // Nothing is to be given any more: a phone that keeps pages asks which of them may stay, another one keeps none.
  if (data.seats.length === 0) return isOld ? undefined : forgetEvening();
  const clock = await openPhoneClock(store, data);
  const device = await nameOfPhone(store);
  for (const seat of data.seats) await startOne(seat, { store, clock, device });
  const marker = document.querySelector<HTMLElement>("[data-keeping]");
  const isKnown = marker?.dataset.keeping === "known";
  const trouble = await troubleOf(store, { isKnown });
  if (!isKnown && (await keepsHere(store))) void markPhone(marker?.dataset.markAt);
  document.querySelector(`[data-keeping-trouble="${trouble}"]`)?.removeAttribute("hidden");
  if (store) await prepareEvening(data);
}

/** From now on an empty phone is one that was emptied, and signing out asks first. Told until it was heard. */
async function markPhone(address: string | undefined): Promise<void> {
  if (!address) return;
  const answer = await fetch(address, { method: "POST", keepalive: true }).catch(() => null);
  if (answer?.status !== 204) window.setTimeout(() => void markPhone(address), AGAIN_MILLISECONDS);
}

async function startOne(
  seat: SeatOnPage,
  { store, clock, device }: { store: PhoneStore | null; clock: PhoneClock; device: string },
): Promise<void> {
  clock.seen(seat.highest);
  const running = startSeat(seat, store, clock);
  const waiting = await running.queue.list();
  for (const tap of waiting) clock.seen(tap.sequence);
  for (const form of document.querySelectorAll<HTMLFormElement>(`form[data-seat="${seat.seatId}"]`)) {
    const sheet = startSheet(form, { seat, device, clock, queue: running.queue, changed: running.changed });
    running.listen(sheet.received);
    sheet.begin(await findKnown(store, seat.seatId, form.dataset.sheet ?? ""), waiting);
  }
  offerFile(seat, running.queue);
  await running.tell();
  void running.nudge();
}

/** A name for this phone, made here, that tells nobody which phone it is. */
async function nameOfPhone(store: PhoneStore | null): Promise<string> {
  const known = await store?.fact("device").catch(() => null);
  if (typeof known === "string") return known;
  const name = crypto.randomUUID();
  await store?.note("device", name).catch(() => undefined);
  return name;
}
