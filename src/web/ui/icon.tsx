/** Our own icons on a grid of 16, drawn as strokes in the colour of the text. Always beside a word, or with one on the button. */
const shapes = {
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM10.4 10.4 14 14',
  menu: 'M2 4h12M2 8h12M2 12h12',
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  more: 'M3 8h.01M8 8h.01M13 8h.01',
  check: 'M3 8.5l3.2 3.2L13 4.8',
  late: 'M8 1.8 14.8 13.8H1.2ZM8 6.4v3.4M8 11.7h.01',
  clock: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2ZM8 4.8V8l2.3 1.6',
  circle: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11Z',
  half: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11ZM8 2.5v11M8 5.5h4.6M8 8h5.4M8 10.5h4.6',
  dash: 'M4 8h8',
  wait: 'M4 2.5h8M4 13.5h8M5 2.5c0 3 6 4 6 5.5s-6 2.5-6 5.5M11 2.5c0 3-6 4-6 5.5s6 2.5 6 5.5',
  down: 'M4 6l4 4 4-4',
  next: 'M6 4l4 4-4 4',
  previous: 'M10 4 6 8l4 4',
  calendar: 'M2.5 4h11v9.5h-11ZM2.5 7h11M5.5 2v3M10.5 2v3',
  person: 'M8 2.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6ZM2.5 14c.4-3 2.6-4.4 5.5-4.4s5.1 1.4 5.5 4.4',
  pen: 'M3 13l.7-3L11 2.7 13.3 5 6 12.3ZM9.6 4.1l2.3 2.3',
  page: 'M4 1.8h5.4L12.5 5v9.2H4ZM9 2v3.4h3.4',
  print: 'M4.5 6V2h7v4M4.5 11.5H2.2V6h11.6v5.5h-2.3M4.5 9.5h7V14h-7Z',
  download: 'M8 2v8M4.8 7 8 10.2 11.2 7M2.5 13.5h11',
  history: 'M2.4 8a5.6 5.6 0 1 0 1.7-4L2.4 5.6M2.4 2.4v3.2h3.2M8 5v3.2l2.2 1.4',
  question: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2ZM6.2 6.3c.2-1.1 1-1.6 1.9-1.6 1 0 1.8.7 1.8 1.6 0 1.4-1.8 1.4-1.8 2.7M8 11.2h.01',
  book: 'M8 3.6C6.8 2.7 5 2.4 2.5 2.5v9.8c2.5-.1 4.3.2 5.5 1.2 1.2-1 3-1.3 5.5-1.2V2.5C11 2.4 9.2 2.7 8 3.6ZM8 3.6v9.8',
  chart: 'M2.5 13.5h11M4.5 13V8.5M8 13V3M11.5 13V6',
  lock: 'M3.5 7.2h9v6.3h-9ZM5.3 7V5.2a2.7 2.7 0 0 1 5.4 0V7',
  link: 'M6.5 9.5 9.5 6.5M7 4.8l1.5-1.5a2.9 2.9 0 0 1 4.1 4.1L11.2 9M9 11.2l-1.5 1.5a2.9 2.9 0 0 1-4.1-4.1L4.8 7',
  warning: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2ZM8 4.8v4M8 11.2h.01',
} as const;
export type IconName = keyof typeof shapes;

export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      width={`${size / 16}em`}
      height={`${size / 16}em`}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={shapes[name]} />
    </svg>
  );
}

const door = 'M10 28V11a6 6 0 0 1 12 0v17Z';
const stream =
  'M3.5 18.6c2.1-1.6 4.2-1.6 6.3 0s4.1 1.6 6.2 0 4.1-1.6 6.2 0 4.2 1.6 6.3 0M3.5 24.2c2.1-1.6 4.2-1.6 6.3 0s4.1 1.6 6.2 0 4.1-1.6 6.2 0 4.2 1.6 6.3 0';

/** The mark of Doorstroom: a stream that goes through a door. */
export function Mark({ size = 28 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="6" fill="#ffe615" />
      <clipPath id="doorstroom-door">
        <path d={door} />
      </clipPath>
      <path d={door} fill="#1a1a17" />
      <path d={stream} fill="none" stroke="#1a1a17" strokeWidth="2.5" strokeLinecap="round" />
      <path d={stream} fill="none" stroke="#ffe615" strokeWidth="2.5" clipPath="url(#doorstroom-door)" />
    </svg>
  );
}
