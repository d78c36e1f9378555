import { startEntry } from "#app/domain/applications/paper/start-entry.server.ts";
import { sealEntry } from "#app/domain/applications/paper/seal-entry.server.ts";
import { partsOf } from "#app/domain/applications/plan-parts.ts";
import { savePart } from "#app/domain/applications/save-part.server.ts";
import type { Db } from "#db/client.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";

import { lettersOf } from "./letters.ts";
import { givenWriter } from "./writer.ts";

/** What staff know of Hatice, who brought her plan on paper an hour ago. */
export const hatice = {
  name: "Hatice Yılmaz",
  email: "hatice@thee.example" as string | null,
  phone: "0612345678",
  postal: "",
  way: "paper" as const,
  receivedAt: new Date(Date.now() - 3_600_000),
};

/** An open call with one plan of an entrepreneur, and one that the coordinator enters for Hatice: whole, not sealed. */
export async function givenEntry(...given: Parameters<typeof givenWriter>) {
  const [db, owner] = given;
  const writer = await givenWriter(...given);
  const { coordinator } = writer.stage;
  const enter = async (changes: Partial<typeof hatice> = {}) => {
    const input = { ...hatice, ...changes };
    const { applicationId } = told("start", await startEntry(db, coordinator, writer.tenderId, input));
    for (const part of partsOf(writer)) {
      const content = { payload: writer.payloads[part], version: 0 };
      told(part, await savePart(db, coordinator, applicationId, part, content));
    }
    return applicationId;
  };
  const seal = async (applicationId: string) => told("seal", await sealEntry(db, coordinator, applicationId));
  /** Lets so many days go by. */
  const wait = (days: number) => owner`update clock set ahead = ahead + make_interval(days => ${days})`;
  return { ...writer, coordinator, enter, seal, wait };
}

/** The secret in the latest letter that asks to confirm. */
export async function linkToConfirm(db: Db): Promise<string> {
  const [letter] = await lettersOf(db, "paper-entry-to-confirm");
  const token = letter?.props.url.split("/").at(-1);
  if (!token) throw new Error("no letter to confirm");
  return token;
}
