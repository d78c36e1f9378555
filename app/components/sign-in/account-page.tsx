import type { ReactNode } from "react";

import { PersonalShell } from "#app/components/shell/personal-shell.tsx";
import { StaffShell } from "#app/components/shell/staff-shell.tsx";
import type { StaffRole } from "#app/domain/people/actor.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";

export type Frame = {
  readonly home: "staff" | "partner" | "jury" | "applicant";
  readonly person: string;
  readonly corporation: string;
  readonly role: StaffRole;
};

/** A page about one's own account, in the frame of one's own work. */
export function AccountPage({
  frame,
  title,
  children,
}: {
  frame: Frame;
  title: string;
  children: ReactNode;
}) {
  const t = useTranslate();
  const { home, person, corporation, role } = frame;
  const page = (
    <div className="wrap wrap-narrow band stack g-5">
      <h1>{title}</h1>
      {children}
      <p>
        <a href={paths[home].home()}>{t("signIn.account.home")}</a>
      </p>
    </div>
  );
  if (home !== "staff") return <PersonalShell for={home}>{page}</PersonalShell>;
  return (
    <StaffShell corporation={corporation} person={person} role={role}>
      {page}
    </StaffShell>
  );
}
