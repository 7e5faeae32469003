import {
  Button as AriaButton,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
} from 'react-aria-components';
import { regions } from '#src/reference/regions.ts';
import field from '#src/web/ui/field.module.css';
import { languageCodes, useLanguage, useWords } from '#src/web/ui/language.tsx';
import type { Language } from '#src/web/ui/language.tsx';
import { themes, useTheme } from '#src/web/ui/theme.ts';
import type { Theme } from '#src/web/ui/theme.ts';
import { useSession } from '../session.tsx';
import { signOut } from './sign-out.ts';
import { shellWords } from '../words/shell.ts';
import css from './account-menu.module.css';

/** Who you are, in which language and light you work, and the way out. */
export function AccountMenu() {
  const words = useWords(shellWords);
  const { account } = useSession();
  const { language, setLanguage } = useLanguage();
  const [theme, setTheme] = useTheme();
  const region = account.region === null ? words.everyRegion : regions[account.region][language];
  return (
    <MenuTrigger>
      <AriaButton className={css['account'] ?? ''} aria-label={`${words.account}: ${account.name}`}>
        <span className={css['initials']} aria-hidden="true">
          {initials(account.name)}
        </span>
      </AriaButton>
      <Popover className={field['popover'] ?? ''} placement="bottom end">
        <div className={css['who']}>
          <strong>{account.name}</strong>
          <span>{words.roles[account.role]}</span>
          <span>{region}</span>
        </div>
        <Menu className={field['list'] ?? ''} aria-label={words.account}>
          <MenuSection
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[language]}
            onSelectionChange={(keys) => setLanguage(only<Language>(keys, languageCodes, language))}
          >
            <Header className={css['header'] ?? ''}>{words.language}</Header>
            {languageCodes.map((code) => (
              <MenuItem key={code} id={code} className={field['option'] ?? ''}>
                <span lang={code}>{words.languages[code]}</span>
              </MenuItem>
            ))}
          </MenuSection>
          <Separator className={css['line'] ?? ''} />
          <MenuSection
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[theme]}
            onSelectionChange={(keys) => setTheme(only<Theme>(keys, themes, theme))}
          >
            <Header className={css['header'] ?? ''}>{words.theme}</Header>
            {themes.map((code) => (
              <MenuItem key={code} id={code} className={field['option'] ?? ''}>
                {words.themes[code]}
              </MenuItem>
            ))}
          </MenuSection>
          <Separator className={css['line'] ?? ''} />
          <MenuItem id="signOut" onAction={() => void signOut()} className={field['option'] ?? ''}>
            {words.signOut}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function only<Code extends string>(keys: 'all' | Iterable<unknown>, codes: readonly Code[], otherwise: Code): Code {
  const chosen = keys === 'all' ? undefined : [...keys][0];
  return codes.find((code) => code === chosen) ?? otherwise;
}

function initials(name: string): string {
  const parts = name.trim().split(/\s+/);
  return ((parts[0]?.[0] ?? '') + (parts.length > 1 ? (parts.at(-1)?.[0] ?? '') : '')).toUpperCase();
}
