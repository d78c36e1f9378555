import type { Deed } from "#app/domain/leases/dossier/story.ts";
import type { Format } from "#app/i18n/format.ts";
import type { Translate } from "#app/i18n/translate.ts";

/**
 * One deed of the story in words: when it began, what it was with how often and why, and who did it; `root` where that
 * was over a whole pile, by which anybody checks that it is still the same.
 */
export function deedWords(t: Translate, format: Format, deed: Deed) {
  const event = t.find(`events.${deed.name}`) ?? deed.name;
  const named = about(t, event, deed);
  const what =
    deed.times === 1
      ? named
      : t("dossier.times", { what: named, count: deed.times, time: format.clockTime(deed.until) });
  const name = doer(t, deed);
  return {
    time: format.clockTime(deed.at),
    what: deed.reason ? `${what}. ${deed.reason}` : what,
    root: deed.pile?.root ?? null,
    who: deed.isSpoken ? `${name}, ${t("spoken.inLog")}` : name,
  };
}

function about(t: Translate, what: string, { plan, pile }: Deed): string {
  if (pile) return t("dossier.ofPile", { what, count: pile.plans });
  return plan === null ? what : t("dossier.aboutPlan", { what, plan: plan || t("dossier.anonymised") });
}

/** Who has no name here and did it more than once may have been several. */
function doer(t: Translate, { actor, person, plan, times }: Deed): string {
  if (actor === "staff") return t("dossier.by.staff", { name: person });
  const isSeveral = times > 1 && plan === null && (actor === "entrepreneur" || actor === "juror");
  return t(isSeveral ? `dossier.byMore.${actor}` : `dossier.by.${actor}`);
}
