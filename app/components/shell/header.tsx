import { useTranslate } from "#app/i18n/context.tsx";
import { Icon } from "#app/ui/icon.tsx";

import { Brand } from "./brand.tsx";

export type MenuItem = {
  readonly href: string;
  readonly label: string;
  readonly current: boolean;
  readonly button?: boolean;
};

type HeaderProps = {
  home: string;
  corporation?: string | undefined;
  items: readonly MenuItem[];
  /** What the menu is called where a page has more than one. */
  menu?: string;
};

/** Brand and menu; on a phone the menu folds into a native disclosure. */
export function Header({ home, corporation, items, menu }: HeaderProps) {
  const t = useTranslate();
  return (
    <header className="site-header">
      <div className="wrap header-inner">
        <Brand href={home} corporation={corporation} />
        <nav aria-label={menu ?? t("ui.mainMenu")}>
          <MenuList items={items} />
        </nav>
        <details className="header-menu">
          <summary>
            <Icon name="menu" />
            {t("ui.menu")}
          </summary>
          <nav aria-label={menu ?? t("ui.menu")}>
            <MenuList items={items} />
          </nav>
        </details>
      </div>
    </header>
  );
}

function MenuList({ items }: { items: readonly MenuItem[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item.href}>
          <a
            href={item.href}
            className={item.button ? "button button-small button-outline" : undefined}
            aria-current={item.current ? "page" : undefined}
          >
            {item.label}
          </a>
        </li>
      ))}
    </ul>
  );
}
