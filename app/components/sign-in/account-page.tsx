import type { ReactNode } from "react";

import { PersonalShell } from "#app/components/shell/personal-shell.tsx";
import { PublicShell } from "#app/components/shell/public-shell.tsx";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";

export type Home = "staff" | "partner" | "jury" | "applicant";

/** A page about one's own account, in the frame of one's own work. */
export function AccountPage({ home, title, children }: { home: Home; title: string; children: ReactNode }) {
  const t = useTranslate();
  const page = (
    <div className="wrap wrap-narrow band stack g-5">
      <h1>{title}</h1>
      {children}
      <p>
        <a href={paths[home].home()}>{t("signIn.account.home")}</a>
      </p>
    </div>
  );
  // The desk's own frame is drawn by the desk; this page stands beside it.
  if (home === "staff") return <PublicShell current={null}>{page}</PublicShell>;
  return <PersonalShell for={home}>{page}</PersonalShell>;
}
