import {
  checkWindow,
  glassRule,
  openGlassAsked,
  type WindowCheck,
  type WindowCheckId,
  windowCheckIds,
  type WindowLight,
  type WindowRules,
  windowSayings,
} from "#app/domain/applications/window-checks.ts";
import type { WindowDraft } from "#app/domain/applications/window-draft.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { Icon } from "#app/ui/icon.tsx";

import { percentWords } from "./meter-words.ts";

type Props = {
  readonly plan: WindowDraft;
  readonly rules: WindowRules;
  /** For readers other than the maker: who is spoken to. */
  readonly lead?: string;
};

const lights: readonly WindowLight[] = ["green", "amber", "red"];

/**
 * The lights of domain.md 3d, each with what to do and whose rule it is. Everything a light can say stands in the page:
 * the script shows what holds while somebody chooses.
 */
export function WindowLights({ plan, rules, lead }: Props) {
  const t = useTranslate();
  const checks = checkWindow(plan, rules);
  return (
    <section className="stack g-3" aria-labelledby="window-lights">
      <h2 id="window-lights">{t("applicant.window.checks")}</h2>
      <p data-no-lights hidden={checks.length > 0}>
        {t("applicant.window.nothingYet")}
      </p>
      <p data-some-lights hidden={checks.length === 0}>
        {lead ?? t("applicant.window.checksStory")}
      </p>
      <ul className="checks grid plain-list">
        {windowCheckIds.map((id) => (
          <Light key={id} id={id} check={checks.find((check) => check.id === id)} plan={plan} rules={rules} />
        ))}
      </ul>
    </section>
  );
}

type LightProps = {
  readonly id: WindowCheckId;
  readonly check: WindowCheck | undefined;
  readonly plan: WindowDraft;
  readonly rules: WindowRules;
};

function Light({ id, check, plan, rules }: LightProps) {
  const t = useTranslate();
  const source = id === "openGlass" ? (`openGlass.${glassRule(rules)}` as const) : id;
  return (
    <li className="check" data-check={id} data-light={check?.light} hidden={!check}>
      <span>
        <Icon name="check" />
        <Icon name="attention" />
      </span>
      <div>
        <b>
          {lights.map((light) => (
            <span
              key={light}
              className="visually-hidden"
              data-if-light={light}
              hidden={check?.light !== light}
            >
              {t(`applicant.window.light.${light}`)}{" "}
            </span>
          ))}
          {t(`applicant.window.check.${id}`)}
        </b>
        {id === "openGlass" ? <BothPercentages plan={plan} rules={rules} /> : null}
        {windowSayings[id].map((name) => (
          <p key={name} data-says={name} hidden={!check?.says.includes(name)}>
            {t.find(`applicant.window.says.${id}.${name}`)}
          </p>
        ))}
        <p className="small">
          {t("applicant.window.source", { source: t(`applicant.window.source.${source}`) })}
        </p>
      </div>
    </li>
  );
}

/** What stays open beside what is asked; the browser's script puts the number in while somebody slides. */
function BothPercentages({ plan, rules }: Pick<LightProps, "plan" | "rules">) {
  const t = useTranslate();
  const format = useFormat();
  const said = (open: string) =>
    t("applicant.window.glassOf", { open, asked: format.percent(openGlassAsked(rules)) });
  const { openGlassPercent } = plan;
  return (
    <p data-glass-of={said(percentWords(format))}>
      {openGlassPercent === null ? null : said(format.percent(openGlassPercent))}
    </p>
  );
}
