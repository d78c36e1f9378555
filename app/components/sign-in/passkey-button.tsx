import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";

import passkeyScript from "./passkey.browser.js?url";

type Props = {
  task: "sign-in" | "add" | "set-up";
  label: string;
  hint?: string;
  returnTo?: string;
  token?: string;
};

/** Hidden until its script finds that this browser can do it; without script there is always another way. */
export function PasskeyButton({ task, label, hint, returnTo, token }: Props) {
  const t = useTranslate();
  return (
    <div
      hidden
      className="stack g-3"
      data-passkey={task}
      data-address={paths.signIn.passkey()}
      data-return-to={returnTo}
      data-token={token}
    >
      <div>
        <button type="button" className="button button-large">
          {label}
        </button>
      </div>
      {hint ? <p className="small muted">{hint}</p> : null}
      <p className="error-text" role="alert" hidden>
        {t("signIn.passkeys.failed")}
      </p>
      <script src={passkeyScript} defer />
    </div>
  );
}
