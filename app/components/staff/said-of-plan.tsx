import { PaperMark } from "#app/components/paper/paper-mark.tsx";
import { SpokenWords } from "#app/components/paper/spoken-words.tsx";
import type { SpokenWord } from "#app/domain/applications/paper/find-spoken-for.server.ts";
import type { PaperMark as Mark } from "#app/domain/applications/paper/paper-entry.ts";

import { KnewSomebody } from "./knew-somebody.tsx";

type Props = { readonly knows: string; readonly mark: Mark | null; readonly spoken: readonly SpokenWord[] };

/** What staff must know of a plan before they read it: whom its maker knows, how it came, and what was passed on since. */
export function SaidOfPlan({ knows, mark, spoken }: Props) {
  return (
    <>
      <KnewSomebody words={knows} />
      {mark ? <PaperMark mark={mark} forStaff /> : null}
      <SpokenWords words={spoken} />
    </>
  );
}
