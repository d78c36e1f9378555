import { type Check, isUrgent } from "#app/domain/applications/finance/checks/check.ts";

import { FoldedLights } from "./folded-lights.tsx";
import { Lights } from "./lights.tsx";
import { type SheetName, checksOfSheets } from "./checks-of-sheets.ts";

type Props = { readonly checks: readonly Check[]; readonly sheet: SheetName };

/** The lights about the numbers just above: what needs attention in full, what is right in one line. */
export function SheetChecks({ checks, sheet }: Props) {
  const here = checks.filter(({ id }) => checksOfSheets[sheet].includes(id));
  const urgent = here.filter(isUrgent);
  return (
    <>
      {urgent.length === 0 ? null : <Lights checks={urgent} />}
      <FoldedLights checks={here} light="green" />
    </>
  );
}
