import { ForEditors } from "#app/components/staff/for-editors.tsx";
import { revealStyles } from "#app/domain/jury/evening/states.ts";
import type { ConductedEvening } from "#app/http/conduct-page.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import type { Translate } from "#app/i18n/translate.ts";
import { paths } from "#app/paths.ts";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { RadioGroup } from "#app/ui/field.tsx";
import { Steps, type StepState } from "#app/ui/steps.tsx";

import { AwaitedSheets } from "./awaited-sheets.tsx";
import { DeciderNotice } from "./decider-notice.tsx";
import { QuorumNotice } from "./quorum-notice.tsx";
import { StepForm } from "./step-form.tsx";
import { TiedPresence } from "./tied-presence.tsx";

type Props = { readonly evening: ConductedEvening; readonly once: string; readonly tenderId: string };

const order = ["ready", "running", "counting", "revealing", "over"] as const;

/** The way to the result: everything in, two people agree, then place by place. */
export function RevealCard({ evening, once, tenderId }: Props) {
  const t = useTranslate();
  const { approvals, chair, counts } = evening;
  const at = order.indexOf(evening.state);
  const stateOf = (done: boolean, now: boolean): StepState => (done ? "done" : now ? "now" : "later");
  const isAgreed = approvals.length >= 2;
  const names = approvals.map(({ name }) => name).join(", ");
  return (
    <section className="card stack g-4" aria-labelledby="reveal-card">
      <h2 id="reveal-card" className="h3">
        {t("reveal.title")}
      </h2>
      <Steps
        steps={[
          {
            title: t("reveal.allIn"),
            story: t("reveal.in", counts),
            state: stateOf(at >= 2, at < 2),
          },
          {
            title: t("reveal.two"),
            story: names
              ? t("reveal.agreed", { names })
              : chair
                ? t("reveal.chairMay", { name: chair })
                : t("reveal.noChair"),
            state: stateOf(at > 2 || isAgreed, at === 2),
          },
          {
            title: t("reveal.show"),
            story: t("reveal.showStory"),
            state: stateOf(at === 4, at === 3 || (at === 2 && isAgreed)),
          },
        ]}
      />
      {evening.onPaper > 0 ? <p>{t("paperScores.count", { count: evening.onPaper })}</p> : null}
      <TiedPresence
        ties={evening.tied}
        plans={evening.turns}
        seats={evening.jurors.map(({ seatId, name }) => ({ id: seatId, name }))}
      />
      {at <= 2 ? <DeciderNotice deciders={evening.deciders} isRevealed={false} /> : null}
      <QuorumNotice gaps={evening.gaps} plans={evening.turns} wayOut={tenderId} />
      <RevealDeeds evening={evening} once={once} />
      {at >= 3 ? (
        <LinkButton look={at === 4 ? "main" : "quiet"} href={paths.staff.result(tenderId)}>
          {t("reveal.toResult")}
        </LinkButton>
      ) : null}
    </section>
  );
}

function RevealDeeds({ evening, once }: Omit<Props, "tenderId">) {
  const t = useTranslate();
  const { state, leads, shown, nextPlace, approvals } = evening;
  if (state === "over") return <p>{t("reveal.over")}</p>;
  if (state === "ready" || state === "running")
    return (
      <Button look="outline" full notYet>
        {t("reveal.notYet")}
      </Button>
    );
  if (state === "counting")
    return (
      <div className="stack g-3">
        {evening.hasApproved ? null : (
          <ForEditors>
            <StepForm once={once} step="approve" full label={t("reveal.agree")} />
          </ForEditors>
        )}
        {leads && approvals.length >= 2 ? (
          <StepForm once={once} step="reveal" full label={t("reveal.open")}>
            <p className="small">{t("reveal.openStory")}</p>
            <AwaitedSheets awaited={evening.awaited} />
          </StepForm>
        ) : null}
        {leads ? <StyleForm evening={evening} once={once} /> : null}
        {leads ? <StepForm once={once} step="continue" look="quiet" label={t("stage.continue")} /> : null}
      </div>
    );
  if (!leads) return null;
  return (
    <div className="stack g-3">
      {shown === 0 ? <StyleForm evening={evening} once={once} /> : null}
      {nextPlace ? (
        <StepForm once={once} step="show" about={{ shown }} full label={labelOf(t, nextPlace)} />
      ) : (
        <StepForm once={once} step="end" full label={t("reveal.end")} />
      )}
    </div>
  );
}

/** What comes on the screen next: whoever gets a unit, the winner, or a place. */
function labelOf(t: Translate, { wins, rank }: NonNullable<ConductedEvening["nextPlace"]>): string {
  if (wins) return t("reveal.unit", { unit: wins });
  return wins === null && rank !== null ? t("reveal.place", { rank }) : t("reveal.winner");
}

function StyleForm({ evening, once }: Omit<Props, "tenderId">) {
  const t = useTranslate();
  return (
    <StepForm once={once} step="style" look="outline" size="small" label={t("reveal.choose")}>
      <RadioGroup
        id="style"
        name="style"
        label={t("reveal.how")}
        hint={t(evening.isBuilding ? "reveal.units.hint" : "reveal.hint")}
        value={evening.style}
        error={undefined}
        options={revealStyles.map((style) => ({
          value: style,
          label: t(
            evening.isBuilding && style !== "not_tonight" ? `reveal.units.${style}` : `reveal.style.${style}`,
          ),
        }))}
      />
    </StepForm>
  );
}
