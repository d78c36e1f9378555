import type { Namesake } from "#app/domain/spaces/same-address.server.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Notice } from "#app/ui/notice.tsx";

import { StateSign } from "./state-sign.tsx";

type Props = {
  readonly spaces: readonly Namesake[];
  /** What to do about it here. */
  readonly way: string;
  /** The page opens at it. */
  readonly first?: string;
};

/** Says that other spaces stand at this address, each with its call; nothing where it is the only one. */
export function Namesakes({ spaces, way, first }: Props) {
  const t = useTranslate();
  const format = useFormat();
  if (spaces.length === 0) return null;
  return (
    <Notice
      tone="attention"
      title={t("sameAddress.title", { count: spaces.length })}
      {...(first ? { first, live: true } : {})}
    >
      <ul className="stack g-2 plain-list">
        {spaces.map(({ id, unitKind, areaM2, call }) => (
          <li key={id} className="row g-3">
            <a href={paths.staff.space(id)}>
              {t("sameAddress.space", { kind: t(`spaces.kind.${unitKind}`), area: format.area(areaM2) })}
            </a>
            {call ? <StateSign state={call} /> : <span className="muted">{t("sameAddress.noCall")}</span>}
          </li>
        ))}
      </ul>
      <p>{way}</p>
    </Notice>
  );
}
