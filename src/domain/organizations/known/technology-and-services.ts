/** Consultancies, software houses, internet firms, telecoms and staffing; lines as in most-met.ts. Method: M3. */

export const technologyAndServices = `
Accenture
Accenture Strategy ^ Accenture
Accenture Technology ^ Accenture
Accenture Operations ^ Accenture
Karmarama ^ Accenture
Infinity Works ^ Accenture
Altran | Altran Technologies ^ Capgemini
Altran Engineering | Aricent | Aricent Group ^ Altran
frog design ^ Capgemini
Idean ^ Capgemini
Sopra Steria | Sopra Steria Group
Sopra Banking Software ^ Sopra Steria
Sopra Group ^ Sopra Steria
Steria ^ Sopra Steria
Atos | Atos Origin
Kyndryl ^ IBM
IBM iX ^ IBM
IBM Research ^ IBM
SPSS ^ IBM
Cognos ^ IBM
DataStax ^ IBM
Instana ^ IBM
StreamSets ^ Software AG
Software AG
EDS | Electronic Data Systems ^ DXC Technology
CSC ^ DXC Technology
Perot Systems ^ NTT DATA Services
Logica | LogicaCMG ^ CGI
CGI Federal ^ CGI
HCLTech | HCL Technologies Limited | Hindustan Computers Limited
HCLSoftware | HCL Software ^ HCLTech
HCL Infosystems
Infosys
Infosys Consulting ^ Infosys
EdgeVerve | EdgeVerve Systems ^ Infosys
Tata Elxsi ^ Tata Group
Tata Technologies ^ Tata Motors
Tata Communications ^ Tata Group
Tata Power ^ Tata Group
Tata Chemicals ^ Tata Group
Tata Consumer Products | Tata Global Beverages ^ Tata Group
Tata AIA Life ^ Tata Group
Tata AIG ^ Tata Group
Tata Consulting Engineers ^ Tata Group
Tata 1mg | 1mg ^ Tata Group
BigBasket | Big Basket ^ Tata Group
Titan Company ^ Tata Group
Tanishq ^ Titan Company
Croma | Infiniti Retail ^ Tata Group
Air India ^ Tata Group
Taj Hotels | Indian Hotels Company | IHCL | The Indian Hotels Company ^ Tata Group
Collaborative Solutions ^ Cognizant
Hexaware | Hexaware Technologies
Cyient | Infotech Enterprises
Zensar Technologies | Zensar ^ RPG Group
RPG Group
CEAT ^ RPG Group
Birlasoft
KPIT | KPIT Technologies | KPIT Cummins
Mphasis
Virtusa
Polaris Consulting & Services ^ Virtusa
Sonata Software
Happiest Minds | Happiest Minds Technologies
Quess Corp
Firstsource | Firstsource Solutions
EXL | ExlService | EXL Service
UST | UST Global
Nagarro
Publicis Sapient | Sapient Corporation | Sapient Nitro
Digitas | DigitasLBi | Digitas LBi ^ Publicis Groupe
Razorfish ^ Publicis Groupe
Spark Foundry ^ Publicis Groupe
MSL | MSLGROUP ^ Publicis Groupe
Performics ^ Publicis Groupe
R/GA ^ Interpublic Group
Weber Shandwick ^ Interpublic Group
FCB | Foote, Cone & Belding ^ Interpublic Group
UM | UM Worldwide ^ Interpublic Group
Initiative Media ^ Interpublic Group
MullenLowe ^ Interpublic Group
Acxiom ^ Interpublic Group
Huge Inc
PHD Media ^ Omnicom
Hearts & Science ^ Omnicom
FleishmanHillard ^ Omnicom
Ketchum ^ Omnicom
Porter Novelli ^ Omnicom
Omnicom Media Group | OMG Omnicom ^ Omnicom
Hill & Knowlton | Hill+Knowlton Strategies | H+K Strategies ^ WPP
Burson | Burson-Marsteller | Burson Cohn & Wolfe | BCW ^ WPP
Grey Group | Grey Advertising ^ WPP
J. Walter Thompson | JWT ^ VML
Young & Rubicam | Y&R ^ VML
Wunderman ^ VML
Landor | Landor & Fitch ^ WPP
Isobar ^ Dentsu
Havas Media ^ Havas
Booz Allen Hamilton
Kearney | ATKearney
Bain & Company
Boston Consulting Group
BrightHouse | BCG BrightHouse ^ Boston Consulting Group
McKinsey & Company
McKinsey Global Institute ^ McKinsey & Company
McKinsey Digital ^ McKinsey & Company
Arthur D. Little | ADL Arthur D. Little
Arthur Andersen
Huron Consulting Group | Huron Consulting
Navigant | Navigant Consulting ^ Guidehouse
Guidehouse | PwC Public Sector
BearingPoint
West Monroe | West Monroe Partners
PA Consulting | PA Consulting Group ^ Jacobs
AlixPartners
Charles River Associates
NERA Economic Consulting | NERA ^ Marsh McLennan
CRISIL ^ S&P Global
Analysis Group
The Brattle Group | Brattle
Cornerstone Research
OC&C Strategy Consultants | OC&C
Strategy& | PwC Strategy& | PwC's Strategy& | Booz and Company
PRTM ^ PwC
EY | Ernst & Young LLP
EY GBS | EYGBS | EY Global Business Services ^ EY
EY-Seren ^ EY
Deloitte | Deloitte Touche Tohmatsu Limited
Deloitte Digital ^ Deloitte
Bersin | Bersin by Deloitte ^ Deloitte
Crowe | Crowe Horwath
Baker Tilly | Baker Tilly Virchow Krause
Moss Adams ^ Baker Tilly
CliftonLarsonAllen | CLA (CliftonLarsonAllen)
CohnReznick
Marcum ^ CBIZ
CBIZ
Forvis Mazars | FORVIS | Forvis Mazars Group
BKD ^ Forvis Mazars
Dixon Hughes Goodman | DHG ^ Forvis Mazars
McGladrey ^ RSM
Grant Thornton
Everest Group
Information Services Group
Slalom | Slalom Consulting
Perficient
Endava
Luxoft | Luxoft Holding
Ciklum
SoftServe
ELEKS
Intellias
Wizeline
Encora
Avenga
Cprime
Valtech
Reply
Engineering Ingegneria Informatica | Engineering Group
Almaviva
Alten | ALTEN Group
Akka Technologies | AKKA
Expleo | Assystem Technologies | Expleo Group
SQS Software Quality Systems ^ Expleo
Assystem
Inetum | Gfi Informatique | GFI
Econocom
Devoteam
Wavestone | Solucom
Q_PERIOR ^ Wavestone
Tietoevry | Tieto | EVRY
Visma
Knowit
Netcompany
KMD ^ NEC
CANCOM
Bechtle
msg | msg systems
adesso
GFT | GFT Technologies
Deutsche Telekom
Comarch
Asseco
Sii Poland | Sii
TOTVS
RD Station ^ TOTVS
Linx ^ StoneCo
StoneCo | Stone Pagamentos | Stone Co
Pagar.me ^ StoneCo
Locaweb | LWSA
Sonda | SONDA IT
Neoris ^ EPAM Systems
First Derivative | First Derivatives ^ EPAM Systems
Compass UOL ^ UOL
UOL | Universo Online
Accesstage
Serpro | Serviço Federal de Processamento de Dados
Dataprev
Prodesp
B2W Digital | B2W | B2W Companhia Digital ^ Lojas Americanas
Lojas Americanas | Americanas | Americanas S.A.
Submarino ^ B2W Digital
Shoptime ^ B2W Digital
Grupo Casas Bahia | Via Varejo | Casas Bahia
Ponto Frio ^ Grupo Casas Bahia
Netshoes ^ Magazine Luiza
KaBuM! ^ Magazine Luiza
Movile ^ Prosus
Swile
VTEX
QuintoAndar
99 | 99app | 99 Táxis ^ DiDi
DiDi | Didi Chuxing | DiDi Global
Rappi
Cornershop ^ Uber
Drizly ^ Uber
Postmates ^ Uber
Freightliner ^ Daimler Truck
Detroit Diesel ^ Daimler Truck
Meta | Facebook Inc | Facebook, Inc. | Meta Platforms Inc
Google Fiber ^ Alphabet
Wing Aviation ^ Alphabet
Calico Life Sciences ^ Alphabet
CapitalG ^ Alphabet
GV | Google Ventures ^ Alphabet
Nest Labs | Google Nest ^ Google
Apigee ^ Google
DoubleClick ^ Google
AdMob ^ Google
Waze ^ Google
Wiz ^ Google
Actifio ^ Google
Yammer ^ Microsoft
Xandr | AppNexus ^ Microsoft
Microsoft Research ^ Microsoft
King.com ^ Activision Blizzard
Microsoft Azure ^ Microsoft
Nokia | Nokia Networks | Nokia Siemens Networks
Annapurna Labs ^ Amazon
MGM Studios | Metro-Goldwyn-Mayer | Amazon MGM Studios ^ Amazon
Prime Video | Amazon Prime Video ^ Amazon
PillPack | Amazon Pharmacy ^ Amazon
Twitch | Twitch Interactive
Amazon Robotics | Kiva Systems ^ Amazon
A9 | A9.com ^ Amazon
Shazam ^ Apple
Own Company | OwnBackup ^ Salesforce
Demandware | Salesforce Commerce Cloud ^ Salesforce
ExactTarget | Salesforce Marketing Cloud ^ Salesforce
Pardot ^ Salesforce
Vlocity ^ Salesforce
Informatica ^ Salesforce
Quip ^ Salesforce
Acumen Solutions ^ Salesforce
Traction on Demand ^ Salesforce
Qualtrics
Fieldglass | SAP Fieldglass ^ SAP
Hybris | SAP Hybris | SAP Customer Experience ^ SAP
Sybase ^ SAP
BusinessObjects | Business Objects ^ SAP
Signavio | SAP Signavio ^ SAP
WalkMe ^ SAP
CallidusCloud | SAP CallidusCloud ^ SAP
Eloqua | Oracle Eloqua ^ Oracle
Siebel | Siebel Systems ^ Oracle
BEA Systems ^ Oracle
JD Edwards ^ PeopleSoft
Taleo ^ Oracle
Hyperion Solutions ^ Oracle
Aconex | Oracle Aconex ^ Oracle
Oracle Financial Services Software | OFSS | i-flex solutions ^ Oracle
Oracle Cloud Infrastructure | OCI Oracle Cloud Infrastructure ^ Oracle
Brocade | Brocade Communications ^ Broadcom
LSI ^ Broadcom
Symantec ^ Broadcom
Gen Digital | NortonLifeLock
Avast ^ Gen Digital
AVG ^ Avast
LifeLock ^ Gen Digital
Avira ^ Gen Digital
Carbon Black | VMware Carbon Black ^ VMware
AirWatch | VMware AirWatch ^ VMware
VeloCloud ^ VMware
Omnissa
RSA Security | RSA
SonicWall
Boomi | Dell Boomi
Virtustream ^ Dell Technologies
Cisco | Cisco Systems Inc | Cisco Systems, Inc.
OpenDNS | Cisco Umbrella ^ Cisco
BroadSoft ^ Cisco
Acacia Communications ^ Cisco
Sourcefire ^ Cisco
Omniture ^ Adobe
TubeMogul ^ Adobe
Fotolia ^ Adobe
Behance ^ Adobe
Figma
Citrix ^ Cloud Software Group
Cloud Software Group
TIBCO | TIBCO Software ^ Cloud Software Group
NetScaler ^ Cloud Software Group
ShareFile ^ Progress Software
Progress Software
Ping Identity
ForgeRock ^ Ping Identity
SailPoint | SailPoint Technologies
Trellix | McAfee Enterprise
FireEye ^ Trellix
McAfee
Skyhigh Security
Barracuda | Barracuda Networks
F5 | F5 Networks
NGINX ^ F5
Akamai Technologies | Akamai
Linode ^ Akamai Technologies
OpenText | Open Text
Micro Focus ^ OpenText
Carbonite ^ OpenText
Webroot ^ OpenText
SUSE
Novell ^ SUSE
Infor
Birst ^ Infor
Sage Intacct | Intacct Corporation ^ Sage
Epicor | Epicor Software
Blackbaud
Zendesk
Genesys
Avaya
RingCentral | Ring Central
8x8
Verint | Verint Systems
Cognyte
NICE | NICE Systems
NICE Actimize | Actimize ^ NICE
inContact | NICE inContact ^ NICE
LiveVox ^ NICE
Amdocs
Comverse
Teradata
NCR Corporation
NCR Voyix ^ NCR Corporation
NCR Atleos ^ NCR Corporation
Diebold Nixdorf | Diebold | Wincor Nixdorf
Unisys
TD SYNNEX | SYNNEX | Synnex Corporation
Tech Data ^ TD SYNNEX
Hyve Solutions ^ TD SYNNEX
Ingram Micro
Insight Enterprises
CDW
World Wide Technology | WWT
SHI International | SHI
Softchoice ^ World Wide Technology
SoftwareONE
Crayon ^ SoftwareONE
Logicalis
Computacenter
Rackspace Technology | Rackspace | Rackspace Hosting
Lumen Technologies | Lumen | CenturyLink
Level 3 Communications | Level 3 ^ Lumen Technologies
Qwest ^ Lumen Technologies
Savvis ^ Lumen Technologies
Frontier Communications
Windstream
Cox Communications ^ Cox Enterprises
Cox Automotive ^ Cox Enterprises
Cox Enterprises
Autotrader ^ Cox Automotive
Kelley Blue Book ^ Cox Automotive
Manheim ^ Cox Automotive
Dealertrack ^ Cox Automotive
Altice
SFR ^ Altice
Optimum | Altice USA ^ Altice
Bouygues Telecom ^ Bouygues
Bouygues
Bouygues Construction ^ Bouygues
Colas ^ Bouygues
Free Mobile ^ Iliad
Iliad
Telia | TeliaSonera
Telenor | Telenor Group
Elisa
Tele2
KPN | Koninklijke KPN
Proximus | Belgacom
Telenet ^ Liberty Global
Liberty Global
Ziggo | VodafoneZiggo
Swisscom
Sunrise | Sunrise Communications
A1 Telekom Austria | A1 Telekom Austria Group | Telekom Austria
TIM | Telecom Italia | TIM Group
TIM Brasil ^ TIM
Wind Tre | WINDTRE
Telefónica
Telefónica Germany | O2 Telefónica ^ Telefónica
Telefónica UK ^ Telefónica
giffgaff ^ Virgin Media O2
Three UK | Hutchison 3G | 3 UK
Sky | Sky Group | BSkyB ^ Comcast
Plusnet ^ BT
AT&T Mexico ^ AT&T
Cingular | Cingular Wireless ^ AT&T
BellSouth ^ AT&T
Verizon | Verizon Communications Inc
TracFone | TracFone Wireless ^ Verizon
Metro by T-Mobile | MetroPCS ^ T-Mobile
Mint Mobile ^ T-Mobile
Shaw Communications ^ Rogers
Telmex ^ America Móvil
NET Serviços ^ Claro
Tigo | Millicom
Entel Chile
Oi
Algar Telecom ^ Algar
Algar
Vodafone Idea ^ Vodafone
Idea Cellular ^ Vodafone Idea
Bharat Sanchar Nigam Limited | BSNL
Mahanagar Telephone Nigam Limited | MTNL
Singtel | Singapore Telecommunications
Optus | SingTel Optus ^ Singtel
NCS | NCS Group ^ Singtel
StarHub
Telstra
Telkomsel ^ Telkom Indonesia
Telkom Indonesia | Telekomunikasi Indonesia
Indosat | Indosat Ooredoo | Indosat Ooredoo Hutchison
Ooredoo | Qtel
Axiata | Axiata Group
Celcom ^ Axiata
Dialog Axiata ^ Axiata
Robi Axiata ^ Axiata
Maxis
Globe Telecom
PLDT | Philippine Long Distance Telephone Company
Smart Communications ^ PLDT
Viettel | Viettel Group
FPT Software ^ FPT
FPT
China Mobile
China Telecom
China Unicom
stc | Saudi Telecom Company | Saudi Telecom
Mobily | Etihad Etisalat
Zain | Zain Group
Batelco
du | Emirates Integrated Telecommunications Company | EITC
Turkcell
Türk Telekom
MTN | MTN Group
MTN Nigeria ^ MTN
Safaricom
M-PESA ^ Safaricom
Vodacom ^ Vodafone
Airtel Africa ^ Bharti Airtel
Cell C
Telkom SA
BCX | Business Connexion ^ Telkom SA
Ethio Telecom | Ethiopian Telecommunications Corporation
Maroc Telecom ^ Etisalat
Telecom Egypt | WE Telecom Egypt
Randstad | Randstad Sourceright
Spherion ^ Randstad
Randstad Digital | Ausy ^ Randstad
Vedior ^ Randstad
Pontoon Solutions ^ The Adecco Group
Badenoch + Clark ^ The Adecco Group
General Assembly ^ The Adecco Group
Jefferson Wells ^ ManpowerGroup
Robert Walters | Robert Walters Group
SThree
Real Staffing ^ SThree
Computer Futures ^ SThree
Phaidon International
Selby Jennings ^ Phaidon International
Kforce
ASGN | On Assignment
Apex Systems ^ ASGN
Creative Circle ^ ASGN
Allegis Global Solutions ^ Allegis Group
Actalent ^ Allegis Group
Major, Lindsey & Africa | MLA Major Lindsey & Africa ^ Allegis Group
Spencer Stuart
Russell Reynolds Associates | Russell Reynolds
Egon Zehnder | Egon Zehnder International
Alexander Mann Solutions | AMS Alexander Mann Solutions
Hudson Global | Hudson RPO
TrueBlue
PeopleReady ^ TrueBlue
Impellam
Cielo Talent
Vistage | Vistage International
TCS iON ^ Tata Consultancy Services
CMC Limited ^ Tata Consultancy Services
`;
