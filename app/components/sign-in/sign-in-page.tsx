import type { ReactNode } from "react";

import { type PublicPage, PublicShell } from "#app/components/shell/public-shell.tsx";

type Props = { title: string; lead?: string; current?: PublicPage; children: ReactNode };

/** One narrow column with one thing to do. */
export function SignInPage({ title, lead, current = "sign-in", children }: Props) {
  return (
    <PublicShell current={current}>
      <div className="wrap wrap-narrow band stack g-5">
        <h1>{title}</h1>
        {lead ? <p className="lead">{lead}</p> : null}
        {children}
      </div>
    </PublicShell>
  );
}
