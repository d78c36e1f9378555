import { type DraftInput, percents } from "#app/domain/tenders/draft-form.ts";
import { typedText } from "#app/components/forms/typed-values.ts";

import { criteriaTelling } from "./criteria-telling.ts";
import { beside, lines } from "./rows.ts";
import { sayings } from "./sayings.ts";
import {
  between,
  contrasts,
  field,
  fieldIn,
  type FormTelling,
  rowsIn,
  type Telling,
  type Tellings,
  type Words,
} from "./telling.ts";

type Colleague = { readonly personId: string; readonly name: string };

/** A call; who signs for its discount goes by name among the colleagues who may sign. */
export function draftTelling(colleagues: readonly Colleague[]): FormTelling {
  return (words, mine, theirs) => {
    const { t } = words;
    const say = sayings(words);
    const path = (version: unknown) =>
      rowsIn(fieldIn(version, "rentSteps")).length > 0
        ? t("publish.both.byDate")
        : pathInWords(words, fieldIn(version, "rentPath"));
    const tellings: Tellings<DraftInput> = {
      introduction: field(t("staff.draft.introduction")),
      neighbourhoodWishes: field(t("staff.draft.neighbourhoodWishes")),
      planVariant: field(t("staff.draft.planVariant"), say.choice("staff.draft.planVariant")),
      openGlassPercent: field(t("staff.draft.openGlassPercent"), say.percent),
      wantedBranches: field(t("staff.draft.wantedBranches"), say.choices("spaces.branch")),
      excludedBranches: field(t("staff.draft.excludedBranches"), say.choices("spaces.branch")),
      // Steps by date count instead of the percentages, which are then what the steps came to at the last save.
      rentPath: (_mine, _theirs, key) =>
        between({ key, label: t("staff.draft.rentPath") }, path(mine), path(theirs)),
      leaseStartsOn: field(t("staff.draft.leaseStartsOn"), say.day),
      temporaryUntil: field(t("staff.draft.temporaryUntil"), say.day),
      rentSteps: stepsTelling(words),
      discountReason: field(t("staff.draft.discountReason")),
      discountForm: field(t("staff.draft.discountForm"), say.choice("publish.discountForm")),
      discountEndsOn: field(t("staff.draft.discountEndsOn"), say.day),
      discountApproverId: approverTelling(words, colleagues),
      opensAt: field(t("staff.draft.opensAt"), say.moment),
      closesAt: field(t("staff.draft.closesAt"), say.moment),
      shortlistBy: field(t("staff.draft.shortlistBy"), say.moment),
      pitchAt: field(t("staff.draft.pitchAt"), say.moment),
      resultBy: field(t("staff.draft.resultBy"), say.moment),
      pitchPlace: field(t("staff.draft.pitchPlace")),
      jurySize: field(t("staff.draft.jurySize"), say.number),
      juryQuorum: field(t("staff.draft.juryQuorum"), say.number),
      residentsQuorum: field(t("staff.draft.residentsQuorum"), say.number),
      professionalsQuorum: field(t("staff.draft.professionalsQuorum"), say.number),
      residentsShare: field(t("staff.draft.residentsShare"), say.percent),
      criteria: criteriaTelling(words),
    };
    return contrasts(tellings, mine, theirs);
  };
}

function pathInWords({ format }: Words, value: unknown): string {
  const text = typedText(value);
  return percents.safeParse(text).data?.map(format.percent).join(", ") ?? text;
}

/** A step that keeps the rent of the one before it is none, and is not kept as one. */
function stepsTelling(words: Words): Telling {
  const { day, money } = sayings(words);
  const amountOf = (step: unknown) => money(fieldIn(step, "amount"));
  const changing = (list: unknown) =>
    rowsIn(list).filter((step, at, all) => at === 0 || amountOf(step) !== amountOf(all[at - 1]));
  const tell = lines(words.t("publish.rent.byDate"), beside({ fromOn: day, amount: money }));
  return (mine, theirs, key) => tell(changing(mine), changing(theirs), key);
}

/** Left empty it stays who it was, which is no difference. */
function approverTelling({ t }: Words, colleagues: readonly Colleague[]): Telling {
  const nameOf = (id: unknown) => {
    const found = colleagues.find(({ personId }) => personId === id);
    return found?.name ?? (typedText(id) && t("publish.both.noSigner"));
  };
  const tell = field(t("staff.draft.discountApproverId"), nameOf);
  return (mine, theirs, key) => (typedText(mine) === "" ? [] : tell(mine, theirs, key));
}
