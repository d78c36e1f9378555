import { ContactLines } from "#app/components/standing/contact-lines.tsx";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";

import type { FramedPlan } from "./plan-frame.tsx";

/** Whom to call or mail about the plan; what everybody may know is asked at the space, as long as that is open. */
export function HelpCard({ plan }: { plan: Pick<FramedPlan, "contact" | "slug" | "isOpen"> }) {
  const t = useTranslate();
  const { name, phone, email } = plan.contact;
  return (
    <section className="stack g-1 small help-card">
      <h2>{t("workspace.help")}</h2>
      <p>{t("workspace.helpStory", { corporation: name })}</p>
      <ContactLines phone={phone} email={email} />
      {plan.isOpen ? (
        <p>
          <a className="contact-line" href={paths.question(plan.slug)}>
            {t("workspace.askOpenly")}
          </a>
        </p>
      ) : null}
    </section>
  );
}
