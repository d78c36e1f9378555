import { ForEditors } from "#app/components/staff/for-editors.tsx";
import type { ConductedEvening } from "#app/http/conduct-page.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { Sign } from "#app/ui/sign.tsx";

import { CodeCard } from "./code-card.tsx";
import { HallCard } from "./hall-card.tsx";
import { LeadNotice, UndoBar } from "./lead-notice.tsx";
import { LotCard } from "./lot-card.tsx";
import { OrderTable } from "./order-table.tsx";
import { PaperCard } from "./paper-card.tsx";
import { PeopleCard, RemindCard } from "./people-card.tsx";
import { RevealCard } from "./reveal-card.tsx";
import { SignalList } from "./signal-list.tsx";
import { StageCard } from "./stage-card.tsx";
import { StageClockSound } from "./stage-sound.tsx";
import { TurnChanges } from "./turn-changes.tsx";

type Props = {
  readonly evening: ConductedEvening;
  readonly once: string;
  readonly tenderId: string;
  readonly address: string;
};

/** The evening in the hands of one person. What is marked live is drawn anew when something changes anywhere. */
export function ConductScreen({ evening, once, tenderId, address }: Props) {
  const t = useTranslate();
  const here = evening.jurors.filter(({ isHere }) => isHere).length;
  // After the last pitch the way to the result is what there is to do, and stands on top.
  const isCounted = evening.state !== "ready" && evening.state !== "running";
  return (
    <>
      <div className="row g-3">
        <div data-live="here" id="here">
          <Sign tone="done">{t("stage.jurors", { count: here })}</Sign>
        </div>
        <StageClockSound hint />
      </div>
      <div className="aside-grid conduct">
        <div className="stack g-5">
          <div className="stack g-3" data-live="lead" id="lead">
            <LeadNotice evening={evening} once={once} />
            {isCounted ? <RevealCard evening={evening} once={once} tenderId={tenderId} /> : null}
          </div>
          <div className="stack g-3" data-live="stage" id="stage">
            <StageCard evening={evening} once={once} />
          </div>
          {/* Apart, so that it stands still under a thumb for as long as it can be pressed. */}
          <div data-live="undo" id="undo">
            <UndoBar evening={evening} once={once} />
          </div>
          <div className="stack g-3" data-live="remind" id="remind">
            <RemindCard evening={evening} once={once} />
          </div>
          <div className="stack g-4" data-live="order" id="order">
            <OrderTable evening={evening} />
            <TurnChanges evening={evening} once={once} />
          </div>
          <div data-live="signals" id="signals" role="status">
            <SignalList signals={evening.signals} />
          </div>
        </div>
        <aside className="stack g-4" data-live="aside" id="aside">
          <HallCard evening={evening} once={once} address={address} />
          <CodeCard evening={evening} once={once} />
          {isCounted ? null : <RevealCard evening={evening} once={once} tenderId={tenderId} />}
          <PeopleCard evening={evening} once={once} />
          <LotCard lot={evening.lot} />
          <ForEditors>
            <PaperCard tenderId={tenderId} />
          </ForEditors>
        </aside>
      </div>
    </>
  );
}
