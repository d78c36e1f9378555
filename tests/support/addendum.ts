import { submitApplication } from "#app/domain/applications/submit-application.server.ts";
import type { AddendumInput } from "#app/domain/tenders/addenda/addendum-form.ts";
import { proposeAddendum } from "#app/domain/tenders/addenda/propose-addendum.server.ts";
import { publishAddendum } from "#app/domain/tenders/addenda/publish-addendum.server.ts";
import type { FrozenRules } from "#app/domain/tenders/freeze.ts";
import { handoverLevels } from "#app/domain/spaces/vocabulary.ts";
import { parseDay } from "#app/lib/dates.ts";
import { told } from "#db/seeds/demo-story.server.ts";

import { givenWriter } from "./writer.ts";

/** What the form of a change sends when nothing in it was touched. */
export function untouched(rules: FrozenRules): AddendumInput {
  const { space, rent, timetable } = rules;
  return {
    reason: "De buurtzaal is die avond bezet.",
    closesAt: new Date(timetable.closesAt),
    shortlistBy: new Date(timetable.shortlistBy),
    pitchAt: new Date(timetable.pitchAt),
    resultBy: new Date(timetable.resultBy),
    pitchPlace: rules.pitchPlace,
    introduction: rules.introduction,
    description: space.description,
    neighbourhoodWishes: rules.neighbourhoodWishes,
    wantedBranches: [...rules.wantedBranches],
    excludedBranches: [...rules.excludedBranches],
    areaM2: space.areaM2,
    frontageM: space.frontageM,
    openGlassPercent: space.openGlassPercent ?? null,
    handover: handoverLevels.find((one) => one === space.handover) ?? "shell",
    energyLabel: space.energyLabel as AddendumInput["energyLabel"],
    marketRent: rent.marketRent,
    targetRent: rent.targetRent,
    serviceCosts: rent.serviceCosts,
    rentPath: rent.path.map(({ percent }) => percent),
    leaseStartsOn: rent.leaseStartsOn === null ? null : parseDay(rent.leaseStartsOn),
  };
}

/** The same moment so many days on. */
export function later(moment: Date, days: number): Date {
  return new Date(moment.getTime() + days * 86_400_000);
}

/** An open call with somebody who writes a plan for it, and ways to change its rules. */
export async function givenCall(...given: Parameters<typeof givenWriter>) {
  const [db, owner] = given;
  const writer = await givenWriter(...given);
  const { stage, tenderId, actor, applicationId } = writer;
  const read = async () => {
    const [row] = await owner<{ rules: FrozenRules; hash: string; closesAt: Date }[]>`
      select rules, rules_hash as hash, closes_at as "closesAt" from tenders where id = ${tenderId}`;
    if (!row) throw new Error("no call");
    return row;
  };
  const propose = async (changes: Partial<AddendumInput>, staff = stage.coordinator, key?: string) => {
    const { rules, hash } = await read();
    return proposeAddendum(db, staff, tenderId, hash, { ...untouched(rules), ...changes }, key);
  };
  const publish = (addendumId: string, staff = stage.approver, key?: string) =>
    publishAddendum(db, staff, tenderId, addendumId, key);
  const change = async (changes: Partial<AddendumInput>) => {
    const { addendumId } = told("propose", await propose(changes));
    return told("publish", await publish(addendumId));
  };
  const handIn = async () => {
    await writer.saveAll();
    return told("submit", await submitApplication(db, actor, applicationId));
  };
  return { ...writer, read, propose, publish, change, handIn };
}
