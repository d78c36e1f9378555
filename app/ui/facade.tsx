import { Drawing } from "./drawing.tsx";
import { facadeSvg } from "./facade/facade.ts";
import type { FacadeParameters } from "./facade/parameters.ts";

type Props = {
  readonly parameters: FacadeParameters;
  /** What is to be seen; left out where the words beside it say the same. */
  readonly label?: string;
  readonly className?: string;
};

/** The drawn front of one shop, in a 5:4 picture. */
export function Facade({ parameters, label, className }: Props) {
  return <Drawing className={className} svg={facadeSvg(parameters, label ? { label } : {})} />;
}
