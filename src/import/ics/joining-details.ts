/** What programs write into descriptions for guests of a meeting: numbers and passcodes that are not for everybody. */

const TEAMS =
  /^(microsoft teams\b|join (on your computer|the meeting now)|join microsoft teams meeting)/i;
const ZOOM = /is inviting you to a scheduled zoom meeting|^join zoom meeting|^join from (pc|a pc)/i;
const RULE = /^_{10,}$/;
const GOOGLE_RULE = /^-::[~:-]+::-$/;

/**
 * A description without the details to join a Teams, Zoom or Google meeting. Teams and Google draw lines
 * around theirs; what stands under Zoom's goes with them.
 * @param text plain text with its lines
 */
export function withoutJoiningDetails(text: string): string {
  const kept: string[] = [];
  const lines = text.split('\n');
  let until: RegExp | null = null;
  let index = 0;
  for (const line of lines) {
    index++;
    if (until) {
      if (until.test(line)) until = null;
      continue;
    }
    const next = lines.slice(index, index + 2).find(Boolean) ?? '';
    if (ZOOM.test(line)) break;
    if (GOOGLE_RULE.test(line)) until = GOOGLE_RULE;
    else if (TEAMS.test(line) || (RULE.test(line) && TEAMS.test(next))) until = RULE;
    else kept.push(line);
  }
  return kept.join('\n').trim();
}
