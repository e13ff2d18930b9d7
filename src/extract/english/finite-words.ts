/** Forms that hardly anything but a finite verb has; regular and irregular past forms are known to the tense rules. */
export const finiteWords: ReadonlySet<string> = new Set(
  (
    'is are am was were be has have had do does did will would can could may might must shall should ll ' +
    'plans begins starts opens ends runs takes faces says tells shows marks makes gives gets comes goes meets visits signs ' +
    'remains becomes holds leads plays wins loses leaves returns arrives expects aims hopes intends wants seeks calls ' +
    'announces reports warns claims denies confirms agrees celebrates commemorates commences launches releases joins ' +
    'moves turns brings keeps sets puts wrote fell rose grew hits kills dies resigns appears falls rises expires include includes ' +
    'coincides follows continues features plan expect begin start hope aim intend seek meet remain say'
  ).split(' '),
);
