import { isPartner, membershipRoles, type MembershipRole } from "#app/domain/people/actor.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/button.tsx";
import { Select } from "#app/ui/field.tsx";

type Props = {
  readonly colleague: {
    readonly personId: string;
    readonly name: string;
    readonly email: string;
    readonly role: MembershipRole;
  };
};

/** Another role for a colleague, or the end of their access; folded, so that nobody does it by accident. */
export function ColleagueChange({ colleague: { personId, name, email, role } }: Props) {
  const t = useTranslate();
  return (
    <details className="disclosure full-row">
      <summary>
        <span>
          {t("staff.colleagues.change")} <span className="visually-hidden">{name || email}</span>
        </span>
      </summary>
      <div className="stack g-4">
        <form method="post" className="stack g-3">
          <input type="hidden" name="intent" value="change" />
          <input type="hidden" name="personId" value={personId} />
          <Select
            id={`role-${personId}`}
            name="change"
            label={t("staff.colleagues.role")}
            value={role}
            options={membershipRoles
              .filter((value) => isPartner(value) === isPartner(role))
              .map((value) => ({ value, label: t(`staff.role.${value}`) }))}
          />
          <p>
            <Button look="outline">{t("staff.colleagues.saveRole")}</Button>
          </p>
        </form>
        <form method="post" className="stack g-3">
          <input type="hidden" name="intent" value="change" />
          <input type="hidden" name="personId" value={personId} />
          <p className="explanation">{t("staff.colleagues.leaveStory")}</p>
          <p>
            <Button look="outline" name="change" value="left">
              {t("staff.colleagues.leave")}
            </Button>
          </p>
        </form>
      </div>
    </details>
  );
}
