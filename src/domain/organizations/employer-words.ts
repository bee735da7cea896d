/** Words that tell a division from another firm of a similar name. Method: M3; cases from formats 6.1. */

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Added to a name without naming anyone else, whatever the name: `PUMA Group`. */
export const strongRebrandWords = set(
  'group groupe grupo gruppe gruppo holding holdings company companies corporation associates partners inc ltd co',
);

/** Added to a distinctive name without naming anyone else: `Huawei Technologies`, `Colliers International`. */
export const rebrandWords = set(
  'group groupe grupo gruppe gruppo holding holdings company companies corporation associates partners inc ltd co technologies technology systems software international platforms worldwide bank bancorp bancshares airlines airways pharmaceuticals pharmaceutical pharma networks communications laboratories interactive stores motors industries studios infotech infosystems resources',
);

/** Of those, the words that beside a famous name may be a firm of their own: `Capital One Software`, `Tesco Bank`. */
export const oftenOwnFirm = set(
  'software bank bancorp platforms networks laboratories communications interactive pharma motors stores systems studios infotech infosystems resources',
);

/** Words of other firms that share one ordinary word with a famous one (`Delta Consulting`), though beside a telling name they are its divisions. */
export const weakDivisionWords = set(
  'consulting consultancy logistics construction property properties estate travel education learning academy medical legal media design solutions services service systems infrastructure agriculture',
);

/** Words of parts of an organization. */
export const divisionWords = set(
  'digital labs lab studios studio research ai cloud security consulting consultancy advisory services service solutions capital ventures venture markets private wealth asset management investment investments investor corporate banking commercial retail consumer insurance financial finance ' +
    'health healthcare medical medicine pharmacy energy power renewables gas oil aerospace aviation defense defence space automotive mobility rail logistics freight supply chain express delivery media entertainment games gaming music sports news tv radio publishing press ' +
    'robotics engineering innovation innovative research development design analytics data tech global business enterprise foundation institute academy university learning education school operations shared center hub gcc gds sourcing outsourcing bpo bpm legal tax audit assurance risk deals transformation strategy ' +
    'public sector federal government aerostructures electronics semiconductor chemicals materials plastics agriculture crop science nutrition foods beverages brands fashion home garden marine ports real estate properties property construction infrastructure water environment north south asia client clients customer experience support ' +
    'x ix one plus pro go pay mobile wireless broadband telecom network online web store direct marketplace fresh prime kids baby institutional securities advisors advisory partners trust cards payments leasing credit mortgage lending life reinsurance re apprenticeship program internship graduate talent careers alumni-network vision ' +
    'care seguros seguro seguradora asset tecnologia servicos servicios solucoes soluciones investimentos inversiones saude salud educacao energia financeira previdencia alimentos pagamentos pagos logistica versicherung versicherungen energie sante assurances assurance services-conseil',
);

/** Words of schools within universities. */
export const schoolWords = set(
  'school schools college faculty department institute center centre campus academy graduate undergraduate business law medical medicine nursing engineering hospital hospitals health arts sciences science management extension online library press laboratory labs program programme executive education facultad faculdade fakultat escuela escola ecole',
);

/** Words that make it a community around the name, or a firm that only works with it. */
export const communityWords = set(
  'club clubs student students alumni community communities chapter meetup fans fan distributor distributors dealer dealership reseller franchise franchisee licensee licensed authorized authorised certified partner premier ambassador ambassadors volunteers volunteer union credenciado credenciada autorizado autorizada revendedor distribuidor contractor vendor supporting owners group-user fraternity society association conservation',
);

/** Words of small trades that share a famous name by chance. */
export const tradeWords = set(
  'plant hire remodeling plumbing roofing landscaping cleaning catering bakery cafe restaurant pizza salon barber photography weddings wedding farm farms church temple ministries daycare nursery garage towing movers moving taxi limo assessoria consultoria engenharia advogados advocacia contabilidade imoveis imobiliaria transportes comercio industria recursos humanos rh precision renovations carpentry joinery windows flooring painting decorating electrical heating hvac tiles furniture interiors florist jewelers jewellers tailors dental dentistry chiropractic veterinary vet kennels tattoo fitness gym yoga dance karate tutors tutoring pawn surplus scrap auto-repair autobody solicitors lawyers attorneys accountants bookkeeping rentals realtors realty architects enterprises traders trading textiles exports imports hotels-inn models mineral',
);

/** Single words that many firms use as, or at the start of, a name: alone they prove nothing. */
const common = set(
  'meta chase apple target vanguard nice catalina springboard persistent minerva baird sail edelman porto visa shell orange block square gap sky bell delta united x ring sea grab fox discover progressive nationwide travelers anthem mars avon natura vivo ola spectrum sprint signify jacobs marsh mercer boots argos audi kelly monster indeed indy hays fidelity carrier otis emerson elastic segment loom slack looker heroku ' +
    'atlas apex nova novo alpha beta omega gamma sigma zenith summit pinnacle horizon vertex matrix phoenix titan mercury saturn jupiter neptune apollo artemis athena hermes orion polaris pioneer frontier heritage legacy liberty eagle falcon hawk lion tiger bear wolf fox panda dragon phoenix aurora eclipse galaxy stellar solar lunar ' +
    'bolt flash spark pulse wave flow stream river ocean lake mountain valley forest stone rock iron steel silver gold diamond crystal pearl ruby sapphire emerald amber ivory ebony blue red green black white yellow purple pink bright light north south east west northern southern eastern western central national royal imperial ' +
    'first one two prime premier elite select choice quality best better real true pure smart clever wise bold brave swift quick rapid fast express direct total complete universal global international world continental pacific atlantic american european asian african indian ' +
    'general standard modern new next future advanced innovative creative dynamic active core base foundation bridge gate gateway portal path compass anchor harbor port bay cape island beacon lighthouse tower castle crown shield guardian sentinel knight ' +
    'apply act aspire archer arcadia atrium avance candor canopy capital care carat cargo cedar chime clip cloud cobalt cora coral decision digital dow ducati elevate ember emblem empire encore engine equinox evergreen everest factor field flex focus forward founders fresh fusion gable glance globe grain handshake hampton helix hive ' +
    'hub icon ideal impact impulse indigo infinity inmotion insight inspire instinct intact integral inter inverto kensington key keystone lattice leap lever link lotus lucid lumen magnet maple master maven medium mesh meridian milestone mint mission momentum monument mosaic motion nest neon nexus noon oak oasis odyssey olive onyx open optimum orbit origin oscar ' +
    'palladium paramount peak photon pixel plaid planet plus point polar praxis primer prism proof prove quantum quest radius rain ramp range reach remote republic ripple rise rocket root route sage scale scope seed self sense shape shift signal singular sonic source sphere spring stage star steel step stripe stuart summit surge switch tempo terra thrive tide tidal timely toast torch track tribal trident trinity triumph turing turner unify union unity upstart ' +
    'urban valor vantage vector velocity venture verve vista vital vivid wish wonder wonderful wood zeal zen zest zoom ace aim arc ark art axis bell bull cap cat dash day dot echo edge ego era eve eye fit fly gem go gt hop ice ink jet joy kit lab law lime log loop lux max mod moss mint net nod now nut oil orb owl pan pay peg pen pet pie pin pod pop quad ray rex rise run sap sip six sky spa spin sun tab tag tap tax tea tech ten tip top toy tri up van vet via vim vita web wing yes zap zip ' +
    'epic software data consulting systems solutions services technologies technology business company bank finance financial health medical media marketing design engineering energy power water food foods retail school university college institute hospital center city state county government department ministry ' +
    'santos silva smith jones johnson williams brown davis miller wilson moore taylor anderson thomas jackson white harris martin thompson garcia martinez robinson clark lewis lee walker hall allen young king wright scott green baker adams nelson hill campbell mitchell roberts carter phillips evans parker collins edwards stewart morris rogers reed cook morgan cooper richardson cox howard ward peterson gray james watson brooks kelly sanders price bennett barnes ross henderson coleman jenkins perry powell long patterson hughes flores washington butler simmons foster bryant russell griffin hayes myers ford hamilton graham sullivan wallace woods cole owens reynolds fisher ellis harrison gibson cruz marshall ortiz gomez murray freeman wells webb simpson stevens tucker porter hunter hicks crawford boyd mason kennedy warren dixon ramos burns gordon shaw holmes rice robertson hunt daniels palmer mills nichols grant knight ferguson stone hawkins dunn perkins hudson spencer gardner stephens payne pierce berry matthews wagner willis watkins olson carroll duncan snyder hart cunningham bradley lane andrews ruiz harper riley armstrong carpenter weaver greene lawrence elliott chavez sims austin peters franklin lawson tata reliance oxford cambridge columbia duke penn berkeley brown princeton',
);

/** Whether one word alone is too ordinary to tell an employer. */
export function isCommonWord(word: string): boolean {
  return common.has(word);
}
