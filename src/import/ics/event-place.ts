/** Where an event is: a place one can go to, online, or both. */

/** What a location says. */
export interface EventPlace {
  readonly place?: string;
  readonly mode?: string;
  /** The addresses in it. */
  readonly addresses: readonly string[];
}

const ADDRESS = /<?https?:\/\/[^\s<>"]+>?/gi;
const ONLINE =
  /^(online|virtual|virtually|webinar|remote|remotely|teams|zoom|webex|meet|skype|gotomeeting|gotowebinar)$/;
// Words that say nothing of a place one can go to: "Online (link sent on booking)".
const BESIDE =
  /^(a|an|and|at|be|booking|by|call|cisco|confirmed|details|event|for|follow|google|held|here|in|is|join|link|live|meeting|microsoft|ms|now|on|only|platform|provided|sent|session|shared|tbc|the|this|to|training|using|via|video|will|with)$/;

/**
 * Reads a location. Outlook joins several with semicolons, Apple writes addresses over several lines. A part
 * is online when it holds nothing but words for that ("Microsoft Teams Meeting") or an address; a "Virtual
 * School" is a place.
 * @param location plain text
 */
export function readPlace(location: string): EventPlace {
  const addresses = (location.match(ADDRESS) ?? []).map((found) =>
    found.replace(/^<|[>.,;)]{1,9}$/g, ''),
  );
  const places: string[] = [];
  let isOnline = false;
  for (const part of location.split(';')) {
    const words = part
      .replace(ADDRESS, ' ')
      .replace(/\s*\n\s*/g, ', ')
      .replace(/\s+/g, ' ')
      .trim();
    const named = words.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
    const isOnlinePart = named.every((word) => ONLINE.test(word) || BESIDE.test(word));
    if (
      isOnlinePart &&
      (named.some((word) => ONLINE.test(word)) || part !== part.replace(ADDRESS, ''))
    ) {
      isOnline = true;
    } else if (words) places.push(words.replace(/^[,:\s-]{1,9}|[,:\s-]{1,9}$/g, ''));
  }
  const place = places.join('; ');
  return {
    ...(place && { place }),
    ...(isOnline && { mode: place ? 'Online and in person' : 'Online' }),
    addresses,
  };
}
