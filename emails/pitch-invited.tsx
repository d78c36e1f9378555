import { paths } from "#app/paths.ts";

import { Button } from "./parts/button.tsx";
import { Facts } from "./parts/facts.tsx";
import { useLanguage } from "./parts/language.tsx";
import { Layout } from "./parts/layout.tsx";
import type { IsoMoment } from "./parts/props.ts";
import { AsTyped, OwnWords } from "./parts/own-words.tsx";
import { List, Paragraph, Subtitle } from "./parts/text.tsx";

export type PitchInvitedProps = {
  readonly address: string;
  readonly applicationId: string;
  readonly tradeName: string;
  readonly receiptNumber: string;
  readonly plansReceived: number;
  readonly plansInvited: number;
  readonly pitchAt: IsoMoment;
  readonly place: string;
  /** When this plan's own turn is; null when the order is not drawn yet. */
  readonly turn: { readonly position: number; readonly at: IsoMoment } | null;
  readonly pitchMinutes: number;
  readonly questionMinutes: number;
  readonly words?: readonly string[];
  /** The corporation's own beginning and end, facts filled in; without them the letter has ours. */
  readonly opening?: string;
  readonly closing?: string;
};

/** To the maker of an invited plan: day, place, turn and minutes. */
export function PitchInvited(props: PitchInvitedProps) {
  const { t, format } = useLanguage();
  const { address, tradeName, plansInvited, plansReceived, turn } = props;
  const pitchAt = format.moment(new Date(props.pitchAt));
  return (
    <Layout
      title={t("mail.pitchInvited.title")}
      preview={t("mail.pitchInvited.preview", { pitchAt, place: props.place })}
      footnote={t("mail.becauseOfPlan", { receiptNumber: props.receiptNumber })}
    >
      <Paragraph>
        {props.opening ? (
          <AsTyped text={props.opening} />
        ) : (
          t("mail.pitchInvited.story", { tradeName, address, plansInvited, plansReceived })
        )}
      </Paragraph>
      <OwnWords words={props.words} />
      <Facts
        facts={[
          [t("mail.fact.when"), pitchAt],
          [t("mail.fact.where"), props.place],
          [
            t("mail.fact.turn"),
            turn
              ? t("mail.pitchInvited.turn", { position: turn.position, at: format.time(new Date(turn.at)) })
              : t("mail.pitchInvited.turnLater"),
          ],
          [
            t("mail.fact.howLong"),
            t("mail.pitchInvited.howLong", { pitch: props.pitchMinutes, questions: props.questionMinutes }),
          ],
        ]}
      />
      <Button url={paths.applicant.plan(props.applicationId)} label={t("mail.pitchInvited.button")} />
      <Paragraph>{t("mail.pitchInvited.cannot")}</Paragraph>
      <Subtitle>{t("mail.pitchInvited.tips")}</Subtitle>
      <List
        entries={[t("mail.pitchInvited.tip.1"), t("mail.pitchInvited.tip.2"), t("mail.pitchInvited.tip.3")]}
      />
      <OwnWords words={props.closing ? [props.closing] : []} />
    </Layout>
  );
}

export const PreviewProps: PitchInvitedProps = {
  address: "Zwanenkade 21",
  tradeName: "Krulkapper",
  receiptNumber: "PL-7D3F-5VJP",
  plansReceived: 23,
  plansInvited: 5,
  pitchAt: "2026-05-21T17:00:00.000Z",
  place: "Buurthuis De Kuiper, Kuiperspad 2",
  turn: { position: 3, at: "2026-05-21T17:50:00.000Z" },
  pitchMinutes: 5,
  questionMinutes: 5,
  words: ["Neem gerust iemand mee voor de techniek."],
  applicationId: "00000000-0000-4000-8000-000000000001",
};
