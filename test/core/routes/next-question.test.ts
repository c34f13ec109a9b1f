import { expect } from '@open-wc/testing';
import { routesNamedFor } from '../../../src/core/routes/decide-routes.js';
import { nextQuestion } from '../../../src/core/routes/next-question.js';
import { concernSchema } from '../../../src/schema/route.js';
import { audienceSchema, settingSchema } from '../../../src/schema/setting.js';

const choices = { audiences: audienceSchema.options, settings: settingSchema.options };

describe('the next question', () => {
  it('asks who, then where, when both matter', () => {
    expect(nextQuestion({ concern: 'person-at-risk' }, choices)).to.equal('audience');
    expect(nextQuestion({ concern: 'person-at-risk', audience: 'staff' }, choices)).to.equal(
      'setting',
    );
  });

  it('does not ask the public where: their routes are the same everywhere', () => {
    for (const concern of concernSchema.options) {
      expect(nextQuestion({ concern, audience: 'public' }, choices), concern).to.equal(undefined);
    }
  });

  it('asks nothing when one route fits all', () => {
    expect(nextQuestion({ concern: 'training-or-newsletter' }, choices)).to.equal(undefined);
    expect(nextQuestion({ concern: 'new-provider-forum' }, choices)).to.equal(undefined);
  });

  it('does not ask what is known', () => {
    const known = { concern: 'person-at-risk', audience: 'staff', setting: 'school' } as const;
    expect(nextQuestion(known, choices)).to.equal(undefined);
  });

  it('asks nothing in danger', () => {
    expect(nextQuestion({ concern: 'immediate-danger' }, choices)).to.equal(undefined);
    expect(nextQuestion({ concern: 'information-about-terrorism' }, choices)).to.equal(undefined);
  });

  it('ends with the routes settled, for every concern and every answer', () => {
    for (const concern of concernSchema.options) {
      for (const audience of choices.audiences) {
        for (const setting of choices.settings) {
          const known: Parameters<typeof nextQuestion>[0] = { concern };
          const asked = nextQuestion(known, choices);
          const second =
            asked === 'audience' ? { ...known, audience } : asked ? { ...known, setting } : known;
          const third = nextQuestion(second, choices) ? { ...second, audience, setting } : second;
          expect(nextQuestion(third, choices)).to.equal(undefined);
          expect(routesNamedFor(third)).to.deep.equal(
            routesNamedFor({ concern, audience, setting }),
          );
        }
      }
    }
  });
});
