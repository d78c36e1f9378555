/** A drawing that our own pure functions made; every text in it is escaped there. */
export function Drawing({ svg, className }: { svg: string; className?: string }) {
  return <div className={className} dangerouslySetInnerHTML={{ __html: svg }} />;
}
