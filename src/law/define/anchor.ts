/** Which day a rule looks at. The day itself stands beside it in the ground. */
export type Anchor =
  | 'obligationDate'
  | 'contractDate'
  | 'testDate'
  | 'achievementDate'
  | 'registrationDate'
  | 'firstRegistration'
  | 'noticeDate'
  | 'certificateDate'
  | 'arrivalDate'
  | 'functionDate'
  | 'stayDate'
  | 'moveDate'
  | 'birthday'
  | 'deathDate'
  | 'exemptionDate'
  | 'suspensionDate'
  | 'activityDate'
  | 'dueDate'
  /** Enrolment in a course, or the sitting of a test. */
  | 'partDate'
  /** When staff or an officer decided. */
  | 'decisionDate'
  /** The start of the track itself, not of the contract. */
  | 'trackDate'
  | 'asked'
  | 'setting';
