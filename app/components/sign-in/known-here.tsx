import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Button, LinkButton } from "#app/ui/button.tsx";

type Props = {
  readonly email: string;
  /** Where whoever was here before signs in, and comes back from. */
  readonly door: string;
  /** As whom this browser is signed in now, when that is somebody else. */
  readonly otherwise: string | null;
};

/** In place of a link's button, for an address that was here before: sign in the normal way first, or out as another. */
export function KnownHere({ email, door, otherwise }: Props) {
  const t = useTranslate();
  if (otherwise)
    return (
      <form method="post" action={paths.signIn.out()}>
        <Button size="large">{t("together.join.signOut", { email: otherwise })}</Button>
      </form>
    );
  return (
    <div className="card stack g-4">
      <p>{t("together.join.signInFirst", { email })}</p>
      <p>
        <LinkButton href={door}>{t("together.join.signIn", { email })}</LinkButton>
      </p>
    </div>
  );
}
