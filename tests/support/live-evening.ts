import type { Program } from "#app/domain/jury/evening/conduct.ts";
import type { Live, LiveCell } from "#app/domain/jury/evening/live-evening.ts";
import { startTimer } from "#app/domain/jury/evening/pitch-timer.ts";

export const now = new Date("2026-05-21T19:20:00Z");
/** So many minutes after now. */
export const minutes = (count: number) => new Date(now.getTime() + count * 60_000);
/** In running order: the first is closed, the second on stage. */
export const plans = ["plan-a", "plan-b", "plan-c"] as const;
const [a, b, c] = plans;
const names = { [a]: "Pannetje", [b]: "De Naaikamer", [c]: "De Lettertuin" };

export const turn = (
  applicationId: string,
  state: Program["turns"][number]["state"],
): Program["turns"][number] => ({
  applicationId,
  state,
  openedAt: state === "open" || state === "closed" ? now : null,
  closedAt: state === "closed" ? now : null,
});

export const cell = (seatId: string, applicationId: string, more: Partial<LiveCell>): LiveCell => ({
  seatId,
  applicationId,
  sheet: null,
  tie: false,
  onPaper: false,
  remindedAt: null,
  ...more,
});

/** An evening of three pitches and a jury of three residents, at one moment. */
export function evening(more: Partial<Live> = {}, program: Partial<Program> = {}): Live {
  return {
    now,
    corporationId: "corporation",
    tenderId: "tender",
    program: {
      state: "running",
      begunAt: now,
      turns: [turn(a, "closed"), turn(b, "open"), turn(c, "waiting")],
      timer: startTimer("pitch", now),
      ...program,
    },
    conductor: { id: "person", device: "phone", name: "Marieke", since: now },
    former: null,
    chairSeatId: "wil",
    hall: "counter",
    beamerSalt: "salt",
    code: { text: "ABC234", until: new Date(now.getTime() + 60_000) },
    reveal: { style: "three", step: 0 },
    quorum: { whole: 2, panels: { residents: 1, professionals: 0 } },
    spaceId: "space",
    isBuilding: false,
    place: {
      street: "Zeilmakerskade",
      houseNumber: "212",
      neighbourhood: "Kade",
      city: "Veenhaven",
      pitchAt: now.toISOString(),
      pitchPlace: "De Kuiper",
    },
    plans: [a, b, c].map((applicationId) => ({
      applicationId,
      tradeName: names[applicationId],
      maker: `Maker ${applicationId}`,
      startsAt: now,
      coming: null,
    })),
    seats: ["wil", "fatma", "koos"].map((id) => ({
      id,
      name: `${id[0]?.toUpperCase()}${id.slice(1)}`,
      panel: "residents",
      state: "instructed",
      acceptedAt: new Date(0),
      leftAt: null,
    })),
    cells: [
      cell("wil", b, { sheet: "sealed" }),
      cell("koos", b, { tie: true }),
      cell("fatma", b, { sheet: "scoring" }),
    ],
    approvals: [],
    totals: [],
    unitAwards: [],
    ...more,
  };
}
