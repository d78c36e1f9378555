import { useTranslate } from "#app/i18n/context.tsx";
import { Notice } from "#app/ui/notice.tsx";

const troubles = ["insecure", "nothing", "full", "private", "wiped", "week"] as const;

/** What somebody must know of their phone before they score; the phone itself shows which of these holds. */
export function PhoneTroubles() {
  const t = useTranslate();
  return (
    <>
      {troubles.map((trouble) => (
        <div key={trouble} data-keeping-trouble={trouble} hidden>
          <Notice tone="attention" title={t(`phone.trouble.${trouble}.title`)}>
            <p>{t(`phone.trouble.${trouble}`)}</p>
          </Notice>
        </div>
      ))}
    </>
  );
}
