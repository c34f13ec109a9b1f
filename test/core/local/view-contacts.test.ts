import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { chooseContacts } from '../../../src/core/local/choose-contacts.js';
import { viewContacts } from '../../../src/core/local/view-contacts.js';
import type { LocalContact } from '../../../src/schema/local-information.js';
import { concernSchema } from '../../../src/schema/route.js';
import { audienceSchema } from '../../../src/schema/setting.js';
import { words } from '../../../src/text/en-GB.js';

const contact = (role: string, ...audience: LocalContact['audience']): LocalContact => ({
  role,
  audience,
});
const all = [
  contact('Staff line', 'staff'),
  contact('Student support', 'student'),
  contact('Front door', 'public', 'child'),
  contact('Adult team', 'adult'),
  contact('Reception', 'staff', 'student', 'public'),
];
const rolesFor = (question: Parameters<typeof chooseContacts>[1]) =>
  chooseContacts(all, question).map(({ role }) => role);

describe('choosing contacts', () => {
  it('gives all while nothing is known of the reader', () => {
    expect(rolesFor({})).to.deep.equal(all.map(({ role }) => role));
  });

  it('gives those for the reader, and those that name no reader', () => {
    expect(rolesFor({ audience: 'staff' })).to.deep.equal([
      'Staff line',
      'Adult team',
      'Reception',
    ]);
    expect(rolesFor({ audience: 'public' })).to.deep.equal([
      'Front door',
      'Adult team',
      'Reception',
    ]);
  });

  it('leaves out those for adults when the concern is about a child', () => {
    expect(rolesFor({ concern: 'child-safeguarding' })).not.to.include('Adult team');
    expect(rolesFor({ concern: 'child-safeguarding', audience: 'public' })).to.deep.equal([
      'Front door',
      'Reception',
    ]);
    expect(rolesFor({ concern: 'unsure' })).to.include('Adult team');
  });

  it('never leaves a reader without anybody, and keeps the order', () => {
    const someContacts = fc.array(
      fc.record({
        role: fc.string(),
        audience: fc.subarray([...audienceSchema.options, 'child', 'adult'] as const),
      }),
      { minLength: 1 },
    );
    const question = fc.record({
      audience: fc.option(fc.constantFrom(...audienceSchema.options), { nil: undefined }),
      concern: fc.option(fc.constantFrom(...concernSchema.options), { nil: undefined }),
    });
    fc.assert(
      fc.property(someContacts, question, (contacts, asked) => {
        const chosen = chooseContacts(contacts, asked);
        expect(chosen.length).to.be.greaterThan(0);
        expect(contacts.filter((one) => chosen.includes(one))).to.deep.equal(chosen);
      }),
    );
    expect(chooseContacts([], { audience: 'staff' })).to.deep.equal([]);
  });
});

describe('contacts in words', () => {
  const view = (contacts: LocalContact[], instant = '2026-11-20T12:00Z', question = {}) =>
    viewContacts(contacts, question, new Date(instant), words);

  it('say whom they are for only where that differs', () => {
    expect(
      view([contact('A', 'staff', 'student'), contact('B', 'student', 'staff')]),
    ).to.deep.include({
      contact: contact('A', 'staff', 'student'),
      audiences: '',
      hours: '',
      opening: '',
    });
    expect(
      view([contact('A', 'staff', 'student'), contact('B', 'child')]).map(
        ({ audiences }) => audiences,
      ),
    ).to.deep.equal(['For staff and students', 'For concerns about a child']);
  });

  it('write hours that are given day by day, and say whether they answer now', () => {
    const days = ['monday', 'tuesday', 'wednesday', 'thursday'] as const;
    const hours = [
      { days: [...days], opens: '09:00', closes: '17:00' },
      { days: ['friday' as const], opens: '09:00', closes: '12:00' },
    ];
    const [friday] = view([{ ...contact('A', 'staff'), hours }], '2026-11-20T11:59Z');
    expect(friday?.hours).to.equal('Monday to Thursday, 9am to 5pm; Friday, 9am to midday');
    expect(friday?.opening).to.equal('Open now, until midday');
    const [later] = view([{ ...contact('A', 'staff'), hours }], '2026-11-20T12:00Z');
    expect(later?.opening).to.equal('Closed now, opens Monday at 9am');
  });

  it('keep to the words of the file when those are not understood, and claim nothing', () => {
    const [one] = view([{ ...contact('A', 'staff'), hours: '8am to 6pm on teaching days' }]);
    expect(one).to.deep.include({ hours: '8am to 6pm on teaching days', opening: '' });
  });
});
