import { SignInPage } from "#app/components/sign-in/sign-in-page.tsx";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/button.tsx";

/** A search is kept, or a mail is on its way that switches it on: what happens next, the same for every address. */
export function SearchKept({ kept }: { kept: "bewaard" | "mail" }) {
  const t = useTranslate();
  const isSaved = kept === "bewaard";
  return (
    <SignInPage
      current="spaces"
      title={t(isSaved ? "alerts.saved.title" : "alerts.sent.title")}
      lead={t(isSaved ? "alerts.saved.lead" : "alerts.sent.lead")}
    >
      <p className="row g-3">
        <LinkButton href={paths.spaces()}>{t("alerts.toSpaces")}</LinkButton>
        {isSaved ? (
          <LinkButton look="outline" href={`${paths.account.sessions()}#zoekopdrachten`}>
            {t("alerts.toSearches")}
          </LinkButton>
        ) : null}
      </p>
    </SignInPage>
  );
}
