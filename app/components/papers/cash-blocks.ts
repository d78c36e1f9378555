import type { LiquidityMonth } from "#app/domain/applications/finance/liquidity.ts";
import type { Format } from "#app/i18n/format.ts";
import type { Translate } from "#app/i18n/translate.ts";
import { share } from "#app/lib/money.ts";
import type { PaperBlock } from "#app/lib/paper.ts";

/** What is on the account at the end of each month, in whole euros: the same chart as on the screen. */
export function cashBlocks(t: Translate, format: Format, months: readonly LiquidityMonth[]): PaperBlock[] {
  const lowest = months.toSorted((a, b) => a.closing - b.closing)[0];
  if (!lowest) return [];
  const label = t("papers.cash", { lowest: format.money(lowest.closing), month: format.month(lowest.month) });
  const bars = months.map(({ month, closing }) => {
    const euros = share(closing, 1, 100);
    return { name: format.shortMonth(month), value: euros, shown: format.number(euros) };
  });
  return [
    { kind: "paragraph", text: t("finance.chart"), look: "small" },
    { kind: "bars", chart: { label, bars } },
  ];
}
