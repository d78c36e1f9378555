import { randomUUID } from "node:crypto";

import { conductEvening, type ToldStep } from "#app/domain/jury/evening/conduct-evening.server.ts";
import type { Conductor } from "#app/domain/jury/evening/conductor.server.ts";
import type { Live } from "#app/domain/jury/evening/live-evening.ts";
import { readEvening } from "#app/domain/jury/evening/read-evening.server.ts";
import { takeOver } from "#app/domain/jury/evening/take-over.server.ts";
import type { Db } from "#db/client.server.ts";
import { buildEvening } from "#db/factories/evening.server.ts";
import { readInScope } from "#db/scope.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";

import { givenStage } from "./stage.ts";

/** An evening of three plans with a jury of five, led by the coordinator and not begun. */
export async function givenConducted(...[db, owner]: Parameters<typeof givenStage>) {
  const stage = await givenStage(db, owner);
  const evening = await buildEvening(stage, { plans: 3 });
  const { tenderId } = evening;
  const conductor: Conductor = { staff: stage.coordinator, device: randomUUID() };
  told("conduct", await takeOver(db, conductor, tenderId, ""));
  const [juror, other] = evening.jury;
  if (!juror || !other) throw new Error("an evening without a jury");
  const order = (await readLive(db, conductor.staff.corporationId, tenderId)).plans.map(
    (plan) => plan.applicationId,
  );
  const step = async (taken: ToldStep) =>
    told(taken.step, await conductEvening(db, conductor, tenderId, taken));
  return { ...evening, stage, conductor, juror, other, order, step };
}

type Conducted = Pick<Awaited<ReturnType<typeof givenConducted>>, "stage" | "conductor" | "tenderId">;

/** The evening as it stands now. */
export function liveOf({ stage, conductor, tenderId }: Conducted): Promise<Live> {
  return readLive(stage.db, conductor.staff.corporationId, tenderId);
}

async function readLive(db: Db, corporationId: string, tenderId: string): Promise<Live> {
  const live = await readInScope(db, { kind: "system" }, (tx) =>
    readEvening(tx, { corporationId, tenderId }),
  );
  if (!live) throw new Error("nobody conducts this evening");
  return live;
}
