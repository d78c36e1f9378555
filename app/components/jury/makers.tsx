import { useTranslate } from "#app/i18n/context.tsx";

/** Whose plan it is, under its trade name; nothing while the plan names nobody. */
export function Makers({ names }: { readonly names: readonly string[] }) {
  const t = useTranslate();
  return names.length > 0 ? <p className="muted">{t("jury.plan.by", { names: names.join(", ") })}</p> : null;
}
