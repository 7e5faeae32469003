import type { DefinitionView } from '#src/modules/figures/endpoints.ts';
import { CheckboxInput } from '#src/web/ui/choice-input.tsx';
import { useSay, useWords } from '#src/web/ui/language.tsx';
import { workbenchWords } from '../words/workbench.ts';
import css from './workbench.module.css';

interface BreakdownProps {
  readonly definition: DefinitionView;
  readonly by: readonly string[];
  /** In the grammar of the figures: 'region:limburg|brussels,group:mandatory'. */
  readonly where: string;
  readonly onBy: (by: readonly string[]) => void;
  readonly onWhere: (where: string) => void;
}

const MOST = 3;

/** By what a figure is broken down, and to what it is limited: ticks, per dimension. */
export function BreakdownFields({ definition, by, where, onBy, onWhere }: BreakdownProps) {
  const words = useWords(workbenchWords);
  const say = useSay();
  const limits = readWhere(where);
  return (
    <>
      <fieldset className={css['ticks']}>
        <legend>{words.breakdown}</legend>
        {definition.dimensions.map(({ id, title }) => (
          <CheckboxInput
            key={id}
            label={say(title)}
            value={by.includes(id)}
            onChange={(on) => onBy(on ? [...by, id].slice(-MOST) : by.filter((each) => each !== id))}
          />
        ))}
      </fieldset>
      {definition.dimensions.map(({ id, title, values }) => {
        const chosen = limits.get(id) ?? [];
        return (
          <details key={id} className={css['limit']}>
            <summary>
              {words.limit}: {say(title)}{' '}
              <span className={css['faint']}>{chosen.length === 0 ? words.everything : `${chosen.length}/${values.length}`}</span>
            </summary>
            <div className={css['ticks']}>
              {values.map(({ code, label }) => (
                <CheckboxInput
                  key={code}
                  label={say(label)}
                  value={chosen.includes(code)}
                  onChange={(on) =>
                    onWhere(
                      writeWhere(new Map([...limits, [id, on ? [...chosen, code] : chosen.filter((each) => each !== code)]])),
                    )
                  }
                />
              ))}
            </div>
          </details>
        );
      })}
    </>
  );
}

function readWhere(where: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    where
      .split(',')
      .filter((part) => part !== '')
      .map((part) => {
        const [id = '', codes = ''] = part.split(':');
        return [id, codes.split('|').filter((code) => code !== '')] as const;
      }),
  );
}

function writeWhere(limits: ReadonlyMap<string, readonly string[]>): string {
  return [...limits]
    .filter(([, codes]) => codes.length > 0)
    .map(([id, codes]) => `${id}:${codes.join('|')}`)
    .join(',');
}
