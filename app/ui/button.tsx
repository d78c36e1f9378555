import type { MouseEvent, ReactNode } from "react";

export type ButtonLook = "main" | "outline" | "quiet" | "stop";
export type ButtonSize = "small" | "large";

type Look = {
  readonly look?: ButtonLook | undefined;
  readonly size?: ButtonSize | undefined;
  /** As wide as what it stands in. */
  readonly full?: boolean | undefined;
  readonly children: ReactNode;
};

type ButtonProps = Look & {
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  readonly form?: string | undefined;
  readonly formAction?: string | undefined;
  readonly formMethod?: "get" | undefined;
  /** Its answer opens beside this page. */
  readonly formTarget?: "_blank" | undefined;
  /** Stays focusable, so that its words can say why it cannot be pressed yet. */
  readonly notYet?: boolean | undefined;
  /** The id of the words beside it that say why. */
  readonly about?: string | undefined;
  /** What an island does instead of sending the form. */
  readonly onClick?: ((event: MouseEvent) => void) | undefined;
};

/** Sends its form. One main button per view; the others are outline, quiet or stop. */
export function Button({ look, size, full, notYet, about, children, ...rest }: ButtonProps) {
  return (
    <button
      type={notYet ? "button" : "submit"}
      className={classOf(look, size, full)}
      aria-disabled={notYet || undefined}
      aria-describedby={about}
      {...rest}
    >
      {children}
    </button>
  );
}

/** Goes somewhere, and looks like a button. */
export function LinkButton({ look, size, full, href, children }: Look & { readonly href: string }) {
  return (
    <a className={classOf(look, size, full)} href={href}>
      {children}
    </a>
  );
}

function classOf(look: ButtonLook = "main", size?: ButtonSize, full?: boolean): string {
  return [
    "button",
    look === "main" ? "" : `button-${look}`,
    size ? `button-${size}` : "",
    full ? "button-full" : "",
  ]
    .filter(Boolean)
    .join(" ");
}
