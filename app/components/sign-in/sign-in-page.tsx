import type { ReactNode } from "react";

import { PublicShell } from "#app/components/shell/public-shell.tsx";

/** One narrow column with one thing to do. */
export function SignInPage({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
  return (
    <PublicShell current="sign-in">
      <div className="wrap wrap-narrow band stack g-5">
        <h1>{title}</h1>
        {lead ? <p className="lead">{lead}</p> : null}
        {children}
      </div>
    </PublicShell>
  );
}
