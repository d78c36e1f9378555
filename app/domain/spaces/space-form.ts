import { z } from "zod";

import {
  choice,
  decimal,
  fieldProblem,
  monthlyAmount,
  optionalText,
  text,
  tick,
} from "#app/lib/form-fields.ts";

import { energyExemptions } from "./property.ts";
import {
  energyLabels,
  handoverLevels,
  leaseRegimes,
  realms,
  serviceLabels,
  unitKinds,
} from "./vocabulary.ts";

export const spaceLimits = { street: 80, city: 60, description: 2_000 } as const;

/** A space as staff describe it. A label or a named exemption is needed before publication, not before saving. */
export const spaceForm = z.object({
  street: text(spaceLimits.street),
  houseNumber: text(12).regex(/^\d{1,5}[ -]?[a-zA-Z0-9-]{0,6}$/, {
    error: fieldProblem("not-a-house-number"),
  }),
  postcode: optionalText(7).refine((code) => code === "" || /^[1-9]\d{3} ?[A-Za-z]{2}$/.test(code), {
    error: fieldProblem("not-a-postcode"),
  }),
  neighbourhood: text(spaceLimits.city),
  city: text(spaceLimits.city),
  unitKind: choice(unitKinds),
  areaM2: decimal(1, 9_999),
  frontageM: decimal(0.5, 200).optional(),
  handover: choice(handoverLevels),
  energyLabel: choice(energyLabels).optional(),
  energyExemption: choice(energyExemptions).optional(),
  /** What staff want to say about it. */
  energyLabelExemption: optionalText(200),
  regime: choice(leaseRegimes),
  realm: choice(realms),
  serviceLabel: choice(serviceLabels),
  marketRent: monthlyAmount(),
  targetRent: monthlyAmount(),
  serviceCosts: monthlyAmount().optional(),
  description: optionalText(spaceLimits.description),
  /** Said by whoever was told that a space stands at this address already. */
  isOther: tick(),
});

export type SpaceInput = z.output<typeof spaceForm>;
