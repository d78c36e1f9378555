import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { JuryLetter } from "#app/components/staff/jury-letter.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { readJuryLetters } from "#app/http/jury-letters.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";

export const meta = titleOf;

export async function loader({ request, params }: LoaderFunctionArgs) {
  return readJuryLetters(request, params);
}

export default function JuryLetters() {
  const { tenderId, letters } = useLoaderData<typeof loader>();
  const t = useTranslate();
  return (
    <div className="stack g-5 form-page">
      <p className="no-print">
        <a href={paths.staff.evening(tenderId)}>{t("joining.letter.back")}</a>
      </p>
      <h1 className="no-print">{t("joining.letter.title")}</h1>
      <p className="no-print">{t("joining.letter.story")}</p>
      {letters.length === 0 ? <EmptyState title={t("joining.letter.none")} /> : null}
      {letters.map(({ id, ...letter }) => (
        <JuryLetter key={id} {...letter} />
      ))}
    </div>
  );
}
