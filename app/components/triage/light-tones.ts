import type { CountedLight } from "#app/domain/applications/triage/digest.ts";
import type { Translate } from "#app/i18n/translate.ts";
import type { LightTone } from "#app/ui/light-strip.tsx";

/** How each light of a check looks on the desk. */
export const lightTones = {
  green: "good",
  amber: "attention",
  red: "wrong",
  unknown: "unknown",
} as const satisfies Record<CountedLight["light"], LightTone>;

/** The lights of a plan in a sentence, and which checks are wrong or ask for attention. */
export function lightsInWords(t: Translate, lights: readonly CountedLight[]) {
  const of = (light: CountedLight["light"]) => lights.filter((one) => one.light === light);
  const named = (light: CountedLight["light"]) => of(light).map(({ id }) => t.find(`planChecks.${id}`) ?? id);
  const counts = { red: of("red").length, amber: of("amber").length, green: of("green").length };
  return {
    short: t("triage.lights.short", counts),
    label: t("triage.lights.label", {
      ...counts,
      wrong: named("red").join(", "),
      attention: named("amber").join(", "),
    }),
  };
}
