import { Header, type MenuItem } from "#app/components/shell/header.tsx";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";

import { Sample } from "./sample.tsx";

/** The heads of the frames: everybody's with its awning, and that of people with work of their own. */
export function ShellSamples() {
  const t = useTranslate();
  const spaces: MenuItem = { href: paths.spaces(), label: t("ui.spaces"), current: false };
  const personal = [
    { key: "applicant", home: paths.applicant.home(), label: t("ui.myPlans") },
    { key: "jury", home: paths.jury.home(), label: t("ui.myEvening") },
    { key: "partner", home: paths.partner.home(), label: t("ui.partnerHome") },
  ];
  return (
    <Sample id="shells" title={t("samples.shells")}>
      <div role="group" aria-label={t("samples.shell.public")}>
        <Header
          home={paths.home()}
          corporation={t("samples.corporation")}
          menu={t("samples.shell.public")}
          items={[
            { ...spaces, current: true },
            { href: paths.signIn.start(), label: t("ui.signIn"), current: false, button: true },
          ]}
        />
        <div className="awning" aria-hidden="true" />
      </div>
      {personal.map(({ key, home, label }) => (
        <div key={key} role="group" aria-label={label}>
          <Header home={home} menu={label} items={[{ href: home, label, current: true }, spaces]} />
          <div className="awning-straight" aria-hidden="true" />
        </div>
      ))}
    </Sample>
  );
}
