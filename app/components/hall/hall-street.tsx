import { heroStreet, spaceFront } from "#app/components/spaces/space-front.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { Drawing } from "#app/ui/drawing.tsx";
import { streetSvg } from "#app/ui/facade/facade.ts";

const SIGN_LETTERS = 24;

type Props = {
  readonly spaceId: string;
  readonly houseNumber: string;
  /** One for each that wins, empty until the hall knows it. */
  readonly signs: readonly string[];
};

/** The street by night. A space is empty until its winner is known: then the light goes on and the name appears. */
export function HallStreet({ spaceId, houseNumber, signs }: Props) {
  const t = useTranslate();
  const [front, ...more] = signs.map((sign, index) =>
    spaceFront(index === 0 ? spaceId : `${spaceId}-${index}`, {
      houseNumber,
      ...(sign
        ? { lettering: sign.slice(0, SIGN_LETTERS), letterStyle: "serif", display: [["plants"], ["lamps"]] }
        : { poster: [t("spaces.poster.1"), t("spaces.poster.2")], light: "off" }),
    }),
  );
  if (!front) return null;
  const isLit = signs.some((sign) => sign !== "");
  return (
    <Drawing
      className={isLit ? "hall-street hall-street-lit" : "hall-street"}
      svg={streetSvg(heroStreet(front, ...more), { label: t("spaces.street"), night: true })}
    />
  );
}
