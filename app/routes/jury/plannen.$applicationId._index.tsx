import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { Makers } from "#app/components/jury/makers.tsx";
import { NetBoard } from "#app/components/jury/net-board.tsx";
import { PhoneData } from "#app/components/jury/phone-data.tsx";
import { PlanCard } from "#app/components/jury/plan-card.tsx";
import { WholePlan } from "#app/components/jury/whole-plan.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { frontOf } from "#app/components/shop-window/front-of.ts";
import { jurorView } from "#app/domain/applications/juror-view.ts";
import { chosenUnits } from "#app/domain/applications/units/unit-choice.ts";
import { readPart } from "#app/domain/applications/plan-content.ts";
import { findEvening, findPlanForJuror } from "#app/domain/jury/queries.server.ts";
import { rentShare } from "#app/domain/jury/rent-share.ts";
import { rulesOfUnit } from "#app/domain/tenders/building/unit-rules.ts";
import { found, foundId, readAs, requireJuror } from "#app/http/guards.server.ts";
import { isKnownPhone, juryPage } from "#app/http/jury-page.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/button.tsx";

export const meta = titleOf;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const applicationId = foundId(params.applicationId);
  const { actor } = await requireJuror(request, { applicationId });
  const isKnown = isKnownPhone(request);
  return readAs(actor, async (tx) => {
    const plan = found(await findPlanForJuror(tx, actor, applicationId));
    const evening = found(await findEvening(tx, actor));
    const contentOf = (part: string) => plan.parts.find((one) => one.part === part)?.content;
    const { rules } = evening;
    const space = rules?.space;
    const units = chosenUnits(rules, contentOf("business"));
    const [unit] = units;
    return {
      title: plan.tradeName,
      isKnown,
      phone: juryPage([{ juror: actor, now: evening.now, highest: 0, applicationIds: [applicationId] }]),
      applicationId,
      tradeName: plan.tradeName,
      front: contentOf("window") && space ? frontOf(contentOf("window"), evening.spaceId, space) : null,
      units: units.map(({ name }) => name),
      rentShare: rules
        ? rentShare((unit ? rulesOfUnit(rules, unit) : rules).rent, plan.parts[0]?.turnover ?? null)
        : null,
      motivation: readPart("motivation", contentOf("motivation")),
      business: jurorView(contentOf("business")),
      window: readPart("window", contentOf("window")),
      social: readPart("social", contentOf("social")),
    };
  });
}

export default function PlanForJuror() {
  const plan = useLoaderData<typeof loader>();
  const t = useTranslate();
  return (
    <div className="stack g-5">
      <div>
        <h1>{plan.tradeName}</h1>
        <Makers names={plan.business?.makers ?? []} />
      </div>
      <NetBoard />
      <PlanCard {...plan} />
      <WholePlan {...plan} />
      <p className="stack g-3">
        <LinkButton size="large" href={paths.jury.scoreSheet(plan.applicationId)}>
          {t("jury.plan.toScore")}
        </LinkButton>
        <a href={paths.jury.recusal(plan.applicationId)}>{t("jury.plan.toTie")}</a>
      </p>
      <PhoneData page={plan.phone} isKnown={plan.isKnown} />
    </div>
  );
}
