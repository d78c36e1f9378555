import { IslandScript } from "#app/components/island.tsx";
import type { JuryPage } from "#app/domain/jury/taps/jury-page.ts";

/** What the phone needs to keep a juror's points, and the script that does it. Only on pages of who is signed in. */
export function PhoneData({ page, isKnown }: { page: JuryPage; isKnown: boolean }) {
  // "<" is written so that nothing in it can end the element it stands in.
  const json = JSON.stringify(page).replaceAll("<", "\\u003c");
  return (
    <>
      <script type="application/json" data-jury-page="" dangerouslySetInnerHTML={{ __html: json }} />
      <span data-keeping={isKnown ? "known" : "new"} hidden />
      <IslandScript name="jury" />
    </>
  );
}
