import type { PageRecord } from '../model/reading.ts';
import type { Site } from './contract.ts';

type Kind = PageRecord['kind'];

/**
 * Any CRM that the rep has allowed: no selector of a product, only what record pages have in common, and the words
 * that they use in English, German, French, Spanish, Portuguese, Italian and Dutch. Best words come first: a grand
 * total beats a total, a quote's own stage beats the state of its shipment.
 */
export const generic: Site = {
  id: 'generic',
  label: 'CRM',
  kind: 'crm',
  account: [],
  main: 'main, [role="main"]',
  hidden: [
    '[hidden]',
    '[aria-hidden="true"]',
    '[style*="display:none"]',
    '[style*="display: none"]',
    '[style*="visibility: hidden"]',
    '[style*="visibility:hidden"]',
    '.tab-pane:not(.active)', // Tryton and every Bootstrap page keep other records' tabs, 2026-11
    '[role="tabpanel"][data-state="inactive"]',
    '.windowViewMode-normal:not(.active), .windowViewMode-maximized:not(.active)', // Salesforce console; described only
  ].join(', '),
  untrusted: '[contenteditable="true"], [data-next-touch]',
  aside: [
    'nav, [role="navigation"], [role="menu"], [role="menubar"], [role="search"], [role="banner"] [aria-haspopup]',
    'body > header, body > footer, [role="contentinfo"], body > [class*="topbar" i], body > [id*="topbar" i]',
    'body [class*="login" i], [class*="cookie" i], [id*="cookie" i], [aria-label*="cookie" i]',
    '[class*="recent" i], [id*="recent" i], [class*="sidebar-menu" i], [class*="navbar" i], [class*="breadcrumb" i]',
    '[class*="user-menu" i], [class*="usermenu" i], [class*="account-menu" i], [class*="profile-menu" i]',
  ].join(', '),
  pages: [{ holds: 'record' }],
  words: {
    labels: {
      email: [
        'email|e-mail|mail|email address|e-mail address|primary email|work email|office email|email 1|emails',
        'e-mail-adresse|mailadresse|adresse e-mail|adresse email|courriel|correo|correo electrónico|dirección de correo',
        'endereço de e-mail|correio eletrónico|indirizzo e-mail|indirizzo email|posta elettronica|e-mailadres',
        'email addresses|personal email|private email|business email|home email|secondary email|other email|email 2',
        'e-mail privat|private e-mail|e-mail geschäftlich|geschäftliche e-mail|e-mail professionnel|email professionnel',
        'e-mail personnel|correo personal|correo de trabajo|e-mail pessoal|e-mail comercial|email aziendale|email personale|e-mail zakelijk',
      ],
      phone: [
        'phone|phone number|telephone|tel|mobile|mobile phone|cell|office phone|work phone|direct phone|phones',
        'phone numbers|business phone|home phone|other phone|mobile number|cell phone|telephone number|direct line|main phone',
        'telefon geschäftlich|telefon privat|mobiltelefon|handynummer|durchwahl|numéro de téléphone|téléphone portable',
        'téléphone mobile|téléphone professionnel|téléphone fixe|tél|número de teléfono|teléfono móvil|teléfono fijo',
        'telefone celular|número de telefone|numero di telefono|telefono cellulare|mobiel nummer|mobiele telefoon',
        'telefon|telefonnummer|mobil|handy|téléphone|portable|teléfono|móvil|telefone|telemóvel|celular|telefono|cellulare',
        'telefoon|telefoonnummer|mobiel',
      ],
      name: [
        'full name|contact name|lead name|party name|name|nombre completo|nome completo|vollständiger name|nom complet',
        'nom|nombre|nome|naam|volledige naam|contact|contact person|kontakt|ansprechpartner|kontaktperson|contacto|contato',
        'contatto|referente|contactpersoon|party|partei',
      ],
      firstName: ['first name|given name|vorname|prénom|nombre de pila|primeiro nome|nome di battesimo|voornaam'],
      lastName: [
        'last name|surname|family name|nachname|nom de famille|apellido|apellidos|sobrenome|apelido|cognome|achternaam',
      ],
      title: [
        'opportunity name|deal name|quote name|quote title|deal title|name|title|subject|topic',
        'bezeichnung|titel|betreff|thema|titre|objet|sujet|título|asunto|assunto|titolo|oggetto|onderwerp|nom|nombre|nome',
      ],
      company: [
        'company|company name|account|account name|organization|organisation|customer|client|billing account',
        'firma|unternehmen|organisation|kunde|société|entreprise|client|compte|empresa|compañía|cuenta|cliente|organización',
        'conta|organização|azienda|società|organizzazione|bedrijf|klant|bedrijfsnaam|organisatie|party|partei',
      ],
      stage: [
        'sales stage|deal stage|opportunity stage|quote stage|stage|pipeline stage|lead status|quote status|deal status',
        'verkaufsphase|phase|angebotsstatus|étape|étape de vente|etapa|etapa de venta|fase|etapa de venda|fase di vendita',
        'verkoopfase|state|status|estado|état|statut|stato|stand|zustand',
      ],
      amount: [
        'grand total|total incl. tax|total (incl. tax)|total amount|gesamtbetrag|gesamtsumme|endbetrag|total ttc|total general',
        'total geral|totale complessivo|totale generale|eindtotaal|totaalbedrag|importe total|montant total|valor total|importo totale|total|gesamt|summe|totale|totaal',
        'opportunity amount|deal amount|deal value|amount|quote amount|value|betrag|wert|auftragswert|montant|valeur',
        'importe|monto|valor|importo|valore|bedrag|waarde|expected revenue|revenue|erwarteter umsatz|revenu attendu',
        'budget|presupuesto|orçamento',
      ],
      currency: ['currency|währung|devise|monnaie|moneda|moeda|valuta'],
      owner: [
        'owner|assigned to|assigned user|account owner|contact owner|deal owner|responsible|salesperson|sales rep|created by',
        'modified by|zuständig|verantwortlich|besitzer|eigentümer|zugewiesen an|betreuer|angelegt von|propriétaire',
        'responsable|assigné à|propietario|asignado a|proprietário|responsável|atribuído a|proprietario|assegnato a',
        'responsabile|eigenaar|toegewezen aan|verantwoordelijke',
      ],
    },
    kinds: {
      ...kinds(
        'person',
        'contact contacts person people lead leads prospect prospects party.party res.partner socpeople kontakt kontakte ' +
          'personne personnes persona personas contacto contactos contato contatos contatto contatti contactpersoon 0-1',
      ),
      ...kinds(
        'company',
        'account accounts company companies organization organizations organisation societe compta firma firmen ' +
          'unternehmen entreprise entreprises empresa empresas azienda aziende bedrijf bedrijven 0-2',
      ),
      ...kinds('deal', 'deal deals opportunity opportunities potentials crm.lead sale.opportunity pipeline 0-3'),
      ...kinds(
        'quote',
        'quote quotes quotation quotations sale.sale sale.order aos_quotes proposal propal offer offers estimate ' +
          'angebot angebote devis presupuesto presupuestos cotizacion cotizaciones orcamento orcamentos preventivo ' +
          'preventivi offerte offertes',
      ),
    },
    currencies: {
      '€': 'EUR',
      $: 'USD',
      US$: 'USD',
      '£': 'GBP',
      '¥': 'JPY',
      '₹': 'INR',
      '₺': 'TRY',
      '₽': 'RUB',
      '₩': 'KRW',
      '₪': 'ILS',
      R$: 'BRL',
      A$: 'AUD',
      C$: 'CAD',
      CA$: 'CAD',
      NZ$: 'NZD',
      SFR: 'CHF',
      FR: 'CHF',
      ZŁ: 'PLN',
      KČ: 'CZK',
      FT: 'HUF',
      ...iso(
        'EUR USD GBP CHF JPY CNY INR AUD CAD NZD BRL MXN ARS CLP COP PLN CZK HUF RON BGN SEK NOK DKK TRY ZAR ILS AED SAR SGD HKD KRW THB',
      ),
    },
  },
  mount: {},
  seenOn: '2026-11',
};

function kinds(kind: Kind, parts: string): Record<string, Kind> {
  return Object.fromEntries(parts.split(' ').map((part) => [part, kind]));
}

function iso(codes: string): Record<string, string> {
  return Object.fromEntries(codes.split(' ').map((code) => [code, code]));
}
