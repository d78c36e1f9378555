import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Icon } from "#app/ui/icon.tsx";

/** One file on its way, for the browser's script to fill in; the words stand in `uploadWords`. */
export function UploadCard() {
  const t = useTranslate();
  return (
    <template data-upload-card>
      <li className="file-card">
        <div className="file-picture" data-picture>
          <Icon name="file" />
        </div>
        <div className="file-words">
          <p className="file-name" data-name />
          <p className="small" data-words />
          <progress max={100} value={0} data-progress />
          <p className="row g-2">
            <a href={paths.signIn.start()} target="_blank" rel="noreferrer" data-sign-in hidden>
              {t("applicant.files.signIn")}
            </a>
            <button type="button" className="button button-outline button-small" data-press="againOf" hidden>
              {t("applicant.files.again")}
            </button>
            <button type="button" className="button button-quiet button-small" data-press="stopOf">
              {t("applicant.files.stop")}
            </button>
            <button type="button" className="button button-quiet button-small" data-press="closeOf" hidden>
              {t("applicant.files.close")}
            </button>
          </p>
        </div>
      </li>
    </template>
  );
}
