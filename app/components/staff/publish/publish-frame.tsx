import type { ReactNode } from "react";

import type { PublishStepName } from "#app/domain/tenders/publish-steps.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Notice } from "#app/ui/notice.tsx";

import { PageHead } from "../page-head.tsx";
import type { FramedPublishing } from "./step-href.ts";
import { StepList } from "./step-list.tsx";

type Props = {
  page: FramedPublishing;
  current: PublishStepName;
  title: string;
  /** What stands at the end of the head. */
  head?: ReactNode;
  children: ReactNode;
};

/** The frame of every page on the way to publication: which space, which steps, and how far each of them is. */
export function PublishFrame({ page, current, title, head, children }: Props) {
  const t = useTranslate();
  const address = `${page.space.street} ${page.space.houseNumber}`;
  return (
    <div className="stack g-5">
      <PageHead
        crumbs={[
          { href: paths.staff.spaces(), label: t("ui.spaces") },
          { href: paths.staff.space(page.space.id), label: address },
        ]}
        place={page.space}
        title={title}
        leadsByAddress
      >
        {head}
      </PageHead>
      <div className="aside-grid aside-left publish-grid">
        <PublishNav page={page} current={current} />
        <div className="stack g-5 publish-work">
          <h2>{title}</h2>
          {page.isFrozen ? (
            <Notice tone="quiet">
              <p>{t("publish.frozen")}</p>
            </Notice>
          ) : null}
          {children}
        </div>
      </div>
    </div>
  );
}

/** The steps as a list; on a phone folded behind the current one. */
function PublishNav({ page, current }: { page: FramedPublishing; current: PublishStepName }) {
  const t = useTranslate();
  const number = page.steps.findIndex(({ name }) => name === current) + 1;
  const list = <StepList page={page} current={current} />;
  return (
    <nav aria-label={t("publish.steps")}>
      <div className="only-wide stick">{list}</div>
      <details className="disclosure nav-narrow">
        <summary>
          {t("publish.stepOf", { number, count: page.steps.length, title: t(`publish.step.${current}`) })}
        </summary>
        {list}
      </details>
    </nav>
  );
}
