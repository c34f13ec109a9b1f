/** Every word of the builder (`dist/builder.html`). Placeholders in braces are filled by `fillText`. */

/** The words of the builder itself. */
export const builderWords = {
  title: 'Put a Prevent tool on your page',
  intro:
    'Choose a tool, see it, copy the code. Nothing leaves this page: no account, no cookies, nothing sent. Your choices last until you close or reload it.',
  skips: { code: 'Skip to the code', preview: 'Skip to the preview' },
  notSet: 'Leave as it is',
  error: 'Error:',
  steps: {
    widget: 'Choose a tool',
    system: 'Choose your system',
    address: 'Say where the files are',
    options: 'Set options',
    local: 'Add your own contacts and sessions',
    colours: 'Match your colours',
    code: 'Copy the code',
    before: 'Before it goes live',
  },
  optional: 'You can leave this out.',
  widget: {
    legend: 'Which tool do your readers need?',
    names: {
      'concern-router': 'Report a concern',
      'region-finder': 'Find your region',
      'training-sessions': 'Training sessions',
      'coordinator-contact': 'Co-ordinator contact',
      newsletters: 'Newsletters',
      resources: 'Resources',
      updates: 'What has changed',
      hub: 'All in one panel',
    },
    gets: {
      'concern-router': 'A few plain questions, then who to tell, in order.',
      'region-finder': 'Their region from a postcode, council, town or the map.',
      'training-sessions': 'Sessions to come, as a list or a month, for their calendar.',
      'coordinator-contact': 'What the regional co-ordinator does, and the way in.',
      newsletters: 'What the regional newsletters carry, and how to get one.',
      resources: 'Guidance, courses and materials for their setting.',
      updates: 'Changes to the official page, newest first.',
      hub: 'All seven, with a menu. For a whole page, or a system that takes one tag.',
    },
    with999: 'Every tool says when to call 999.',
  },
  system: {
    legend: 'What is your website made with?',
    how: 'How to add it',
    best: 'Best here',
    kinds: {
      script: 'HTML and a script',
      element: 'The tool’s own tag and a script',
      module: 'A module script',
      iframe: 'A frame',
      wordpress: 'An address alone',
      sharepoint: 'A frame for the Embed web part',
      link: 'A link only',
    },
  },
  address: {
    label: 'Address of the folder with the files',
    hint: 'Copy the files to a web server of yours, and give the folder: a whole address, or a path on the same site.',
    problems: {
      empty: 'Enter the address of the folder the files are in',
      insecure:
        'Enter an address that begins with https://, not http://. Browsers block the other on secure pages',
      notAnAddress:
        'Enter an address that begins with https://, or with one / for a folder on your own site',
      notWhole:
        'Enter a whole address that begins with https://. What you chose in step 2 needs the name of the server',
    },
    files: 'Files to copy there',
    fixed:
      'This address names one version, so it never changes by itself. The code below carries a fingerprint of the file: browsers refuse one that was tampered with.',
    fixedPlain: 'This address names one version, so it never changes by itself.',
    moving:
      'This address may come to hold a newer version. That brings corrections without work of yours. For a version that never changes, use a folder with its whole number, such as v1.2.3.',
    isSingle: 'Load this tool alone',
    isSingleHint: 'A smaller file. Only for pages with no other of these tools.',
  },
  options: {
    intro: 'Whatever you leave as it is, the tool decides or asks the reader.',
    /** The command follows. */
    hostCommand: 'npx prevent-widgets host',
    wordpress:
      'WordPress keeps no options of the address: readers choose for themselves. The pages must be laid out with',
    problems: {
      slug: 'Enter small letters and digits joined by hyphens, such as early-years',
      choice: 'Choose one of the list',
      address:
        'Enter an address that begins with https://, or with one / for a file on your own site',
      otherServer:
        'A frame reads files from its own server only. Enter an address that begins with {origin}',
    },
    own: 'Or an audience of your own sessions',
    ownHint: 'As in your file, such as early-years.',
    fields: {
      region: { label: 'Region', hint: 'The tool starts with it. Readers can choose another.' },
      setting: { label: 'Kind of organisation', hint: 'Readers are not asked then.' },
      'heading-level': {
        label: 'Level of the heading',
        hint: 'One more than the heading above it on your page. Usually 2.',
      },
      live: {
        label: 'Ask GOV.UK for fresh dates',
        hint: 'The reader’s browser asks GOV.UK once for the official page. GOV.UK sees their internet address, as for any visit. The preview does not ask.',
      },
      standalone: {
        label: 'Keep this tool to itself',
        hint: 'Otherwise the tools of a page share the region and kind of organisation a reader chose.',
      },
      audience: {
        label: 'Who the page is for',
        hint: 'The tool starts with what is for them.',
      },
      display: {
        label: 'Show routes as',
        hint: 'With questions, readers see only what fits them.',
      },
      'show-unconfirmed': {
        label: 'Also show the DfE helpline',
        hint: 'We could not confirm that it is still open.',
      },
      map: { label: 'Map', hint: 'The list of regions stays either way.' },
      locate: {
        label: 'Offer “Use my location”',
        hint: 'The browser asks the reader first. The position never leaves the page.',
      },
      view: { label: 'Start with', hint: 'Readers can switch between list and month.' },
      'structured-data': {
        label: 'Tell search engines about the sessions',
        hint: 'Adds the sessions to come to your page as data (JSON-LD).',
      },
      start: { label: 'Part that is open at first', hint: 'Readers can open the others.' },
    },
    values: {
      'heading-level': {
        '2': 'Heading 2',
        '3': 'Heading 3',
        '4': 'Heading 4',
        '5': 'Heading 5',
        '6': 'Heading 6',
      },
      display: {
        questions: 'Questions, then an answer',
        list: 'A list of every route',
        summary: 'A short summary, for paper',
      },
      map: { hidden: 'Leave the map out' },
      view: { month: 'The month calendar' },
    },
  },
  local: {
    intro:
      'Who to tell in your organisation, your forms and your sessions. They stand first, straight after 999. The code only names the file; you put the file on your server.',
    label: 'Address of the file',
    hint: 'Needed only when the file is not beside the others. Otherwise it is {address}.',
    hintWithout:
      'Needed only when you have such a file already. Once you fill in the form, it is {address}.',
  },
  colours: {
    intro:
      'Without colours of yours, the tools keep their own, which pass. Each pair is checked against WCAG 2.2 as you choose.',
    /** Letters to see two colours by. */
    sample: 'Aa',
    tone: 'Your pages are',
    tones: { light: 'Light', dark: 'Dark' },
    toneHint:
      'The tools turn dark only on pages that say color-scheme: dark. A colour you set holds on both.',
    names: {
      accent: 'Links and buttons',
      ink: 'Text',
      ground: 'Background',
      muted: 'Quieter text',
      surface: 'Background of panels',
      line: 'Lines and edges of fields',
      emergency: '999 and errors',
    },
    picker: '{name}: pick a colour',
    hint: 'Our own: {colour}',
    problem: 'Enter # and six letters or digits, such as #1b5a94',
    reset: 'Back to our colours',
    results: 'Contrast',
    pair: '{front} on {back}',
    ratio: '{ratio} to 1',
    passes: 'Passes',
    fails: 'Too low: at least {least} to 1 is needed',
    use: 'Use {colour}',
    useFor: 'for {name}',
    allPass: 'All {count} pairs pass.',
    someFail: {
      one: '1 pair is too low. Some readers could not read it.',
      many: '{count} pairs are too low. Some readers could not read them.',
    },
    head: { pair: 'Pair', ratio: 'Contrast', verdict: 'Verdict' },
  },
  preview: {
    heading: 'Preview',
    title: 'Preview of the tool “{name}” on {look}',
    looks: {
      plain: 'a plain page',
      theme: 'a school theme',
      dark: 'a dark page',
      narrow: 'a narrow column',
    },
    look: 'Show it on',
    width: 'Width',
    widths: {
      '320': '320',
      '480': '480',
      '768': '768',
      full: 'Full',
    },
    looksShort: {
      plain: 'Plain',
      theme: 'School theme',
      dark: 'Dark',
      narrow: 'Narrow',
    },
    scroller: 'Preview, which scrolls sideways',
    note: 'Try it. Only the links that lead elsewhere are switched off.',
    localProblems: {
      one: 'Your own information has 1 problem (step 5). What it is in is left out.',
      many: 'Your own information has {count} problems (step 5). What they are in is left out.',
    },
  },
  code: {
    intro: {
      script: 'Paste it into your page as HTML, where the tool should appear.',
      element: 'Paste it into your page as HTML, where the tool should appear.',
      module: 'Paste it into your page as HTML, where the tool should appear.',
      iframe: 'Paste it where the tool should appear, as HTML or embed code.',
      wordpress:
        'Paste this address where your system takes one. In an article, it needs a line of its own.',
      sharepoint: 'Edit the page, add the Embed web part, and paste this into its box.',
      link: 'Paste it where the link should appear.',
    },
    label: 'Code for your page',
    copy: 'Copy the code',
    missing: 'The code is not ready yet. In step {step}: {problem}.',
    goTo: 'Go to step {step}',
    once: 'A page needs the script line once.',
    copied: 'Copied.',
    selected:
      'This browser does not let the page copy. The text is selected: press Ctrl and C, or ⌘ and C.',
    isCopied: 'Copied',
  },
  before: {
    style: 'Your colours',
    styleHint: 'Put this into your site’s style sheet.',
    styleFrameHint:
      'The tool is in a frame, which your site’s style sheet does not reach. Add this at the end of frame/frame.css, beside the files.',
    styleNone: 'A link has the colours of your page. Nothing to add.',
    styleLabel: 'Style sheet',
    copyStyle: 'Copy the style',
    file: 'Your own information',
    fileHint:
      'Save the file with the button in step 5, and put it on your server at this address. Change it there whenever you like: the code stays as it is.',
    administrator: 'What to ask your administrator',
    administratorHint:
      'Some sites allow scripts and frames from named places only. Take what follows to whoever looks after yours.',
    policyLabel: 'Add to the Content Security Policy of the page',
    permissionsLabel: 'Add to the Permissions Policy of the page',
    why: 'What each line is for',
    strict: '(only where the page has such a rule already)',
    domain: 'Allow frames from this domain',
    sharepointDomain: 'Allow this domain: Site settings, HTML Field Security',
    scriptSource:
      'If a developer adds the script itself: add this under Script sources in the SharePoint admin centre',
    linkHint:
      'A link needs nobody’s leave, but the files it leads to have to be on a server first.',
    notReady: 'Once the code is ready, this says what to ask for.',
    messageLabel: 'Message to your administrator',
    messageHint: 'Ready to send, with all of the above.',
    copyPolicy: 'Copy the policy',
    copyMessage: 'Copy the message',
    statements: 'For your own statements',
    statementsHint:
      'Your organisation answers for the page the tool is on. Take these paragraphs as they are, or change them.',
    accessibilityLabel: 'For your accessibility statement',
    privacyLabel: 'For your privacy notice',
    copyAccessibility: 'Copy the accessibility paragraph',
    copyPrivacy: 'Copy the privacy paragraph',
    accessibility:
      'This site uses the Prevent widgets for information about the Prevent duty. They are made to meet the Web Content Accessibility Guidelines 2.2 at level AA. Every state of every widget is checked by three automatic tools (axe, IBM Equal Access, Siteimprove Alfa), on light and dark pages, at 320 pixels, with text at 200% and in forced colours, and all can be used by keyboard alone. They have not been tested with people who use assistive technology. If you cannot use them, the same information is at {url}.',
    privacy:
      'The Prevent widgets on this site collect nothing. What you type or choose in them stays in your browser and is forgotten when you leave the page: it is not sent, stored or measured, and no cookie is set. Links lead to other sites, which are not told which page you come from and have privacy notices of their own.',
    privacyLocate:
      'Only if you press “Use my location”, and agree when your browser asks, is your position read; it is compared with a map in the page and not kept.',
    privacyLive:
      'To show current dates, your browser asks GOV.UK for one public page, and GOV.UK sees your device’s internet address as for any visit.',
    trouble: 'If something looks wrong',
    troubles: [
      {
        symptom: 'You see a link in place of the tool',
        cause:
          'The script does not run. Open its address in the browser: the file must be there. If it is, the page’s Content Security Policy blocks it, or the editor has taken the script out.',
      },
      {
        symptom: 'You see nothing, or code as text',
        cause:
          'The editor has taken out or changed what you pasted. Choose your system in step 2 and paste into the place it names.',
      },
      {
        symptom: 'The frame is empty or refuses to connect',
        cause:
          'The server with the files forbids frames. It must send no X-Frame-Options, and frame-ancestors must name your site.',
      },
      {
        symptom: 'Your own contacts are missing',
        cause:
          'Open the address of the file. The browser’s console names every mistake in it with its place and the remedy.',
      },
    ],
  },
  message: {
    greeting: 'Hello,',
    want: 'I would like to put the Prevent tool “{name}” on our site. It is free, sets no cookies, stores nothing and tracks nobody.',
    wantIn:
      'I would like to put the Prevent tool “{name}” on our site ({system}). It is free, sets no cookies, stores nothing and tracks nobody.',
    files: 'Please copy these files to {base} :',
    policy: 'Please add this to the Content Security Policy of the page, if it has one:',
    permissions: 'And this to its Permissions Policy, if it has one:',
    domain: 'Please allow frames from this domain:',
    sharepointDomain:
      'Please add this domain under Site settings, HTML Field Security, so that the Embed web part shows it:',
    scriptSource:
      'If the script itself is added by a developer, please add this under Script sources in the SharePoint admin centre:',
    local: 'We have a file with our own contacts. It belongs here:',
    thanks: 'Thank you.',
  },
  footer:
    'Not an official government service. The tools hold public sector information licensed under the Open Government Licence v3.0.',
};

/** The words of the form for an organisation's own contacts, forms and sessions. */
export const localFormWords = {
  file: {
    open: 'Open a file you have',
    openHint: 'A .json file of at most 2 MiB. It is read here and goes nowhere.',
    example: 'Start with an example',
    startAgain: 'Start again',
    opened: 'Opened “{name}”: {what}.',
    exampleShown: 'This is an example. Put your own in its place.',
    cleared: 'Everything has been taken out.',
    restored: 'Everything is as it was before.',
    undo: 'Undo',
    undoFile: 'Bring back what was here before',
    refused: '“{name}” was not opened. {why} What you have here is unchanged.',
    tooBig: 'It is over 2 MiB.',
    unreadable: 'Your browser could not read it.',
    tooDeep: 'It holds lists inside lists, too many to count.',
    nothing: 'nothing but its version',
  },
  save: {
    heading: 'Check and save',
    hint: 'Put the file on your own web server. Nothing you type here is stored: save before you leave.',
    check: 'Check',
    save: 'Save {name}',
    saved: 'Saved as {name}, in the folder of your downloads.',
    right: 'Nothing to put right.',
    text: 'No download? Copy the text of the file',
    textLabel: 'Text of {name}',
    copy: 'Copy',
    copied: 'Copied.',
    selected: 'The text is selected. Copy it with your keyboard.',
  },
  problems: {
    missing: 'Fill this in: it is needed.',
    choice: 'The tools do not know this choice. Choose another.',
    emptyList: 'Choose at least one.',
    text: 'The tools cannot use this as it is. Clear it, and fill it in here.',
    list: 'The tools cannot use this as it is. Clear it, and fill it in here.',
    entry: 'The tools cannot use this as it is. Remove it, and add it here.',
    unknownKey: 'The tools do not know this, and pass over it.',
    misspeltKey: 'The tools do not know this, and pass over it. Did you mean {key}?',
    agingName: 'Names age. Say below by which day to check this one.',
    noWayIn:
      'This leaves readers no way to get in touch. Add a phone number, an email address or a web page.',
    repeated: 'This time comes twice, because the clocks go back. We take the first.',
    closesTooSoon:
      'These hours must end after they begin. For midnight at the end of a day, enter 00:00.',
    pastMidnight:
      'These hours run past midnight. If they do not, check the morning and the evening.',
  },
  aged: {
    overdue: 'Check whether {who} is still right, and give a new day here.',
  },
  summary: {
    label: 'What the check found',
    errors: 'To put right: {count}',
    warnings: 'Worth a look: {count}',
    consequence: 'The tools leave out what is listed here, and use the rest.',
    more: 'And {count} more, further down.',
    item: '{where}: {message}',
    wholeFile: 'The file',
    error: 'To put right:',
    warning: 'Worth a look:',
    unfinished: 'This is not finished. Fill in all of its parts, or clear it.',
  },
  entry: {
    name: '{one} {number}: {title}',
    unnamed: '{one} {number}',
    moveUp: 'Move up',
    moveDown: 'Move down',
    remove: 'Remove',
    removed: '{name} was removed.',
    restored: '{name} is back.',
    undo: 'Undo',
    undoName: ': bring back {name}',
    moved: '{name} is now number {number} of {count}.',
    showMore: 'Show {count} more',
    kept: 'Kept as it is: {key}',
    keptValue: 'Kept as it is:',
    removeKept: 'Remove “{key}” from the file',
    clear: 'Clear {label}',
    keptHeading: 'Kept as they are',
    keptHint: 'The form does not know these parts of your file. They are saved unchanged.',
  },
  optional: '(optional)',
  notKnown: '“{id}” (not known)',
  notChosen: 'Not chosen',
  hours: {
    inWords: 'In words',
    dayByDay: 'Day by day',
    words: 'Hours in words',
    wordsHint: 'For example: Monday to Friday, 9am to 5pm. Closed on bank holidays.',
    understood: 'Readers also see “Open now” or “Closed now”.',
    asWritten: 'Readers see this as you write it.',
    row: 'Hours {number}',
    days: 'Days',
    opens: 'From',
    closes: 'To',
    add: 'Add other hours',
    remove: 'Remove hours {number}',
    removed: 'Hours {number} were removed.',
    weekdays: {
      monday: 'Monday',
      tuesday: 'Tuesday',
      wednesday: 'Wednesday',
      thursday: 'Thursday',
      friday: 'Friday',
      saturday: 'Saturday',
      sunday: 'Sunday',
    },
  },
  choices: {
    staff: 'Staff',
    student: 'Pupils and students',
    public: 'Parents and the public',
    child: 'For concerns about a child',
    adult: 'For concerns about an adult',
  },
  parts: {
    organisation: {
      heading: 'Your organisation',
      intro: 'Whose information this is.',
      one: 'Organisation',
      add: '',
    },
    contacts: {
      heading: 'Contacts',
      intro: 'Who to tell at your organisation. They stand straight after 999, in this order.',
      one: 'Contact',
      add: 'Add a contact',
    },
    referralForms: {
      heading: 'Referral forms',
      intro: 'Your own forms, shown beside the referral.',
      one: 'Form',
      add: 'Add a form',
    },
    sessions: {
      heading: 'Training sessions',
      intro: 'Your own sessions, shown among the national ones.',
      one: 'Session',
      add: 'Add a session',
    },
    resources: {
      heading: 'Pages and files',
      intro: 'Your own pages and files, shown before the national ones.',
      one: 'Page or file',
      add: 'Add a page or file',
    },
    notices: {
      heading: 'Notices',
      intro: 'What readers should know for a time, such as a closed office.',
      one: 'Notice',
      add: 'Add a notice',
    },
  },
  fields: {
    organisation: {
      name: { label: 'Name', hint: 'As readers know it.' },
      setting: { label: 'Kind of organisation', hint: 'Readers are then not asked.' },
      region: { label: 'Prevent region', hint: 'The region your organisation is in.' },
    },
    contacts: {
      role: {
        label: 'Role or team',
        hint: 'As readers know it, such as Designated safeguarding lead.',
      },
      audience: {
        label: 'Who it is for',
        hint: 'Add a child or an adult only where different people deal with the two.',
      },
      phone: {
        label: 'Phone number',
        hint: 'One number with its area code, such as 0113 496 0123 ext 12.',
      },
      email: { label: 'Email address', hint: 'A shared mailbox is better than a person’s.' },
      url: { label: 'Web page', hint: 'Begins with https://, or with / for your own site.' },
      textRelay: { label: 'Relay UK number', hint: '18001 and the phone number.' },
      hours: { label: 'When somebody answers', hint: '' },
      outOfHours: { label: 'At other times', hint: 'Who to turn to when nobody answers here.' },
      name: { label: 'Name of a person', hint: 'Names age. A role lasts longer.' },
      reviewBy: {
        label: 'Check again by',
        hint: 'You are told when this day has passed. Readers are not.',
      },
      notes: { label: 'Notes', hint: 'What a reader should know before they get in touch.' },
    },
    referralForms: {
      title: { label: 'Name of the form', hint: 'Such as Prevent referral form.' },
      url: { label: 'Address', hint: 'Begins with https://, or with / for your own site.' },
      format: { label: 'Kind of file', hint: 'Such as Word, PDF or Web form.' },
      size: { label: 'Size', hint: 'Such as 80 KB.' },
    },
    sessions: {
      title: { label: 'Title', hint: 'What the session is called.' },
      audience: {
        label: 'Who it is for',
        hint: 'Choose one of the list, or use words of your own, such as early years.',
      },
      start: { label: 'Starts', hint: 'UK time.' },
      end: { label: 'Ends', hint: 'UK time.' },
      register: {
        label: 'Where to register',
        hint: 'Begins with https://, or with / for your own site. Without it, readers are told to ask you.',
      },
      mode: { label: 'How it is held', hint: 'Such as Online or In person.' },
      place: { label: 'Place', hint: 'When people have to come.' },
      organiser: { label: 'Who runs it', hint: 'Left empty, your organisation does.' },
      regions: { label: 'Prevent regions', hint: 'With none chosen, it is for everybody.' },
      summary: { label: 'What it is about', hint: 'In a sentence.' },
    },
    resources: {
      title: { label: 'Name', hint: 'What the page or file is called.' },
      url: { label: 'Address', hint: 'Begins with https://, or with / for your own site.' },
      settings: { label: 'Who it is for', hint: 'With none chosen, it is for all.' },
      summary: { label: 'What it is good for', hint: 'In a sentence.' },
    },
    notices: {
      text: { label: 'Text', hint: 'Such as: The office is closed on Friday.' },
      until: { label: 'Last day to show it', hint: 'Left empty, it stays until you take it out.' },
    },
  },
} as const;
