import { useTranslate } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/button.tsx";

type Props = {
  readonly file: { readonly id: string; readonly name: string };
  /** Where it is posted to; the page itself when left out. */
  readonly action?: string;
};

/** Takes a file out in two steps, because its bytes cannot come back; the second one shows without script too. */
export function RemoveFile({ file, action }: Props) {
  const t = useTranslate();
  return (
    <details className="sure">
      <summary className="button button-quiet button-small">
        {t("applicant.files.removeShort")}
        <span className="visually-hidden"> {file.name}</span>
      </summary>
      <form method="post" action={action} className="stack g-2">
        <p className="small">{t("applicant.files.removeSure")}</p>
        <p>
          <Button look="stop" size="small" name="remove" value={file.id}>
            {t("applicant.files.removeYes")}
            <span className="visually-hidden"> {file.name}</span>
          </Button>
        </p>
      </form>
    </details>
  );
}
