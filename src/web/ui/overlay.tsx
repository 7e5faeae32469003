import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import { useWords } from './language.tsx';
import css from './overlay.module.css';
import { uiWords } from './words.ts';

interface SheetProps {
  readonly title: ReactNode;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** `side` leaves what is underneath in view, `centre` is for choosing and short notes. */
  readonly place?: 'side' | 'centre';
  /** Only text: the text itself takes the focus then, so that the arrow keys scroll it. */
  readonly reading?: boolean;
  readonly children: ReactNode;
}

/** The one dialog of the office. Escape and the scrim close it; the focus returns to where it was. */
export function Sheet({ title, isOpen, onClose, place = 'side', reading = false, children }: SheetProps) {
  const words = useWords(uiWords);
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable
      className={`${css['scrim']} ${css[place]}`}
    >
      <Modal className={css['sheet'] ?? ''}>
        <Dialog className={css['dialog'] ?? ''}>
          <header className={css['head']}>
            <Heading slot="title" level={2} className={css['title'] ?? ''}>
              {title}
            </Heading>
            <Button look="quiet" iconOnly onPress={onClose} aria-label={words.close} data-print="no">
              <Icon name="close" />
            </Button>
          </header>
          <div className={css['body']} {...(reading ? { tabIndex: 0 } : {})}>
            {children}
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
