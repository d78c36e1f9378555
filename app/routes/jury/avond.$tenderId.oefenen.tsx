import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { formView } from "#app/components/forms/form-view.ts";
import { NetBoard } from "#app/components/jury/net-board.tsx";
import { PlanCard } from "#app/components/jury/plan-card.tsx";
import { PracticeAnswers } from "#app/components/jury/practice-answers.tsx";
import { practicePlan } from "#app/components/jury/practice-plan.ts";
import { ScoreLine } from "#app/components/jury/score-line.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { practicable, practise } from "#app/domain/jury/practice.ts";
import { findEvening } from "#app/domain/jury/queries.server.ts";
import { found, foundId, readAs, requireJuror } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { postedForm, textIn } from "#app/http/posted-form.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Button, LinkButton } from "#app/ui/button.tsx";

export const meta = titleOf;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const criteria = await readCriteria(request, params.tenderId);
  return { title: pageTitle(request, "practice.title"), criteria };
}

/** Compares and forgets: what is given in practice reaches no table. */
export async function action({ request, params }: ActionFunctionArgs) {
  const criteria = await readCriteria(request, params.tenderId);
  const form = await postedForm(request);
  const given = criteria.map(({ id }) => {
    const text = textIn(form, `lines.${id}.points`);
    return [id, /^[1-5]$/.test(text) ? Number(text) : null] as const;
  });
  return data({ answers: practise(criteria, Object.fromEntries(given)) });
}

async function readCriteria(request: Request, tenderId: string | undefined) {
  const { actor } = await requireJuror(request, { tenderId: foundId(tenderId) });
  const evening = found(await readAs(actor, (tx) => findEvening(tx, actor)));
  return practicable(found(evening.rules).criteria);
}

export default function Practice() {
  const { criteria } = useLoaderData<typeof loader>();
  const answers = useActionData<typeof action>()?.answers;
  const t = useTranslate();
  const plan = practicePlan(t);
  const view = formView(t, undefined, {});
  return (
    <div className="stack g-5">
      <h1>{t("practice.title")}</h1>
      <NetBoard />
      <p className="lead">{t("practice.story")}</p>
      {answers ? (
        <>
          <PracticeAnswers answers={answers} criteria={criteria} />
          <LinkButton size="large" href={paths.jury.home()}>
            {t("practice.back")}
          </LinkButton>
        </>
      ) : null}
      <h2>{plan.tradeName}</h2>
      <PlanCard {...plan} front={null} />
      {answers ? null : (
        <form method="post" className="stack g-4" noValidate>
          {criteria.map((criterion, index) => (
            <ScoreLine
              key={criterion.id}
              view={view}
              criterion={{ ...criterion, reasonRequired: false }}
              number={index + 1}
              sequence={0}
              locked={false}
            />
          ))}
          <Button size="large" full>
            {t("practice.compare")}
          </Button>
        </form>
      )}
    </div>
  );
}
