import { EndedBefore, EndedInPublic } from "#app/components/ending/ended-in-public.tsx";
import { PublicShell } from "#app/components/shell/public-shell.tsx";
import { addressOf, type FrozenRules } from "#app/domain/tenders/freeze.ts";
import type { PublicAddendum } from "#app/domain/tenders/addenda/queries.server.ts";
import type { EndedCall } from "#app/domain/tenders/ending/ending.ts";
import type { PublicQuestion } from "#app/domain/tenders/questions/queries.server.ts";
import type { Slot } from "#app/domain/tenders/viewings/queries.server.ts";
import type { PublicStatus } from "#app/domain/tenders/public-status.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { dayOf, daysBetween, parseDay } from "#app/lib/dates.ts";
import { paths } from "#app/paths.ts";
import { Drawing } from "#app/ui/drawing.tsx";
import type { FacadeParameters } from "#app/ui/facade/parameters.ts";
import { streetSvg } from "#app/ui/facade/facade.ts";
import { HouseNumber } from "#app/ui/house-number.tsx";

import { JuryPromise } from "./jury-promise.tsx";
import { BuildingStory } from "./building-story.tsx";
import { RentPathChart } from "./rent-path-chart.tsx";
import { RentTerms } from "./rent-terms.tsx";
import { SpaceAside } from "./space-aside.tsx";
import { signOf } from "./space-card.tsx";
import { ChangesNotice, SpaceChanges } from "./space-changes.tsx";
import { SpaceCriteria } from "./space-criteria.tsx";
import { SpaceFacts, SpaceWishes } from "./space-facts.tsx";
import { heroStreet, spaceFront } from "./space-front.ts";
import { SpacePictures } from "./space-pictures.tsx";
import { SpaceQuestions } from "./space-questions.tsx";
import { SpaceTimetable } from "./space-timetable.tsx";
import { SpaceViewings } from "./space-viewings.tsx";
import { StartPlan } from "./start-plan.tsx";
import { UnitTable } from "./unit-table.tsx";

type Props = {
  slug: string;
  spaceId: string;
  rules: FrozenRules;
  /** Empty in a preview: nothing is fixed yet. */
  rulesHash: string;
  status: PublicStatus | null;
  now: string;
  /** When it truly opened, where that was later than promised. */
  openedLate: string | null;
  /** How and why it came to nothing; `before` tells the same of the call before this one. */
  ended: EndedCall | null;
  before: EndedCall | null;
  corporation: { name: string; contactEmail: string; contactPhone: string };
  changes: readonly PublicAddendum[];
  questions: readonly PublicQuestion[];
  slots: readonly Slot[];
  /** Who won, once the result is public, and the front as the first of them will make it. */
  chosen?: { readonly names: readonly string[]; readonly front: FacadeParameters } | null;
  /** Read by staff before it is public: what leads on leads nowhere yet. */
  isPreview?: boolean;
};

/** Everything that somebody needs to decide whether to write a plan for this space. */
export function SpacePage(props: Props) {
  const { slug, spaceId, rules, rulesHash, status, now, corporation } = props;
  const t = useTranslate();
  const format = useFormat();
  const { space, rent, jury } = rules;
  const closesAt = new Date(rules.timetable.closesAt);
  const daysLeft = daysBetween(dayOf(new Date(now)), dayOf(closesAt));
  const poster =
    status === "result" || status === "ended"
      ? null
      : ([t("spaces.poster.1"), t("spaces.poster.2")] as const);
  const front = props.chosen?.front ?? spaceFront(spaceId, { houseNumber: space.houseNumber, poster });
  return (
    <PublicShell current="spaces" corporation={corporation.name}>
      <div className="street space-hero">
        <nav className="wrap" aria-label={t("ui.breadcrumb")}>
          <ol className="breadcrumb">
            <li>
              <a href={paths.spaces()}>{t("spaces.title")}</a>
            </li>
            <li>
              <span aria-current="page">{addressOf(rules)}</span>
            </li>
          </ol>
        </nav>
        <Drawing
          svg={streetSvg(heroStreet(front), { label: t("spaces.facadeOf", { address: addressOf(rules) }) })}
        />
      </div>
      <div className="wrap band-small aside-grid">
        <div className="stack g-7">
          <header className="stack g-3">
            <p className="row">
              {status ? (
                <span className={`sign ${signOf(status)}`}>{t(`spaces.status.${status}`)}</span>
              ) : null}
              <span className="muted">
                {space.neighbourhood}, {space.city}
              </span>
            </p>
            <h1 className="address">
              {space.street} <HouseNumber number={space.houseNumber} />
            </h1>
            {props.chosen ? <Chosen names={props.chosen.names} slug={slug} /> : null}
            {props.ended ? <EndedInPublic ended={props.ended} slug={slug} /> : null}
            <p className="lead">{rules.introduction}</p>
            {space.description ? <p>{space.description}</p> : null}
            {props.before && !props.ended ? <EndedBefore before={props.before} /> : null}
            <ChangesNotice changes={props.changes} />
          </header>
          <SpacePictures pictures={space.property?.pictures ?? []} />
          <SpaceFacts rules={rules} />
          <BuildingStory rules={rules} />
          <SpaceWishes rules={rules} />
          <section className="stack g-4" aria-labelledby="huur">
            <h2 id="huur">{t(rent.path.length > 1 ? "spaces.page.rent" : "spaces.page.flatRent")}</h2>
            <p>{t(rent.path.length > 1 ? "spaces.page.rentLead" : "spaces.page.flatRentLead")}</p>
            <RentPathChart
              path={rent.path}
              marketRent={rent.marketRent}
              startsOn={rent.leaseStartsOn ? parseDay(rent.leaseStartsOn) : null}
            />
            {rent.totalDiscount > 0 ? (
              <p>
                <strong>{t("spaces.page.discount", { amount: format.money(rent.totalDiscount) })}</strong>
              </p>
            ) : null}
            <RentTerms rent={rent} />
          </section>
          <UnitTable rules={rules} />
          <SpaceCriteria rules={rules} isOpen={status === "open"} />
          <section className="stack g-3" aria-labelledby="jury">
            <h2 id="jury">{t("spaces.page.jury")}</h2>
            <JuryPromise jury={jury} />
          </section>
          <SpaceTimetable
            rules={rules}
            status={status}
            openedLate={props.openedLate === null ? null : new Date(props.openedLate)}
            now={new Date(now)}
            ended={props.ended}
          />
          <SpaceViewings slug={slug} slots={props.slots} now={new Date(now)} isOpen={status === "open"} />
          <SpaceQuestions
            slug={slug}
            questions={props.questions}
            closesAt={closesAt}
            now={new Date(now)}
            isOpen={status === "open"}
            isPreview={props.isPreview === true}
          />
          <SpaceChanges changes={props.changes} />
          <p className="small muted">
            {t("changes.version", { number: props.changes.length + 1 })} {t("spaces.page.frozen")}
            {rulesHash ? (
              <>
                {" "}
                {t("spaces.page.fingerprint")} <code className="hash">{rulesHash}</code>
              </>
            ) : null}
          </p>
        </div>
        <SpaceAside
          {...{ slug, rules, status, daysLeft, corporation }}
          hasViewings={props.slots.length > 0 || status === "open"}
          closedFirst={closedFirst(props.changes)}
        />
      </div>
      {status === "open" ? (
        <div className="action-bar action-bar-mobile">
          <p>
            <strong>{t("spaces.page.days", { days: daysLeft })}</strong>
            <br />
            <span className="small muted">{t("spaces.page.until", { moment: format.moment(closesAt) })}</span>
          </p>
          <StartPlan slug={slug} large={false} />
        </div>
      ) : null}
    </PublicShell>
  );
}

function Chosen({ names, slug }: { names: readonly string[]; slug: string }) {
  const t = useTranslate();
  return (
    <p className="lead">
      <a href={paths.result(slug)}>{t("spaces.chosen", { names: names.join(", ") })}</a>
    </p>
  );
}

/** The first promised moment of closing, where it moved since. */
function closedFirst(changes: readonly PublicAddendum[]): Date | null {
  const [first] = changes
    .flatMap(({ differences }) => differences)
    .filter(({ field }) => field === "timetable.closesAt");
  return first ? new Date(String(first.before)) : null;
}
