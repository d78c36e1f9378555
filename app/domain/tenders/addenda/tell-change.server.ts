import type { Story } from "#app/domain/events/write.server.ts";
import { inScope } from "#db/scope.server.ts";

import { findSlug } from "../find-slug.server.ts";
import { addressOf, type FrozenRules } from "../freeze.ts";
import { listConcerned } from "./concerned.server.ts";
import type { RuleDifference } from "./rule-differences.ts";

type Change = {
  readonly number: number;
  readonly reason: string;
  readonly rules: FrozenRules;
  readonly differences: readonly RuleDifference[];
};

/**
 * Writes to everybody who relied on the rules: whoever writes, handed in or works along on a plan, comes to look, or asked a
 * question. One letter a person, with what it read and what it reads now. Whom it goes to is read for the system, so that
 * no member of staff learns it.
 */
export async function tellChange(
  story: Story,
  call: { readonly corporationId: string; readonly id: string; readonly spaceId: string },
  { number, reason, rules, differences }: Change,
): Promise<void> {
  const { readers, slug } = await inScope(story.tx, { kind: "system" }, async (tx) => ({
    readers: await listConcerned(tx, call),
    slug: await findSlug(tx, call),
  }));
  for (const { to, plan } of readers)
    await story.mail({
      letter: "rules-changed",
      to,
      about: `${call.id}:${number}`,
      corporationId: call.corporationId,
      props: {
        address: addressOf(rules),
        slug,
        number,
        reason,
        differences,
        closesAt: rules.timetable.closesAt,
        ...(plan ? { applicationId: plan.id, isHandedIn: plan.isHandedIn } : { isHandedIn: false }),
      },
    });
}
