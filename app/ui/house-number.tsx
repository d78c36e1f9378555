/** The enamel plate beside every address. */
export function HouseNumber({ number }: { number: string }) {
  return <span className="house-number">{number}</span>;
}
