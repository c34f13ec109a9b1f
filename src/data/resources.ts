// Written by hand on 2026-11-21 from the pages named in each entry; the words are ours.
import type { Resource } from '../schema/resource.js';
import { inferredFrom, seenOn } from './evidence.js';
import { source } from './sources.js';

/** Further support for putting Prevent into practice. */
export const resources: Resource[] = [
  {
    ...seenOn('https://www.support-people-susceptible-to-radicalisation.service.gov.uk/portal'),
    title: 'Prevent e-learning (Home Office)',
    summary: 'Online courses: awareness, referrals, Channel and refreshers.',
    url: 'https://www.support-people-susceptible-to-radicalisation.service.gov.uk/portal',
  },
  {
    // Named on the page of 2023 only. Its address was never found: the GOV.UK page stands in.
    ...seenOn(
      'https://www.govwire.co.uk/news/department-for-education/guidance-regional-prevent-coordinators-62275',
    ),
    title: 'Introduction to the Prevent duty, for safeguarding leads (DfE)',
    summary: 'For schools and colleges.',
    settings: ['school', 'further-education'],
  },
  {
    // The address is printed in an Enfield council document of 31 October 2022.
    ...seenOn('https://traded.enfield.gov.uk/'),
    title: 'Safeguarding learners who are susceptible to radicalisation (DfE)',
    summary: 'Guidance for early years, schools and further education.',
    url: 'https://www.gov.uk/government/publications/the-prevent-duty-safeguarding-learners-vulnerable-to-radicalisation',
    settings: ['school', 'further-education', 'independent-training-provider'],
  },
  {
    ...seenOn('https://www.educateagainsthate.com/'),
    title: 'Educate Against Hate (DfE)',
    summary: 'Advice and resources for schools and colleges.',
    url: 'https://www.educateagainsthate.com/',
    settings: ['school', 'further-education'],
  },
  {
    // Two GOV.UK pages fit the link's words; this is the collection that lists the other.
    ...inferredFrom(source.url),
    title: 'Prevent training and support materials for higher education (DfE)',
    url: 'https://www.gov.uk/government/collections/the-prevent-duty-in-higher-education-he-training-and-guidance-for-practitioners',
    settings: ['higher-education'],
  },
  {
    ...seenOn(
      'https://www.gov.uk/government/publications/prevent-duty-guidance/prevent-duty-guidance-for-england-and-wales-accessible',
    ),
    title: 'Prevent duty guidance for England and Wales (Home Office)',
    summary: 'The statutory guidance, in force since 31 December 2023.',
    url: 'https://www.gov.uk/government/publications/prevent-duty-guidance/prevent-duty-guidance-for-england-and-wales-accessible',
  },
  {
    ...seenOn(
      'https://www.gov.uk/government/publications/prevent-duty-self-assessment-tool-further-education',
    ),
    title: 'Prevent duty risk assessment templates (DfE)',
    summary: 'For early years, schools and further education.',
    url: 'https://www.gov.uk/government/publications/prevent-duty-self-assessment-tool-further-education',
    settings: ['school', 'further-education', 'independent-training-provider'],
  },
];
