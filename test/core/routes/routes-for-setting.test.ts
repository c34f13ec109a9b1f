import { expect } from '@open-wc/testing';
import { decideRoutes } from '../../../src/core/routes/decide-routes.js';
import { routesForSetting } from '../../../src/core/routes/routes-for-setting.js';
import { routes } from '../../../src/data/routes.js';
import { concernSchema } from '../../../src/schema/route.js';
import { audienceSchema, settingSchema } from '../../../src/schema/setting.js';

const idsFor = (setting?: (typeof settingSchema.options)[number]) =>
  routesForSetting(routes, setting).map(({ id }) => id);

describe('the routes of a setting', () => {
  it('are all routes while the setting is not known', () => {
    expect(idsFor()).to.deep.equal(routes.map(({ id }) => id));
  });

  it('hold every route that some concern leads to there', () => {
    for (const setting of settingSchema.options) {
      for (const concern of concernSchema.options) {
        for (const audience of audienceSchema.options) {
          const decided = decideRoutes({ concern, audience, setting }, routes);
          expect(idsFor(setting)).to.include.members(decided.map(({ id }) => id));
        }
      }
    }
  });

  it('hold the OfS for higher education only, also its rule about changes', () => {
    for (const setting of settingSchema.options) {
      const ofOfs = idsFor(setting).filter((id) => id.startsWith('ofs-'));
      expect(ofOfs).to.deep.equal(
        setting === 'higher-education'
          ? ['ofs-serious-incident', 'ofs-reportable-event', 'ofs-change']
          : [],
      );
    }
  });

  it('leave out the procedures of other kinds of organisation', () => {
    expect(idsFor('school')).to.not.include.members(['council-procedure', 'provider-prevent-lead']);
    expect(idsFor('local-authority')).to.not.include('safeguarding-lead');
  });
});
