import type { JurorView } from "#app/domain/applications/juror-view.ts";
import { type OpeningHours, spanOf, weekDays } from "#app/domain/applications/opening-hours.ts";
import type { RentShare } from "#app/domain/jury/rent-share.ts";
import type { Translate } from "#app/i18n/translate.ts";
import { cents } from "#app/lib/money.ts";

/** A plan that nobody made, to try the score sheet on: good at some things and weak at others, on purpose. */
export function practicePlan(t: Translate): {
  readonly tradeName: string;
  readonly business: JurorView;
  readonly rentShare: RentShare;
} {
  const open = spanOf("10.00", "17.30");
  const hours = Object.fromEntries(
    weekDays.map((day) => [day, day === "mon" || day === "sun" ? null : open]),
  ) as OpeningHours;
  const offer = (name: "soup" | "bread" | "lunch", euros: number, smallPurse: boolean) => ({
    product: t(`practice.offer.${name}`),
    price: cents(Math.round(euros * 100)),
    smallPurse,
  });
  return {
    tradeName: t("practice.plan.name"),
    business: {
      idea: t("practice.plan.idea"),
      makers: [],
      people: [],
      offers: [offer("soup", 3, true), offer("bread", 4.5, true), offer("lunch", 12.5, false)],
      audiences: [],
      hours,
      hoursNote: "",
      risks: [],
      promises: [
        {
          what: t("practice.promise.what"),
          amountPerYear: 40,
          unit: t("practice.promise.unit"),
          proof: "",
          fromMonth: null,
          forWhom: t("practice.promise.forWhom"),
        },
      ],
    },
    rentShare: { first: { from: 10, to: 15 }, full: { from: 15, to: 25 } },
  };
}
