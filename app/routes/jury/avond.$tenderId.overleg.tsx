import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { Round } from "#app/components/consensus/round.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { foundId, requireJuror } from "#app/http/guards.server.ts";
import { newOnceKey } from "#app/http/once-key.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { answerRound, readRoundForJuror } from "#app/http/round-page.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Notice } from "#app/ui/notice.tsx";

export const meta = titleOf;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireJuror(request, { tenderId: foundId(params.tenderId) });
  const round = await readRoundForJuror(actor);
  return { title: pageTitle(request, "round.title"), once: newOnceKey(), ...round };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const tenderId = foundId(params.tenderId);
  const { actor } = await requireJuror(request, { tenderId });
  return answerRound(request, actor, tenderId, paths.jury.round(tenderId));
}

/** The round of a jury on its own phones: everybody reads, the chair notes what they agree on. */
export default function RoundOfJury() {
  const { once, plans, isOpen, isRevealed } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>()?.result;
  const t = useTranslate();
  return (
    <div className="stack g-5">
      <h1>{t("round.title")}</h1>
      {isRevealed ? (
        <>
          <p className="lead">{t(isOpen ? "round.chairStory" : "round.jurorStory")}</p>
          <Round plans={plans} once={once} mayNote={isOpen} result={result} />
        </>
      ) : (
        <Notice tone="quiet">
          <p>{t("round.waits")}</p>
        </Notice>
      )}
      <p>
        <a href={paths.jury.home()}>{t("agree.back")}</a>
      </p>
    </div>
  );
}
