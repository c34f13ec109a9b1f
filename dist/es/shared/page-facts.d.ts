import * as z from "zod/mini";

// src/schema/region.d.ts
/** The eight Prevent regions of England, in the order of the GOV.UK page. */
declare const regionIdSchema: z.ZodMiniEnum<{
  "north-west": "north-west";
  "north-east": "north-east";
  "west-midlands": "west-midlands";
  "east-midlands": "east-midlands";
  "south-east": "south-east";
  "south-west": "south-west";
  "east-of-england": "east-of-england";
  london: "london";
}>;
/** Id of a Prevent region. */
type RegionId = z.infer<typeof regionIdSchema>;
/** A Prevent region with the police areas it is made of. */
declare const regionSchema: z.ZodMiniObject<{
  source: z.ZodMiniURL;
  checked: z.iso.ZodMiniISODate;
  certainty: z.ZodMiniEnum<{
    seen: "seen";
    inferred: "inferred";
  }>;
  id: z.ZodMiniEnum<{
    "north-west": "north-west";
    "north-east": "north-east";
    "west-midlands": "west-midlands";
    "east-midlands": "east-midlands";
    "south-east": "south-east";
    "south-west": "south-west";
    "east-of-england": "east-of-england";
    london: "london";
  }>;
  name: z.ZodMiniString<string>;
  policeAreas: z.ZodMiniArray<z.ZodMiniString<string>>;
  post: z.ZodMiniEnum<{
    unknown: "unknown";
    "in-post": "in-post";
    vacant: "vacant";
  }>;
}, z.core.$strip>;
/** A Prevent region. */
type Region = z.infer<typeof regionSchema>;
/** The kinds of organisation whose routes differ. */
declare const settingSchema: z.ZodMiniEnum<{
  school: "school";
  "further-education": "further-education";
  "higher-education": "higher-education";
  "independent-training-provider": "independent-training-provider";
  "local-authority": "local-authority";
}>;
/** Id of a kind of organisation. */
type Setting = z.infer<typeof settingSchema>;
/** Who is asking: routes for staff, for students and for the public differ. */
declare const audienceSchema: z.ZodMiniEnum<{
  staff: "staff";
  student: "student";
  public: "public";
}>;
/** Id of who is asking. */
type Audience = z.infer<typeof audienceSchema>;
/** The file in which an organisation publishes its own contacts, forms and sessions, version 1. */
declare const localInformationSchema: z.ZodMiniObject<{
  version: z.ZodMiniLiteral<1>;
  $schema: z.ZodMiniOptional<z.ZodMiniString<string>>;
  organisation: z.ZodMiniOptional<z.ZodMiniObject<{
    name: z.ZodMiniOptional<z.ZodMiniString<string>>;
    setting: z.ZodMiniOptional<z.ZodMiniEnum<{
      school: "school";
      "further-education": "further-education";
      "higher-education": "higher-education";
      "independent-training-provider": "independent-training-provider";
      "local-authority": "local-authority";
    }>>;
    region: z.ZodMiniOptional<z.ZodMiniEnum<{
      "north-west": "north-west";
      "north-east": "north-east";
      "west-midlands": "west-midlands";
      "east-midlands": "east-midlands";
      "south-east": "south-east";
      "south-west": "south-west";
      "east-of-england": "east-of-england";
      london: "london";
    }>>;
  }, z.core.$strip>>;
  contacts: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
    role: z.ZodMiniString<string>;
    audience: z.ZodMiniArray<z.ZodMiniEnum<{
      staff: "staff";
      student: "student";
      public: "public";
      child: "child";
      adult: "adult";
    }>>;
    name: z.ZodMiniOptional<z.ZodMiniString<string>>;
    phone: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniString<string>, z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>>>;
    textRelay: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniString<string>, z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>>>;
    email: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniString<string>, z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>>>;
    url: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniString<string>, z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>>>;
    hours: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniArray<z.ZodMiniObject<{
      days: z.ZodMiniArray<z.ZodMiniEnum<{
        monday: "monday";
        tuesday: "tuesday";
        wednesday: "wednesday";
        thursday: "thursday";
        friday: "friday";
        saturday: "saturday";
        sunday: "sunday";
      }>>;
      opens: z.ZodMiniPipe<z.ZodMiniString<string>, z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>>;
      closes: z.ZodMiniPipe<z.ZodMiniString<string>, z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>>;
    }, z.core.$strip>>]>>;
    outOfHours: z.ZodMiniOptional<z.ZodMiniString<string>>;
    notes: z.ZodMiniOptional<z.ZodMiniString<string>>;
    reviewBy: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniString<string>, z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>>>;
  }, z.core.$strip>>>;
  referralForms: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
    title: z.ZodMiniString<string>;
    url: z.ZodMiniPipe<z.ZodMiniString<string>, z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>>;
    format: z.ZodMiniOptional<z.ZodMiniString<string>>;
    size: z.ZodMiniOptional<z.ZodMiniString<string>>;
  }, z.core.$strip>>>;
  sessions: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
    title: z.ZodMiniString<string>;
    audience: z.ZodMiniPipe<z.ZodMiniString<string>, z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>>;
    start: z.ZodMiniPipe<z.ZodMiniString<string>, z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>>;
    end: z.ZodMiniPipe<z.ZodMiniString<string>, z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>>;
    register: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniString<string>, z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>>>;
    regions: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniEnum<{
      "north-west": "north-west";
      "north-east": "north-east";
      "west-midlands": "west-midlands";
      "east-midlands": "east-midlands";
      "south-east": "south-east";
      "south-west": "south-west";
      "east-of-england": "east-of-england";
      london: "london";
    }>>>;
    organiser: z.ZodMiniOptional<z.ZodMiniString<string>>;
    mode: z.ZodMiniOptional<z.ZodMiniString<string>>;
    place: z.ZodMiniOptional<z.ZodMiniString<string>>;
    summary: z.ZodMiniOptional<z.ZodMiniString<string>>;
  }, z.core.$strip>>>;
  resources: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
    title: z.ZodMiniString<string>;
    url: z.ZodMiniPipe<z.ZodMiniString<string>, z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>>;
    summary: z.ZodMiniOptional<z.ZodMiniString<string>>;
    settings: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniEnum<{
      school: "school";
      "further-education": "further-education";
      "higher-education": "higher-education";
      "independent-training-provider": "independent-training-provider";
      "local-authority": "local-authority";
    }>>>;
  }, z.core.$strip>>>;
  notices: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
    text: z.ZodMiniString<string>;
    until: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniString<string>, z.ZodMiniType<string, string, z.core.$ZodTypeInternals<string, string>>>>;
  }, z.core.$strip>>>;
}, z.core.$strip>;
/** The file in which an organisation publishes its own contacts, forms and sessions. */
type LocalInformation = z.infer<typeof localInformationSchema>;
/**
 * Where a fact was read and when, so that whoever carries the snapshot on can check it again.
 * `seen`: read in a copy of the page named. `inferred`: worked out from it, not printed there.
 */
declare const evidenceSchema: z.ZodMiniObject<{
  source: z.ZodMiniURL;
  checked: z.iso.ZodMiniISODate;
  certainty: z.ZodMiniEnum<{
    seen: "seen";
    inferred: "inferred";
  }>;
}, z.core.$strip>;
/** Where a fact was read and when. */
type Evidence = z.infer<typeof evidenceSchema>;
/** One dated training session. National when it names no regions. */
declare const sessionSchema: z.ZodMiniObject<{
  source: z.ZodMiniURL;
  checked: z.iso.ZodMiniISODate;
  certainty: z.ZodMiniEnum<{
    seen: "seen";
    inferred: "inferred";
  }>;
  organiser: z.ZodMiniOptional<z.ZodMiniString<string>>;
  mode: z.ZodMiniOptional<z.ZodMiniString<string>>;
  place: z.ZodMiniOptional<z.ZodMiniString<string>>;
  summary: z.ZodMiniOptional<z.ZodMiniString<string>>;
  id: z.ZodMiniString<string>;
  title: z.ZodMiniString<string>;
  audience: z.ZodMiniString<string>;
  start: z.iso.ZodMiniISODateTime;
  end: z.iso.ZodMiniISODateTime;
  register: z.ZodMiniOptional<z.ZodMiniURL>;
  regions: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniEnum<{
    "north-west": "north-west";
    "north-east": "north-east";
    "west-midlands": "west-midlands";
    "east-midlands": "east-midlands";
    "south-east": "south-east";
    "south-west": "south-west";
    "east-of-england": "east-of-england";
    london: "london";
  }>>>;
  revision: z.ZodMiniOptional<z.ZodMiniInt>;
}, z.core.$strip>;
/** One dated training session. */
type Session = z.infer<typeof sessionSchema>;
/** A session as widgets list it: of the snapshot or of an organisation's own file. */
type ListedSession = Omit<Session, keyof Evidence> & {
  /** An organisation's own: the GOV.UK page knows nothing of it. */readonly isLocal?: boolean;
};
/**
 * What one version of the GOV.UK page says: the same keys as the snapshot, without evidence (all of it was
 * read on the page named under `source`) and in the page's own words.
 */
declare const pageFactsSchema: z.ZodMiniObject<{
  source: z.ZodMiniObject<{
    title: z.ZodMiniString<string>;
    url: z.ZodMiniURL;
    updated: z.ZodMiniOptional<z.iso.ZodMiniISODate>;
    checked: z.iso.ZodMiniISODate;
    licence: z.ZodMiniString<string>;
  }, z.core.$strip>;
  regions: z.ZodMiniArray<z.ZodMiniObject<{
    id: z.ZodMiniEnum<{
      "north-west": "north-west";
      "north-east": "north-east";
      "west-midlands": "west-midlands";
      "east-midlands": "east-midlands";
      "south-east": "south-east";
      "south-west": "south-west";
      "east-of-england": "east-of-england";
      london: "london";
    }>;
    name: z.ZodMiniString<string>;
    policeAreas: z.ZodMiniArray<z.ZodMiniString<string>>;
    post: z.ZodMiniEnum<{
      unknown: "unknown";
      "in-post": "in-post";
      vacant: "vacant";
    }>;
  }, z.core.$strip>>;
  courses: z.ZodMiniArray<z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    title: z.ZodMiniString<string>;
    audience: z.ZodMiniString<string>;
  }, z.core.$strip>>;
  sessions: z.ZodMiniArray<z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    title: z.ZodMiniString<string>;
    audience: z.ZodMiniString<string>;
    start: z.iso.ZodMiniISODateTime;
    end: z.iso.ZodMiniISODateTime;
    register: z.ZodMiniOptional<z.ZodMiniURL>;
    regions: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniEnum<{
      "north-west": "north-west";
      "north-east": "north-east";
      "west-midlands": "west-midlands";
      "east-midlands": "east-midlands";
      "south-east": "south-east";
      "south-west": "south-west";
      "east-of-england": "east-of-england";
      london: "london";
    }>>>;
    summary: z.ZodMiniOptional<z.ZodMiniString<string>>;
  }, z.core.$strip>>;
  routes: z.ZodMiniArray<z.ZodMiniObject<{
    id: z.ZodMiniEnum<{
      emergency: "emergency";
      "anti-terrorist-hotline": "anti-terrorist-hotline";
      "safeguarding-lead": "safeguarding-lead";
      "provider-prevent-lead": "provider-prevent-lead";
      "council-procedure": "council-procedure";
      "own-lead-afterwards": "own-lead-afterwards";
      "local-prevent-team": "local-prevent-team";
      "prevent-referral": "prevent-referral";
      "act-early": "act-early";
      "police-101": "police-101";
      "allegations-procedure": "allegations-procedure";
      "designated-officer": "designated-officer";
      "report-extremism-form": "report-extremism-form";
      "counter-extremism-helpline": "counter-extremism-helpline";
      "child-safeguarding-team": "child-safeguarding-team";
      "ofs-serious-incident": "ofs-serious-incident";
      "ofs-reportable-event": "ofs-reportable-event";
      "ofs-change": "ofs-change";
      "report-online-material": "report-online-material";
      "regional-coordinator": "regional-coordinator";
    }>;
    title: z.ZodMiniString<string>;
    url: z.ZodMiniOptional<z.ZodMiniURL>;
  }, z.core.$strip>>;
  responsibilities: z.ZodMiniArray<z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    text: z.ZodMiniString<string>;
  }, z.core.$strip>>;
  contactReasons: z.ZodMiniArray<z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    text: z.ZodMiniString<string>;
  }, z.core.$strip>>;
  newsletterTopics: z.ZodMiniArray<z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    text: z.ZodMiniString<string>;
  }, z.core.$strip>>;
  resources: z.ZodMiniArray<z.ZodMiniObject<{
    title: z.ZodMiniString<string>;
    url: z.ZodMiniOptional<z.ZodMiniURL>;
  }, z.core.$strip>>;
  updates: z.ZodMiniArray<z.ZodMiniObject<{
    date: z.ZodMiniOptional<z.iso.ZodMiniISODate>;
    note: z.ZodMiniString<string>;
  }, z.core.$strip>>;
  withdrawn: z.ZodMiniOptional<z.ZodMiniObject<{
    date: z.ZodMiniOptional<z.iso.ZodMiniISODate>;
    note: z.ZodMiniOptional<z.ZodMiniString<string>>;
  }, z.core.$strip>>;
}, z.core.$strip>;
/** What one version of the GOV.UK page says. */
type PageFacts = z.infer<typeof pageFactsSchema>;
export { Setting as a, Audience as i, ListedSession as n, Region as o, LocalInformation as r, RegionId as s, PageFacts as t };