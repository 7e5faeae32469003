import type { WordsOfActs } from './act-words.ts';

export const actsInEnglish: WordsOfActs = {
  register: {
    lead: 'The person registers with the agency. After an earlier, closed trajectory this becomes a re-registration.',
    submit: 'Record registration',
    questions: { on: 'Day of registration', desk: 'Desk' },
  },
  deferRegistration: {
    lead: 'A certificate of deferral moves the deadline to register.',
    submit: 'Record deferral',
    questions: { on: 'Day of the certificate', until: 'Last day of the deferral' },
  },
  deferSignature: {
    lead: 'A certificate of deferral says until when the person cannot sign the contract yet.',
    submit: 'Record deferral',
    questions: { on: 'Day of the certificate', until: 'Last day of the deferral' },
  },
  beginPreTrack: {
    lead: 'The pre-track was for the temporarily protected, until 30 June 2024. From 2024 it is open only to who was a client already.',
    submit: 'Record start',
    questions: { on: 'First day as a client of the pre-track' },
  },
  signContract: {
    lead: 'The contract fixes the conditions for the certificate and starts the term for VDAB or Actiris.',
    submit: 'Record signature',
    questions: { on: 'Day of signature', declarationSigned: 'Was the declaration of rights and duties signed?', desk: 'Desk' },
    hints: { declarationSigned: 'Demanded for contracts from 1 March 2022.' },
  },
  endContract: {
    lead: 'The trajectory stops without certificate or exemption. A mandatory integrator keeps the duty.',
    submit: 'Record end',
    questions: { on: 'Last day of the contract', reason: 'Reason' },
  },
  exempt: {
    lead: 'An exemption is permanent and ends the duty. For a temporary reason use a suspension.',
    submit: 'Exempt',
    questions: { on: 'Day of the certificate', ground: 'Ground' },
  },
  suspend: {
    lead: 'A suspension moves running deadlines. The first and the last day both count.',
    submit: 'Suspend',
    questions: { ground: 'Ground', from: 'First day', until: 'Last day', on: 'Day of the certificate' },
  },
  resume: {
    lead: 'The trajectory runs again earlier than the certificate of suspension says.',
    submit: 'Resume',
    questions: { suspension: 'Which suspension?', on: 'First day on which the trajectory runs again' },
  },
  beginWait: {
    lead: 'The person waits for something that the system must give. That is not their own time: the terms that stop for it move along every day.',
    submit: 'Record the wait',
    questions: { on: 'First day of the wait', reason: 'What does the person wait for?', pillar: 'For which pillar?' },
  },
  endWait: {
    lead: 'There is a seat, a test date, an interpreter or a decision, or the data come through again. The day before counts as the last day of waiting.',
    submit: 'End the wait',
    questions: { wait: 'Which wait?', on: 'First day without waiting' },
  },
  recordMoStart: {
    lead: 'The person begins the course of social orientation.',
    submit: 'Record start',
    questions: { on: 'First lesson', course: 'Course', form: 'Form' },
    hints: { course: 'Courses in this region that began in the 60 days up to and with the first lesson.' },
  },
  closeMoCourse: {
    lead: 'The course has ended. Record the test separately.',
    submit: 'Close the course',
    questions: { on: 'Last lesson', passed: 'Passed the course?' },
  },
  recordMoProcessEvaluation: {
    lead: 'How the learning went in the course. It does not decide the pillar, as long as no rule says so.',
    submit: 'Record process evaluation',
    questions: { on: 'Day of the evaluation', result: 'Assessment', percent: 'Percentage' },
    hints: { percent: 'Only where the provider gave one.' },
  },
  requestMoExemptionTest: {
    lead: 'Who passes the exemption test need not take the course or the test.',
    submit: 'Record request',
    questions: { on: 'Day of the request' },
  },
  recordMoExemptionTest: {
    lead: 'Whether the person passed follows from the scores and the cut score of that day.',
    submit: 'Record scores',
    questions: { on: 'Day of the test', core: 'Core questions right (of 11)', practical: 'Practical questions right (of 30)' },
  },
  recordMoTest: {
    lead: 'Whether the person passed follows from the scores and the cut score of that day.',
    submit: 'Record scores',
    questions: { on: 'Day of the test', core: 'Core questions right (of 11)', practical: 'Practical questions right (of 30)' },
  },
  assessLiteracy: {
    lead: 'Other NT2 demands hold for who cannot read or write.',
    submit: 'Record assessment',
    questions: { on: 'Day of the assessment', literate: 'Can the person read and write, in the Latin or another script?' },
  },
  recordNt2Interview: {
    lead: 'A talk about learning Dutch is open to everybody, also without an integration track.',
    submit: 'Record interview',
    questions: { on: 'Day of the interview', kind: 'Kind of interview' },
  },
  recordNt2Test: {
    lead: 'Record that the test was sat. What follows from it is recorded as an advice or a result.',
    submit: 'Record test',
    questions: { on: 'Day of the test', kind: 'Test', organiser: 'Taken by' },
    hints: { kind: 'Home language Dutch is taken by the House of Dutch in Brussels.' },
  },
  adviseNt2: {
    lead: 'The advice decides to which Dutch courses you refer.',
    submit: 'Record advice',
    questions: { on: 'Day of the advice', advice: 'Advice' },
  },
  enrolNt2: {
    lead: 'The provider enrolled the person in a Dutch course.',
    submit: 'Record enrolment',
    questions: { on: 'Day of enrolment', provider: 'Provider', level: 'Level' },
  },
  recordNt2Result: {
    lead: 'The result of a closed level.',
    submit: 'Record result',
    questions: {
      on: 'Day of the result',
      level: 'Level',
      skills: 'Skills',
      result: 'Result',
      standardTest: 'Obtained with the standard NT2 test?',
    },
    hints: { standardTest: 'Demanded for results from 1 September 2023.' },
  },
  recordEmploymentService: {
    lead: 'The registration counts for the work pillar.',
    submit: 'Record registration',
    questions: { on: 'Day of registration', service: 'Service' },
  },
  recordParticipation: {
    lead: 'One signed proof; the hours add up to 40.',
    submit: 'Record proof',
    questions: { on: 'Day of signature', hours: 'Hours on the proof' },
    hints: { hours: 'In steps of half an hour.' },
  },
  recordAttendance: {
    lead: 'The sessions of a part that is over. The proof of regular participation and the infringement rest on them: at least 80 %, justified absences left out.',
    submit: 'Record attendance',
    questions: {
      pillar: 'Which part?',
      from: 'First session',
      until: 'Last session',
      sessions: 'Sessions in all',
      attended: 'Sessions attended',
      justified: 'Missed with good reason',
      on: 'Day on which it was recorded',
    },
  },
  establishLimitedLearning: {
    lead: 'With limited learning capacity for NT2 or social orientation, and all other goals reached, the contract can end with a declaration of effort.',
    submit: 'Establish',
    questions: { on: 'Day on which it was established', pillar: 'For which part?' },
  },
  recordFeePayment: {
    lead: 'The payment has to come before the part. What is paid too much counts for the next part of its kind.',
    submit: 'Record payment',
    questions: { on: 'Day of payment', part: 'For which part?', euros: 'Amount in euros' },
  },
  exemptFromFee: {
    lead: 'You saw the proof. The exemption holds from this day, for what comes after it.',
    submit: 'Exempt from the fee',
    questions: { on: 'Day on which the proof was there', category: 'Ground' },
    hints: { category: 'The social correction is for NT2; the others for social orientation.' },
  },
  issueCertificate: {
    lead: 'The law checks whether all conditions are met. The contract ends with the certificate.',
    submit: 'Issue the certificate',
    questions: { on: 'Day of the certificate' },
  },
  proveRegularParticipation: {
    lead: 'For who has the duty, took part regularly and did not reach the results.',
    submit: 'Issue the proof',
    questions: { on: 'Day of the proof' },
  },
  proveB1Oral: {
    lead: 'Level B1 oral was proven within the follow-up after the certificate.',
    submit: 'Record B1',
    questions: { on: 'Day of the proof' },
  },
  establishInfringement: {
    lead: 'You establish that a duty was not met. The next step is the notice of default.',
    submit: 'Establish the infringement',
    questions: { on: 'Day of establishing', kind: 'Kind of infringement' },
  },
  sendNotice: {
    lead: 'The notice of default offers the chance to put it right.',
    submit: 'Record dispatch',
    questions: { infringement: 'Which infringement?', on: 'Day of dispatch' },
  },
  regulariseInfringement: {
    lead: 'The person put it right; that closes the infringement.',
    submit: 'Record',
    questions: { infringement: 'Which infringement?', on: 'Day of putting right' },
  },
  handOverInfringement: {
    lead: 'The enforcement officer decides. From now on that officer can open this dossier.',
    submit: 'Hand over',
    questions: { infringement: 'Which infringement?', on: 'Day of handing over' },
  },
  cancelInfringement: {
    lead: 'New data leave the infringement without object.',
    submit: 'Cancel the infringement',
    questions: { infringement: 'Which infringement?', reason: 'Reason', on: 'Day of cancelling' },
  },
  decideInfringement: {
    lead: 'You decide; nothing computes an amount for you. The limits of the law stand with the infringement.',
    submit: 'Record decision',
    questions: {
      infringement: 'Which infringement?',
      outcome: 'Decision',
      euros: 'Amount of the fine in euros',
      on: 'Day of the decision',
    },
  },
  recordFinePaid: {
    lead: 'The fine is paid: for you the file is closed. The duty remains.',
    submit: 'Record payment',
    questions: { infringement: 'Which infringement?', on: 'Day of payment' },
  },
  followUpFine: {
    lead: 'After the term to pay: first a reminder, then recovery.',
    submit: 'Record',
    questions: { infringement: 'Which infringement?', step: 'What happened?', on: 'On which day?' },
  },
  changeResidence: {
    lead: 'Moving house can change the region, the duty and the rules.',
    submit: 'Record the move',
    questions: { on: 'First day at the new place', place: 'Where', nis: 'Municipality' },
  },
  changeStay: {
    lead: 'The residence status helps to decide the target group, which is determined anew at once.',
    submit: 'Record status',
    questions: { on: 'First day of the status', stayGround: 'Residence status' },
  },
  changeNationality: {
    lead: 'The nationality helps to decide the target group, which is determined anew at once.',
    submit: 'Record nationality',
    questions: { on: 'First day of the nationality', nationality: 'Nationality' },
  },
  changeActivity: {
    lead: 'Who works or studies need not take the participation track.',
    submit: 'Record change',
    questions: { on: 'First day', works: 'Works?', studies: 'Studies?' },
  },
  recordArrival: {
    lead: 'What the temporarily protected are offered hangs on the day of arrival.',
    submit: 'Record arrival',
    questions: { on: 'Day of arrival in Belgium' },
  },
  changeSchoolEnrolment: {
    lead: 'The register does not tell whether a minor goes to school. Ask the parents.',
    submit: 'Record the answer',
    questions: { on: 'Day of the enrolment, or of the answer', enrolled: 'Is the minor enrolled in a school?' },
  },
  recordDeath: {
    lead: 'The contract and open infringements end with it.',
    submit: 'Record the death',
    questions: { on: 'Day of death' },
  },
  changeInsz: {
    lead: 'The dossier stays one dossier, with both numbers and their days.',
    submit: 'Change number',
    questions: { on: 'First day of the new number', insz: 'New national number' },
    hints: { insz: 'Eleven digits; dots and dashes are allowed.' },
  },
  startDiplomaGuidance: {
    lead: 'You guide the request to have a foreign diploma recognised.',
    submit: 'Record start',
    questions: { on: 'Day of the first conversation' },
  },
  guideToEducation: {
    lead: 'You helped a minor newcomer to enrol in a school.',
    submit: 'Record guidance',
    questions: { on: 'Day of the guidance' },
  },
  correctDay: {
    lead: 'The new day takes the place of the old one. The old one stays readable in the timeline.',
    submit: 'Correct the day',
    questions: { on: 'The right day' },
  },
  withdrawFact: {
    lead: 'This fact should not have been recorded. It stays readable in the timeline, struck through, and counts no more.',
    submit: 'Withdraw the fact',
    questions: { reason: 'Why' },
  },
};
