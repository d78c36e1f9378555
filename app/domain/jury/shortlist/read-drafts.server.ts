import { and, asc, eq, inArray, sql } from "drizzle-orm";

import { submittedStates } from "#app/domain/applications/states.ts";
import type { KnockOut } from "#app/domain/applications/knock-outs.ts";
import type { Recipient } from "#app/domain/outbox/queue-letter.server.ts";
import { sha256 } from "#app/domain/people/secrets.server.ts";
import { localeIn } from "#app/i18n/locales.ts";
import { canonical } from "#app/lib/canonical.ts";
import type { Transaction } from "#db/client.server.ts";
import { applications, assessments, choiceReasons } from "#db/schema/applications.ts";
import { people } from "#db/schema/people.ts";
import { knockOuts, letterWords } from "#db/schema/shortlist.ts";
import { tenders } from "#db/schema/tenders.ts";

import type { LetterText } from "../letters/letter-text.ts";
import { ownTextsColumn, ownTextsIn } from "../letters/queries.server.ts";
import { letterOf, type ShortlistLetter } from "./own-words.ts";

type Call = { readonly corporationId: string; readonly tenderId: string };
type Reason = { readonly criterionId: string; readonly reason: string };

/** One letter as it would go now: to whom, which, and what stands in it besides the facts of the call. */
export type DraftLetter = {
  readonly id: string;
  readonly personId: string;
  readonly tradeName: string;
  readonly receiptNumber: string;
  readonly choice: "shortlist" | "decline" | null;
  /** What staff found; null before they said. */
  readonly isComplete: boolean | null;
  readonly knockOut: { readonly kind: KnockOut; readonly reason: string } | null;
  readonly reasons: readonly Reason[];
  readonly to: Recipient;
  readonly ownWords: string;
  /** How the corporation puts this letter in the language of its reader; null for our words. */
  readonly text: LetterText | null;
  /** For all of its kind first, then for this maker alone. */
  readonly words: readonly string[];
};

export type Drafts = {
  readonly letters: readonly DraftLetter[];
  readonly wordsForAll: Readonly<Record<ShortlistLetter, string>>;
  /** Changes with whatever would be sent (who gets what, with which reasons and words), and with what was found complete. */
  readonly seal: string;
};

/**
 * The letters that the shortlist would send now. Who gets which follows from the choices alone: there is no list of
 * addresses to get wrong. `hold` locks the plans, so that a choice that changes in this moment waits.
 */
export async function readDrafts(tx: Transaction, call: Call, { hold }: { hold: boolean }): Promise<Drafts> {
  const reading = selectPlans(tx, call).$dynamic();
  const rows = await (hold ? reading.for("update", { of: applications }) : reading);
  const [own] = await tx
    .select({ added: addedColumn, texts: ownTextsColumn })
    .from(tenders)
    .where(and(eq(tenders.corporationId, call.corporationId), eq(tenders.id, call.tenderId)));
  const added = own?.added ?? [];
  const textOf = ownTextsIn(own?.texts ?? []);
  const wordsOf = (letter: ShortlistLetter, applicationId: string | null) =>
    added.find((one) => one.letter === letter && one.applicationId === applicationId)?.words ?? "";
  const letters = rows.map(({ email, name, locale, kind, knockOutReason, ...row }): DraftLetter => {
    const letter = row.choice && letterOf[row.choice];
    const ownWords = letter ? wordsOf(letter, row.id) : "";
    return {
      ...row,
      receiptNumber: row.receiptNumber ?? "",
      knockOut: kind && knockOutReason ? { kind, reason: knockOutReason } : null,
      to: { email, name, locale: localeIn(locale) },
      text: letter && textOf(letter, localeIn(locale)),
      ownWords,
      words: letter ? [wordsOf(letter, null), ownWords].filter(Boolean) : [],
    };
  });
  return {
    letters,
    wordsForAll: {
      "pitch-invited": wordsOf("pitch-invited", null),
      "not-shortlisted": wordsOf("not-shortlisted", null),
    },
    seal: sha256(canonical(letters)),
  };
}

type Added = {
  readonly letter: ShortlistLetter;
  readonly applicationId: string | null;
  readonly words: string;
};

// Of one table alone the columns go without its name, and inside a subquery that would be another's: named here by hand.
const addedColumn = sql<readonly Added[]>`(select coalesce(json_agg(json_build_object('letter', w.letter,
    'applicationId', w.application_id, 'words', w.words)), '[]') from ${letterWords} w
  where w.corporation_id = tenders.corporation_id and w.tender_id = tenders.id)`;

function selectPlans(tx: Transaction, { corporationId, tenderId }: Call) {
  return tx
    .select({
      id: applications.id,
      personId: applications.personId,
      tradeName: applications.tradeName,
      receiptNumber: applications.receiptNumber,
      choice: assessments.choice,
      isComplete: assessments.complete,
      kind: knockOuts.kind,
      knockOutReason: knockOuts.reason,
      email: people.email,
      name: people.name,
      locale: people.locale,
      reasons: sql<
        Reason[]
      >`(select coalesce(json_agg(json_build_object('criterionId', r.criterion_id, 'reason', r.reason)
        order by r.criterion_id), '[]') from ${choiceReasons} r
        where r.corporation_id = ${applications.corporationId} and r.application_id = ${applications.id})`,
    })
    .from(applications)
    .innerJoin(people, eq(people.id, applications.personId))
    .leftJoin(
      assessments,
      and(
        eq(assessments.corporationId, applications.corporationId),
        eq(assessments.applicationId, applications.id),
      ),
    )
    .leftJoin(
      knockOuts,
      and(
        eq(knockOuts.corporationId, applications.corporationId),
        eq(knockOuts.applicationId, applications.id),
      ),
    )
    .where(
      and(
        eq(applications.corporationId, corporationId),
        eq(applications.tenderId, tenderId),
        inArray(applications.state, submittedStates),
      ),
    )
    .orderBy(asc(applications.submittedAt), asc(applications.id));
}
