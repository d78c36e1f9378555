import { redirect } from "@remix-run/node";

import { awaitedJurors } from "#app/domain/jury/awaited.ts";
import { findLastStep } from "#app/domain/jury/evening/conduct-evening.server.ts";
import { clockOf, hallNow } from "#app/domain/jury/evening/hall-now.ts";
import {
  cellOf,
  countAll,
  countOf,
  type Live,
  type LiveSeat,
  tileOf,
} from "#app/domain/jury/evening/live-evening.ts";
import { readEvening } from "#app/domain/jury/evening/read-evening.server.ts";
import { revealOrder } from "#app/domain/jury/evening/reveal-order.ts";
import { undoUntil } from "#app/domain/jury/evening/undo.ts";
import { attendanceOf, quorumGaps, tiedOnly } from "#app/domain/jury/quorum.ts";
import { spelledCode } from "#app/domain/jury/joining/hall-code.ts";
import { drawLot } from "#app/domain/jury/lot.ts";
import { listDeciders } from "#app/domain/jury/who-decides.server.ts";
import { sha256 } from "#app/domain/people/secrets.server.ts";
import { findTenderForStaff } from "#app/domain/tenders/staff-queries.server.ts";

import { paths } from "#app/paths.ts";

import { found, foundId, readAs, requireStaff } from "./guards.server.ts";
import { hallKeys } from "./hall-key.server.ts";
import { currentSignals } from "./live/signals.server.ts";
import { newOnceKey } from "./once-key.server.ts";
import { pageTitle } from "./page-title.server.ts";

type Params = { readonly tenderId?: string | undefined };

/** What the screen of the conductor shows; to a colleague, or on another device, the same without the buttons. */
export async function readConductPage(request: Request, params: Params) {
  const { actor, sessionId } = await requireStaff(request);
  const tenderId = foundId(params.tenderId);
  const here = { corporationId: actor.corporationId, tenderId };
  return readAs(actor, async (tx) => {
    const { tender, space } = found(await findTenderForStaff(tx, actor.corporationId, tenderId));
    if (tender.endedAt) throw redirect(paths.staff.tender(tenderId));
    const live = await readEvening(tx, here);
    const last = live && (await findLastStep(tx, here));
    const me = { id: actor.personId, device: sessionId };
    return {
      title: pageTitle(request, "stage.title", `${space.street} ${space.houseNumber}`),
      once: newOnceKey(),
      tenderId,
      space,
      mayBegin: tender.state === "pitching",
      evening: live && {
        ...eveningFor(live, me),
        hallKeys: hallKeys(live),
        code: codeFor(live, new URL(request.url)),
        lot: lotOf(live, tender.rulesHash ?? tenderId),
        undo: last && undoOf(last, live.now),
        signals: currentSignals(live),
        deciders: await listDeciders(tx, here),
      },
    };
  });
}

export type ConductPage = Awaited<ReturnType<typeof readConductPage>>;
export type ConductedEvening = NonNullable<ConductPage["evening"]>;

type Me = { readonly id: string; readonly device: string };

function eveningFor(live: Live, me: Me) {
  const { conductor, former, program } = live;
  const leads = conductor.id === me.id && conductor.device === me.device;
  return {
    now: live.now.toISOString(),
    state: program.state,
    begunAt: program.begunAt?.toISOString() ?? null,
    leads,
    conductor: { name: conductor.name, device: conductor.device ?? "", since: conductor.since.toISOString() },
    isOwnOtherDevice: !leads && conductor.id === me.id,
    wasTaken: !leads && former?.id === me.id && former.device === me.device,
    pitchPlace: live.place.pitchPlace,
    pitchAt: live.place.pitchAt,
    clock: clockOf(live),
    hall: live.hall,
    hallNow: hallNow(live, true),
    style: live.reveal.style,
    shown: live.reveal.step,
    nextPlace: nextPlace(live),
    isBuilding: live.isBuilding,
    counts: countAll(live),
    onPaper: live.cells.filter((cell) => cell.onPaper).length,
    gaps: program.state === "counting" ? quorumGaps(attendanceFor(live), live.quorum) : [],
    awaited: program.state === "counting" ? awaitedJurors(presenceFor(live)) : [],
    tied: program.state === "counting" ? tiedOnly(attendanceFor(live)) : [],
    approvals: live.approvals.map(({ name, role }) => ({ name, role })),
    hasApproved: live.approvals.some(({ personId }) => personId === me.id),
    chair: live.seats.find(({ id }) => id === live.chairSeatId)?.name ?? null,
    turns: program.turns.map((turn, index) => turnFor(live, turn, index)),
    jurors: live.seats.map((seat) => jurorFor(live, seat)),
  };
}

/** What the next press of the reveal shows; null once all was shown. */
function nextPlace(live: Live) {
  const order = revealOrder(live);
  return order[order.length - 1 - live.reveal.step] ?? null;
}

/** The code that is shown now, as it is read aloud, with the page to type it on and the link in its picture. */
function codeFor({ code, now }: Live, { origin, host }: URL) {
  if (!code || code.until <= now) return null;
  return {
    spelled: spelledCode(code.text),
    until: code.until.toISOString(),
    page: `${host}${paths.jury.code()}`,
    link: `${origin}${paths.jury.code(code.text)}`,
  };
}

/** Who was there for which pitch, as the reveal itself will judge it. */
function attendanceFor(live: Live) {
  return attendanceOf(presenceFor(live));
}

function presenceFor(live: Live) {
  return {
    order: live.program.turns.map(({ applicationId, state }) => ({ applicationId, turn: state })),
    seats: live.seats,
    sheets: live.cells.flatMap(({ sheet, ...pair }) => (sheet ? [{ ...pair, state: sheet }] : [])),
    ties: live.cells.filter(({ tie }) => tie),
  };
}

function turnFor(live: Live, turn: Live["program"]["turns"][number], index: number) {
  const plan = live.plans[index];
  return {
    applicationId: turn.applicationId,
    position: index + 1,
    state: turn.state,
    tradeName: plan?.tradeName ?? "",
    maker: plan?.maker ?? "",
    startsAt: plan?.startsAt.toISOString() ?? "",
    coming: plan?.coming ?? null,
    count: countOf(live, turn),
    tiles: live.seats.map((seat) => ({
      seatId: seat.id,
      name: seat.name,
      tile: tileOf(live, seat, turn),
      onPaper: cellOf(live, seat.id, turn.applicationId)?.onPaper === true,
    })),
  };
}

export type ConductedTurn = ReturnType<typeof turnFor>;

function jurorFor(live: Live, seat: LiveSeat) {
  const open = live.program.turns.find(({ state }) => state === "open");
  const tile = open ? tileOf(live, seat, open) : null;
  const cell = live.cells.find((one) => one.seatId === seat.id && one.applicationId === open?.applicationId);
  const { begunAt } = live.program;
  return {
    seatId: seat.id,
    name: seat.name,
    panel: seat.panel,
    isHere: seat.state === "instructed",
    leftAt: seat.leftAt?.toISOString() ?? null,
    cameAt: begunAt && seat.acceptedAt && seat.acceptedAt > begunAt ? seat.acceptedAt.toISOString() : null,
    isChair: seat.id === live.chairSeatId,
    /** The pitch for which this juror can be asked for points now. */
    remindFor: open && (tile === "none" || tile === "busy") ? open.applicationId : null,
    remindedAt: cell?.remindedAt?.toISOString() ?? null,
  };
}

export type ConductedJuror = ReturnType<typeof jurorFor>;

/** The lot as anybody can draw it again, and whether the evening still follows it. */
function lotOf(live: Live, seed: string) {
  const drawn = drawLot(
    live.plans.map(({ applicationId }) => applicationId),
    seed,
    sha256,
  );
  return {
    seed,
    order: drawn.map((applicationId) => ({
      applicationId,
      tradeName: live.plans.find((plan) => plan.applicationId === applicationId)?.tradeName ?? "",
      ticket: sha256(`${seed}:${applicationId}`),
    })),
    isKept: drawn.every((id, index) => live.plans[index]?.applicationId === id),
  };
}

function undoOf(last: NonNullable<Awaited<ReturnType<typeof findLastStep>>>, now: Date) {
  const until = undoUntil(last);
  return until && now <= until ? { number: last.number, step: last.step, until: until.toISOString() } : null;
}
