// Written by hand from https://www.gov.uk/guidance/regional-prevent-education-coordinators, checked 2026-11-21; the words are ours.
import type { ContactReason, Responsibility } from '../schema/contact-reason.js';
import type { NewsletterTopic } from '../schema/newsletter.js';
import { seenOnPage } from './evidence.js';

const points = (texts: Record<string, string>) =>
  Object.keys(texts).map((id) => ({ ...seenOnPage, id, text: texts[id] ?? '' }));

/** What regional co-ordinators do. */
export const responsibilities: Responsibility[] = points({
  'better-delivery':
    'Help education providers get better at Prevent, also when a monitoring body has found problems',
  'complex-cases':
    'Support providers with complex cases of radicalisation or terrorism that involve children, learners or staff',
  incidents: 'Work with providers and the police after an incident, terrorism-related or not',
  webinars: 'Give online training and good practice webinars for providers',
  'regional-training': 'Give training that follows the risks in their region',
  newsletters: 'Keep the region informed, among other ways with a newsletter',
  partners: 'Join up the work of partners in the region, such as police and councils',
});

/** The six things the co-ordinators' contact form is for. */
export const contactReasons: ContactReason[] = points({
  training: 'find out which training your region offers',
  newsletter: 'get your region’s newsletter',
  'complex-case': 'get help with a complex case of radicalisation',
  'prevent-advocate': 'find a Prevent advocate to speak at a higher education provider',
  'local-risk': 'understand the risk in your area better',
  'good-practice-forum': 'find out whether your area has a good practice forum',
});

/** What regional newsletters carry. */
export const newsletterTopics: NewsletterTopic[] = points({
  trends: 'trends and risks in the region',
  'new-guidance': 'newly published guidance, courses and materials',
  changes: 'changes to how Prevent is carried out',
  news: 'news, blogs and other reading',
});
