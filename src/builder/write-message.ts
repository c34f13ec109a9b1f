/** The message a webmaster sends to whoever looks after the server: all there is to ask, in one text. */
import { fillText } from '../core/text/fill.js';
import { writePolicy } from '../embed/policy/write-policy.js';
import { snippetWords } from '../text/en-GB.js';
import { builderWords } from '../text/builder.en-GB.js';
import type { BuilderChoices } from './builder-choices.js';
import type { BuilderView } from './builder-view.js';

/** Writes the message, paragraph by paragraph, with an empty line between two. */
export function writeMessage(choices: BuilderChoices, view: BuilderView): string {
  const { message: says, widget } = builderWords;
  const { folder, frameDomain, scriptSource, policy, files, localAddress } = view;
  const isSharePoint = choices.system === 'sharepoint';
  const name = widget.names[choices.widget];
  const system = snippetWords.systems[choices.system];
  const want = choices.system === 'other' ? says.want : says.wantIn;
  const ask = (words: string, value: string | undefined) => (value ? [`${words}\n${value}`] : []);
  return [
    says.greeting,
    fillText(want, { name, system }),
    ...ask(fillText(says.files, { base: folder.base ?? '' }), files.join('\n')),
    ...ask(says.policy, writePolicy(policy, 'Content-Security-Policy')),
    ...ask(says.permissions, writePolicy(policy, 'Permissions-Policy')),
    ...ask(isSharePoint ? says.sharepointDomain : says.domain, frameDomain),
    ...ask(says.scriptSource, scriptSource),
    ...ask(says.local, choices.local.isEmpty ? undefined : localAddress),
    says.thanks,
  ].join('\n\n');
}
