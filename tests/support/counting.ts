import { scoreAll } from "#db/seeds/demo-evening.server.ts";

import { givenConducted } from "./conducted.ts";

type Args = Parameters<typeof givenConducted>;

/** Two pitches given and scored, the third dropped because nobody came, or given too; nobody has agreed yet. */
export async function givenCounting(db: Args[0], owner: Args[1], { noShow = true } = {}) {
  const given = await givenConducted(db, owner);
  const { step, order, stage, jury, criterionIds } = given;
  const [first = "", second = "", third = ""] = order;
  await step({ step: "begin" });
  for (const applicationId of noShow ? [first, second] : order) {
    await step({ step: "open", applicationId });
    await scoreAll(
      stage,
      jury,
      given.pitches.filter((pitch) => pitch.applicationId === applicationId),
      criterionIds,
    );
    await step({ step: "close", applicationId });
  }
  if (noShow) await step({ step: "miss", applicationId: third });
  await step({ step: "finish" });
  return given;
}
