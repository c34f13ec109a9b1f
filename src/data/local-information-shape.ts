// Written by `npx tsx src/build/write-local-shape.ts` from src/schema/local-information.ts; do not edit.
import type { FileShape } from '../core/local/check-shape.js';

/** What an organisation's own file must be, for browsers, which get no zod. */
export const localInformationShape: FileShape = {
  formats: {
    words:
      /^(?=(?:(?=[\s\P{Cc}])[^<>\ufffd\u202a-\u202e\u2066-\u2069\p{Cs}]){1,2000}$)[^]*?(?!\p{DI})[\p{L}\p{N}]/u,
    slug: /^[a-z0-9]+(-[a-z0-9]+)*$/u,
    day: /^\d{4}-\d\d-\d\d$/u,
    time: /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-][01]\d:[0-5]\d)?$/u,
    address: /^([hH][tT][tT][pP][sS]:\/\/\w[\w.-]*(:\d+)?(?![^/?#])|\/(?!\/))[!#-;=?-[\]-~]*$/u,
    phone: /^\(?\+?\d[\d ()-]{1,18}\d(,? ?([xX]|[eE]xt(ension|\.)?|[oO]ption) ?\d{1,6})?$/u,
    email: /^[\w+-][\w.'+-]*@(\w[\w-]*\.)+[a-zA-Z]{2,}$/u,
    opens: /^([01]\d|2[0-3]):[0-5]\d$/u,
    closes: /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/u,
  },
  file: {
    needed: 1,
    fields: {
      version: 1,
      $schema: 'words',
      organisation: {
        needed: 0,
        fields: {
          name: 'words',
          setting: [
            'school',
            'further-education',
            'higher-education',
            'independent-training-provider',
            'local-authority',
          ],
          region: [
            'north-west',
            'north-east',
            'west-midlands',
            'east-midlands',
            'south-east',
            'south-west',
            'east-of-england',
            'london',
          ],
        },
      },
      contacts: {
        list: {
          needed: 2,
          fields: {
            role: 'words',
            audience: { list: ['staff', 'student', 'public', 'child', 'adult'], least: 1 },
            name: 'words',
            phone: 'phone',
            textRelay: 'phone',
            email: 'email',
            url: 'address',
            hours: {
              list: {
                needed: 3,
                fields: {
                  days: {
                    list: [
                      'monday',
                      'tuesday',
                      'wednesday',
                      'thursday',
                      'friday',
                      'saturday',
                      'sunday',
                    ],
                    least: 1,
                  },
                  opens: 'opens',
                  closes: 'closes',
                },
              },
              least: 1,
              orText: 'words',
            },
            outOfHours: 'words',
            notes: 'words',
            reviewBy: 'day',
          },
        },
        least: 0,
      },
      referralForms: {
        list: {
          needed: 2,
          fields: { title: 'words', url: 'address', format: 'words', size: 'words' },
        },
        least: 0,
      },
      sessions: {
        list: {
          needed: 4,
          fields: {
            title: 'words',
            audience: 'slug',
            start: 'time',
            end: 'time',
            register: 'address',
            regions: {
              list: [
                'north-west',
                'north-east',
                'west-midlands',
                'east-midlands',
                'south-east',
                'south-west',
                'east-of-england',
                'london',
              ],
              least: 1,
            },
            organiser: 'words',
            mode: 'words',
            place: 'words',
            summary: 'words',
          },
        },
        least: 0,
      },
      resources: {
        list: {
          needed: 2,
          fields: {
            title: 'words',
            url: 'address',
            summary: 'words',
            settings: {
              list: [
                'school',
                'further-education',
                'higher-education',
                'independent-training-provider',
                'local-authority',
              ],
              least: 1,
            },
          },
        },
        least: 0,
      },
      notices: { list: { needed: 1, fields: { text: 'words', until: 'day' } }, least: 0 },
    },
  },
};
