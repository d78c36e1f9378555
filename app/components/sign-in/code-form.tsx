import { Form } from "@remix-run/react";
import type { ReactNode } from "react";

import type { FormView } from "#app/components/forms/form-view.ts";
import { signInLimits } from "#app/domain/people/limits.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/button.tsx";
import { TextField } from "#app/ui/field.tsx";

type Props = {
  readonly view: FormView;
  readonly label: string;
  readonly button: string;
  /** Under the button. */
  readonly children?: ReactNode;
};

/** Asks for six digits, which a phone may fill in by itself from the message they came in. */
export function CodeForm({ view, label, button, children }: Props) {
  const t = useTranslate();
  return (
    <Form method="post" className="card stack g-4" noValidate>
      <TextField
        {...view.field("code")}
        label={label}
        hint={t("signIn.codeHint")}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={signInLimits.code}
        required
      />
      <div>
        <Button size="large">{button}</Button>
      </div>
      {children}
    </Form>
  );
}
