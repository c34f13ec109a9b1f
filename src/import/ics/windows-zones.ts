/** What Windows, and so Outlook and Exchange, call the time zones of Europe. */

// From the CLDR's table windowsZones.xml (release 46), the territory "001" of each; read 2026-11-21.
const WINDOWS_ZONES: Readonly<Record<string, string>> = {
  'gmt standard time': 'Europe/London',
  'greenwich standard time': 'Atlantic/Reykjavik',
  'w. europe standard time': 'Europe/Berlin',
  'central europe standard time': 'Europe/Budapest',
  'romance standard time': 'Europe/Paris',
  'central european standard time': 'Europe/Warsaw',
  'gtb standard time': 'Europe/Bucharest',
  'fle standard time': 'Europe/Kiev',
  'e. europe standard time': 'Europe/Chisinau',
  'turkey standard time': 'Europe/Istanbul',
  'kaliningrad standard time': 'Europe/Kaliningrad',
  'russian standard time': 'Europe/Moscow',
  'belarus standard time': 'Europe/Minsk',
  // Names of our own clocks that are others' elsewhere: to the IANA table BST is Bangladesh.
  bst: 'Europe/London',
  gmt: 'Europe/London',
  'gmt/bst': 'Europe/London',
  'british summer time': 'Europe/London',
  'greenwich mean time': 'Europe/London',
};

/**
 * The name the platform knows a zone by. Old Exchange names the UK's by its cities, and libraries put a path
 * before a name: `(UTC+00:00) Dublin, Edinburgh, Lisbon, London`, `/example.org/2026/Europe/London`.
 */
export function platformNameOf(name: string): string {
  const folded = name.trim().toLowerCase();
  if (/\bedinburgh\b.*\blondon\b/.test(folded)) return 'Europe/London';
  if (/^(tzone:\/\/microsoft\/utc|z|zulu)$/.test(folded)) return 'UTC';
  return WINDOWS_ZONES[folded] ?? /^\/.*\/(\w+\/[\w-]+)$/.exec(name.trim())?.[1] ?? name.trim();
}
