import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  decideRoutes,
  pickRoutes,
  routesNamedFor,
} from '../../../src/core/routes/decide-routes.js';
import { flattenRoute } from '../../../src/core/routes/flat-route.js';
import { ROUTE_TABLE } from '../../../src/core/routes/route-table.js';
import { routes } from '../../../src/data/routes.js';
import type { Concern, RouteId } from '../../../src/schema/route.js';
import { concernSchema, routeIdSchema } from '../../../src/schema/route.js';
import {
  audienceSchema,
  settingSchema,
  type Audience,
  type Setting,
} from '../../../src/schema/setting.js';

const concerns = concernSchema.options;
const settings = settingSchema.options;
const audiences = audienceSchema.options;

const idsFor = (concern: Concern, audience?: Audience, setting?: Setting): RouteId[] =>
  decideRoutes({ concern, audience, setting }, routes).map(({ id }) => id);
const every = (
  check: (concern: Concern, audience: Audience, setting: Setting, ids: RouteId[]) => void,
) => {
  for (const concern of concerns) {
    for (const audience of audiences) {
      for (const setting of settings) {
        check(concern, audience, setting, idsFor(concern, audience, setting));
      }
    }
  }
};
const isFor = (list: readonly string[] | undefined, id: string) => !list || list.includes(id);

describe('the decision table', () => {
  it('has one line for every setting and audience, besides lines that are for all', () => {
    every((concern, audience, setting) => {
      const lines = ROUTE_TABLE[concern].filter(
        (line) => isFor(line.settings, setting) && isFor(line.audiences, audience),
      );
      const own = lines.filter((line) => line.settings ?? line.audiences);
      const forAll = lines.length - own.length;
      expect(
        own.length === 1 || (own.length === 0 && forAll > 0),
        `${concern} ${audience} ${setting}`,
      ).to.equal(true);
    });
  });

  it('uses every route that answers a concern, and no route that does not exist', () => {
    const named = Object.values(ROUTE_TABLE).flatMap((lines) =>
      lines.flatMap(({ routes: ids }) => ids),
    );
    // A change of lead or policy is no concern: its route is in the full list only.
    const unnamed = routeIdSchema.options.filter((id) => !named.includes(id));
    expect(unnamed).to.deep.equal(['ofs-change']);
    expect(routes.map(({ id }) => id)).to.have.members([...routeIdSchema.options]);
  });
});

describe('for every concern, audience and setting', () => {
  it('999 comes first and the Anti-Terrorist Hotline is there', () => {
    every((concern, audience, setting, ids) => {
      expect(ids[0], `${concern} ${audience} ${setting}`).to.equal('emergency');
      expect(ids, `${concern} ${audience} ${setting}`).to.include('anti-terrorist-hotline');
    });
  });

  it('no route comes twice', () => {
    every((_concern, _audience, _setting, ids) => {
      expect(new Set(ids).size).to.equal(ids.length);
    });
  });

  it('there is always more to do than call 999 or the hotline', () => {
    every((concern, audience, setting, ids) => {
      expect(ids.length, `${concern} ${audience} ${setting}`).to.be.greaterThan(2);
    });
  });

  it('ACT Early is never shown to staff, who go to their own lead', () => {
    every((concern, audience, setting, ids) => {
      if (audience === 'staff') expect(ids, `${concern} ${setting}`).not.to.include('act-early');
    });
  });

  it('the Office for Students is shown in higher education only', () => {
    every((_concern, _audience, setting, ids) => {
      const isShown = ids.some((id) => id.startsWith('ofs-'));
      if (isShown) expect(setting).to.equal('higher-education');
    });
  });

  it('the public is never sent to a lead it does not have, nor told to refer', () => {
    const inside: RouteId[] = [
      'safeguarding-lead',
      'provider-prevent-lead',
      'council-procedure',
      'allegations-procedure',
      'designated-officer',
      'prevent-referral',
      'ofs-serious-incident',
      'ofs-reportable-event',
    ];
    every((concern, audience, setting, ids) => {
      if (audience !== 'public') return;
      expect(
        ids.filter((id) => inside.includes(id)),
        `${concern} ${setting}`,
      ).to.deep.equal([]);
    });
  });

  it('the public’s routes are the same in every setting', () => {
    for (const concern of concerns) {
      const answers = new Set(settings.map((setting) => idsFor(concern, 'public', setting).join()));
      expect(answers.size, concern).to.equal(1);
    }
  });

  it('the unconfirmed helpline is shown only when the page asks for it', () => {
    every((_concern, _audience, _setting, ids) => {
      expect(ids).not.to.include('counter-extremism-helpline');
    });
    const asked = decideRoutes(
      { concern: 'unsure', audience: 'staff', setting: 'school' },
      routes,
      {
        withUnconfirmed: true,
      },
    );
    expect(asked.map(({ id }) => id)).to.include('counter-extremism-helpline');
  });

  it('what is not known leaves out nothing that may fit', () => {
    const answers = fc.record({
      concern: fc.constantFrom(...concerns),
      audience: fc.constantFrom(...audiences),
      setting: fc.constantFrom(...settings),
    });
    fc.assert(
      fc.property(answers, ({ concern, audience, setting }) => {
        const unknown = idsFor(concern);
        return idsFor(concern, audience, setting).every((id) => unknown.includes(id));
      }),
    );
  });
});

describe('the sources’ own advice, row by row', () => {
  it('danger and planned crimes: 999, without another question (rows 1 and 2)', () => {
    for (const concern of ['immediate-danger', 'planning-an-offence'] as const) {
      expect(routesNamedFor({ concern })).to.deep.equal(['emergency', 'own-lead-afterwards']);
      expect(ROUTE_TABLE[concern]).to.have.length(1);
    }
  });

  const lead = {
    school: 'safeguarding-lead',
    'higher-education': 'provider-prevent-lead',
    'local-authority': 'council-procedure',
  } as const;

  it('a learner at risk: the DSL, advice, then a referral (rows 4 to 6)', () => {
    for (const setting of [
      'school',
      'further-education',
      'independent-training-provider',
    ] as const) {
      expect(idsFor('person-at-risk', 'staff', setting).slice(1, 4)).to.deep.equal([
        'safeguarding-lead',
        'local-prevent-team',
        'prevent-referral',
      ]);
    }
    expect(idsFor('person-at-risk', 'staff', 'higher-education').slice(1, 3)).to.deep.equal([
      'provider-prevent-lead',
      'prevent-referral',
    ]);
    expect(idsFor('person-at-risk', 'staff', 'local-authority').slice(1, 4)).to.deep.equal([
      'council-procedure',
      'local-prevent-team',
      'prevent-referral',
    ]);
  });

  it('the same from the public: ACT Early, 101, the local team (row 7)', () => {
    expect(idsFor('person-at-risk', 'public', 'school').slice(1, 4)).to.deep.equal([
      'act-early',
      'police-101',
      'local-prevent-team',
    ]);
  });

  it('information about terrorism: the hotline right after 999 (row 3)', () => {
    every((concern, _audience, _setting, ids) => {
      if (concern === 'information-about-terrorism')
        expect(ids[1]).to.equal('anti-terrorist-hotline');
    });
  });

  it('an allegation: own procedure, LADO, and the DfE form but for councils (rows 9 and 10)', () => {
    for (const setting of settings) {
      const ids = idsFor('staff-allegation', 'staff', setting);
      expect(ids).to.include.members(['allegations-procedure', 'designated-officer']);
      expect(ids.includes('report-extremism-form')).to.equal(setting !== 'local-authority');
    }
  });

  it('extremism in a provider: the DfE form for everyone everywhere (row 11)', () => {
    every((concern, _audience, _setting, ids) => {
      if (concern === 'provider-extremism') expect(ids).to.include('report-extremism-form');
    });
  });

  it('a child’s safety: the council’s team for everyone (row 13)', () => {
    every((concern, _audience, _setting, ids) => {
      if (concern === 'child-safeguarding') expect(ids).to.include('child-safeguarding-team');
    });
  });

  it('an incident in higher education: both OfS routes; elsewhere the co-ordinator (rows 14 to 16)', () => {
    expect(idsFor('higher-education-incident', 'staff', 'higher-education')).to.include.members([
      'ofs-serious-incident',
      'ofs-reportable-event',
    ]);
    expect(idsFor('higher-education-incident', 'staff', 'further-education')).to.include(
      'regional-coordinator',
    );
  });

  it('online material, hate crime, complex cases, training and forums (rows 17 to 20)', () => {
    every((concern, audience, _setting, ids) => {
      if (concern === 'online-material') expect(ids).to.include('report-online-material');
      if (concern === 'hate-crime') expect(ids).to.include('police-101');
      if (concern === 'complex-case' && audience === 'staff')
        expect(ids).to.include('regional-coordinator');
      if (concern === 'training-or-newsletter') expect(ids[1]).to.equal('regional-coordinator');
      if (concern === 'new-provider-forum') expect(ids[1]).to.equal('regional-coordinator');
    });
  });

  it('people inside an organisation go to its own lead before anyone but the police', () => {
    const worries: Concern[] = [
      'unsure',
      'provider-extremism',
      'child-safeguarding',
      'online-material',
      'hate-crime',
      'complex-case',
    ];
    for (const concern of worries) {
      for (const setting of ['school', 'higher-education', 'local-authority'] as const) {
        const own = idsFor(concern, 'staff', setting).filter(
          (id) => !['emergency', 'anti-terrorist-hotline'].includes(id),
        );
        expect(own[0], `${concern} ${setting}`).to.equal(lead[setting]);
      }
    }
  });
});

describe('a route for other programs', () => {
  const flat = (id: RouteId) => pickRoutes([id], routes, {}).map(flattenRoute)[0];

  it('has its number and its address as plain text', () => {
    expect(flat('emergency')).to.include({ id: 'emergency', phone: '999' });
    expect(flat('police-101')).to.include({ phone: '101', textRelay: '18001 101' });
    expect(flat('report-extremism-form')).to.include({
      url: 'https://report-extremism.education.gov.uk/',
    });
    expect(flat('safeguarding-lead')).not.to.have.any.keys('phone', 'url');
  });

  it('names the page it comes from', () => {
    for (const route of routes) expect(flattenRoute(route).source).to.match(/^https:\/\//);
  });
});

describe('routes named for a concern', () => {
  it('leave out 999 and the hotline unless they are the answer', () => {
    expect(routesNamedFor({ concern: 'hate-crime', audience: 'public' })).to.deep.equal([
      'police-101',
    ]);
    expect(routesNamedFor({ concern: 'immediate-danger', audience: 'public' })).to.deep.equal([
      'emergency',
      'own-lead-afterwards',
    ]);
  });
});
