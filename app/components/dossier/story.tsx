import type { StoryDay } from "#app/domain/leases/dossier/story.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { DataTable } from "#app/ui/data-table.tsx";

import { deedWords } from "./deed-words.ts";

/** What happened, day by day and the first day first: when, what, and by whom. */
export function Story({ days }: { days: readonly StoryDay[] }) {
  const t = useTranslate();
  const format = useFormat();
  if (days.length === 0) return <p>{t("dossier.nothing")}</p>;
  return (
    <>
      {days.map(({ day, deeds }) => (
        <section key={day} className="stack g-2">
          <h3>{format.day(day)}</h3>
          <DataTable
            caption={format.day(day)}
            cards
            tight
            rows={deeds.map((deed, place) => ({ place, ...deedWords(t, format, deed) }))}
            keyOf={({ place }) => String(place)}
            columns={[
              { title: t("dossier.when"), cell: ({ time }) => time },
              { title: t("dossier.what"), cell: (deed) => <What {...deed} /> },
              { title: t("dossier.who"), cell: ({ who }) => who },
            ]}
          />
        </section>
      ))}
    </>
  );
}

type Told = Pick<ReturnType<typeof deedWords>, "what" | "root">;

function What({ what, root }: Told) {
  const t = useTranslate();
  if (root === null) return what;
  return (
    <span>
      {what}
      <small className="line">
        {t("opening.root")}: <code className="hash">{root}</code>
      </small>
    </span>
  );
}
