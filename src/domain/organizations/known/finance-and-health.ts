/** Banks, insurers, investors, drug makers and hospitals; lines as in most-met.ts. Method: M3. */

export const financeAndHealth = `
Citi | Citigroup Inc | Citigroup Inc.
Citi Private Bank ^ Citi
Citigroup Global Markets ^ Citi
Smith Barney | Salomon Smith Barney ^ Morgan Stanley
Morgan Stanley Wealth Management | Morgan Stanley Smith Barney ^ Morgan Stanley
Eaton Vance ^ Morgan Stanley
WaMu | Washington Mutual ^ JPMorgan Chase & Co.
Wells Fargo | Wells Fargo Bank, N.A.
Wells Fargo Advisors ^ Wells Fargo
Wells Fargo Securities ^ Wells Fargo
BNY | Bank of New York
Pershing | BNY Pershing
State Street Global Advisors | SSGA | State Street Investment Management ^ State Street
BlackRock
Barclays Global Investors | BGI Barclays Global Investors ^ BlackRock
iShares ^ BlackRock
Global Infrastructure Partners ^ BlackRock
Aladdin by BlackRock ^ BlackRock
Fidelity Investments | FMR LLC | Fidelity Management & Research
Fidelity International | Fidelity Worldwide Investment ^ Fidelity Investments
Capital Group | Capital Group Companies
American Funds ^ Capital Group
Dimensional Fund Advisors | DFA Dimensional Fund Advisors
Invesco
OppenheimerFunds ^ Invesco
Legg Mason ^ Franklin Templeton
Putnam Investments ^ Franklin Templeton
Janus Henderson | Janus Henderson Investors | Janus Capital
Columbia Threadneedle | Threadneedle | Columbia Threadneedle Investments ^ Ameriprise Financial
Ameriprise Financial | Ameriprise Financial Services
LPL Financial | LPL
Raymond James | Raymond James & Associates
Stifel | Stifel Nicolaus | Stifel Financial
Jefferies | Jefferies Group | Jefferies Financial Group
Lazard | Lazard Frères
Evercore | Evercore ISI
Houlihan Lokey
Moelis & Company
Perella Weinberg Partners | Perella Weinberg
PJT Partners | PJT
Guggenheim Partners
Guggenheim Securities ^ Guggenheim Partners
Piper Sandler | Piper Jaffray
Oppenheimer & Co.
William Blair
Neuberger Berman | Neuberger
Bridgewater Associates
Citadel
Citadel Securities ^ Citadel
Two Sigma | Two Sigma Investments
D. E. Shaw | The D. E. Shaw Group | D. E. Shaw Group
D. E. Shaw India ^ D. E. Shaw
AQR | AQR Capital Management
Millennium Management
Point72 | SAC Capital | Point72 Asset Management
Renaissance Technologies
Jane Street | Jane Street Capital
TPG Capital | Texas Pacific Group
Warburg Pincus
Advent International
General Atlantic
CVC Capital Partners
EQT Group | EQT Partners
Apollo Global Management | Apollo Management
Athene ^ Apollo Global Management
Brookfield Asset Management
Oaktree Capital Management | Oaktree Capital ^ Brookfield Asset Management
Andreessen Horowitz | a16z
Sequoia Capital
Peak XV Partners | Sequoia Capital India ^ Sequoia Capital
Y Combinator | YC Y Combinator
Techstars
500 Global | 500 Startups
TIAA | TIAA CREF | Teachers Insurance and Annuity Association
Barclays | BarCap
Barclaycard ^ Barclays
Barclays Investment Bank ^ Barclays
NatWest Group | RBS Group | Royal Bank of Scotland Group
NatWest Markets ^ NatWest Group
Ulster Bank ^ NatWest Group
HSBC | HSBC Holdings plc | The Hongkong and Shanghai Banking Corporation
Hang Seng Bank ^ HSBC
First Direct ^ HSBC
HSBC UK ^ HSBC
Bank of Scotland ^ Lloyds Banking Group
HBOS ^ Lloyds Banking Group
Scottish Widows ^ Lloyds Banking Group
Lloyds TSB ^ Lloyds Banking Group
TSB | TSB Bank
Nationwide Building Society
Virgin Money ^ Nationwide Building Society
Clydesdale Bank ^ Virgin Money
Santander UK | Abbey National ^ Santander
Openbank ^ Santander
Santander Consumer Finance ^ Santander
Getnet ^ Santander
Banco Popular Español ^ Santander
Bankia ^ CaixaBank
CaixaBank
Bankinter
Banco Sabadell | Sabadell | Banc Sabadell
Garanti BBVA | Garanti Bank | Garanti Bankası | Garanti ^ BBVA
BBVA Compass | Compass Bank | BBVA USA ^ BBVA
Kutxabank
Millennium bcp | Banco Comercial Português | BCP Millennium bcp
Bank Millennium ^ Millennium bcp
Caixa Geral de Depósitos | CGD
Novo Banco | novobanco
Banco BPI ^ CaixaBank
BNP Paribas Fortis | Fortis Bank ^ BNP Paribas
BNP Paribas Cardif | Cardif ^ BNP Paribas
BNP Paribas Asset Management ^ BNP Paribas
Arval ^ BNP Paribas
BNL | Banca Nazionale del Lavoro ^ BNP Paribas
Bank of the West ^ BMO
Société Générale | SocGen CIB | Societe Generale CIB
Lyxor ^ Amundi
ALD Automotive | Ayvens ^ Société Générale
Boursorama | BoursoBank ^ Société Générale
Komerční banka ^ Société Générale
BRD Groupe Société Générale ^ Société Générale
Crédit Agricole | Groupe Crédit Agricole
Crédit Agricole CIB | CACIB | Calyon | Crédit Agricole Corporate and Investment Bank ^ Crédit Agricole
LCL | Le Crédit Lyonnais | Crédit Lyonnais ^ Crédit Agricole
Amundi ^ Crédit Agricole
Indosuez Wealth Management ^ Crédit Agricole
Groupe BPCE | BPCE
Natixis ^ Groupe BPCE
Banque Populaire ^ Groupe BPCE
Caisse d'Epargne ^ Groupe BPCE
Crédit Mutuel
Crédit Industriel et Commercial | Banque CIC ^ Crédit Mutuel
La Banque Postale ^ La Poste
La Poste | Groupe La Poste | La Poste Groupe
CNP Assurances ^ La Banque Postale
DWS | DWS Group | Deutsche Asset Management ^ Deutsche Bank
Postbank ^ Deutsche Bank
comdirect ^ Commerzbank
Dresdner Bank ^ Commerzbank
DZ Bank
KfW | Kreditanstalt für Wiederaufbau | KfW Bankengruppe
LBBW | Landesbank Baden-Württemberg
BayernLB | Bayerische Landesbank
Helaba | Landesbank Hessen-Thüringen
HypoVereinsbank | HVB ^ UniCredit
Deutsche Bundesbank | Bundesbank
Deutsche Börse | Deutsche Boerse | Deutsche Börse Group
Clearstream ^ Deutsche Börse
Eurex ^ Deutsche Börse
Zürcher Kantonalbank | ZKB
Julius Baer | Julius Bär | Bank Julius Baer
Pictet | Pictet Group | Banque Pictet
Lombard Odier
Raiffeisen Bank International | RBI Raiffeisen Bank International
Erste Group | Erste Bank | Erste Group Bank
Česká spořitelna ^ Erste Group
Slovenská sporiteľňa ^ Erste Group
ČSOB | Československá obchodní banka ^ KBC
KBC | KBC Group | KBC Bank
Belfius | Dexia Bank Belgium
ING Direct ^ ING
NN Group | Nationale-Nederlanden
PKO Bank Polski | PKO BP
Bank Pekao | Pekao | Pekao SA | Bank Polska Kasa Opieki
mBank | BRE Bank ^ Commerzbank
Santander Bank Polska | Bank Zachodni WBK | BZ WBK ^ Santander
PZU | Powszechny Zakład Ubezpieczeń
OTP Bank | OTP Group | OTP Bank Group
Swedbank
Handelsbanken | Svenska Handelsbanken
DNB | DnB NOR | DNB Bank
SpareBank 1 | Sparebank1
OP Financial Group | OP Pohjola | Pohjola Bank
Nykredit
Jyske Bank
Türkiye İş Bankası | İşbank | Isbank | İş Bankası
Akbank
Yapı Kredi | Yapı ve Kredi Bankası ^ Koç Holding
Koç Holding | Koç Group
Arçelik | Beko ^ Koç Holding
Sabancı Holding | Hacı Ömer Sabancı Holding
Ziraat Bankası | Ziraat Bank
Halkbank | Türkiye Halk Bankası
VakıfBank
QNB | Qatar National Bank | QNB Group
QNB Finansbank | Finansbank ^ QNB
Emirates NBD | ENBD
Emirates Islamic ^ Emirates NBD
DenizBank ^ Emirates NBD
First Abu Dhabi Bank | FAB First Abu Dhabi Bank
National Bank of Abu Dhabi | NBAD ^ First Abu Dhabi Bank
Abu Dhabi Commercial Bank | ADCB
Abu Dhabi Islamic Bank | ADIB
Dubai Islamic Bank | DIB
Mashreq | Mashreq Bank | Mashreqbank
Abu Dhabi Investment Authority | ADIA
Mubadala | Mubadala Investment Company | Mubadala Development Company
Public Investment Fund | PIF
Al Rajhi Bank | Alrajhi Bank
Saudi National Bank | SNB Saudi National Bank
Samba Financial Group | Samba Bank ^ Saudi National Bank
Riyad Bank
SABB | Saudi British Bank | Saudi Awwal Bank | SAB Saudi Awwal Bank
National Bank of Kuwait | NBK
Kuwait Finance House | KFH
Arab Bank
Banque Misr
Standard Bank | Standard Bank Group
Stanbic Bank ^ Standard Bank
Stanbic IBTC | Stanbic IBTC Bank ^ Standard Bank
Absa | Absa Group | Absa Bank | Barclays Africa
Nedbank
FirstRand
First National Bank South Africa | FNB South Africa ^ FirstRand
Rand Merchant Bank | RMB Rand Merchant Bank ^ FirstRand
WesBank ^ FirstRand
Old Mutual
Sanlam
Equity Bank | Equity Group Holdings
KCB Bank | KCB Group | Kenya Commercial Bank | KCB
Co-operative Bank of Kenya | Co-op Bank Kenya
Zenith Bank
Ecobank | Ecobank Transnational
First City Monument Bank | FCMB
Wema Bank
ALAT by Wema ^ Wema Bank
Central Bank of Nigeria
Attijariwafa bank | Attijariwafa
Itaú Unibanco | Itau | Banco Itaú Unibanco | Itaú Unibanco Holding
Redecard ^ Itaú Unibanco
Banco Bradesco | Bradesco S.A.
Next Bradesco ^ Bradesco
Bradesco Seguros ^ Bradesco
Bradesco BBI ^ Bradesco
HSBC Brasil | HSBC Bank Brasil ^ HSBC
Banco do Brasil | BB Banco do Brasil
BB Seguros | BB Seguridade ^ Banco do Brasil
BB DTVM | BB Asset ^ Banco do Brasil
Cielo | VisaNet Brasil
Banco Safra | Safra
Banco BV | Banco Votorantim
Banrisul | Banco do Estado do Rio Grande do Sul
Banco do Nordeste | BNB Banco do Nordeste | Banco do Nordeste do Brasil
BNDES | Banco Nacional de Desenvolvimento Econômico e Social
Banco Central do Brasil | Central Bank of Brazil | BACEN
B3 | BM&FBovespa | BM&FBOVESPA
Cetip ^ B3
Clear Corretora ^ XP Inc.
Rico Investimentos ^ XP Inc.
Porto Seguro
SulAmérica | Sul América | SulAmérica Seguros ^ Rede D'Or
Rede D'Or
Hapvida
NotreDame Intermédica | GNDI | Grupo NotreDame Intermédica ^ Hapvida
Amil ^ UnitedHealth Group
Dasa
Grupo Fleury | Fleury
Hospital Sírio-Libanês | Sírio-Libanês
Raia Drogasil | RD Saúde | RaiaDrogasil
Droga Raia ^ Raia Drogasil
Drogasil ^ Raia Drogasil
Bancolombia
Davivienda | Banco Davivienda
Grupo Aval
Banco de Bogotá ^ Grupo Aval
Banco de Crédito del Perú | BCP Perú | Banco de Crédito BCP ^ Credicorp
Credicorp
Interbank Perú ^ Intercorp
Intercorp
Banco de Chile
BancoEstado | Banco del Estado de Chile
Banorte | Grupo Financiero Banorte
BBVA México | BBVA Bancomer | Bancomer ^ BBVA
Banco Galicia ^ Grupo Financiero Galicia
Grupo Financiero Galicia
Banco Macro
SBI | State Bank of India (SBI)
SBI Card | SBI Cards ^ State Bank of India
SBI Life | SBI Life Insurance ^ State Bank of India
Axis Bank | UTI Bank
HDFC | Housing Development Finance Corporation ^ HDFC Bank
HDFC ERGO ^ HDFC Bank
HDFC AMC | HDFC Mutual Fund ^ HDFC Bank
HDB Financial Services ^ HDFC Bank
ICICI Prudential | ICICI Prudential Life Insurance ^ ICICI Bank
ICICI Lombard ^ ICICI Bank
ICICI Securities | ICICIdirect ^ ICICI Bank
Kotak Mahindra Bank | Kotak Mahindra | Kotak
Kotak Life ^ Kotak Mahindra Bank
ING Vysya Bank ^ Kotak Mahindra Bank
Punjab National Bank | PNB Punjab National Bank
Bank of Baroda | BoB Bank of Baroda
IndusInd Bank | IndusInd
IDFC FIRST Bank | IDFC Bank | IDFC First
YES Bank
RBL Bank | Ratnakar Bank
Life Insurance Corporation of India | LIC | LIC of India
IDBI Bank | IDBI
Reserve Bank of India | RBI Reserve Bank of India
Securities and Exchange Board of India | SEBI
National Stock Exchange of India | NSE India
National Bank for Agriculture and Rural Development | NABARD
Bajaj Allianz ^ Bajaj Finserv
Max Life | Axis Max Life Insurance | Max Life Insurance
PolicyBazaar | Policybazaar.com | PB Fintech
BharatPe
CRED
Maybank | Malayan Banking Berhad | Malayan Banking
CIMB | CIMB Bank | CIMB Group
Public Bank Berhad
RHB Bank | RHB
Bank Central Asia | BCA Bank Central Asia | Bank BCA
Bank Mandiri
Bank Rakyat Indonesia | Bank BRI
Bank Negara Indonesia | Bank BNI
BDO Unibank | Banco de Oro
Bank of the Philippine Islands | BPI Bank of the Philippine Islands
GCash | Mynt
Kasikornbank | KBank | Kasikorn Bank
Siam Commercial Bank | SCB Siam Commercial Bank
Krungthai Bank | Krung Thai Bank
Vietcombank
Techcombank
Industrial and Commercial Bank of China | ICBC
China Construction Bank | CCB China Construction Bank
Agricultural Bank of China | ABC Agricultural Bank of China
Bank of China | BOC Bank of China
Ping An | Ping An Group
SMBC | Sumitomo Mitsui Financial Group | SMFG
Mizuho | Mizuho Bank | Mizuho Financial Group
MUFG | Bank of Tokyo-Mitsubishi UFJ | BTMU
MUFG Union Bank ^ MUFG
Tokio Marine | Tokio Marine Holdings
Tokio Marine HCC | HCC Insurance ^ Tokio Marine
Bankwest ^ Commonwealth Bank
St.George Bank ^ Westpac
AMP Limited
Suncorp | Suncorp Group
Insurance Australia Group
QBE | QBE Insurance | QBE Insurance Group
ASX | Australian Securities Exchange
Reserve Bank of Australia
National Bank of Canada | Banque Nationale du Canada
Desjardins | Desjardins Group | Mouvement Desjardins
EQ Bank | Equitable Bank
CPP Investments | CPPIB | Canada Pension Plan Investment Board
CDPQ | Caisse de dépôt et placement du Québec | La Caisse
Ontario Teachers' Pension Plan | OTPP
Bank of England
Financial Conduct Authority | FCA Financial Conduct Authority
Prudential Regulation Authority ^ Bank of England
Banque de France
Federal Deposit Insurance Corporation | FDIC
Fannie Mae | Federal National Mortgage Association
Freddie Mac | Federal Home Loan Mortgage Corporation
FINRA | Financial Industry Regulatory Authority
Depository Trust & Clearing Corporation | DTCC
CME Group | Chicago Mercantile Exchange
Cboe | Chicago Board Options Exchange | Cboe Global Markets
SWIFT | Society for Worldwide Interbank Financial Telecommunication
Nets ^ Nexi
Nexi
Worldline
Ingenico ^ Worldline
Equens ^ Worldline
Vantiv ^ Worldpay
Elavon ^ U.S. Bank
Chubb
Marsh McLennan Agency ^ Marsh McLennan
Jardine Lloyd Thompson ^ Marsh McLennan
Hewitt Associates ^ Aon
Arthur J. Gallagher | AJG
Brown & Brown
HUB International
Lockton | Lockton Companies
Sedgwick
Crawford & Company
Farmers Insurance | Farmers Insurance Group ^ Zurich Insurance
Esurance ^ Allstate
Allstate India ^ Allstate
Lincoln Financial | Lincoln Financial Group | Lincoln National Corporation
Voya | ING U.S. | Voya Financial
Transamerica ^ Aegon
Aegon
Equitable Holdings | AXA Equitable | Equitable Financial
Equitable Advisors | AXA Advisors ^ Equitable Holdings
Corebridge Financial ^ AIG
Genworth | Genworth Financial
Aflac
Mutual of Omaha
American Family Insurance
Pacific Life
Jackson National Life | Jackson National
Assurant
Markel
AXA XL | XL Catlin ^ AXA
Allianz Technology ^ Allianz
Allianz Partners | Allianz Global Assistance | Allianz Worldwide Partners ^ Allianz
Allianz Global Investors | AllianzGI ^ Allianz
Euler Hermes | Allianz Trade ^ Allianz
ERGO | ERGO Group ^ Munich Re
Hannover Re | Hannover Rück ^ Talanx
Talanx
HDI Global ^ Talanx
R+V Versicherung
HUK-COBURG
Aviva | Norwich Union
Legal & General | L&G
Legal & General Investment Management | LGIM ^ Legal & General
M&G
Phoenix Group | Phoenix Group Holdings
Standard Life ^ Phoenix Group
abrdn | Aberdeen Standard Investments | Standard Life Aberdeen | Aberdeen Group
Direct Line Group ^ Aviva
RSA Insurance | RSA Insurance Group | Royal & Sun Alliance
Bupa
Admiral Group
Mapfre
Ageas
Achmea
a.s.r.
Jubilee Insurance
Optum Health ^ Optum
Optum Insight ^ Optum
OptumRx ^ Optum
Optum Global Solutions ^ Optum
Anthem | WellPoint ^ Elevance Health
Carelon | Legato Health Technologies ^ Elevance Health
Magellan Health ^ Centene
Wellcare | WellCare Health Plans ^ Centene
Health Net ^ Centene
Oak Street Health ^ CVS Health
MinuteClinic ^ CVS Health
Molina Healthcare
Florida Blue | Blue Cross and Blue Shield of Florida | GuideWell
Blue Shield of California
Independence Blue Cross | IBX
Highmark
Allegheny Health Network | AHN ^ Highmark
UPMC | University of Pittsburgh Medical Center
Kaiser Permanente | Kaiser Foundation Hospitals | The Permanente Medical Group
CommonSpirit Health | CommonSpirit
Dignity Health ^ CommonSpirit Health
Catholic Health Initiatives ^ CommonSpirit Health
Ascension
Providence St. Joseph Health | Providence Health & Services
Tenet Healthcare | Tenet Health
Community Health Systems
Sutter Health
Cedars-Sinai | Cedars-Sinai Medical Center
Mount Sinai | The Mount Sinai Hospital
Icahn School of Medicine at Mount Sinai ^ Mount Sinai
Northwell Health | North Shore-LIJ | North Shore LIJ Health System
NewYork-Presbyterian | NewYork-Presbyterian Hospital | New York Presbyterian Hospital | NYP | New York-Presbyterian
Memorial Sloan Kettering Cancer Center | Memorial Sloan Kettering | MSK | MSKCC
Montefiore
Hospital for Special Surgery
Beth Israel Deaconess Medical Center | BIDMC ^ Beth Israel Lahey Health
Beth Israel Lahey Health
Boston Children's Hospital | Children's Hospital Boston
Children's Hospital of Philadelphia | CHOP
St. Jude Children's Research Hospital | St Jude Hospital
Advocate Health
Atrium Health ^ Advocate Health
Advocate Aurora Health | Advocate Health Care ^ Advocate Health
Rush University Medical Center | Rush University System for Health
AdventHealth | Adventist Health System | Florida Hospital
Baylor Scott & White Health | Baylor Scott & White
Houston Methodist | Houston Methodist Hospital
Intermountain Health | Intermountain Healthcare
Banner Health
Cleveland Clinic
University Hospitals Cleveland
Henry Ford Health | Henry Ford Health System | Henry Ford Hospital
Corewell Health
Beaumont Health ^ Corewell Health
Trinity Health
DaVita
Fresenius Medical Care | FMC Fresenius Medical Care ^ Fresenius
Fresenius
Fresenius Kabi ^ Fresenius
Helios Kliniken ^ Fresenius
Charité | Charité Universitätsmedizin Berlin
AP-HP | Assistance Publique - Hôpitaux de Paris | Assistance Publique Hôpitaux de Paris
Karolinska University Hospital | Karolinska universitetssjukhuset
Guy's and St Thomas' NHS Foundation Trust | Guy's and St Thomas | GSTT
King's College Hospital NHS Foundation Trust | King's College Hospital
University College London Hospitals NHS Foundation Trust | UCLH | University College London Hospitals
Barts Health NHS Trust | Barts Health
Imperial College Healthcare NHS Trust | Imperial College Healthcare
Great Ormond Street Hospital | GOSH
NHS Blood and Transplant | NHSBT
Apollo Hospitals
Apollo 24/7 ^ Apollo Hospitals
Fortis Healthcare
Max Healthcare
Narayana Health | Narayana Hrudayalaya
All India Institute of Medical Sciences | AIIMS | AIIMS New Delhi
Sun Pharma | Sun Pharmaceutical Industries | Sun Pharmaceutical
Ranbaxy | Ranbaxy Laboratories ^ Sun Pharma
Dr. Reddy's Laboratories | Dr. Reddy's | Dr. Reddys
Cipla
Lupin | Lupin Pharmaceuticals
Zydus Lifesciences | Zydus Cadila | Cadila Healthcare | Zydus
Aurobindo Pharma | Aurobindo
Biocon
Biocon Biologics ^ Biocon
Syngene | Syngene International ^ Biocon
Serum Institute of India | SII Serum Institute of India
Bharat Biotech
Merck & Co.
Schering-Plough ^ Merck & Co.
Sigma-Aldrich ^ Merck KGaA
Merck Serono ^ Merck KGaA
MSD | MSD - Merck Sharp & Dohme
Actelion ^ Johnson & Johnson
Abiomed ^ Johnson & Johnson
Biosense Webster ^ Johnson & Johnson
Neutrogena ^ Kenvue
Kenvue ^ Johnson & Johnson
Wyeth ^ Pfizer
Hospira ^ Pfizer
Seagen | Seattle Genetics ^ Pfizer
Pharmacia ^ Pfizer
Upjohn ^ Viatris
Zoetis
ViiV Healthcare ^ GSK
Haleon ^ GSK
Novartis
Sandoz ^ Novartis
Chiron ^ Novartis
AveXis ^ Novartis
Roche | Roche Pharma | F. Hoffmann-La Roche AG
Foundation Medicine ^ Roche
Flatiron Health ^ Roche
Ventana Medical Systems ^ Roche
Spark Therapeutics ^ Roche
Chugai | Chugai Pharmaceutical ^ Roche
Sanofi Pasteur | Sanofi Vaccines ^ Sanofi
Opella | Sanofi Consumer Healthcare ^ Sanofi
Aventis ^ Sanofi
AstraZeneca
Juno Therapeutics ^ Bristol Myers Squibb
Eli Lilly and Company
Elanco | Elanco Animal Health
Loxo Oncology ^ Eli Lilly and Company
Horizon Therapeutics ^ Amgen
Immunex ^ Amgen
Actavis ^ Teva
Millennium Pharmaceuticals | Takeda Oncology ^ Takeda
Astellas | Astellas Pharma
Daiichi Sankyo
Eisai
Otsuka | Otsuka Pharmaceutical
UCB Pharma
Ipsen
Servier | Les Laboratoires Servier
Pierre Fabre | Laboratoires Pierre Fabre
Grifols
Almirall
Lundbeck | H. Lundbeck
LEO Pharma
Novonesis | Novozymes
Chr. Hansen ^ Novonesis
Coloplast
Getinge
Elekta
Lonza
Catalent
Parexel | PAREXEL International
Syneos Health | Syneos
INC Research ^ Syneos Health
inVentiv Health ^ Syneos Health
ICON plc
PRA Health Sciences ^ ICON plc
Charles River Laboratories
Fortrea ^ Labcorp
Quest Diagnostics
Eurofins | Eurofins Scientific
Hologic
Illumina
Agilent | Agilent Technologies ^ HP
Baxter International | Baxter Healthcare
Baxalta ^ Takeda
Hillrom | Hill-Rom | Hill-Rom Holdings ^ Baxter International
Edwards Lifesciences
Intuitive Surgical
Align Technology
Dentsply Sirona | Dentsply
Smith+Nephew | Smith & Nephew
Bausch + Lomb ^ Bausch Health
Bausch Health | Valeant | Valeant Pharmaceuticals
C. R. Bard | Bard Medical ^ BD
CareFusion ^ BD
Life Technologies | Invitrogen ^ Thermo Fisher Scientific
Applied Biosystems ^ Life Technologies
Pall Corporation ^ Danaher
SCIEX ^ Danaher
Integrated DNA Technologies | IDT Integrated DNA Technologies ^ Danaher
Veralto ^ Danaher
Cardinal Health
Duane Reade ^ Walgreens
Alliance Healthcare ^ Cencora
Rite Aid
Epic Systems
athenahealth
Allscripts | Veradigm
Medidata Solutions | Medidata ^ Dassault Systèmes
Dassault Systèmes | 3DS
SolidWorks ^ Dassault Systèmes
`;
