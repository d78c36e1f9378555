/** A drawing that our own pure functions made; every text in it is escaped there. */
export function Drawing({ svg, className }: { svg: string; className?: string | undefined }) {
  return <div className={className} dangerouslySetInnerHTML={{ __html: svg }} />;
}
