import { IslandScript } from "#app/components/island.tsx";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { NextSaveLine, SaveLine } from "#app/ui/save-line.tsx";

type Props = { readonly state: "saved" | "none" | "conflict" | "failed"; readonly words: string };

const others = ["busy", "offline", "failed"] as const;

/** Whether what was typed is kept. The browser puts one of the other lines in its place while somebody types. */
export function KeptLine({ state, words }: Props) {
  const t = useTranslate();
  return (
    <>
      <SaveLine state={state}>{words}</SaveLine>
      <NextSaveLine state="saved" />
      {others.map((name) => (
        <NextSaveLine key={name} state={name}>
          {t(`applicant.keeping.${name}`)}
        </NextSaveLine>
      ))}
      <NextSaveLine state="conflict">
        {t("applicant.keeping.conflict")}{" "}
        <Button look="quiet" size="small" form="plan-part" name="intent" value="save">
          {t("applicant.keeping.choose")}
        </Button>
      </NextSaveLine>
      <NextSaveLine state="signed-out">
        {t("applicant.keeping.signedOut")}{" "}
        <a href={paths.signIn.start()} target="_blank" rel="noreferrer">
          {t("applicant.keeping.signIn")}
        </a>
      </NextSaveLine>
      <IslandScript name="autosave" />
    </>
  );
}
