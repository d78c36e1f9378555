import type { ReactNode } from "react";

import type { RentStep } from "#app/domain/spaces/rent-path.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import type { Translate } from "#app/i18n/translate.ts";
import { addMonths, type Day } from "#app/lib/dates.ts";
import type { Cents } from "#app/lib/money.ts";

import { RentPathTable } from "./rent-path-table.tsx";

/** A step that begins on an anniversary of the lease, or on a day of its own. */
type Step = RentStep & { readonly fromOn?: Day };
type Props = {
  path: readonly Step[];
  marketRent: Cents;
  /** The first day of the lease, where it is known: each step then says from which day it holds. */
  startsOn?: Day | null;
  /** Of a lease that runs: the step that holds on this day says so. */
  today?: Day;
  /** The numbers in a table of the page's own, in place of the one that folds out. */
  children?: ReactNode;
};

const HEIGHT = 100;
/** Room above the market rent, for its name. */
const HEADROOM = 1.16;
/** A step of less than this part of the picture has no room for its amount, which then stands on top of it. */
const LOW = 28;
/** With more steps than this there is no room for "a month" in each on a phone. */
const WIDE_ENOUGH = 4;

/**
 * The rent path as steps under the line of the market rent. The shapes are drawn and stretch along; the words are
 * text, so that they stay as large as they should be on a phone.
 */
export function RentPathChart({ path, marketRent, startsOn = null, today, children }: Props) {
  const t = useTranslate();
  const format = useFormat();
  const highest = Math.max(marketRent, ...path.map((step) => step.rent), 1) * HEADROOM;
  const heightOf = (amount: number) => (amount / highest) * HEIGHT;
  const width = HEIGHT / path.length;
  const marketY = HEIGHT - heightOf(marketRent);
  const starts = path.map(({ year, fromOn }) => fromOn ?? (startsOn && addMonths(startsOn, (year - 1) * 12)));
  const now = today ? starts.findLastIndex((day) => day !== null && day <= today) : -1;
  const label = startsOn
    ? t("spaces.page.chartFrom", { day: format.plainDay(startsOn) })
    : t("spaces.page.chart");
  return (
    <figure className="card stack g-3">
      <div className="table-box rent-chart" tabIndex={0} role="region" aria-label={label}>
        <div className="rent-chart-inner" style={{ minInlineSize: `${path.length * 3.4}rem` }}>
          <div className="rent-chart-picture">
            <svg viewBox={`0 0 ${HEIGHT} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
              {path.map((step, index) => (
                <rect
                  key={`${step.year}-${step.rent}`}
                  className="rent-chart-step"
                  x={short(index * width)}
                  y={short(HEIGHT - heightOf(step.rent))}
                  width={short(width - (index === path.length - 1 ? 0 : 0.6))}
                  height={short(heightOf(step.rent))}
                />
              ))}
              <path className="rent-chart-market" d={`M0 ${short(marketY)}H${HEIGHT}`} />
            </svg>
            <span className="rent-chart-name" style={{ insetBlockEnd: `${heightOf(marketRent)}%` }}>
              {t("spaces.page.market")} {format.money(marketRent)}
            </span>
          </div>
          <ol className="rent-chart-words">
            {path.map((step, index) => (
              <li key={`${step.year}-${step.rent}`}>
                <span className="rent-chart-room">
                  <span className={placeOf(heightOf(step.rent))} style={topOf(heightOf(step.rent))}>
                    <b>{format.money(step.rent)}</b>
                    {path.length <= WIDE_ENOUGH ? <small>{t("common.perMonth")}</small> : null}
                  </span>
                </span>
                <span className="rent-chart-year">
                  {yearsOf(t, path, index)}
                  <Since day={starts[index] ?? null} isNow={index === now} />
                </span>
              </li>
            ))}
          </ol>
        </div>
      </div>
      {children ?? (
        <details className="disclosure disclosure-first">
          <summary>{t("spaces.page.table")}</summary>
          <RentPathTable path={path} marketRent={marketRent} />
        </details>
      )}
    </figure>
  );
}

/** As much as an eye sees of a hundred, so that a page does not carry sixteen digits for each shape. */
const short = (part: number) => Math.round(part * 100) / 100;

/** Which years of the lease a step holds for: one, several in a row where the rent stands still, or all from then on. */
function yearsOf(t: Translate, path: readonly RentStep[], index: number): string {
  const year = path[index]?.year ?? 1;
  const next = path[index + 1]?.year;
  if (next === undefined) return index > 0 ? t("spaces.page.fromYear", { year }) : t("common.year", { year });
  return next - year > 1 ? t("rentChart.years", { from: year, to: next - 1 }) : t("common.year", { year });
}

/** From which day a step holds, and whether that is the one of today. */
function Since({ day, isNow }: { day: Day | null; isNow: boolean }) {
  const t = useTranslate();
  const format = useFormat();
  if (day === null) return null;
  return (
    <small className="rent-chart-since">
      {format.shortDate(day)}
      {isNow ? <strong>{t("rentChart.now")}</strong> : null}
    </small>
  );
}

function placeOf(height: number): string {
  return height < LOW ? "rent-chart-amount rent-chart-amount-above" : "rent-chart-amount";
}

/** An amount hangs from the top of its step, or stands on a low one. */
function topOf(height: number) {
  return height < LOW ? { insetBlockEnd: `${height}%` } : { insetBlockStart: `${HEIGHT - height}%` };
}
