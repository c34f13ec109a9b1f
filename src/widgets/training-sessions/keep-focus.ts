import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Where the focus was before a change: which session of which list, and which of its controls. */
interface HeldFocus {
  readonly list: string;
  readonly id: string;
  readonly after: readonly string[];
  readonly control: number;
}

const CONTROLS = 'a, button, textarea';

/**
 * Keeps the focus with its session when others come and go: rows are used again for other sessions, and
 * Enter would open another one than the reader was told. When the session itself goes, the focus moves
 * to the next one, or to the heading.
 */
export class FocusKeeper implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #held: HeldFocus | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const part = this.#host.shadowRoot?.activeElement;
    const row = part?.closest<HTMLElement>('[data-session]');
    const list = row?.parentElement;
    if (!part || !row || !list) {
      this.#held = undefined;
      return;
    }
    const ids = this.#rowsOf(list.id).map(idOf);
    const id = idOf(row);
    this.#held = {
      list: list.id,
      id,
      after: ids.slice(ids.indexOf(id) + 1),
      control: [...row.querySelectorAll(CONTROLS)].indexOf(part),
    };
  }

  hostUpdated(): void {
    const held = this.#held;
    const root = this.#host.shadowRoot;
    const focused = root?.activeElement?.closest<HTMLElement>('[data-session]');
    if (!held || (focused && idOf(focused) === held.id)) return;
    const rows = this.#rowsOf(held.list);
    const find = (id: string) => rows.find((row) => idOf(row) === id);
    const row = find(held.id);
    const control = row?.querySelectorAll<HTMLElement>(CONTROLS)[held.control];
    const next = held.after.map(find).find((one) => one);
    (control ?? row ?? next ?? root?.querySelector<HTMLElement>('#top'))?.focus();
  }

  #rowsOf(list: string): HTMLElement[] {
    return [
      ...(this.#host.shadowRoot?.querySelectorAll<HTMLElement>(`#${list} > [data-session]`) ?? []),
    ];
  }
}

function idOf(row: HTMLElement): string {
  return row.dataset.session ?? '';
}
