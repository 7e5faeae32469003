import { useEffect, useState } from 'react';

/** The value, once it has stood still for a moment: so that typing asks once and not at every letter. */
export function useLater<T>(value: T, milliseconds = 160): T {
  const [later, setLater] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setLater(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return later;
}
