import { heroStreet, spaceFront } from "#app/components/spaces/space-front.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { Drawing } from "#app/ui/drawing.tsx";
import { streetSvg } from "#app/ui/facade/facade.ts";

const SIGN_LETTERS = 24;

type Props = { readonly spaceId: string; readonly houseNumber: string; readonly winner: string };

/** The street by night. The space is empty until its winner is known: then the light goes on and the name appears. */
export function HallStreet({ spaceId, houseNumber, winner }: Props) {
  const t = useTranslate();
  const front = winner
    ? spaceFront(spaceId, {
        houseNumber,
        lettering: winner.slice(0, SIGN_LETTERS),
        letterStyle: "serif",
        display: [["plants"], ["lamps"]],
      })
    : spaceFront(spaceId, { houseNumber, poster: [t("spaces.poster.1"), t("spaces.poster.2")] });
  return (
    <Drawing
      className={winner ? "hall-street hall-street-lit" : "hall-street"}
      svg={streetSvg(heroStreet(front), { label: t("spaces.street"), night: true })}
    />
  );
}
