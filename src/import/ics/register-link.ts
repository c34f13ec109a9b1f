/** The address to register at, where an event hides it. */
import { unwrapAddress } from '../sessions/wrapped-address.js';

const ADDRESS = /\bhttps:\/\/[^\s<>"'\\]+/gi;
// What booking sites, forms and meetings have in their addresses. "Facebook" is not a booking.
const BOOKING =
  /(?<!face)book|regist|sign-?up|enrol|ticket|eventbrite|forms\.(gle|office|cloud)|\/forms?\b|formstack|microsoftforms|webinar|\b(teams\.(microsoft|live)\.com|events\.teams|zoom\.us|meet\.google\.com|webex\.com)\//i;
const LONGEST = 20_000;
const NOT_FOR_GUESTS = /meetingoptions|aka\.ms|dialin\.|\/dl\/launcher|support\./i;

/**
 * The first https address in a text that looks like one to book, register or join at.
 * @param text as it stands in the calendar, HTML and all
 */
export function findRegisterLink(text: string): string | undefined {
  return (text.slice(0, LONGEST).match(ADDRESS) ?? [])
    .map((found) => unwrapAddress(found.replace(/&amp;/gi, '&').replace(/[.,;:!?)\]]{1,9}$/, '')))
    .find((address) => BOOKING.test(address) && !NOT_FOR_GUESTS.test(address));
}
