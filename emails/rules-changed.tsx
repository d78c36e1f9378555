import type { RuleDifference } from "#app/domain/tenders/addenda/rule-differences.ts";
import { changeInWords } from "#app/i18n/change-words.ts";
import { paths } from "#app/paths.ts";

import { Button } from "./parts/button.tsx";
import { useLanguage } from "./parts/language.tsx";
import { Layout } from "./parts/layout.tsx";
import { AsTyped } from "./parts/own-words.tsx";
import type { IsoMoment } from "./parts/props.ts";
import { List, Paragraph } from "./parts/text.tsx";

export type RulesChangedProps = {
  readonly address: string;
  readonly slug: string;
  readonly number: number;
  readonly reason: string;
  readonly differences: readonly RuleDifference[];
  readonly closesAt: IsoMoment;
  /** The reader's own plan; absent for who only came to look or asked. */
  readonly applicationId?: string;
  readonly isHandedIn: boolean;
};

/** To everybody who relied on the rules of a space, at the moment at which they changed. */
export function RulesChanged(props: RulesChangedProps) {
  const { address, slug, number, reason, differences, applicationId, isHandedIn } = props;
  const { t, format } = useLanguage();
  const closesAt = format.moment(new Date(props.closesAt));
  const change = `${paths.space(slug)}#wijziging-${number}`;
  return (
    <Layout
      title={t("mail.rulesChanged.title")}
      preview={t("mail.rulesChanged.preview", { closesAt })}
      footnote={t("mail.rulesChanged.footnote", { address })}
    >
      <Paragraph>{t("mail.rulesChanged.story", { address })}</Paragraph>
      <List entries={differences.map((one) => t("mail.rulesChanged.line", changeInWords(t, format, one)))} />
      <Paragraph>
        {t("changes.reason")}: <AsTyped text={reason} />
      </Paragraph>
      {applicationId ? (
        <Paragraph>{t(`mail.rulesChanged.${isHandedIn ? "handedIn" : "draft"}`, { closesAt })}</Paragraph>
      ) : null}
      <Button url={change} label={t("mail.rulesChanged.button")} />
    </Layout>
  );
}

export const PreviewProps: RulesChangedProps = {
  address: "Zwanenkade 21",
  slug: "zwanenkade-21",
  number: 1,
  reason: "De buurtzaal is die avond bezet. Jullie krijgen een week langer de tijd.",
  differences: [
    { field: "timetable.closesAt", before: "2026-04-14T21:59:00.000Z", after: "2026-04-21T21:59:00.000Z" },
    { field: "rent.serviceCosts", before: 4500, after: 4000 },
  ],
  closesAt: "2026-04-21T21:59:00.000Z",
  applicationId: "00000000-0000-4000-8000-000000000001",
  isHandedIn: true,
};
