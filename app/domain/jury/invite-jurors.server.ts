import { and, eq, ne } from "drizzle-orm";

import type { Story } from "#app/domain/events/write.server.ts";
import type { Panel } from "#app/domain/people/actor.ts";
import { newSecret, sha256 } from "#app/domain/people/secrets.server.ts";
import { addressOf, type FrozenRules } from "#app/domain/tenders/freeze.ts";
import { paths } from "#app/paths.ts";
import { jurySeats } from "#db/schema/jury.ts";

type Invitation = {
  readonly story: Story;
  readonly tenderId: string;
  readonly corporationId: string;
  readonly rules: FrozenRules;
};

type Asked = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly panel: Panel;
};

/** Sends every juror who did not decline a link of their own; an earlier link stops working. */
export async function inviteJurors(invitation: Invitation): Promise<void> {
  const { story, corporationId, tenderId } = invitation;
  const seats = await story.tx
    .select({ id: jurySeats.id, name: jurySeats.name, email: jurySeats.email, panel: jurySeats.panel })
    .from(jurySeats)
    .where(
      and(
        eq(jurySeats.corporationId, corporationId),
        eq(jurySeats.tenderId, tenderId),
        ne(jurySeats.state, "declined"),
      ),
    );
  for (const seat of seats) {
    const token = newSecret();
    await story.tx
      .update(jurySeats)
      .set({ inviteHash: sha256(token), invitedAt: story.now })
      .where(and(eq(jurySeats.corporationId, corporationId), eq(jurySeats.id, seat.id)));
    await mailInvitation(invitation, seat, token);
  }
}

/** The letter with the link that takes a seat. */
export async function mailInvitation(
  { story, corporationId, rules }: Invitation,
  seat: Asked,
  token: string,
): Promise<void> {
  await story.mail({
    letter: "juror-invited",
    about: seat.id,
    to: { email: seat.email, name: seat.name, locale: "nl" },
    corporationId,
    props: {
      address: addressOf(rules),
      panel: seat.panel,
      pitchAt: rules.timetable.pitchAt,
      place: rules.pitchPlace,
      jurySize: rules.jury.size,
      residentsShare: rules.jury.residentsShare,
      url: paths.jury.join(token),
    },
  });
}
