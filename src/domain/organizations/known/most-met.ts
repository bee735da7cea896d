/** The employers met most, and whose they are: `name | other name | ... ^ owner`, one a line; a name met again only adds to its line. Method: M3. */

export const mostMet = `
Alphabet
Google | Google Inc | Google LLC | Google UK | Google Ireland ^ Alphabet
YouTube ^ Google
DeepMind | Google DeepMind ^ Google
Waymo ^ Alphabet
Verily | Verily Life Sciences ^ Alphabet
Fitbit ^ Google
Mandiant ^ Google
Looker ^ Google
Google Cloud | Google Cloud Platform | GCP ^ Google
Kaggle ^ Google
Meta | Facebook | Meta Platforms | Facebook Meta | Meta Facebook
Instagram ^ Meta
WhatsApp ^ Meta
Oculus | Oculus VR | Meta Reality Labs | Reality Labs ^ Meta
Amazon | Amazon.com | Amazon com
Amazon Web Services | AWS | Amazon AWS ^ Amazon
Twitch ^ Amazon
Audible ^ Amazon
Whole Foods Market | Whole Foods ^ Amazon
Zappos | Zappos.com ^ Amazon
IMDb | IMDb.com ^ Amazon
Ring ^ Amazon
Zoox ^ Amazon
One Medical ^ Amazon
Goodreads ^ Amazon
eero ^ Amazon
Souq | Souq.com ^ Amazon
Amazon Development Centre India | Amazon Development Center ^ Amazon
Microsoft | MSFT
LinkedIn ^ Microsoft
GitHub ^ Microsoft
Activision Blizzard | Activision | Blizzard Entertainment | Blizzard ^ Microsoft
Xbox | Xbox Game Studios ^ Microsoft
Nuance | Nuance Communications ^ Microsoft
Bethesda Softworks | Bethesda ^ Microsoft
ZeniMax Online Studios ^ Bethesda Softworks
Skype ^ Microsoft
Mojang | Mojang Studios ^ Microsoft
Apple | Apple Computer
Beats by Dre | Beats by Dr Dre | Beats Electronics ^ Apple
IBM | International Business Machines | International Business Machines Corporation
Red Hat | Redhat ^ IBM
Apptio ^ IBM
HashiCorp ^ IBM
Turbonomic ^ IBM
IBM Consulting ^ IBM
IBM Global Business Services | IBM GBS ^ IBM
Kyndryl
Hewlett Packard Enterprise | HPE | HP Enterprise ^ HP
HP | Hewlett-Packard | Hewlett Packard | HP Inc. | Hewlett-Packard Company
Aruba Networks | HPE Aruba Networking | Aruba ^ Hewlett Packard Enterprise
Juniper Networks | Juniper ^ Hewlett Packard Enterprise
Dell Technologies | Dell | Dell Inc | Dell Computer
Dell EMC | EMC Corporation | EMC ^ Dell Technologies
Broadcom | Broadcom Inc | Avago Technologies
VMware | VMware by Broadcom ^ Broadcom
Symantec
CA Technologies ^ Broadcom
Pivotal | Pivotal Software ^ VMware
Oracle | Oracle Corporation | Oracle America
Cerner | Oracle Health | Cerner Corporation ^ Oracle
NetSuite | Oracle NetSuite ^ Oracle
Sun Microsystems ^ Oracle
PeopleSoft ^ Oracle
Salesforce | Salesforce.com | SFDC
Tableau | Tableau Software ^ Salesforce
Slack | Slack Technologies ^ Salesforce
MuleSoft ^ Salesforce
Mobify ^ Salesforce
Heroku ^ Salesforce
SAP | SAP SE | SAP AG | SAP America
SAP Concur | Concur | Concur Technologies ^ SAP
SuccessFactors | SAP SuccessFactors ^ SAP
SAP Ariba | Ariba ^ SAP
LeanIX ^ SAP
Cisco | Cisco Systems
Splunk ^ Cisco
Meraki | Cisco Meraki ^ Cisco
Duo Security ^ Cisco
AppDynamics ^ Cisco
Webex ^ Cisco
ThousandEyes ^ Cisco
Intel | Intel Corp
Mobileye ^ Intel
Altera ^ Intel
AMD | Advanced Micro Devices
Xilinx | AMD Xilinx ^ AMD
Nvidia | NVIDIA
Mellanox | Mellanox Technologies ^ Nvidia
Qualcomm | Qualcomm Technologies
Texas Instruments | TI
Taiwan Semiconductor Manufacturing Company | TSMC | Taiwan Semiconductor
STMicroelectronics | ST Microelectronics
NXP | NXP Semiconductors
ON Semiconductor | onsemi
Adobe | Adobe Systems
Magento ^ Adobe
Marketo ^ Adobe
Frame.io ^ Adobe
Workfront ^ Adobe
Intuit
Mailchimp | Intuit Mailchimp | The Rocket Science Group ^ Intuit
Credit Karma | Intuit Credit Karma ^ Intuit
Block
Square ^ Block
Cash App ^ Block
Afterpay ^ Block
PayPal
Venmo ^ PayPal
Braintree ^ PayPal
Atlassian
Trello ^ Atlassian
Loom ^ Atlassian
Okta
Auth0 ^ Okta
Twilio
Segment | Twilio Segment ^ Twilio
SendGrid | Twilio SendGrid ^ Twilio
Zoom | Zoom Video Communications | Zoom Communications
DocuSign | Docusign
X | Twitter | X Corp | X (formerly Twitter)
xAI
TikTok | Tik Tok ^ ByteDance
ByteDance | Byte Dance
Snap | Snapchat | Snap Inc
Uber | Uber Technologies
Uber Eats ^ Uber
Careem ^ Uber
Lyft
Airbnb
DoorDash | Door Dash
Wolt ^ DoorDash
Deliveroo ^ DoorDash
Booking Holdings | Priceline Group
Booking.com ^ Booking Holdings
Priceline | Priceline.com ^ Booking Holdings
Kayak ^ Booking Holdings
Agoda ^ Booking Holdings
OpenTable ^ Booking Holdings
Expedia Group | Expedia | Expedia Inc
Vrbo ^ Expedia Group
Hotels.com ^ Expedia Group
Trivago ^ Expedia Group
Orbitz ^ Expedia Group
TripAdvisor | Trip Advisor
Delivery Hero
foodpanda ^ Delivery Hero
Glovo ^ Delivery Hero
Talabat ^ Delivery Hero
HungerStation ^ Delivery Hero
Just Eat Takeaway | Just Eat Takeaway.com | Just Eat
Grubhub
eBay
Etsy
Alibaba Group | Alibaba | Alibaba.com
Ant Group | Ant Financial
Lazada ^ Alibaba Group
AliExpress ^ Alibaba Group
Trendyol | Trendyol Group ^ Alibaba Group
Tencent | Tencent Holdings
Riot Games ^ Tencent
Supercell ^ Tencent
Baidu
JD.com | Jingdong
Huawei | Huawei Technologies
HiSilicon ^ Huawei
Lenovo
Motorola Mobility ^ Lenovo
Samsung Electronics | Samsung
Samsung Electronics America ^ Samsung Electronics
Harman | HARMAN International ^ Samsung Electronics
LG Electronics | LG
Sony | Sony Group | Sony Corporation
Sony Interactive Entertainment | PlayStation | SIE ^ Sony
Sony Pictures | Sony Pictures Entertainment ^ Sony
Sony Music | Sony Music Entertainment ^ Sony
SoftBank | SoftBank Group
NTT | Nippon Telegraph and Telephone
NTT DATA | NTT DATA Group | NTT DATA Corporation | NTTDATA ^ NTT
NTT DATA Services | Dell Services ^ NTT DATA
everis | everis an NTT DATA Company ^ NTT DATA
NTT DATA Europe & Latam ^ NTT DATA
Dimension Data | NTT Ltd ^ NTT DATA
Softtek
GlobalLogic | Global Logic ^ Hitachi
Hitachi
Hitachi Energy ^ Hitachi
Hitachi Vantara | Hitachi Data Systems ^ Hitachi
Rakuten
Nokia
Alcatel-Lucent | Alcatel Lucent | Lucent Technologies ^ Nokia
Bell Labs | Nokia Bell Labs ^ Nokia
Ericsson | Telefonaktiebolaget LM Ericsson | LM Ericsson
Vonage ^ Ericsson
EY | Ernst & Young | Ernst and Young | Ernst & Young Global | EY Global | Ernst Young | EY (Ernst & Young)
EY-Parthenon | EY Parthenon | Parthenon-EY | Parthenon Group ^ EY
EY Global Delivery Services | EY GDS | Ernst & Young GDS ^ EY
PwC | PricewaterhouseCoopers | Pricewaterhouse Coopers | Price Waterhouse Coopers | PwC Global
Strategy& | Booz & Company ^ PwC
PwC Acceleration Centers | PwC AC | PwC SDC ^ PwC
Deloitte | Deloitte Touche Tohmatsu | Deloitte Global | DTTL
Deloitte & Touche | Deloitte and Touche ^ Deloitte
Deloitte Consulting ^ Deloitte
Deloitte USI | Deloitte US India | Deloitte India (Offices of the US) | Deloitte Support Services India ^ Deloitte
Monitor Deloitte | Monitor Group ^ Deloitte
KPMG | KPMG International | KPMG LLP
KPMG Global Services | KGS | KPMG Global Services (KGS) ^ KPMG
Klynveld Peat Marwick Goerdeler ^ KPMG
BDO | BDO International | BDO Global
Grant Thornton | Grant Thornton International
RSM | RSM International
Forvis Mazars
Mazars ^ Forvis Mazars
Accenture | Andersen Consulting
Accenture Song | Accenture Interactive ^ Accenture
Accenture Federal Services ^ Accenture
Avanade ^ Accenture
Droga5 ^ Accenture
Fjord ^ Accenture
Boston Consulting Group | BCG | The Boston Consulting Group (BCG)
BCG X | BCG Digital Ventures | BCG GAMMA | BCG Gamma | BCG Platinion ^ Boston Consulting Group
Inverto ^ Boston Consulting Group
Bain & Company | Bain | Bain and Co
Bain Capital
McKinsey & Company | McKinsey | McKinsey and Co | McK
QuantumBlack | QuantumBlack AI by McKinsey ^ McKinsey & Company
Orphoz ^ McKinsey & Company
Booz Allen Hamilton | Booz Allen | BAH
Oliver Wyman | Oliver Wyman Group ^ Marsh McLennan
Mercer ^ Marsh McLennan
Guy Carpenter ^ Marsh McLennan
Marsh ^ Marsh McLennan
Marsh McLennan | Marsh & McLennan Companies | MMC | Marsh & McLennan
Kearney | A.T. Kearney | AT Kearney
Roland Berger | Roland Berger Strategy Consultants
L.E.K. Consulting | LEK Consulting | LEK
ZS | ZS Associates
WTW | Willis Towers Watson
Aon | Aon Hewitt | Aon plc
Alight Solutions | Alight
Alvarez & Marsal | A&M | Alvarez and Marsal
FTI Consulting | FTI
Simon-Kucher | Simon-Kucher & Partners
Capgemini | Cap Gemini | Capgemini SE
Capgemini Invent | Capgemini Consulting ^ Capgemini
Capgemini Engineering ^ Capgemini
Altran | Altran Technologies ^ Capgemini Engineering
iGATE | IGATE | Patni ^ Capgemini
Sogeti ^ Capgemini
WNS | WNS Global Services ^ Capgemini
Tata Consultancy Services | TCS | Tata Consultancy ^ Tata Group
Infosys | Infosys Technologies
Infosys BPM | Infosys BPO ^ Infosys
Wipro | Wipro Technologies | Wipro Limited
Capco | The Capital Markets Company ^ Wipro
Designit ^ Wipro
HCLTech | HCL Technologies | HCL Tech | HCL
Tech Mahindra | TechM | Mahindra Satyam | Satyam Computer Services
LTIMindtree | LTI Mindtree | LTIM ^ Larsen & Toubro
LTI | Larsen & Toubro Infotech | L&T Infotech ^ LTIMindtree
Mindtree | MindTree ^ LTIMindtree
Larsen & Toubro | L&T | Larsen and Toubro
L&T Technology Services | LTTS ^ Larsen & Toubro
Cognizant | Cognizant Technology Solutions | CTS Cognizant
Softvision | Cognizant Softvision ^ Cognizant
Genpact | GE Capital International Services
Mphasis | MphasiS
Coforge | NIIT Technologies
EPAM Systems | EPAM
Globant
Thoughtworks | ThoughtWorks
Atos
Eviden | Atos Eviden ^ Atos
Syntel | Atos Syntel ^ Atos
Bull | Groupe Bull | Bull SAS ^ Atos
DXC Technology | DXC | DXC.technology
Luxoft | DXC Luxoft ^ DXC Technology
CSC | Computer Sciences Corporation
CGI | CGI Group | Conseillers en gestion et informatique
Sopra Steria
Indra | Indra Sistemas
Minsait ^ Indra
Stefanini | Stefanini Group | Stefanini IT Solutions
CI&T | CIandT | CI and T
Teleperformance | TP
Concentrix
Convergys ^ Concentrix
Foundever | Sitel Group | Sitel
Sykes ^ Foundever
Conduent
UKG | Ultimate Kronos Group
Ultimate Software ^ UKG
Kronos | Kronos Incorporated ^ UKG
ADP | Automatic Data Processing
Publicis Groupe | Publicis | Publicis Group
Publicis Sapient | Sapient | SapientRazorfish | SapientNitro ^ Publicis Groupe
Leo Burnett ^ Publicis Groupe
Saatchi & Saatchi ^ Publicis Groupe
Starcom ^ Publicis Groupe
Zenith | Zenith Media | ZenithOptimedia ^ Publicis Groupe
Epsilon ^ Publicis Groupe
WPP | WPP Group
GroupM ^ WPP Media
WPP Media ^ WPP
Ogilvy | Ogilvy & Mather ^ WPP
VML | VMLY&R | VML Y&R ^ WPP
Wunderman Thompson ^ VML
Mindshare ^ WPP
MediaCom ^ WPP
EssenceMediacom ^ WPP
Wavemaker ^ WPP
AKQA ^ WPP
Hogarth Worldwide ^ WPP
Omnicom | Omnicom Group
BBDO ^ Omnicom
DDB ^ Omnicom
TBWA | TBWA Worldwide ^ Omnicom
OMD ^ Omnicom
Annalect ^ Omnicom
Interpublic Group | IPG
McCann | McCann Worldgroup | McCann Erickson ^ Interpublic Group
IPG Mediabrands | Mediabrands ^ Interpublic Group
Golin ^ Interpublic Group
Dentsu | Dentsu Aegis Network | Dentsu International
Merkle ^ Dentsu
Carat ^ Dentsu
iProspect ^ Dentsu
Havas | Havas Group
Media.Monks | Monks | MediaMonks ^ S4 Capital
Edelman | Daniel J. Edelman
The Adecco Group | Adecco | Adecco Group
LHH | Lee Hecht Harrison ^ The Adecco Group
Akkodis ^ The Adecco Group
Randstad | Randstad Holding | Randstad N.V.
Monster | Monster.com
ManpowerGroup | Manpower Group
Experis ^ ManpowerGroup
Right Management ^ ManpowerGroup
Kelly | Kelly Services
KellyOCG ^ Kelly
Softworld ^ Kelly
Michael Page | Michael Page International ^ PageGroup
Page Personnel ^ PageGroup
Hays | Hays plc | Hays Specialist Recruitment
Robert Half | Robert Half International
Protiviti ^ Robert Half
Korn Ferry | Korn/Ferry International | Korn Ferry International
Heidrick & Struggles
Indeed | Indeed.com ^ Recruit Holdings
Glassdoor ^ Recruit Holdings
Recruit Holdings | Recruit Co
TEKsystems | TEK Systems ^ Allegis Group
Aerotek ^ Allegis Group
Allegis Group | Allegis
Freelancer.com
JPMorgan Chase & Co. | JPMorganChase | JP Morgan Chase | JPMC | JPM Chase | JPMorgan Chase Bank
J.P. Morgan | JPMorgan | JP Morgan ^ JPMorgan Chase & Co.
Chase | Chase Bank ^ JPMorgan Chase & Co.
Bear Stearns ^ JPMorgan Chase & Co.
First Republic | First Republic Bank ^ JPMorgan Chase & Co.
Bank of America | BofA | BoA | Bank of America Corporation | BAC
Merrill Lynch | Merrill | Merrill Lynch Wealth Management ^ Bank of America
BofA Securities | Bank of America Securities ^ Bank of America
Bank of America Merrill Lynch | BAML | BofAML ^ Bank of America
Countrywide Financial ^ Bank of America
Citi | Citigroup | Citicorp
Citibank | Citi Bank ^ Citi
Banamex | Citibanamex ^ Citi
Wells Fargo | Wells Fargo Bank | Wells Fargo & Company
Wachovia ^ Wells Fargo
Goldman Sachs | The Goldman Sachs Group | Goldman Sachs & Co | Goldman
Marcus by Goldman Sachs ^ Goldman Sachs
Morgan Stanley | Morgan Stanley & Co
E*TRADE | ETRADE | E TRADE | E*Trade Financial ^ Morgan Stanley
BNY | BNY Mellon | Bank of New York Mellon | The Bank of New York Mellon
Pershing ^ BNY
State Street | State Street Corporation | State Street Bank
Charles Schwab | Schwab | Charles Schwab & Co | The Charles Schwab Corporation
TD Ameritrade ^ Charles Schwab
Fidelity Investments | Fidelity | FMR
Vanguard | Vanguard Group | The Vanguard Group
BlackRock | Black Rock
Blackstone | The Blackstone Group | Blackstone Group
KKR | Kohlberg Kravis Roberts | KKR & Co
Carlyle | The Carlyle Group | Carlyle Group
Apollo Global Management
Ares Management | Ares Management Corporation
Capital One | Capital One Financial | Capital One Bank
Discover | Discover Financial Services | Discover Financial ^ Capital One
American Express | Amex | AmEx | American Express Company
U.S. Bank | US Bank | U.S. Bancorp | US Bancorp | USBank
PNC | PNC Bank | PNC Financial Services | PNC Financial Services Group
Truist | Truist Financial | Truist Bank
SunTrust | SunTrust Bank ^ Truist
BB&T ^ Truist
TD | TD Bank | TD Bank Group | Toronto-Dominion Bank
TD Securities ^ TD
RBC | Royal Bank of Canada | RBC Royal Bank
RBC Capital Markets ^ RBC
BMO | BMO Financial Group | Bank of Montreal
BMO Capital Markets ^ BMO
BMO Harris Bank | BMO Harris ^ BMO
Scotiabank | Bank of Nova Scotia | The Bank of Nova Scotia
CIBC | Canadian Imperial Bank of Commerce
HSBC | Hongkong and Shanghai Banking Corporation | HSBC Holdings | HSBC Bank
Barclays | Barclays Bank | Barclays plc
NatWest Group | NatWest
Royal Bank of Scotland | RBS ^ NatWest Group
Coutts ^ NatWest Group
Lloyds Banking Group | Lloyds Bank | Lloyds
Halifax ^ Lloyds Banking Group
Standard Chartered | Standard Chartered Bank | StanChart
Santander | Banco Santander | Santander Group | Grupo Santander
BBVA | Banco Bilbao Vizcaya Argentaria
CaixaBank
BNP Paribas | BNP | BNPP
BNP Paribas CIB | BNP Paribas Corporate and Institutional Banking ^ BNP Paribas
Société Générale | SocGen | Societe Generale
Crédit Agricole | Credit Agricole
CACEIS ^ Crédit Agricole
Deutsche Bank | DB AG Bank
Commerzbank
UBS | UBS Group
Credit Suisse | Crédit Suisse ^ UBS
ING | ING Group | ING Bank
ABN AMRO | ABN AMRO Bank
Rabobank
UniCredit | Uni Credit
Intesa Sanpaolo | Intesa San Paolo
Nordea | Nordea Bank
SEB | Skandinaviska Enskilda Banken
Groupe SEB
Danske Bank
Itaú Unibanco | Itaú | Itau Unibanco | Banco Itaú | Itaú BBA Unibanco
iti Itaú | iti ^ Itaú Unibanco
Itaú BBA ^ Itaú Unibanco
Bradesco | Banco Bradesco
Banco do Brasil
Caixa Econômica Federal | Caixa
Nubank | Nu Bank | Nu Holdings
BTG Pactual | Banco BTG Pactual
XP Inc. | XP Investimentos
PagBank | PagSeguro | PagSeguro PagBank | PagSeguro Digital
DBS | DBS Bank | Development Bank of Singapore
OCBC | OCBC Bank | Oversea-Chinese Banking Corporation
UOB | United Overseas Bank
Commonwealth Bank | Commonwealth Bank of Australia | CommBank | CBA
ANZ | ANZ Bank | Australia and New Zealand Banking Group
NAB | National Australia Bank
Westpac | Westpac Banking Corporation
Macquarie Group | Macquarie | Macquarie Bank
MUFG | Mitsubishi UFJ Financial Group | MUFG Bank
SMBC | Sumitomo Mitsui Banking Corporation
Nomura | Nomura Holdings
HDFC Bank | HDFC Bank Limited
ICICI Bank | ICICI
State Bank of India | SBI
Axis Bank
Kotak Mahindra Bank | Kotak Bank
Federal Reserve | Federal Reserve System | The Fed | Federal Reserve Board
Federal Reserve Bank of New York | New York Fed ^ Federal Reserve
Mastercard | MasterCard | Mastercard Worldwide
Visa | Visa Inc
Fiserv
First Data ^ Fiserv
FIS | Fidelity National Information Services | FIS Global
Worldpay
Global Payments
TSYS | Total System Services ^ Global Payments
S&P Global | Standard & Poor's | S&P
IHS Markit | Markit ^ S&P Global
S&P Global Ratings | S&P Ratings ^ S&P Global
Moody's | Moody's Corporation
Moody's Analytics | Moody's Investors Service ^ Moody's
Fitch | Fitch Ratings
MSCI
Bloomberg | Bloomberg LP | Bloomberg L.P.
Bloomberg Industry Group | BNA ^ Bloomberg
Thomson Reuters | ThomsonReuters
Reuters | Reuters News ^ Thomson Reuters
LSEG | London Stock Exchange Group
Refinitiv ^ LSEG
Intercontinental Exchange | ICE
New York Stock Exchange | NYSE ^ Intercontinental Exchange
Nasdaq | NASDAQ OMX
AIG | American International Group
MetLife | Metropolitan Life | Metropolitan Life Insurance Company | Metropolitan Life Insurance
Prudential Financial | Prudential Financial Inc
Prudential plc | Prudential UK
State Farm | State Farm Insurance
Allstate | The Allstate Corporation | Allstate Insurance
GEICO ^ Berkshire Hathaway
Berkshire Hathaway
Progressive | Progressive Insurance
Liberty Mutual | Liberty Mutual Insurance | Liberty Mutual Group
Safeco ^ Liberty Mutual
Nationwide | Nationwide Insurance | Nationwide Mutual Insurance
Northwestern Mutual | Northwestern Mutual Life
New York Life | New York Life Insurance | New York Life Insurance Company
The Hartford | Hartford Financial Services | The Hartford Financial Services Group
Travelers | The Travelers Companies | Travelers Insurance
MassMutual | Massachusetts Mutual Life Insurance | Massachusetts Mutual
TIAA | TIAA-CREF
Nuveen ^ TIAA
USAA | United Services Automobile Association
Allianz | Allianz SE | Allianz Group
PIMCO ^ Allianz
AXA | AXA Group
AllianceBernstein | Alliance Bernstein
Zurich Insurance | Zurich Insurance Group
Munich Re | Münchener Rück | Muenchener Rueck | Münchener Rückversicherung | Münchener Rückversicherungs-Gesellschaft
Swiss Re | Swiss Reinsurance
Generali | Assicurazioni Generali | Generali Group
AIA | AIA Group
Manulife | Manulife Financial
John Hancock ^ Manulife
Sun Life | Sun Life Financial
UnitedHealth Group | UHG | United Health Group
UnitedHealthcare | United Healthcare | UHC ^ UnitedHealth Group
Optum ^ UnitedHealth Group
Change Healthcare ^ Optum
CVS Health | CVS
CVS Pharmacy ^ CVS Health
Aetna ^ CVS Health
CVS Caremark | Caremark ^ CVS Health
The Cigna Group | Cigna
Cigna Healthcare ^ The Cigna Group
Evernorth | Evernorth Health Services ^ The Cigna Group
Express Scripts ^ The Cigna Group
Elevance Health | Elevance
Anthem, Inc. | Anthem Inc ^ Elevance Health
Anthem Blue Cross | Anthem Blue Cross and Blue Shield ^ Elevance Health
Humana
Kaiser Permanente | Kaiser | Kaiser Foundation Health Plan
Centene | Centene Corporation
HCA Healthcare | Hospital Corporation of America | HCA
Mass General Brigham | Partners HealthCare
Massachusetts General Hospital | MGH | Mass General ^ Mass General Brigham
Brigham and Women's Hospital ^ Mass General Brigham
Mayo Clinic
Cleveland Clinic
NYU Langone Health | NYU Langone | NYU Langone Medical Center ^ New York University
Walgreens | Walgreen Co ^ Walgreens Boots Alliance
Boots | Boots UK ^ Walgreens
McKesson | McKesson Corporation
Cencora | AmerisourceBergen
IQVIA
Quintiles IMS | QuintilesIMS ^ IQVIA
Quintiles ^ IQVIA
IMS Health ^ IQVIA
Labcorp | LabCorp | Laboratory Corporation of America
Covance ^ Labcorp
Johnson & Johnson | J&J | JNJ | Johnson and Johnson
Janssen | Janssen Pharmaceuticals | Johnson & Johnson Innovative Medicine | Janssen Pharmaceutical Companies of Johnson and Johnson ^ Johnson & Johnson
DePuy Synthes ^ Johnson & Johnson
Johnson & Johnson MedTech ^ Johnson & Johnson
Ethicon ^ Johnson & Johnson
Kenvue | Johnson & Johnson Consumer Health
Pfizer
Merck & Co. | Merck & Co Inc
MSD | Merck Sharp & Dohme ^ Merck & Co.
Merck KGaA | Merck Group | Merck KGaA, Darmstadt, Germany | EMD
EMD Serono ^ Merck KGaA
MilliporeSigma ^ Merck KGaA
Organon
GSK | GlaxoSmithKline | Glaxo Smith Kline
Haleon | GSK Consumer Healthcare
AstraZeneca | Astra Zeneca
MedImmune ^ AstraZeneca
Alexion ^ AstraZeneca
Novartis | Novartis Pharma | Novartis Pharmaceuticals
Sandoz
Alcon
Roche | F. Hoffmann-La Roche | Hoffmann-La Roche | Roche Holding
Genentech ^ Roche
Roche Diagnostics ^ Roche
Sanofi | Sanofi-Aventis | Sanofi Aventis
Genzyme | Sanofi Genzyme ^ Sanofi
Bristol Myers Squibb | BMS | Bristol-Myers Squibb
Celgene ^ Bristol Myers Squibb
Eli Lilly and Company | Eli Lilly | Lilly | Eli Lilly & Co
AbbVie | Abbvie
Allergan | Allergan Aesthetics ^ AbbVie
Abbott | Abbott Laboratories
St. Jude Medical ^ Abbott
Amgen
Gilead Sciences | Gilead
Kite Pharma ^ Gilead Sciences
Biogen | Biogen Idec
Novo Nordisk
Bayer | Bayer AG
Bayer Crop Science | Bayer CropScience ^ Bayer
Monsanto ^ Bayer
Boehringer Ingelheim
Takeda | Takeda Pharmaceuticals | Takeda Pharmaceutical Company
Shire ^ Takeda
Teva | Teva Pharmaceuticals | Teva Pharmaceutical Industries
Viatris
Mylan ^ Viatris
Regeneron | Regeneron Pharmaceuticals
Moderna | Moderna Therapeutics
Vertex Pharmaceuticals
Medtronic | Medtronic plc
Covidien ^ Medtronic
BD | Becton Dickinson | Becton, Dickinson and Company | BD (Becton, Dickinson and Company)
Boston Scientific
Stryker
Zimmer Biomet | Zimmer
Thermo Fisher Scientific | Thermo Fisher | ThermoFisher
Patheon ^ Thermo Fisher Scientific
PPD ^ Thermo Fisher Scientific
Danaher
Cytiva | GE Healthcare Life Sciences ^ Danaher
Beckman Coulter ^ Danaher
Leica Biosystems ^ Danaher
Cepheid ^ Danaher
Philips | Royal Philips | Koninklijke Philips | Philips Healthcare
Signify | Philips Lighting
GE | General Electric | General Electric Company
GE Aerospace | GE Aviation ^ GE
GE Vernova | GE Power | GE Renewable Energy ^ GE
GE Digital ^ GE
GE HealthCare | GE Healthcare ^ GE
Baker Hughes | BHGE | Baker Hughes a GE Company
Siemens | Siemens AG
Siemens Energy ^ Siemens
Siemens Healthineers | Siemens Healthcare ^ Siemens
Siemens Gamesa | Siemens Gamesa Renewable Energy ^ Siemens Energy
Siemens Digital Industries Software | Siemens PLM Software | UGS ^ Siemens
Siemens EDA | Mentor Graphics ^ Siemens Digital Industries Software
Bosch | Robert Bosch | Bosch Group
Schneider Electric
AVEVA ^ Schneider Electric
ABB
Honeywell | Honeywell International
3M | Minnesota Mining and Manufacturing
Solventum
Caterpillar | CAT Caterpillar | Caterpillar Inc
Deere & Company | John Deere | Deere
Cummins
Emerson | Emerson Electric
Emerson Automation Solutions ^ Emerson
Rockwell Automation
Johnson Controls | JCI | Johnson Controls International
Tyco ^ Johnson Controls
Carrier | Carrier Global
Otis | Otis Elevator | Otis Worldwide | Otis Elevator Co
RTX | Raytheon Technologies | RTX Corporation
Raytheon | Raytheon Company ^ RTX
Pratt & Whitney | Pratt and Whitney ^ RTX
Collins Aerospace | UTC Aerospace Systems | Rockwell Collins ^ RTX
United Technologies | UTC | United Technologies Corporation ^ RTX
Lockheed Martin | Lockheed
Sikorsky | Sikorsky Aircraft ^ Lockheed Martin
Northrop Grumman | Northrop
Orbital ATK ^ Northrop Grumman
General Dynamics
General Dynamics Information Technology | GDIT ^ General Dynamics
Gulfstream | Gulfstream Aerospace ^ General Dynamics
L3Harris | L3Harris Technologies
Harris Corporation ^ L3Harris
L3 Technologies ^ L3Harris
Leidos
SAIC | Science Applications International Corporation
BAE Systems
Boeing | The Boeing Company
Airbus | Airbus Group | EADS
Rolls-Royce | Rolls Royce
Thales | Thales Group
Gemalto ^ Thales
Safran | Safran Group
SpaceX | Space Exploration Technologies | Space X
Starlink ^ SpaceX
Tesla | Tesla Motors
SolarCity ^ Tesla
Ford | Ford Motor Company | Ford Motor
General Motors | GM
Cruise ^ General Motors
Chevrolet ^ General Motors
Cadillac ^ General Motors
OnStar ^ General Motors
Stellantis
Fiat Chrysler Automobiles | FCA Fiat Chrysler Automobiles ^ Stellantis
Chrysler ^ Stellantis
Groupe PSA | PSA Peugeot Citroën ^ Stellantis
Volkswagen | Volkswagen Group | VW | Volkswagen AG
Audi | AUDI AG ^ Volkswagen
Porsche | Porsche AG ^ Volkswagen
Skoda Auto | ŠKODA AUTO | Škoda ^ Volkswagen
BMW | BMW Group | Bayerische Motoren Werke
Mercedes-Benz | Mercedes-Benz AG | Mercedes-Benz Group | Mercedes Benz
Daimler | Daimler AG ^ Mercedes-Benz
Daimler Truck ^ Daimler
Toyota | Toyota Motor Corporation | Toyota Motor
Toyota Motor North America | Toyota North America ^ Toyota
Lexus ^ Toyota
Honda | Honda Motor
Nissan | Nissan Motor
Renault | Renault Group | Groupe Renault
Hyundai | Hyundai Motor Company | Hyundai Motor
Kia | Kia Motors
Volvo Cars | Volvo Car Corporation | Volvo Car Group
Volvo Group | AB Volvo
Jaguar Land Rover | JLR ^ Tata Motors
Tata Motors ^ Tata Group
Maruti Suzuki | Maruti Suzuki India
ZF | ZF Group | ZF Friedrichshafen
Walmart | Wal-Mart | Wal-Mart Stores | Walmart Inc
Walmart Global Tech ^ Walmart
Walmart Labs | WalmartLabs | @WalmartLabs ^ Walmart Global Tech
Sam's Club ^ Walmart
Flipkart ^ Walmart
Myntra ^ Flipkart
PhonePe ^ Walmart
Zeekit ^ Walmart
Jet.com ^ Walmart
Massmart ^ Walmart
Target | Target Corporation | Target Corp
Shipt ^ Target
Costco | Costco Wholesale
The Home Depot | Home Depot
Lowe's | Lowe's Companies
Best Buy
Kroger | The Kroger Co
Albertsons | Albertsons Companies
Safeway ^ Albertsons
H-E-B | HEB
Ahold Delhaize | Royal Ahold Delhaize
Tesco | Tesco plc | Tesco Stores
Carrefour
Sainsbury's | J Sainsbury
Argos ^ Sainsbury's
IKEA | IKEA Group
H&M | H & M | H&M Group | Hennes & Mauritz
Inditex | Industria de Diseño Textil
Zara | ZARA ^ Inditex
TJX | The TJX Companies | TJX Companies
Gap | Gap Inc
Old Navy ^ Gap
Banana Republic ^ Gap
Athleta ^ Gap
7-Eleven | Seven Eleven | 7 Eleven
Macy's
Bloomingdale's ^ Macy's
Nike | Nike Inc
Converse ^ Nike
Adidas | adidas Group
Reebok
PUMA | PUMA Group | Puma SE
VF Corporation | VF Corp | VF
Levi Strauss & Co. | Levi's | Levi Strauss
PVH | PVH Corp | Phillips-Van Heusen
Calvin Klein ^ PVH
Tommy Hilfiger ^ PVH
LVMH | Moët Hennessy Louis Vuitton | LVMH Moët Hennessy Louis Vuitton
Louis Vuitton ^ LVMH
Christian Dior | Dior ^ LVMH
Sephora ^ LVMH
Bulgari ^ LVMH
Tiffany & Co. | Tiffany ^ LVMH
Kering
Gucci ^ Kering
Balenciaga ^ Kering
L'Oréal | Loreal | L'Oréal Group
Kiehl's ^ L'Oréal
Lancôme ^ L'Oréal
Estée Lauder | The Estée Lauder Companies | Estee Lauder Companies | Estée Lauder Companies
MAC Cosmetics ^ Estée Lauder
Clinique ^ Estée Lauder
Unilever | Hindustan Unilever Group
Hindustan Unilever | HUL ^ Unilever
Ben & Jerry's ^ Unilever
Procter & Gamble | P&G | Procter and Gamble | The Procter & Gamble Company | PG
Gillette ^ Procter & Gamble
Reckitt | Reckitt Benckiser | RB
Mead Johnson Nutrition ^ Reckitt
Colgate-Palmolive | Colgate Palmolive | Colgate
Hill's Pet Nutrition ^ Colgate-Palmolive
Kimberly-Clark | Kimberly Clark
Henkel
Beiersdorf
Nestlé | Nestle | Nestlé S.A.
Nespresso | Nestlé Nespresso ^ Nestlé
Purina | Nestlé Purina PetCare | Nestlé Purina ^ Nestlé
Danone | Groupe Danone
Mondelēz International | Mondelez | Mondelez International
Kraft Heinz | The Kraft Heinz Company | Kraft Foods
General Mills
Kellogg's | Kellanova | Kellogg Company | Kellogg
Mars | Mars Inc | Mars, Incorporated
Wrigley ^ Mars
Royal Canin ^ Mars
Mars Petcare ^ Mars
Mars Wrigley ^ Mars
The Coca-Cola Company | Coca-Cola | Coca Cola | Coke
Coca-Cola HBC | Coca-Cola Hellenic Bottling Company ^ The Coca-Cola Company
Coca-Cola FEMSA | FEMSA Coca-Cola ^ The Coca-Cola Company
PepsiCo | Pepsi | Pepsi Co
Frito-Lay | Frito Lay ^ PepsiCo
Quaker Oats ^ PepsiCo
Gatorade ^ PepsiCo
Anheuser-Busch InBev | AB InBev | ABInBev | AB-InBev | Anheuser Busch InBev
Anheuser-Busch | Anheuser Busch ^ Anheuser-Busch InBev
Ambev | AmBev | Companhia de Bebidas das Américas ^ Anheuser-Busch InBev
Ambev Tech ^ Ambev
Zé Delivery ^ Ambev
Heineken | The HEINEKEN Company | Heineken International
Diageo
Philip Morris International | PMI
Altria | Altria Group
Philip Morris USA ^ Altria
British American Tobacco | BAT
Starbucks | Starbucks Coffee | Starbucks Coffee Company
McDonald's | McDonalds | McDonald's Corporation
Yum! Brands | Yum Brands
KFC ^ Yum! Brands
Pizza Hut ^ Yum! Brands
Taco Bell ^ Yum! Brands
Restaurant Brands International | RBI
Burger King ^ Restaurant Brands International
Tim Hortons ^ Restaurant Brands International
Compass Group
Sodexo
Aramark
Cargill
ADM | Archer Daniels Midland | Archer-Daniels-Midland
Bunge | Bunge Global | Bunge Limited
Syngenta | Syngenta Group
Corteva | Corteva Agriscience
Yara | Yara International
The Walt Disney Company | Disney | Walt Disney | Walt Disney Company
Pixar | Pixar Animation Studios ^ The Walt Disney Company
ESPN ^ The Walt Disney Company
Marvel Studios | Marvel Entertainment ^ The Walt Disney Company
Lucasfilm ^ The Walt Disney Company
Hulu ^ The Walt Disney Company
Disney Streaming ^ The Walt Disney Company
ABC News ^ The Walt Disney Company
Walt Disney Imagineering ^ The Walt Disney Company
Walt Disney World ^ The Walt Disney Company
Comcast | Comcast Corporation | Comcast Cable
NBCUniversal | NBC Universal | NBCUniversal Media ^ Comcast
Xfinity ^ Comcast
Comcast Business ^ Comcast
Universal Pictures ^ NBCUniversal
DreamWorks Animation ^ NBCUniversal
Peacock ^ NBCUniversal
Telemundo ^ NBCUniversal
MSNBC ^ NBCUniversal
CNBC ^ NBCUniversal
NBC News ^ NBCUniversal
Warner Bros. Discovery | Warner Bros Discovery
WarnerMedia | Time Warner ^ Warner Bros. Discovery
Warner Bros. | Warner Brothers | Warner Bros. Entertainment ^ Warner Bros. Discovery
HBO ^ Warner Bros. Discovery
CNN ^ Warner Bros. Discovery
Turner Broadcasting ^ Warner Bros. Discovery
Discovery Inc ^ Warner Bros. Discovery
Paramount | Paramount Global | Paramount Skydance
ViacomCBS | Viacom ^ Paramount
CBS | CBS News ^ Paramount
MTV ^ Paramount
Nickelodeon ^ Paramount
Paramount Pictures ^ Paramount
Fox Corporation | Fox | 21st Century Fox
Fox News ^ Fox Corporation
FOX Sports ^ Fox Corporation
Tubi ^ Fox Corporation
News Corp | News Corporation
Dow Jones | Dow Jones & Company ^ News Corp
The Wall Street Journal | Wall Street Journal | WSJ ^ Dow Jones
HarperCollins | HarperCollins Publishers ^ News Corp
The New York Times | New York Times | NYT | The New York Times Company
The Athletic ^ The New York Times
The Washington Post | Washington Post
BBC | British Broadcasting Corporation
NPR | National Public Radio
PBS | Public Broadcasting Service
Associated Press | AP
Spotify
Netflix
Penguin Random House ^ Bertelsmann
Bertelsmann
Electronic Arts | EA | EA Games | EA Sports
Respawn Entertainment ^ Electronic Arts
Take-Two Interactive | Take Two Interactive
2K | 2K Games ^ Take-Two Interactive
Rockstar Games ^ Take-Two Interactive
Zynga ^ Take-Two Interactive
Epic Games
AT&T | ATT | AT&T Inc
DirecTV
Cricket Wireless
Verizon | Verizon Communications | Verizon Wireless
Verizon Business ^ Verizon
Yahoo | Yahoo!
Verizon Media | Oath ^ Yahoo
AOL ^ Yahoo
T-Mobile | T-Mobile US | T-Mobile USA | TMobile ^ Deutsche Telekom
Deutsche Telekom | Telekom Deutschland | DTAG
T-Systems | T Systems | Deutsche Telekom IT Solutions ^ Deutsche Telekom
Sprint ^ T-Mobile
Vodafone | Vodafone Group
_VOIS | VOIS | Vodafone Intelligent Solutions ^ Vodafone
Orange | France Telecom | Orange SA
Orange Business | Orange Business Services | OBS ^ Orange
Telefónica | Telefonica
Vivo | Telefônica Brasil | Vivo (Telefônica Brasil) ^ Telefónica
O2 ^ Telefónica
Movistar ^ Telefónica
Telefónica Tech ^ Telefónica
BT | British Telecom | BT Group | British Telecommunications
EE ^ BT
Openreach ^ BT
Etisalat | e& | Emirates Telecommunications
Reliance Jio | Jio ^ Reliance Industries
Reliance Industries | RIL
Reliance Retail ^ Reliance Industries
Bharti Airtel | Airtel | Airtel India
Charter Communications | Charter
Spectrum ^ Charter Communications
Bell Canada | BCE
Rogers | Rogers Communications
TELUS
TELUS International | TELUS Digital ^ TELUS
America Móvil | América Móvil
Claro ^ America Móvil
Embratel ^ America Móvil
Telcel ^ America Móvil
ExxonMobil | Exxon Mobil | Exxon | Esso
XTO Energy ^ ExxonMobil
Chevron | Chevron Corporation | ChevronTexaco
Texaco ^ Chevron
Shell | Royal Dutch Shell | Shell plc | Shell Oil Company
BP | British Petroleum | BP plc
Castrol ^ BP
TotalEnergies | Total Energies | Total S.A.
Equinor | Statoil
ConocoPhillips | Conoco Phillips
Saudi Aramco | Aramco | Saudi Arabian Oil Company
SABIC ^ Saudi Aramco
ADNOC | Abu Dhabi National Oil Company
Petrobras | Petróleo Brasileiro
Transpetro ^ Petrobras
Petronas | Petroliam Nasional
SLB | Schlumberger
Halliburton
TechnipFMC | Technip
Technip Energies
Ørsted | Orsted | DONG Energy
Vattenfall
Enel | Enel Group
Endesa ^ Enel
Iberdrola
Avangrid ^ Iberdrola
ScottishPower ^ Iberdrola
EDF | Électricité de France | EDF Group
ENGIE | GDF Suez
E.ON | EON
RWE
National Grid
PG&E | Pacific Gas and Electric Company | Pacific Gas & Electric | PG&E Corporation
Con Edison | Consolidated Edison | ConEd
Southern California Edison | SCE ^ Edison International
Edison International
NextEra Energy
Florida Power & Light | FPL ^ NextEra Energy
Exelon
ComEd | Commonwealth Edison ^ Exelon
PECO ^ Exelon
Tennessee Valley Authority | TVA
Vale | Companhia Vale do Rio Doce | Vale S.A.
CSN | Companhia Siderúrgica Nacional | CSN - Companhia Siderúrgica Nacional
Rio Tinto | Rio Tinto Group
BHP | BHP Billiton
Glencore
ArcelorMittal | Arcelor Mittal
Dow | Dow Chemical | The Dow Chemical Company | Dow Inc
DuPont | E. I. du Pont de Nemours | Du Pont
BASF
LyondellBasell | Lyondell Basell
Saint-Gobain | Saint Gobain | Compagnie de Saint-Gobain
CertainTeed ^ Saint-Gobain
Holcim
LafargeHolcim ^ Holcim
Lafarge ^ LafargeHolcim
CRH
AECOM
Jacobs | Jacobs Engineering | Jacobs Engineering Group | Jacobs Solutions
CH2M | CH2M Hill ^ Jacobs
WSP | WSP Global
Parsons Brinckerhoff | WSP Parsons Brinckerhoff ^ WSP
AtkinsRéalis | Atkins | SNC-Lavalin | SNC Lavalin
CBRE | CBRE Group | CB Richard Ellis
Trammell Crow | Trammell Crow Company ^ CBRE
Turner & Townsend ^ CBRE
JLL | Jones Lang LaSalle
LaSalle Investment Management ^ JLL
Cushman & Wakefield | Cushman Wakefield
Colliers | Colliers International
UPS | United Parcel Service
FedEx | Federal Express | FedEx Corporation
FedEx Ground ^ FedEx
FedEx Express ^ FedEx
FedEx Office ^ FedEx
FedEx Freight ^ FedEx
Kinko's ^ FedEx
DHL ^ DHL Group
DHL Express ^ DHL
DHL Supply Chain | Exel ^ DHL
DHL Global Forwarding ^ DHL
Maersk | A.P. Moller - Maersk | A.P. Møller - Mærsk | Moller Maersk | Maersk Line | AP Moller Maersk
Svitzer ^ Maersk
Hamburg Süd ^ Maersk
MSC Mediterranean Shipping Company | Mediterranean Shipping Company | MSC
DSV | DSV Panalpina
DB Schenker | Schenker | Schenker AG ^ Deutsche Bahn
Deutsche Bahn | DB AG | Deutsche Bahn AG
Kuehne + Nagel | Kuehne+Nagel | Kühne + Nagel | Kuehne Nagel | Kuehne und Nagel
Union Pacific | Union Pacific Railroad
BNSF | BNSF Railway ^ Berkshire Hathaway
Amtrak | National Railroad Passenger Corporation
American Airlines | American Airlines Group
United Airlines | United Continental | United Airlines Holdings
Delta Air Lines | Delta Airlines | Delta
Southwest Airlines | Southwest
Lufthansa | Deutsche Lufthansa | Lufthansa Group
Swiss International Air Lines ^ Lufthansa
Austrian Airlines ^ Lufthansa
Eurowings ^ Lufthansa
Lufthansa Technik ^ Lufthansa
Air France | Air France-KLM | Air France KLM
KLM | KLM Royal Dutch Airlines ^ Air France
IAG | International Airlines Group
British Airways ^ IAG
Iberia ^ IAG
Aer Lingus ^ IAG
Vueling ^ IAG
Emirates | Emirates Airline | Emirates Airlines
LATAM Airlines | LATAM Airlines Group | LATAM | LAN Airlines
GOL | GOL Linhas Aéreas | Gol Linhas Aéreas Inteligentes
Marriott International | Marriott
Ritz-Carlton | The Ritz-Carlton ^ Marriott International
Starwood Hotels | Starwood Hotels & Resorts ^ Marriott International
Aloft Hotels ^ Marriott International
W Hotels ^ Marriott International
Sheraton ^ Marriott International
Hilton | Hilton Worldwide | Hilton Hotels | Hilton Hotels & Resorts
Hyatt | Hyatt Hotels Corporation | Hyatt Hotels
IHG | InterContinental Hotels Group | IHG Hotels & Resorts
Accor | AccorHotels | Accor Hotels
Mercado Libre | Mercado Livre | MercadoLibre | MercadoLivre | Mercadolibre.com
Mercado Pago ^ Mercado Libre
iFood ^ Prosus
OLX | OLX Group ^ Prosus
PayU ^ Prosus
Prosus
Naspers
Magazine Luiza | Magalu
Natura &Co | Natura | Natura and Co | Natura Cosméticos
Avon | Avon Cosméticos ^ Natura &Co
Grupo Boticário | O Boticário | Boticário
Grupo Globo | Globo | TV Globo | Rede Globo
Paytm | One97 Communications
Ola | Ola Cabs | ANI Technologies
Swiggy | Bundl Technologies
Zomato | Eternal
Blinkit | Grofers ^ Zomato
Zepto
BYJU'S | Byju's | Think and Learn
WhiteHat Jr ^ BYJU'S
Gojek | GO-JEK
Tokopedia
GoTo | GoTo Group
Grab | GrabTaxi
Sea | Sea Group | Sea Limited
Shopee ^ Sea
Temasek | Temasek Holdings
Access Bank | Access Bank Plc | Access Holdings
Guaranty Trust Bank | GTBank | GTCO | GT Bank
First Bank of Nigeria | FirstBank | First Bank Nigeria
United Bank for Africa | UBA
National Bank of Egypt | NBE
Commercial International Bank | CIB Egypt | CIB | Commercial International Bank Egypt
Central Bank of Indonesia | Bank Indonesia
Stanley Black & Decker | Black & Decker
Bunnings ^ Wesfarmers
Wesfarmers
Gartner
CEB | Corporate Executive Board ^ Gartner
Forrester | Forrester Research
IDC | International Data Corporation
Nielsen | The Nielsen Company | ACNielsen
NielsenIQ | NIQ | Nielsen IQ ^ Nielsen
GfK ^ NielsenIQ
Kantar | Kantar Group
Millward Brown | Kantar Millward Brown ^ Kantar
Ipsos
Experian
Equifax
TransUnion
Dun & Bradstreet | D&B
RELX | Reed Elsevier | RELX Group
Elsevier ^ RELX
LexisNexis | Lexis Nexis ^ RELX
LexisNexis Risk Solutions ^ RELX
Wiley | John Wiley & Sons | John Wiley and Sons
Pearson
McGraw Hill | McGraw-Hill | McGraw-Hill Education
Iron Mountain
Xerox
Palo Alto Networks
CrowdStrike | Crowd Strike
Snowflake | Snowflake Computing
Databricks | Data Bricks
MongoDB | Mongo DB | 10gen
Palantir | Palantir Technologies
ServiceNow | Service Now
Workday
Adaptive Insights | Workday Adaptive Planning ^ Workday
Peakon ^ Workday
HubSpot | Hub Spot
OpenAI | Open AI
Anthropic
Nuro
Citrix | Citrix Systems
The Linux Foundation | Linux Foundation
Cloud Native Computing Foundation | CNCF ^ The Linux Foundation
Mozilla | Mozilla Corporation ^ Mozilla Foundation
Wikimedia Foundation | Wikimedia
United Nations | UN | The United Nations | Nations Unies | ONU | United Nations Organization
UNICEF | United Nations Children's Fund | UN Children's Fund ^ United Nations
UNDP | United Nations Development Programme | UN Development Programme | United Nations Development Program ^ United Nations
UNHCR | UNHCR, the UN Refugee Agency | UN Refugee Agency | United Nations High Commissioner for Refugees ^ United Nations
UNESCO | United Nations Educational, Scientific and Cultural Organization ^ United Nations
WHO | World Health Organization | World Health Organisation ^ United Nations
PAHO | Pan American Health Organization ^ WHO
WFP | World Food Programme | UN World Food Programme | United Nations World Food Programme | World Food Program ^ United Nations
FAO | Food and Agriculture Organization | Food and Agriculture Organization of the United Nations | UN FAO ^ United Nations
ILO | International Labour Organization | International Labor Organization | International Labour Organisation ^ United Nations
IOM | International Organization for Migration | IOM - UN Migration | UN Migration ^ United Nations
UNFPA | United Nations Population Fund | UN Population Fund ^ United Nations
UNEP | United Nations Environment Programme | UN Environment | UN Environment Programme ^ United Nations
UNODC | United Nations Office on Drugs and Crime ^ United Nations
UNOPS | United Nations Office for Project Services ^ United Nations
UNIDO | United Nations Industrial Development Organization ^ United Nations
UNAIDS | Joint United Nations Programme on HIV/AIDS ^ United Nations
OCHA | UN OCHA | UNOCHA | United Nations Office for the Coordination of Humanitarian Affairs ^ United Nations
UNCTAD | UN Trade and Development | United Nations Conference on Trade and Development ^ United Nations
UN Women | United Nations Women | UNWOMEN ^ United Nations
UN-Habitat | United Nations Human Settlements Programme ^ United Nations
IAEA | International Atomic Energy Agency ^ United Nations
ITU | International Telecommunication Union ^ United Nations
WIPO | World Intellectual Property Organization ^ United Nations
IFAD | International Fund for Agricultural Development ^ United Nations
International Trade Centre ^ United Nations
World Bank | The World Bank | Banco Mundial | Weltbank ^ World Bank Group
World Bank Group | WBG
IFC | International Finance Corporation | IFC - International Finance Corporation ^ World Bank Group
MIGA | Multilateral Investment Guarantee Agency ^ World Bank Group
IMF | International Monetary Fund
WTO | World Trade Organization
OECD | Organisation for Economic Co-operation and Development | Organization for Economic Cooperation and Development | OCDE
NATO | North Atlantic Treaty Organization | OTAN
WEF | World Economic Forum | The World Economic Forum
World Resources Institute | WRI
European Commission | EC European Commission | Commission européenne | Europäische Kommission
European Parliament
European Central Bank | ECB
EBRD | European Bank for Reconstruction and Development
EIB | European Investment Bank
IDB | Inter-American Development Bank | BID Banco Interamericano de Desarrollo | Banco Interamericano de Desarrollo
ADB | Asian Development Bank
AfDB | African Development Bank | African Development Bank Group
African Union | African Union Commission
ICRC | International Committee of the Red Cross | CICR
IFRC | International Federation of Red Cross and Red Crescent Societies
American Red Cross
MSF | Médecins Sans Frontières | Doctors Without Borders | Médicos Sin Fronteras | Ärzte ohne Grenzen
International Rescue Committee | IRC
Save the Children | Save the Children International | Save the Children Fund
WWF | World Wildlife Fund | World Wide Fund for Nature
The Nature Conservancy | Nature Conservancy | TNC
Bill & Melinda Gates Foundation | Gates Foundation | The Bill and Melinda Gates Foundation | BMGF
Ford Foundation | The Ford Foundation
Rockefeller Foundation | The Rockefeller Foundation
Oxfam | Oxfam International
CARE International | CARE
USAID | United States Agency for International Development | U.S. Agency for International Development | US Agency for International Development
GIZ | Deutsche Gesellschaft für Internationale Zusammenarbeit | GIZ Deutsche Gesellschaft für Internationale Zusammenarbeit
NASA | National Aeronautics and Space Administration
NASA Jet Propulsion Laboratory | Jet Propulsion Laboratory | JPL ^ NASA
NIH | National Institutes of Health | The National Institutes of Health
National Cancer Institute ^ NIH
NCI ^ NIH
NIAID ^ NIH
CDC | Centers for Disease Control and Prevention | Centers for Disease Control | U.S. Centers for Disease Control and Prevention
FDA | Food and Drug Administration | U.S. Food and Drug Administration | US FDA
EPA | Environmental Protection Agency | US Environmental Protection Agency | US EPA | U.S. Environmental Protection Agency (EPA)
NSF | National Science Foundation | U.S. National Science Foundation
NOAA | National Oceanic and Atmospheric Administration
NIST | National Institute of Standards and Technology
IRS | Internal Revenue Service
FBI | Federal Bureau of Investigation
CIA | Central Intelligence Agency
NSA | National Security Agency
SEC | Securities and Exchange Commission | U.S. Securities and Exchange Commission
FCC | Federal Communications Commission
FAA | Federal Aviation Administration
FEMA | Federal Emergency Management Agency
HUD | U.S. Department of Housing and Urban Development | Department of Housing and Urban Development
HHS | U.S. Department of Health and Human Services | Department of Health and Human Services | U.S. Department of Health and Human Services (HHS)
USDA | U.S. Department of Agriculture | United States Department of Agriculture | Department of Agriculture USDA
US Department of Defense | DoD | Department of Defense | U.S. Department of Defense | United States Department of Defense
US Department of State | U.S. Department of State | Department of State | US State Department | State Department
US Department of Energy | U.S. Department of Energy | DOE | Department of Energy
US Department of Justice | DOJ | Department of Justice | U.S. Department of Justice
US Department of the Treasury | U.S. Treasury | US Treasury | Department of the Treasury | US Treasury Department
US Department of Homeland Security | DHS | Department of Homeland Security
US Department of Labor | DOL | Department of Labor
US Department of Education | Department of Education US
US Department of Transportation | USDOT | US DOT
US Department of Commerce | Department of Commerce
US Census Bureau | Census Bureau | U.S. Census Bureau
US Department of Veterans Affairs | VA | Veterans Affairs | Department of Veterans Affairs | Veterans Administration | U.S. Department of Veterans Affairs (VA)
Veterans Health Administration | VHA ^ US Department of Veterans Affairs
US Postal Service | USPS | United States Postal Service
US Navy | United States Navy | U.S. Navy | Department of the Navy
US Army | United States Army | U.S. Army
US Army Corps of Engineers | USACE ^ US Army
US Air Force | USAF | United States Air Force
Air Force Research Laboratory | AFRL ^ US Air Force
US Marine Corps | USMC | United States Marine Corps
US Coast Guard | USCG | United States Coast Guard
US House of Representatives | House of Representatives US
US Senate | United States Senate
The White House | White House | Executive Office of the President
NHS | National Health Service | NHS UK
NHS England ^ NHS
NHS Scotland ^ NHS
NHS Digital ^ NHS
HMRC | HM Revenue & Customs | HM Revenue and Customs
Department for Work and Pensions | DWP
Ministry of Defence | MOD | UK Ministry of Defence
Federal Inland Revenue Service | FIRS
NYC Health + Hospitals | NYC Health and Hospitals | New York City Health and Hospitals
New York City Department of Education | NYC Department of Education | NYCDOE | NYC DOE
Metropolitan Transportation Authority | MTA | MTA New York
MITRE | The MITRE Corporation | MITRE Corporation
RAND | RAND Corporation
Battelle | Battelle Memorial Institute
Lawrence Livermore National Laboratory | LLNL
Lawrence Berkeley National Laboratory | LBNL | Berkeley Lab
Los Alamos National Laboratory | LANL
Oak Ridge National Laboratory | ORNL
Sandia National Laboratories | Sandia
National Renewable Energy Laboratory | NREL
CERN | European Organization for Nuclear Research
Fraunhofer | Fraunhofer-Gesellschaft | Fraunhofer Society
Max Planck Society | Max-Planck-Gesellschaft
CNRS | Centre national de la recherche scientifique
National Basketball Association | NBA
National Football League | NFL
Major League Baseball | MLB
Massachusetts Institute of Technology | MIT
MIT Sloan School of Management | MIT Sloan ^ Massachusetts Institute of Technology
MIT Media Lab ^ Massachusetts Institute of Technology
MIT Lincoln Laboratory ^ Massachusetts Institute of Technology
Harvard University | Harvard
Harvard Business School | HBS ^ Harvard University
Harvard Medical School ^ Harvard University
Harvard Kennedy School ^ Harvard University
Harvard Law School ^ Harvard University
Harvard College ^ Harvard University
Stanford University | Stanford
Stanford Graduate School of Business | Stanford GSB ^ Stanford University
Stanford Health Care ^ Stanford University
Stanford Medicine ^ Stanford University
Yale University | Yale
Yale School of Management ^ Yale University
Yale New Haven Health ^ Yale University
Princeton University | Princeton
Columbia University | Columbia University in the City of New York | Columbia
Columbia Business School ^ Columbia University
Columbia University Irving Medical Center ^ Columbia University
Cornell University | Cornell
Cornell Tech ^ Cornell University
Weill Cornell Medicine ^ Cornell University
Brown University
Dartmouth College | Dartmouth
The Tuck School of Business at Dartmouth | Tuck School of Business ^ Dartmouth College
University of Pennsylvania | UPenn | Penn
The Wharton School | Wharton | Wharton School ^ University of Pennsylvania
Penn Medicine ^ University of Pennsylvania
University of Chicago | UChicago
University of Chicago Booth School of Business | Chicago Booth | Booth School of Business ^ University of Chicago
Northwestern University | Northwestern
Kellogg School of Management ^ Northwestern University
Northwestern Medicine ^ Northwestern University
Duke University | Duke
Fuqua School of Business ^ Duke University
Duke Health ^ Duke University
Johns Hopkins University | JHU | Johns Hopkins
Johns Hopkins Medicine ^ Johns Hopkins University
Johns Hopkins Hospital ^ Johns Hopkins University
Johns Hopkins School of Advanced International Studies | SAIS | Johns Hopkins SAIS ^ Johns Hopkins University
Johns Hopkins Applied Physics Laboratory ^ Johns Hopkins University
California Institute of Technology | Caltech
Carnegie Mellon University | CMU | Carnegie Mellon
Georgia Institute of Technology | Georgia Tech | GaTech
Rochester Institute of Technology | RIT
Illinois Institute of Technology | IIT Chicago | Illinois Tech
Virginia Tech | Virginia Polytechnic Institute and State University
Rensselaer Polytechnic Institute | RPI
New York University | NYU
NYU Stern School of Business | NYU Stern ^ New York University
New York University Abu Dhabi | NYU Abu Dhabi ^ New York University
NYU Tandon School of Engineering ^ New York University
University of California, Berkeley | UC Berkeley | UCB Berkeley | Cal Berkeley | Berkeley ^ University of California
Haas School of Business | UC Berkeley Haas ^ University of California, Berkeley
University of California, Los Angeles | UCLA ^ University of California
UCLA Health ^ University of California, Los Angeles
UCLA Anderson School of Management | UCLA Anderson ^ University of California, Los Angeles
University of California, San Diego | UC San Diego | UCSD ^ University of California
University of California, San Francisco | UCSF | UC San Francisco ^ University of California
University of California, Davis | UC Davis | UCD Davis ^ University of California
University of California, Irvine | UC Irvine | UCI ^ University of California
University of California, Santa Barbara | UC Santa Barbara | UCSB ^ University of California
University of California, Santa Cruz | UC Santa Cruz | UCSC ^ University of California
University of California, Riverside | UC Riverside | UCR ^ University of California
University of California | UC System
University of Southern California | USC
USC Marshall School of Business ^ University of Southern California
Keck School of Medicine of USC ^ University of Southern California
University of Michigan | UMich | U of M Michigan | University of Michigan-Ann Arbor | University of Michigan Ann Arbor
Ross School of Business | Michigan Ross ^ University of Michigan
Michigan Medicine ^ University of Michigan
Michigan State University | MSU
The University of Texas at Austin | UT Austin | University of Texas at Austin | University of Texas Austin ^ University of Texas
McCombs School of Business ^ The University of Texas at Austin
University of Texas | University of Texas System | UT System
UT Southwestern Medical Center | UT Southwestern | UTSW ^ University of Texas
MD Anderson Cancer Center | The University of Texas MD Anderson Cancer Center | MD Anderson ^ University of Texas
Texas A&M University | Texas A&M | TAMU
Arizona State University | ASU
Ira A. Fulton Schools of Engineering ^ Arizona State University
ASU Learning Enterprise ^ Arizona State University
W. P. Carey School of Business ^ Arizona State University
University of Virginia | UVA
University of Virginia Darden School of Business | Darden School of Business ^ University of Virginia
UVA Health ^ University of Virginia
University of North Carolina at Chapel Hill | UNC | UNC Chapel Hill | UNC-Chapel Hill
Kenan-Flagler Business School ^ University of North Carolina at Chapel Hill
UNC Health ^ University of North Carolina at Chapel Hill
University of Illinois Urbana-Champaign | UIUC | University of Illinois at Urbana-Champaign
University of Washington | UW | UW Seattle
University of Wisconsin-Madison | UW-Madison | UW Madison
University of Minnesota | UMN | University of Minnesota Twin Cities
Ohio State University | OSU | The Ohio State University
Pennsylvania State University | Penn State | Penn State University | PSU
Purdue University | Purdue
Indiana University | Indiana University Bloomington | IU
Kelley School of Business ^ Indiana University
University of Notre Dame | Notre Dame
Boston University | BU
Boston College | BC
Northeastern University | NEU
Khoury College of Computer Sciences ^ Northeastern University
University of Massachusetts Amherst | UMass Amherst
University at Buffalo | SUNY Buffalo | University at Buffalo SUNY
State University of New York | SUNY
City University of New York | CUNY
Baruch College ^ City University of New York
Hunter College ^ City University of New York
George Washington University | GWU | GW
Georgetown University | Georgetown
University of Maryland | UMD | University of Maryland College Park
University of Rochester
Simon Business School ^ University of Rochester
University of Rochester Medical Center | URMC ^ University of Rochester
Case Western Reserve University | CWRU | Case Western
Washington University in St. Louis | WashU | WUSTL | Washington University St Louis
Rice University
Vanderbilt University | Vanderbilt
Vanderbilt University Medical Center | VUMC ^ Vanderbilt University
Emory University | Emory
Goizueta Business School ^ Emory University
Emory Healthcare ^ Emory University
University of Florida | UF
University of Colorado Boulder | CU Boulder | University of Colorado at Boulder
Brigham Young University | BYU
University of Oxford | Oxford University | Oxford
Saïd Business School ^ University of Oxford
Oxford University Press ^ University of Oxford
University of Cambridge | Cambridge University | Cambridge
Judge Business School | Cambridge Judge Business School ^ University of Cambridge
Cambridge University Press ^ University of Cambridge
Imperial College London | Imperial College
University College London | UCL
King's College London | KCL
London School of Economics | LSE | London School of Economics and Political Science | The London School of Economics and Political Science (LSE)
London Business School | LBS
University of Manchester | Manchester University
University of Edinburgh | Edinburgh University
University of Warwick | Warwick University
Warwick Business School ^ University of Warwick
Trinity College Dublin | TCD
University of Toronto | UofT | U of T
Rotman School of Management ^ University of Toronto
University of British Columbia | UBC
McGill University | McGill
University of Waterloo | UWaterloo
Western University | University of Western Ontario
Ivey Business School ^ Western University
ETH Zurich | ETH Zürich | Eidgenössische Technische Hochschule Zürich | Swiss Federal Institute of Technology Zurich
EPFL | École polytechnique fédérale de Lausanne | Ecole Polytechnique Federale de Lausanne
Technical University of Munich | TUM | TU Munich | Technische Universität München
Ludwig-Maximilians-Universität München | LMU Munich | LMU München | LMU
RWTH Aachen University | RWTH Aachen | RWTH
Delft University of Technology | TU Delft
Eindhoven University of Technology | TU Eindhoven
University of Amsterdam | Universiteit van Amsterdam | UvA Amsterdam
Erasmus University Rotterdam | Erasmus University
Rotterdam School of Management ^ Erasmus University Rotterdam
KU Leuven | Katholieke Universiteit Leuven
KTH Royal Institute of Technology | KTH | Kungliga Tekniska högskolan
Chalmers University of Technology | Chalmers | Chalmers tekniska högskola
Stockholm School of Economics | Handelshögskolan i Stockholm
University of Helsinki | Helsingin yliopisto
Technical University of Denmark | DTU | Danmarks Tekniske Universitet
HEC Paris | HEC
INSEAD
ESSEC Business School | ESSEC
Sciences Po | Institut d'études politiques de Paris
IESE Business School | IESE
IE Business School | IE University | IE
ESADE | ESADE Business School
Universidad Nacional Autónoma de México | UNAM
Tecnológico de Monterrey | Tec de Monterrey | ITESM | Monterrey Institute of Technology
Universidade de São Paulo | USP | University of São Paulo
Universidade Estadual de Campinas | Unicamp | UNICAMP
Universidade Federal do Rio de Janeiro | UFRJ
Universidade Federal de Minas Gerais | UFMG
Fundação Getulio Vargas | FGV | Fundação Getúlio Vargas
Pontificia Universidad Católica de Chile | PUC Chile
Universidad de Buenos Aires | UBA Buenos Aires
National University of Singapore | NUS
NUS Business School ^ National University of Singapore
Nanyang Technological University | NTU | NTU Singapore | Nanyang Technological University Singapore
Singapore Management University | SMU Singapore
The University of Hong Kong | HKU | University of Hong Kong
The Chinese University of Hong Kong | CUHK
Hong Kong University of Science and Technology | HKUST | The Hong Kong University of Science and Technology
Tsinghua University | Tsinghua
Peking University | PKU
University of Tokyo | The University of Tokyo | UTokyo | Todai
University of Melbourne | The University of Melbourne
University of New South Wales | UNSW | UNSW Sydney
Australian National University | ANU | The Australian National University
Indian Institute of Technology Bombay | IIT Bombay | Indian Institute of Technology, Bombay
Indian Institute of Technology Delhi | IIT Delhi
Indian Institute of Technology Madras | IIT Madras
Indian Institute of Technology Kharagpur | IIT Kharagpur
Indian Institute of Technology Kanpur | IIT Kanpur
Indian Institute of Technology Roorkee | IIT Roorkee
Indian Institute of Management Ahmedabad | IIM Ahmedabad | IIMA
Indian Institute of Management Bangalore | IIM Bangalore | IIMB
Indian Institute of Management Calcutta | IIM Calcutta
Indian Institute of Science | IISc | IISc Bangalore
Indian School of Business | ISB
Birla Institute of Technology and Science | BITS Pilani | Birla Institute of Technology and Science, Pilani
The American University in Cairo | AUC | American University in Cairo
American University of Beirut | AUB
University of Cape Town | UCT
University of the Witwatersrand | Wits University | Wits
Luleå University of Technology | LTU
Unity Technologies | Unity | Unity Software
Sage | Sage Group | The Sage Group | Sage Software
Wise | TransferWise
Toast | Toast POS
Notion | Notion Labs
Klarna | Klarna Bank
Monzo | Monzo Bank
Instacart | Maplebear
Robinhood | Robinhood Markets
Coinbase | Coinbase Global
Plaid | Plaid Technologies
Gong | Gong.io
Chime | Chime Financial | Chime Bank
SoFi | Social Finance | SoFi Technologies
Zillow | Zillow Group
Trulia ^ Zillow
Peloton | Peloton Interactive
Roblox | Roblox Corporation
Elastic | Elasticsearch | Elastic NV
BlackBerry | Research In Motion
Western Digital | WD | WDC
Micron Technology | Micron
Arm | ARM Holdings | Arm Ltd ^ SoftBank
Sabre | Sabre Corporation | Sabre Holdings
Coursera
Udemy
2U | 2U Inc
edX ^ 2U
Flex | Flextronics | Flex Ltd
Ally | Ally Financial | Ally Bank
KeyBank | Key Bank ^ KeyCorp
Fifth Third Bank | Fifth Third Bancorp | Fifth Third
M&T Bank | M&T | M&T Bank Corporation
Huntington Bank | Huntington National Bank | Huntington Bancshares
Regions Bank | Regions Financial | Regions Financial Corporation | Regions
Citizens Bank | Citizens Financial Group | Citizens
First Citizens Bank | First Citizens
Silicon Valley Bank | SVB ^ First Citizens Bank
Edward Jones | Edward D. Jones
Raymond James | Raymond James Financial
T. Rowe Price | T. Rowe Price Group | T Rowe Price
Franklin Templeton | Franklin Resources | Franklin Templeton Investments
Guardian Life | Guardian Life Insurance | The Guardian Life Insurance Company of America
Unum | Unum Group
Principal Financial Group | Principal Financial
Virgin Group | Virgin
Virgin Atlantic | Virgin Atlantic Airways ^ Virgin Group
Virgin Media O2 | Virgin Media
Blue Cross Blue Shield Association | BCBSA
Health Care Service Corporation | HCSC
Blue Cross and Blue Shield of Illinois, Montana, New Mexico, Oklahoma & Texas | BCBSIL ^ Health Care Service Corporation
Constellation Brands
Molson Coors | Molson Coors Beverage Company
Keurig Dr Pepper | KDP
Hershey | The Hershey Company | Hershey's
Ferrero | Ferrero Group
Lavazza | Lavazza Group
Barilla | Barilla Group
ADEO
Leroy Merlin ^ ADEO
Decathlon
Auchan | Auchan Retail
Metro AG | METRO
Aldi | ALDI SÜD | ALDI Nord
Lidl ^ Schwarz Group
Schwarz Group | Schwarz Gruppe
REWE | REWE Group
Otto | Otto Group
Zalando
HelloFresh | Hello Fresh
Allegro | Allegro.pl
Rakuten
Mitsubishi Corporation
Panasonic | Panasonic Corporation | Matsushita
Fujitsu | Fujitsu Limited
NEC | NEC Corporation
Canon | Canon Inc
Ricoh
Konica Minolta
Toshiba
Sharp | Sharp Corporation
Foxconn | Hon Hai Precision | Hon Hai
SK hynix | SK Hynix
Mahindra & Mahindra | M&M | Mahindra and Mahindra
Adani Group | Adani
Aditya Birla Group | Aditya Birla
UltraTech Cement ^ Aditya Birla Group
ITC Limited | ITC Ltd
ITC Infotech ^ ITC Limited
Godrej Consumer Products ^ Godrej
Godrej | Godrej Group
Bajaj Finserv | Bajaj Finance
MakeMyTrip | Make My Trip
Freshworks | Freshdesk
Zoho | Zoho Corp | Zoho Corporation
upGrad
Unacademy | Unacademy Group
Accion | Accion International
Accion Labs
Marriott Hotels ^ Marriott International
Banco Inter | Inter | Inter&Co
G-P | Globalization Partners
The Mosaic Company | Mosaic
Mosaic Fertilizantes ^ The Mosaic Company
Tata Group | Tata
Tata Steel ^ Tata Group
Carrier HVAC ^ Carrier
Duke Energy
YPO | Young Presidents' Organization
Luizalabs ^ Magazine Luiza
FEMSA
QS Quacquarelli Symonds | QS | Quacquarelli Symonds
Manpower ^ ManpowerGroup
PageGroup
Walgreens Boots Alliance
Ingka Group ^ IKEA
Inter IKEA Group ^ IKEA
DHL Group | Deutsche Post DHL | Deutsche Post DHL Group | DPDHL | Deutsche Post
S4 Capital
KeyCorp
Wikipedia ^ Wikimedia Foundation
Hay Group ^ Korn Ferry
ZeniMax Media ^ Bethesda Softworks
Peugeot ^ Groupe PSA
London Stock Exchange ^ LSEG
Dr Pepper Snapple Group ^ Keurig Dr Pepper
FMC Technologies ^ TechnipFMC
Towers Watson ^ WTW
La Caixa ^ CaixaBank
MillerCoors ^ Molson Coors
Garena ^ Sea
Modis ^ Akkodis
Akka Technologies ^ Akkodis
Applied Materials | AMAT
Mozilla Foundation
WeightWatchers | Weight Watchers | WW International
EF Education First | Education First | EF
Nice Software Solutions
Broadridge | Broadridge Financial Solutions
LatentView Analytics | LatentView
Indium Software | Indium
Cybage Software | Cybage
Persistent Systems | Persistent
Teladoc Health | Teladoc
Livongo ^ Teladoc Health
Mastech Digital | Mastech
Bread Financial | Alliance Data | Alliance Data Systems
Trimble | Trimble Navigation
NinjaOne | NinjaRMM
Salt River Project | SRP
Eucloid Data Solutions | Eucloid
Intellect Design Arena | Intellect Design
Edelweiss Tokio Life Insurance | Edelweiss Tokio Life
Kotak Life | Kotak Mahindra Life Insurance | Kotak Life Insurance
Baird | Robert W. Baird | Robert W. Baird & Co.
Dana-Farber Cancer Institute | Dana-Farber
CPFL Energia | CPFL
Comerc Energia | Comerc
Icatu Seguros | Icatu
Anhanguera Educacional | Anhanguera
Hospital Albert Einstein | Hospital Israelita Albert Einstein | Albert Einstein
AAA-The Auto Club Group | The Auto Club Group
CSAA Insurance Group | CSAA
Brown Brothers Harriman | BBH
Plante Moran | Plante & Moran
Check Point Software | Check Point
FirstCry | FirstCry.com
BrainBees Solutions ^ FirstCry
The Goodyear Tire & Rubber Company | Goodyear
Louis Dreyfus Company | Louis Dreyfus | LDC
Landis+Gyr | Landis & Gyr
Indian Oil Corporation | IOCL | Indian Oil | IndianOil
Info Edge India | Info Edge
Naukri.com | Naukri ^ Info Edge India
Aster DM Healthcare | Aster DM
Sutherland | Sutherland Global Services | Sutherland Global
Concentrix Catalyst ^ Concentrix
G2 | G2.com | G2 Crowd
Lucid Motors | Lucid Group
Honigman | Honigman Miller Schwartz and Cohn
Fawry | Fawry for Banking & Payment Technology
Datamatics | Datamatics Global Services
Harrison Street | Harrison Street Real Estate Capital
Global Shapers Community | Global Shapers ^ World Economic Forum
DaVita Kidney Care ^ DaVita
DaVita
Skandiabanken ^ Skandia
Skandia
Huntress | Huntress Labs
Simplilearn | Simplilearn Solutions
JioSaavn ^ Jio
Mediacom Communications
HDFC Life ^ HDFC Bank
Catalina USA ^ Catalina
Catalina | Catalina Marketing
Photon | Photon Infotech
Lumini IT Solutions | Lumini
Great Place to Work
Four Seasons Hotels and Resorts | Four Seasons | Four Seasons Hotels
Steel Authority of India | SAIL
Mr. Cooper | Nationstar Mortgage
Osaic | Advisor Group
Corpay | Fleetcor | FLEETCOR Technologies
Clarivate | Clarivate Analytics
Emeritus | Emeritus Institute of Management
Univar Solutions | Univar
Fidelity Bank
Galvani Fertilizantes | Galvani
Senai São Paulo | SENAI-SP | SENAI SP
Glenmark Pharmaceuticals | Glenmark
Havells India | Havells
Fulcrum Digital | Fulcrum Worldwide
Motion Recruitment | Motion Recruitment Partners
Beacon Hill Staffing Group | Beacon Hill | Beacon Hill Solutions Group
Insight Global
Dexian | Disys | DISYS
US Tech Solutions | UST Solutions
Secureworks | SecureWorks | Dell SecureWorks
Black Duck | Black Duck Software
Cars Commerce | Cars.com
Osf Digital | OSF Commerce
Chemonics International | Chemonics
BRP | Bombardier Recreational Products
ERM | Environmental Resources Management
QualityKiosk Technologies | QualityKiosk
Smart Energy Water | SEW
Discount Tire | America's Tire
Ferrero Rocher ^ Ferrero
Nomura Securities ^ Nomura
noon | noon.com
GLG | Gerson Lehrman Group
Ripple | Ripple Labs
RazorpayX ^ Razorpay
Razorpay | Razorpay Software
Instamart | Swiggy Instamart ^ Swiggy
Duff & Phelps ^ Kroll
Kroll
`;
