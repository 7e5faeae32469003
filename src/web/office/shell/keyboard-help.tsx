import { useState } from 'react';
import { CheckboxInput } from '#src/web/ui/choice-input.tsx';
import { useWords } from '#src/web/ui/language.tsx';
import { recall, remember } from '#src/web/ui/memory.ts';
import { Sheet } from '#src/web/ui/overlay.tsx';
import { shellWords } from '../words/shell.ts';
import css from './keyboard-help.module.css';

export function KeyboardHelp({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const words = useWords(shellWords).help;
  const [single, setSingle] = useState(() => recall('singleKeys') !== 'off');
  const groups = [
    {
      title: words.everywhere,
      keys: [
        ['/', words.palette],
        ['Ctrl K', words.palette],
        ['g w', words.goWork],
        ['g p', words.goPersons],
        ['g c', words.goFigures],
        ['g j', words.goReport],
        ['g v', words.goQuestions],
        ['g l', words.goLaw],
        ['?', words.help],
        ['Esc', words.close],
      ],
    },
    {
      title: words.inWork,
      keys: [
        ['j', words.down],
        ['k', words.up],
        ['Enter', words.open],
        ['s', words.settle],
      ],
    },
    {
      title: words.inDossier,
      keys: [
        ['a', words.acts],
        ['1 – 9', words.nthAct],
        ['w', words.why],
        ['o', words.known],
        ['p m t h l', words.sections],
      ],
    },
  ] as const;
  return (
    <Sheet title={words.title} isOpen={isOpen} onClose={onClose} place="centre">
      <div className={css['groups']}>
        {groups.map((group) => (
          <section key={group.title}>
            <h3>{group.title}</h3>
            <dl className={css['keys']}>
              {group.keys.map(([keys, what]) => (
                <div key={keys} className={css['row']}>
                  <dt>
                    {keys.split(' ').map((key, index) => (
                      <kbd key={index}>{key}</kbd>
                    ))}
                  </dt>
                  <dd>{what}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <div className={css['switch']}>
        <CheckboxInput
          label={words.single}
          value={single}
          onChange={(on) => {
            remember('singleKeys', on ? 'on' : 'off');
            setSingle(on);
          }}
        />
        <p className={css['hint']}>{words.singleHint}</p>
      </div>
    </Sheet>
  );
}
