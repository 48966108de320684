import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { Link } from 'wouter';
import styles from './Button.module.css';

/** One primary button a view; `quiet` looks like a link; `danger` only in a dialog that asks before it deletes. */
export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger';

type ButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'disabled'> & {
  look?: ButtonLook;
  wide?: boolean;
  ref?: Ref<HTMLButtonElement>;
};

const classes = (look: ButtonLook, wide: boolean) =>
  [styles.button, styles[look], wide ? styles.wide : ''].filter(Boolean).join(' ');

/** Never disabled: a button that cannot do its work says why. */
export function Button({ look = 'primary', wide = false, type = 'button', ...rest }: ButtonProps) {
  return <button {...rest} type={type} className={classes(look, wide)} />;
}

/** A way to another page that looks like a button. `outside` leaves the router (a file, a new window). */
export function ButtonLink(props: {
  href: string;
  look?: ButtonLook;
  wide?: boolean;
  newWindow?: boolean;
  children: ReactNode;
}) {
  const { href, look = 'secondary', wide = false, newWindow = false, children } = props;
  const className = classes(look, wide);
  if (newWindow)
    return (
      <a href={href} target="_blank" rel="noreferrer" className={className}>
        {children}
      </a>
    );
  return (
    <Link href={href} className={className}>
      {children}
    </Link>
  );
}
