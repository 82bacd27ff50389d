/** How a value is typed: a choice names the section of the texts that its codes are shown with. */
export interface Field {
  readonly name: string
  readonly as?: 'date' | 'month' | 'number' | 'choice' | 'flag' | 'long' | 'kinds'
  readonly choices?: readonly string[]
  readonly texts?: string
  readonly unit?: string
  /** Only the agency itself and officers see it. */
  readonly restricted?: boolean
  readonly wide?: boolean
  /** Kept with the row, never typed nor shown as it is. */
  readonly hidden?: boolean
  /** Where another field has the same name: the name of its label. */
  readonly label?: string
}

const date = (name: string): Field => ({ name, as: 'date' })
const text = (name: string): Field => ({ name })
const hidden = (name: string): Field => ({ name, hidden: true })
const choice = (name: string, texts: string, choices: readonly string[]): Field => ({ name, as: 'choice', texts, choices })

export const ROWS = {
  equipment: [text('itemCode'), { name: 'quantity', as: 'number' }, text('brand'), text('model'), text('serialNo'), date('calibrationDueOn')],
  engineers: [
    text('registrationNo'), choice('level', 'level', ['CLASS_1', 'CLASS_2']), text('name'), date('validFrom'), date('validTo'),
    text('role'), date('contractFrom'), date('contractTo'), { name: 'insuranceMonth', as: 'month' },
  ],
  operators: [
    text('certificateNo'), choice('rank', 'rank', ['5', '4', '3', '2', '1']), choice('direction', 'direction', ['MONITORING', 'MAINTENANCE']),
    text('name'), date('validFrom'), date('validTo'), date('contractFrom'), date('contractTo'),
  ],
  projects: [
    text('contractNo'), text('client'), text('clientUscc'), choice('kind', 'projectKind', ['MAINTENANCE', 'TESTING', 'ASSESSMENT']),
    text('address'), { name: 'area', as: 'number', unit: 'unit.squareMetre' }, date('from'), date('to'), text('projectLead'), text('platformNo'), text('lastReportNo'), date('lastReportOn'),
  ],
  attachments: [text('title'), text('reference'), hidden('kind'), hidden('scanId'), hidden('scanName'), hidden('scanHash')],
} as const satisfies Record<string, readonly Field[]>

export type RowSection = keyof typeof ROWS
export const ROW_SECTIONS = Object.keys(ROWS) as RowSection[]

export interface Step {
  readonly name: string
  readonly fields: readonly Field[]
  readonly rows?: RowSection
}

/** The nine steps of the form, in the order of 附件3. */
export const STEPS: readonly Step[] = [
  {
    name: 'identity',
    fields: [
      { name: 'name', label: 'agencyName', wide: true }, { name: 'legalRep', restricted: true }, { name: 'phone', restricted: true }, date('foundedOn'),
      { name: 'kinds', as: 'kinds' }, { name: 'registeredAddress', wide: true }, { name: 'practiceAddress', wide: true }, { name: 'businessScope', as: 'long', wide: true },
    ],
  },
  { name: 'premises', fields: [{ name: 'premisesArea', as: 'number', unit: 'unit.squareMetre' }, choice('tenure', 'tenure', ['OWNED', 'LEASED']), { name: 'tenureDocument', wide: true }] },
  { name: 'equipment', fields: [], rows: 'equipment' },
  { name: 'engineers', fields: [], rows: 'engineers' },
  { name: 'operators', fields: [], rows: 'operators' },
  { name: 'systems', fields: [text('technicalLead'), { name: 'qualitySystem', as: 'flag' }, { name: 'processControl', as: 'flag' }] },
  { name: 'projects', fields: [], rows: 'projects' },
  { name: 'check', fields: [] },
  { name: 'sign', fields: [{ name: 'signatory', restricted: true }], rows: 'attachments' },
]

export const SCALARS: readonly Field[] = STEPS.flatMap((step) => step.fields)

/** What tells one row of a register from another. */
export const IDENTITY: Readonly<Record<RowSection, string>> = { equipment: 'serialNo', engineers: 'registrationNo', operators: 'certificateNo', projects: 'contractNo', attachments: 'title' }

export interface Path {
  readonly section: string
  readonly key?: string
  readonly field?: string
}

/** `engineers[CLASS_1/E1].validTo` in its parts. A key may hold anything but the closing bracket before the field. */
export function parsePath(path: string): Path {
  const found = /^(\w+)(?:\[(.*)\](?:\.(\w+))?)?$/.exec(path)
  if (!found) return { section: path.split(/[.[]/)[0] ?? path }
  const [, section = path, key, field] = found
  return { section, ...(key === undefined ? {} : { key }), ...(field === undefined ? {} : { field }) }
}

/** Which step of the form a path is filled in at. */
export function stepOf(path: string): string {
  const { section } = parsePath(path)
  if (section === 'selfCheck') return 'check'
  if (section === 'qualityDocuments') return 'systems'
  return STEPS.find((step) => step.rows === section || step.fields.some((field) => field.name === section))?.name ?? 'identity'
}

/** Whether a key of a path (`CLASS_1/E1`, or the row's number) means this row. */
export function isRow(key: string | undefined, identity: string, index: number): boolean {
  if (key === undefined) return false
  if (identity !== '' && (key === identity || key.split('/').includes(identity) || key.endsWith(`/${identity}`))) return true
  return key === String(index)
}

/** What is said of a row, or of a field of it, in notes that are kept by path. */
export function noteOf(notes: Readonly<Record<string, string>>, section: string, identity: string, index: number, field?: string): string | undefined {
  return Object.entries(notes).find(([path]) => {
    const at = parsePath(path)
    return at.section === section && isRow(at.key, identity, index) && at.field === field
  })?.[1]
}
