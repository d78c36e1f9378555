import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import type { Cents } from "#app/lib/money.ts";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";

type Props = {
  readonly applicationId: string;
  readonly spaces: readonly {
    readonly slug: string;
    readonly address: string;
    readonly neighbourhood: string;
    readonly city: string;
    readonly areaM2: number;
    readonly firstRent: Cents;
    readonly closesAt: string;
  }[];
};

/** The open spaces that a plan could go to, the nearest first. */
export function ChooseSpace({ applicationId, spaces }: Props) {
  const t = useTranslate();
  const format = useFormat();
  if (spaces.length === 0)
    return (
      <EmptyState title={t("reuse.none")}>
        <p>
          <LinkButton href={paths.spaces()}>{t("feedback.allSpaces")}</LinkButton>
        </p>
      </EmptyState>
    );
  return (
    <section className="stack g-4" aria-labelledby="choose">
      <h2 id="choose">{t("reuse.choose")}</h2>
      <ul className="stack g-3 plain-list">
        {spaces.map((space) => (
          <li key={space.slug} className="card stack g-2">
            <h3>{space.address}</h3>
            <p>
              {space.neighbourhood}, {space.city}. {format.area(space.areaM2)},{" "}
              {format.money(space.firstRent)}
            </p>
            <p className="small">
              {t("applicant.deadline", { moment: format.moment(new Date(space.closesAt)) })}
            </p>
            <p>
              <LinkButton look="outline" href={paths.applicant.takeAlong(applicationId, space.slug)}>
                {t("reuse.to", { address: space.address })}
              </LinkButton>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
