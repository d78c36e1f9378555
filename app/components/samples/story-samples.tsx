import { RentPathChart } from "#app/components/spaces/rent-path-chart.tsx";
import { rentPath } from "#app/domain/spaces/rent-path.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { day } from "#app/lib/dates.ts";
import { euros } from "#app/lib/money.ts";
import { DataTable } from "#app/ui/data-table.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { FactLines, Facts, Figures } from "#app/ui/facts.tsx";
import { Notice, type Tone } from "#app/ui/notice.tsx";
import { PhaseBar, Steps } from "#app/ui/steps.tsx";
import { Tiles } from "#app/ui/tiles.tsx";

import { Sample } from "./sample.tsx";

const tones = ["info", "attention", "error", "done", "quiet"] as const satisfies readonly Tone[];
const states = ["done", "now", "later"] as const;

/** What is told: news, steps, numbers, tables, and that there is nothing yet. */
export function StorySamples() {
  const t = useTranslate();
  const format = useFormat();
  const path = rentPath(euros(1_000), [75, 75, 100]);
  const facts = path.map((step) => ({
    label: t("common.year", { year: step.year }),
    value: format.money(step.rent),
  }));
  const steps = states.map((state) => ({
    state,
    said: t(`ui.step.${state}`),
    title: t(`ui.step.${state}`),
    when: format.time(new Date("2026-04-24T17:30:00Z")),
    story: t("samples.plainHint"),
  }));
  return (
    <>
      <Sample id="notices" title={t("samples.notices")}>
        {tones.map((tone) => (
          <Notice key={tone} tone={tone} title={t(`samples.noticeTitle.${tone}`)}>
            <p>{t(`samples.notice.${tone}`)}</p>
          </Notice>
        ))}
      </Sample>
      <Sample id="tiles" title={t("samples.tiles")}>
        <Tiles total={20} laid={6} label={t("samples.tiles.weight")} />
        <Tiles total={6} laid={3} begun={1} label={t("samples.tiles.begun")} />
        <Tiles total={9} laid={7} label={t("samples.tiles.jury")} />
      </Sample>
      <Sample id="facts" title={t("samples.facts")}>
        <Facts facts={facts} />
        <FactLines facts={facts} />
        <Figures facts={facts} />
      </Sample>
      <Sample id="table" title={t("samples.table")}>
        <DataTable
          caption={t("common.perMonth")}
          rows={facts}
          keyOf={(fact) => fact.label}
          columns={[
            { title: t("spaces.result.criterion"), cell: (fact) => fact.label },
            { title: t("samples.money"), cell: (fact) => fact.value, number: true },
          ]}
          captionShown
          total={[t("samples.money"), format.money(euros(2_500))]}
        />
        <DataTable
          caption={t("samples.longLabel")}
          cards
          rows={facts}
          keyOf={(fact) => fact.label}
          columns={[
            { title: t("spaces.result.criterion"), cell: (fact) => fact.label },
            { title: t("samples.longLabel"), cell: (fact) => fact.value },
          ]}
        />
      </Sample>
      <Sample id="steps" title={t("samples.steps")}>
        <Steps steps={steps} />
        <PhaseBar label={t("samples.steps")} steps={steps} />
      </Sample>
      <Sample id="empty" title={t("samples.emptyTitle")}>
        <EmptyState title={t("samples.empty")}>
          <p>{t("samples.emptyStory")}</p>
        </EmptyState>
        <EmptyState title={t("samples.empty")} />
      </Sample>
      <Sample id="rent" title={t("samples.rentPath")}>
        <RentPathChart path={path} marketRent={euros(1_000)} />
        <RentPathChart
          path={path}
          marketRent={euros(1_000)}
          startsOn={day("2026-09-01")}
          today={day("2027-11-26")}
        />
      </Sample>
    </>
  );
}
