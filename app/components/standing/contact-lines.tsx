type Props = { readonly phone: string; readonly email: string };

/** Whom to call or mail; each a large target. */
export function ContactLines({ phone, email }: Props) {
  return (
    <p className="stack g-1">
      {phone ? (
        <a className="contact-line" href={`tel:${phone.replaceAll(" ", "")}`}>
          {phone}
        </a>
      ) : null}
      {email ? (
        <a className="contact-line" href={`mailto:${email}`}>
          {email}
        </a>
      ) : null}
    </p>
  );
}
