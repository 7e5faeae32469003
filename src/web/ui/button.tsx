import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { ButtonProps as AriaButtonProps } from 'react-aria-components';
import css from './button.module.css';

interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'children'> {
  readonly look?: 'solid' | 'plain' | 'quiet' | 'danger';
  readonly size?: 'normal' | 'small';
  readonly iconOnly?: boolean;
  readonly children: ReactNode;
}

export function Button({ look = 'plain', size = 'normal', iconOnly = false, ...props }: ButtonProps) {
  return <AriaButton {...props} className={buttonClass(look, size, iconOnly)} />;
}

/** For links that look like buttons, and for buttons of React Aria that come with their own component. */
export function buttonClass(
  look: NonNullable<ButtonProps['look']> = 'plain',
  size: 'normal' | 'small' = 'normal',
  iconOnly = false,
): string {
  return [css['button'], css[look], size === 'small' && css['small'], iconOnly && css['iconOnly']].filter(Boolean).join(' ');
}
