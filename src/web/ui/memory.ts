const PREFIX = 'doorstroom.';

/** What this machine remembers of somebody's preferences; never anything about a person in a file. */
export function recall(key: 'language' | 'theme' | 'singleKeys' | 'explanation'): string | null {
  try {
    return localStorage.getItem(PREFIX + key);
  } catch {
    return null; // storage may be forbidden; then nothing is remembered
  }
}

export function remember(key: 'language' | 'theme' | 'singleKeys' | 'explanation', value: string): void {
  try {
    localStorage.setItem(PREFIX + key, value);
  } catch {
    // as above
  }
}
