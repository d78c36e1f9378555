import { IslandScript } from "#app/components/island.tsx";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";

/** Holds back every form on this page that would end the session here while points wait on this phone. */
export function UnsentNotice() {
  const t = useTranslate();
  return (
    <>
      <div data-unsent="" role="alert" hidden>
        <Notice tone="error" title={t("phone.signOut.title")}>
          <p>{t("phone.signOut.story")}</p>
          <p>
            <LinkButton look="outline" href={paths.jury.home()}>
              {t("phone.signOut.back")}
            </LinkButton>
          </p>
        </Notice>
      </div>
      <div data-unsent-words="" role="alert" hidden>
        <Notice tone="attention" title={t("phone.signOut.words")}>
          <p>{t("phone.signOut.wordsStory")}</p>
          <p>
            <LinkButton look="outline" href={paths.jury.home()}>
              {t("phone.signOut.back")}
            </LinkButton>
          </p>
        </Notice>
      </div>
      <IslandScript name="sign-out" />
    </>
  );
}
