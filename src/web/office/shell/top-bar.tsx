import { Link, useLocation } from 'react-router';
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import field from '#src/web/ui/field.module.css';
import { Button } from '#src/web/ui/button.tsx';
import { Icon, Mark } from '#src/web/ui/icon.tsx';
import { useWords } from '#src/web/ui/language.tsx';
import { SlowProgress } from '#src/web/ui/progress.tsx';
import { useMay } from '../session.tsx';
import { shellWords } from '../words/shell.ts';
import { AccountMenu } from './account-menu.tsx';
import { useBarPlaces, usePlaces } from './places.ts';
import type { Place } from './places.ts';
import css from './top-bar.module.css';

export function TopBar({ onSearch, onHelp }: { readonly onSearch: () => void; readonly onHelp: () => void }) {
  const words = useWords(shellWords);
  const may = useMay();
  const places = usePlaces();
  const bar = useBarPlaces();
  const { pathname } = useLocation();
  return (
    <header className={css['bar']} data-print="no">
      <Link to="/" className={css['brand']} aria-label={words.product}>
        <Mark />
        <span className={css['name']}>Doorstroom</span>
      </Link>
      <nav aria-label={words.navigation} className={css['nav']}>
        {bar.map((place) => (
          <Link
            key={place.to}
            to={place.to}
            className={css['place'] ?? ''}
            aria-current={isHere(place, pathname) ? 'page' : undefined}
          >
            {place.name}
          </Link>
        ))}
      </nav>
      <div className={css['end']}>
        <AriaButton className={css['search'] ?? ''} onPress={onSearch} aria-label={words.search}>
          <Icon name="search" />
          <span className={css['searchText']}>{words.search}</span>
          <kbd className={css['key']}>/</kbd>
        </AriaButton>
        <Button look="quiet" iconOnly onPress={onHelp} aria-label={words.keyboard}>
          <Icon name="question" size={18} />
        </Button>
        <AccountMenu />
        <MenuTrigger>
          <AriaButton className={css['menu'] ?? ''} aria-label={words.menu}>
            <Icon name="menu" size={20} />
          </AriaButton>
          <Popover className={field['popover'] ?? ''} placement="bottom end">
            <Menu className={field['list'] ?? ''} aria-label={words.navigation}>
              {places.map((place) => (
                <MenuItem key={place.to} href={place.to} className={field['option'] ?? ''}>
                  {place.name}
                </MenuItem>
              ))}
              {may('dossier.write') ? (
                <MenuItem href="/persons/new" className={field['option'] ?? ''}>
                  {words.newPerson}
                </MenuItem>
              ) : null}
            </Menu>
          </Popover>
        </MenuTrigger>
      </div>
      <SlowProgress />
    </header>
  );
}

function isHere({ to, end, also = [] }: Place, pathname: string): boolean {
  return end ? pathname === to : [to, ...also].some((place) => pathname === place || pathname.startsWith(`${place}/`));
}
