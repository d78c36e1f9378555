import { scoreAll } from "#db/seeds/demo-evening.server.ts";

import { givenConducted } from "./conducted.ts";

/** Two pitches given and scored, the third dropped because nobody came; nobody has agreed yet. */
export async function givenCounting(...args: Parameters<typeof givenConducted>) {
  const given = await givenConducted(...args);
  const { step, order, stage, jury, criterionIds } = given;
  const [first = "", second = "", third = ""] = order;
  await step({ step: "begin" });
  for (const applicationId of [first, second]) {
    await step({ step: "open", applicationId });
    await scoreAll(
      stage,
      jury,
      given.pitches.filter((pitch) => pitch.applicationId === applicationId),
      criterionIds,
    );
    await step({ step: "close", applicationId });
  }
  await step({ step: "miss", applicationId: third });
  await step({ step: "finish" });
  return given;
}
