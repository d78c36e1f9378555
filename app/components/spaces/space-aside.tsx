import { isBranch } from "#app/domain/spaces/branches.ts";
import {
  type HandoverLevel,
  handoverLevels,
  type UnitKind,
  unitKinds,
} from "#app/domain/spaces/vocabulary.ts";
import type { FrozenRules } from "#app/domain/tenders/freeze.ts";
import type { PublicStatus } from "#app/domain/tenders/public-status.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";

type Props = {
  slug: string;
  rules: FrozenRules;
  status: PublicStatus | null;
  corporation: { name: string; contactEmail: string; contactPhone: string };
};

/** What to do now and before when, the facts of the unit, and whom to ask. */
export function SpaceAside({ slug, rules, status, corporation }: Props) {
  const t = useTranslate();
  const format = useFormat();
  const { space } = rules;
  const closesAt = new Date(rules.timetable.closesAt);
  const kind = unitKinds.find((one): one is UnitKind => one === space.unitKind);
  const handover = handoverLevels.find((one): one is HandoverLevel => one === space.handover);
  return (
    <aside className="stack g-5 stick">
      <section className="card stack g-3">
        {status === "open" ? (
          <>
            <p>
              {t("spaces.page.deadline")}
              <br />
              <strong>
                <time dateTime={closesAt.toISOString()}>{format.moment(closesAt)}</time>
              </strong>
            </p>
            <form method="post" action={paths.applicant.start()}>
              <input type="hidden" name="slug" value={slug} />
              <button className="button button-large button-full">{t("spaces.page.start")}</button>
            </form>
            <p className="small">{t("spaces.page.startHint")}</p>
          </>
        ) : (
          <p>
            <strong>{t("spaces.page.closed")}</strong>
          </p>
        )}
        {status === "result" ? (
          <a className="button" href={paths.result(slug)}>
            {t("spaces.page.toResult")}
          </a>
        ) : null}
      </section>
      <section className="card stack g-3">
        <h2 className="h3">{t("spaces.page.facts")}</h2>
        <dl className="facts">
          {kind ? <Fact label={t("spaces.page.kind")} value={t(`spaces.kind.${kind}`)} /> : null}
          <Fact label={t("spaces.page.area")} value={format.area(space.areaM2)} />
          {space.frontageM ? (
            <Fact label={t("spaces.page.frontage")} value={`${format.number(space.frontageM)} m`} />
          ) : null}
          {handover ? (
            <Fact label={t("spaces.page.handover")} value={t(`spaces.handover.${handover}`)} />
          ) : null}
          {space.energyLabel ? <Fact label={t("spaces.page.energyLabel")} value={space.energyLabel} /> : null}
        </dl>
      </section>
      <section className="card stack g-3">
        <h2 className="h3">{t("spaces.page.wishes")}</h2>
        {rules.neighbourhoodWishes ? <p>{rules.neighbourhoodWishes}</p> : null}
        <Branches label={t("spaces.page.wanted")} branches={rules.wantedBranches} />
        <Branches label={t("spaces.page.excluded")} branches={rules.excludedBranches} />
      </section>
      <section className="card stack g-2">
        <h2 className="h3">{t("spaces.page.contact")}</h2>
        <p>{corporation.name}</p>
        {corporation.contactPhone ? (
          <a href={`tel:${corporation.contactPhone.replace(/\s/g, "")}`}>{corporation.contactPhone}</a>
        ) : null}
        {corporation.contactEmail ? (
          <a href={`mailto:${corporation.contactEmail}`}>{corporation.contactEmail}</a>
        ) : null}
      </section>
    </aside>
  );
}

function Fact({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function Branches({ label, branches }: { label: string; branches: readonly string[] }) {
  const t = useTranslate();
  const names = branches.filter(isBranch).map((branch) => t(`spaces.branch.${branch}`));
  return names.length === 0 ? null : (
    <p>
      <strong>{label}:</strong> {names.join(", ")}
    </p>
  );
}
