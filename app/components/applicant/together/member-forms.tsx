import { memberRoles } from "#app/domain/applications/together/members.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/button.tsx";
import { Select } from "#app/ui/field.tsx";

type Member = { readonly memberId: string; readonly name: string; readonly role: string };

/** What the owner can do with one co-applicant: another role from now on, or off the plan at once. */
export function MemberForms({ member }: { member: Member }) {
  const t = useTranslate();
  const options = memberRoles.map((role) => ({ value: role, label: t(`together.choose.${role}`) }));
  return (
    <details className="disclosure">
      <summary>{t("together.change", { name: member.name })}</summary>
      <div className="stack g-4">
        <form method="post" className="stack g-3">
          <input type="hidden" name="intent" value="role" />
          <input type="hidden" name="memberId" value={member.memberId} />
          <Select
            id={`role-${member.memberId}`}
            name="role"
            label={t("together.mayDo")}
            value={member.role}
            options={options}
          />
          <p>
            <Button look="outline" size="small">
              {t("together.changeRole")}
            </Button>
          </p>
        </form>
        <form method="post" className="stack g-2">
          <input type="hidden" name="memberId" value={member.memberId} />
          <p className="small">{t("together.removeStory")}</p>
          <p>
            <Button look="stop" size="small" name="intent" value="remove">
              {t("together.remove", { name: member.name })}
            </Button>
          </p>
        </form>
      </div>
    </details>
  );
}
