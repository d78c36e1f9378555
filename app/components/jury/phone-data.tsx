import { IslandScript } from "#app/components/island.tsx";
import { JsonScript } from "#app/components/json-script.tsx";
import type { JuryPage } from "#app/domain/jury/taps/jury-page.ts";
import { paths } from "#app/paths.ts";

/** What the phone needs to keep a juror's points, and the script that does it. Only on pages of who is signed in. */
export function PhoneData({ page, isKnown }: { page: JuryPage; isKnown: boolean }) {
  return (
    <>
      <JsonScript data-jury-page="" data={page} />
      <span data-keeping={isKnown ? "known" : "new"} data-mark-at={paths.jury.phone()} hidden />
      <IslandScript name="jury" />
    </>
  );
}
