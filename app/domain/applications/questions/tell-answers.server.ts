import { and, eq, inArray, isNull } from "drizzle-orm";
import { unionAll } from "drizzle-orm/pg-core";

import type { Story } from "#app/domain/events/write.server.ts";
import { findSlug } from "#app/domain/tenders/find-slug.server.ts";
import { addressOf, type FrozenRules } from "#app/domain/tenders/freeze.ts";
import type { Transaction } from "#db/client.server.ts";
import { applications } from "#db/schema/applications.ts";
import { people } from "#db/schema/people.ts";
import { planMembers } from "#db/schema/plan-members.ts";
import { questionAskers } from "#db/schema/questions.ts";
import { viewingBookings } from "#db/schema/viewings.ts";
import { inScope } from "#db/scope.server.ts";

import type { AnswerInput } from "#app/domain/tenders/questions/question-form.ts";
import { localeIn } from "#app/i18n/locales.ts";

export type Closed = AnswerInput & { readonly number: number | null };
type Tender = {
  readonly corporationId: string;
  readonly id: string;
  readonly spaceId: string;
  readonly rules: FrozenRules | null;
};
type Reader = Awaited<ReturnType<typeof listReaders>>[number];

/**
 * Writes to everybody whom the answers concern (domain.md 2e, letter 4): who asked, who writes or handed in a plan or
 * works along on one, who comes to look. One letter a person with all answers of this moment. Why a question was
 * withheld is told to its asker alone. Whom it goes to is read for the system, so that no member of staff learns it.
 */
export async function tellAnswers(story: Story, tender: Tender, closed: readonly Closed[]): Promise<void> {
  const { corporationId } = tender;
  const { readers, slug } = await inScope(story.tx, { kind: "system" }, async (tx) => ({
    readers: await listReaders(
      tx,
      tender,
      closed.map(({ id }) => id),
    ),
    slug: await findSlug(tx, tender),
  }));
  const about = closed.map(({ id }) => id).toSorted()[0] ?? "";
  const address = tender.rules ? addressOf(tender.rules) : "";
  const isOf = ({ asked }: Reader, id: string) => asked.includes(id);
  for (const reader of readers) {
    const answers = closed.flatMap(({ id, number, question, ending, answer }) =>
      number === null
        ? []
        : [{ number, question, answer, declined: ending === "decline", own: isOf(reader, id) }],
    );
    if (answers.length > 0)
      await story.mail({
        letter: "questions-answered",
        about,
        to: reader.to,
        corporationId,
        props: { address, slug, answers },
      });
    for (const { id, answer } of closed.filter((one) => one.number === null && isOf(reader, one.id)))
      await story.mail({
        letter: "question-withheld",
        about: id,
        to: reader.to,
        corporationId,
        props: { address, slug, reason: answer },
      });
  }
}

async function listReaders(tx: Transaction, tender: Tender, questionIds: readonly string[]) {
  const rows = await unionAll(
    tx
      .select({ personId: questionAskers.personId, questionId: questionAskers.questionId })
      .from(questionAskers)
      .where(
        and(
          eq(questionAskers.corporationId, tender.corporationId),
          inArray(questionAskers.questionId, [...questionIds]),
        ),
      ),
    // A plan and a place have no question of their own: the id of the row stands in its column and means nothing.
    tx
      .select({ personId: applications.personId, questionId: applications.id })
      .from(applications)
      .where(
        and(
          eq(applications.corporationId, tender.corporationId),
          eq(applications.tenderId, tender.id),
          inArray(applications.state, ["draft", "submitted"]),
          // What staff enter has nobody behind it who reads, until they say that it is theirs.
          isNull(applications.enteredBy),
        ),
      ),
    tx
      // An invitation that nobody accepted has no person, and thereby no reader.
      .select({ personId: people.id, questionId: planMembers.applicationId })
      .from(planMembers)
      .innerJoin(people, eq(people.id, planMembers.personId))
      .innerJoin(
        applications,
        and(
          eq(applications.corporationId, planMembers.corporationId),
          eq(applications.id, planMembers.applicationId),
        ),
      )
      .where(
        and(
          eq(applications.corporationId, tender.corporationId),
          eq(applications.tenderId, tender.id),
          inArray(applications.state, ["draft", "submitted"]),
          isNull(planMembers.removedAt),
        ),
      ),
    tx
      .select({ personId: viewingBookings.personId, questionId: viewingBookings.id })
      .from(viewingBookings)
      .where(
        and(
          eq(viewingBookings.corporationId, tender.corporationId),
          eq(viewingBookings.tenderId, tender.id),
          eq(viewingBookings.state, "booked"),
        ),
      ),
  );
  const asked = new Map<string, string[]>();
  for (const { personId, questionId } of rows)
    asked.set(personId, [...(asked.get(personId) ?? []), questionId]);
  if (asked.size === 0) return [];
  const found = await tx
    .select({ id: people.id, email: people.email, name: people.name, locale: people.locale })
    .from(people)
    .where(inArray(people.id, [...asked.keys()]));
  return found.map(({ id, locale, ...person }) => ({
    to: { ...person, locale: localeIn(locale) },
    asked: asked.get(id) ?? [],
  }));
}
