import type { SubmissionResult } from "@conform-to/react";

import { useTranslate } from "#app/i18n/context.tsx";
import { Icon } from "#app/ui/icon.tsx";

import { problemWords } from "./problem-words.ts";

/** What is wrong with a form as a whole, above it; read out as soon as the page comes back. */
export function FormErrors({ result }: { result: SubmissionResult | undefined }) {
  const t = useTranslate();
  const errors = result?.error?.[""] ?? [];
  if (errors.length === 0) return null;
  return (
    <div className="notice notice-error" role="alert">
      <Icon name="attention" />
      <div>
        <strong>{t("signIn.errors")}</strong>
        {errors.map((error) => (
          <p key={error}>{problemWords(t, error)}</p>
        ))}
      </div>
    </div>
  );
}
