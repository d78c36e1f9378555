import type { ReactNode } from "react";

import { PersonalShell } from "#app/components/shell/personal-shell.tsx";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";

type Props = {
  readonly title: string;
  readonly address: string;
  readonly slug: string;
  /** Where on the page of the space the reader came from. */
  readonly section: "vragen" | "bezichtiging";
  readonly children: ReactNode;
};

/** The frame of what one person does about a space: which one it is, and the way back to it. */
export function AboutSpace({ title, address, slug, section, children }: Props) {
  const t = useTranslate();
  return (
    <PersonalShell for="applicant">
      <div className="wrap wrap-narrow band-small stack g-5">
        <div className="stack g-1">
          <h1>{title}</h1>
          <p className="address">{address}</p>
        </div>
        {children}
        <p>
          <a href={`${paths.space(slug)}#${section}`}>{t("questions.own.back")}</a>
        </p>
      </div>
    </PersonalShell>
  );
}
