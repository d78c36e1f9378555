import { openEventLine } from "#tests/support/event-line.ts";
import { receiveTaps } from "#app/domain/jury/taps/receive-taps.server.ts";
import { tapForm } from "#app/domain/jury/taps/tap-form.ts";
import { paths } from "#app/paths.ts";

import { atMost, type Figure } from "../figure.ts";
import { type BenchJury, gatherJury } from "../jurors.ts";
import { p99, steady } from "../load.ts";
import { recordTransaction } from "../recorded.ts";
import type { Control } from "../start-control.ts";
import type { World } from "../world.ts";

const JURORS = 200;
const SECONDS_PER_TAP = 3;
const SECONDS = 120;
const PHONES = 100;
const PRESSES = 20;

/** Two hundred jurors score for two minutes; then a conductor presses and a hundred phones follow. */
export async function juryEvening(world: World, control: Control): Promise<Figure[]> {
  const jury = await gatherJury(world, JURORS);
  const figures = [...(await tapping(world, control, jury)), await following(world, jury)];
  for (const { visitor } of jury.jurors) visitor.leave();
  return figures;
}

async function tapping(world: World, control: Control, { jurors }: BenchJury): Promise<Figure[]> {
  const perSecond = JURORS / SECONDS_PER_TAP;
  let nth = -1;
  const next = () => {
    nth = (nth + 1) % jurors.length;
    const juror = jurors[nth];
    if (!juror) throw new Error("nobody is there");
    return juror;
  };
  const first = next();
  await first.send(first.batch());
  // The first tap of a sheet also begins it; what every other tap does is what the control does.
  const posted = first.batch();
  const taps = posted.taps.flatMap((tap) => {
    const read = tapForm.safeParse(tap);
    return read.success ? [{ ...read.data, shownAt: null }] : [];
  });
  const steps = await recordTransaction(world.databaseUrl, (db) =>
    receiveTaps(db, first.actor, { ...posted, taps }),
  );
  await control.teach({
    path: "/tap",
    status: 201,
    headers: { "content-type": "application/json" },
    body: Buffer.from(JSON.stringify({ now: 0, verdicts: [], sheets: [] })).toString("base64"),
    select: null,
    values: [],
    keep: false,
    replay: { posted: JSON.stringify({ ...posted, personId: first.actor.personId }), steps },
  });
  const bare = await steady(
    {
      perSecond,
      expected: 201,
      send: () => {
        const juror = next();
        return control.visitor.sendJson("/tap", { ...juror.batch(), personId: juror.actor.personId });
      },
    },
    SECONDS,
  );
  const before = await countTaps(world);
  const ours = await steady(
    {
      perSecond,
      expected: 201,
      send: () => {
        const juror = next();
        return juror.send(juror.batch());
      },
    },
    SECONDS,
  );
  const stored = (await countTaps(world)) - before;
  const times = `${p99(ours).toFixed(1)} ms against ${p99(bare).toFixed(1)} ms`;
  process.stderr.write(`  taps: p99 ${times}, ${ours.milliseconds.length} acknowledged, ${stored} stored\n`);
  return [
    atMost(0, "jury.taps.errors", ours.errors + bare.errors, "errors"),
    atMost(0, "jury.taps.lost", ours.milliseconds.length - stored, "errors"),
    atMost(2, "jury.taps.p99", p99(ours) / p99(bare), "x"),
  ];
}

async function countTaps({ owner }: World): Promise<number> {
  const [row] = await owner<{ count: number }[]>`select count(*)::int from score_taps`;
  return row?.count ?? 0;
}

/** From the conductor's press to the phones: the time within which 95 of 100 have it, over all presses. */
async function following(world: World, { tenderId, jurors }: BenchJury): Promise<Figure> {
  const { origin } = world;
  const staff = await world.signIn("medewerker");
  const press = async (step: string, about: Record<string, string> = {}) => {
    const answer = await staff.send(
      paths.staff.conduct(tenderId),
      new URLSearchParams({ step, once: crypto.randomUUID(), ...about }),
    );
    if (answer.status !== 303) throw new Error(`${step} is answered by ${answer.status}`);
  };
  await press("take-over", { from: "" });
  await press("begin");
  const [first] = await world.owner<{ id: string }[]>`
    select application_id as id from pitches where tender_id = ${tenderId} order by position limit 1`;
  await press("open", { applicationId: first?.id ?? "" });
  const address = `${origin}${paths.jury.live(tenderId)}`;
  const lines = await Promise.all(
    jurors.slice(0, PHONES).map(({ cookie }) => openEventLine(address, { cookie })),
  );
  const news = (line: (typeof lines)[number]) => line.heard.filter(({ event }) => event === "message");
  await until(() => lines.every((line) => news(line).length === 1));
  const times: number[] = [];
  for (let nth = 0; nth < PRESSES; nth += 1) {
    const pressedAt = performance.now();
    await press(nth % 2 === 0 ? "pause" : "resume");
    await until(() => lines.every((line) => news(line).length === nth + 2));
    times.push(...lines.map((line) => (news(line).at(-1)?.at ?? Number.NaN) - pressedAt));
  }
  for (const line of lines) line.cut();
  staff.leave();
  const p95 = times.toSorted((one, other) => one - other)[Math.ceil(times.length * 0.95) - 1] ?? Number.NaN;
  return atMost(2, "jury.follow.p95", p95 / 1_000, "s");
}

async function until(holds: () => boolean): Promise<void> {
  const patience = performance.now() + 30_000;
  while (!holds()) {
    if (performance.now() > patience) throw new Error("not every phone follows");
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
