/** The records of the small CRM. They name the people of the sample mailbox. */
export interface Contact {
  id: number;
  name: string;
  company: string;
  companyId: number;
  role: string;
  emails: string[];
  phone: string;
}

export interface Quotation {
  id: number;
  number: string;
  contactId: number;
  stage: string;
  lines: { text: string; amount: string }[];
  total: string;
}

export const signedIn = { name: 'Robin Hale', email: 'robin.hale@harbourpack.example' };

export const contacts: Contact[] = [
  {
    id: 1,
    name: 'Nadia Okafor',
    company: 'Bright Freight',
    companyId: 11,
    role: 'Operations',
    emails: ['nadia.okafor@brightfreight.example'],
    phone: '+44 113 496 0101',
  },
  {
    id: 2,
    name: 'Elena Petrova',
    company: 'Rose Cosmetics',
    companyId: 12,
    role: 'Owner',
    emails: ['elena.petrova@rosecosmetics.example', 'elena@petrova.example'],
    phone: '+359 2 496 0102',
  },
  {
    id: 3,
    name: 'Henrik Olsen',
    company: 'Olsen Smokehouse',
    companyId: 13,
    role: 'Plant manager',
    emails: [],
    phone: '+45 32 96 01 03',
  },
];

export const quotations: Quotation[] = [
  {
    id: 7,
    number: 'Q-1184',
    contactId: 1,
    stage: 'Sent',
    lines: [
      { text: 'Tray sealer TS-200, two pieces', amount: '16,900.00' },
      { text: 'Installation', amount: '1,500.00' },
    ],
    total: '18,400.00',
  },
];
