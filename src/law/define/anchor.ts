/** Which day a rule looks at. The day itself stands beside it in the ground. */
export type Anchor =
  | 'obligationDate' | 'contractDate' | 'testDate' | 'achievementDate' | 'registrationDate' | 'firstRegistration' | 'noticeDate' | 'certificateDate'
  | 'arrivalDate' | 'functionDate' | 'stayDate' | 'moveDate' | 'birthday' | 'deathDate' | 'exemptionDate' | 'suspensionDate' | 'activityDate'
  | 'dueDate' | 'asked' | 'setting';
