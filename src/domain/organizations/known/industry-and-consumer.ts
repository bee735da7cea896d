/** Carmakers, machines, energy, logistics, food, fashion, shops, media and travel; lines as in most-met.ts. Method: M3. */

export const industryAndConsumer = `
Volkswagen | VW Group
Volkswagen Financial Services ^ Volkswagen
CARIAD | Car.Software Organisation ^ Volkswagen
Bentley Motors ^ Volkswagen
Lamborghini | Automobili Lamborghini ^ Volkswagen
SEAT S.A. ^ Volkswagen
Cupra ^ SEAT S.A.
Bugatti Rimac | Bugatti
Porsche | Dr. Ing. h.c. F. Porsche AG
Ducati Motor Holding | Ducati Motor ^ Audi
Scania | Scania Group ^ Traton
MAN Truck & Bus ^ Traton
Traton | TRATON GROUP ^ Volkswagen
Navistar | International Motors | Navistar International ^ Traton
Fiat Chrysler Automobiles | Fiat Chrysler | FCA Group
Fiat ^ Stellantis
Maserati ^ Stellantis
Opel | Opel Automobile | Adam Opel ^ Stellantis
Vauxhall ^ Stellantis
Peugeot ^ Stellantis
Citroën ^ Stellantis
Leapmotor
Ferrari
CNH | CNH Industrial
Iveco | Iveco Group
Magneti Marelli | Marelli
General Motors
General Motors Financial | GM Financial | AmeriCredit ^ General Motors
Buick ^ General Motors
GMC ^ General Motors
Ford | Ford Motor Co | Ford Motor Co.
Ford Credit | Ford Motor Credit Company | Ford Motor Credit ^ Ford
Lincoln Motor Company ^ Ford
BMW
Mini Cooper ^ BMW
Rolls-Royce Motor Cars ^ BMW
Mercedes-Benz | Mercedes-Benz Group AG
Mercedes-Benz Research and Development India | MBRDI ^ Mercedes-Benz
Daimler Truck | Daimler Trucks
Toyota | Toyota Motor Company
Daihatsu ^ Toyota
Toyota Tsusho ^ Toyota
Toyota Financial Services ^ Toyota
Hino Motors ^ Toyota
Woven by Toyota | Woven Planet ^ Toyota
Denso
Aisin | Aisin Seiki
Honda | Honda Motor Company
Acura ^ Honda
Infiniti Motor Company ^ Nissan
Mazda | Mazda Motor
Subaru | Fuji Heavy Industries
Mitsubishi Motors
Suzuki Motor
Maruti Suzuki | Maruti Udyog ^ Suzuki Motor
Hyundai Mobis ^ Hyundai
Hyundai Motor Group ^ Hyundai
Hyundai Autoever ^ Hyundai
Genesis Motor ^ Hyundai
Boston Dynamics ^ Hyundai
Volvo Cars ^ Geely
Geely | Zhejiang Geely Holding Group | Geely Holding
Lynk & Co ^ Geely
Volvo Trucks ^ Volvo Group
Volvo Penta ^ Volvo Group
Volvo Construction Equipment | Volvo CE ^ Volvo Group
Mack Trucks ^ Volvo Group
Renault | Renault Nissan Mitsubishi Alliance
Dacia ^ Renault
Alpine Cars ^ Renault
Ampere Renault ^ Renault
BYD | BYD Auto
SAIC Motor | Shanghai Automotive Industry Corporation
Mahindra & Mahindra | Mahindra | Mahindra Group
Mahindra Finance ^ Mahindra & Mahindra
Tech Mahindra ^ Mahindra & Mahindra
Hero MotoCorp | Hero Honda
Bajaj Auto
TVS Motor
Ashok Leyland
Royal Enfield ^ Eicher Motors
Eicher Motors | VE Commercial Vehicles
PACCAR
Kenworth ^ PACCAR
Peterbilt ^ PACCAR
DAF Trucks | DAF ^ PACCAR
Harley-Davidson | Harley-Davidson Motor Company
Bosch | Robert Bosch GmbH
Bosch Rexroth ^ Bosch
BSH | BSH Hausgeräte | BSH Home Appliances ^ Bosch
Bosch Global Software Technologies | BGSW | Robert Bosch Engineering and Business Solutions | RBEI ^ Bosch
ETAS ^ Bosch
TRW Automotive ^ ZF
WABCO ^ ZF
Continental AG
Vitesco Technologies ^ Schaeffler
Schaeffler | Schaeffler Group | Schaeffler Technologies
Aumovio ^ Continental AG
ContiTech ^ Continental AG
MAHLE
Hella | FORVIA HELLA ^ Forvia
Forvia | Faurecia
Valeo
Michelin | Groupe Michelin
BFGoodrich ^ Michelin
Bridgestone
Firestone ^ Bridgestone
Pirelli
Plastic Omnium | OPmobility
Lear Corporation
Aptiv
Delphi Automotive ^ Aptiv
Delphi Technologies ^ BorgWarner
BorgWarner
Adient ^ Johnson Controls
Yanfeng
Siemens
Siemens Mobility ^ Siemens
Siemens Advanta ^ Siemens
Varian | Varian Medical Systems ^ Siemens Healthineers
Altair | Altair Engineering ^ Siemens
Mendix ^ Siemens
Osram ^ ams OSRAM
ams OSRAM
Infineon | Infineon Technologies
Cypress Semiconductor ^ Infineon
International Rectifier ^ Infineon
Freescale | Freescale Semiconductor ^ NXP
Analog Devices | ADI Analog Devices
Maxim Integrated ^ Analog Devices
Linear Technology ^ Analog Devices
Renesas | Renesas Electronics
Marvell | Marvell Technology
Cavium ^ Marvell
Microchip Technology
Atmel ^ Microchip Technology
Microsemi ^ Microchip Technology
GlobalFoundries | Global Foundries
MediaTek
KLA | KLA-Tencor
Lam Research
Synopsys
Ansys ^ Synopsys
Cadence Design Systems
SanDisk ^ Western Digital
HGST ^ Western Digital
Seagate | Seagate Technology
GE | General Electric (GE)
GE Global Research | GE Research ^ GE
Wabtec | Westinghouse Air Brake Technologies
GE Transportation ^ Wabtec
GE Appliances ^ Haier
Haier | Haier Group
GE Aerospace | General Electric Aviation
Whirlpool
KitchenAid ^ Whirlpool
Electrolux | AB Electrolux | Electrolux Group
Miele
Dyson
ABB | Asea Brown Boveri
ABB E-mobility ^ ABB
Schneider Electric
APC by Schneider Electric | American Power Conversion ^ Schneider Electric
Square D ^ Schneider Electric
OSIsoft ^ AVEVA
Honeywell | Honeywell International Inc
Honeywell Technology Solutions | HTS Honeywell ^ Honeywell
UOP | Honeywell UOP ^ Honeywell
Intelligrated ^ Honeywell
Resideo ^ Honeywell
Eaton
Cooper Industries ^ Eaton
Danfoss
Grundfos
Alfa Laval
Atlas Copco
Epiroc ^ Atlas Copco
Sandvik
SKF | SKF Group
Kone
Schindler | Schindler Group
TK Elevator | thyssenkrupp Elevator | TKE
thyssenkrupp
Parker Hannifin
Meggitt ^ Parker Hannifin
Illinois Tool Works | ITW
Ingersoll Rand
Gardner Denver ^ Ingersoll Rand
Trane Technologies | Trane
Daikin | Daikin Industries
Mitsubishi Electric
Mitsubishi Heavy Industries | MHI Mitsubishi Heavy Industries
Komatsu
Hitachi Rail | Ansaldo STS ^ Hitachi
Alstom | Alstom Transport
Bombardier
Bombardier Transportation ^ Alstom
Leonardo DRS | DRS Technologies
Lockheed Martin
RTX | Raytheon Technologies Corporation | Raytheon Technologies (RTX)
Raytheon
Hamilton Sundstrand ^ Collins Aerospace
B/E Aerospace ^ Collins Aerospace
Goodrich Corporation ^ Collins Aerospace
Northrop Grumman
Electric Boat | General Dynamics Electric Boat ^ General Dynamics
CSRA ^ General Dynamics Information Technology
Bath Iron Works ^ General Dynamics
Newport News Shipbuilding ^ HII
HII | Huntington Ingalls Industries | Huntington Ingalls
L3 Technologies | L-3 Communications | L-3 Technologies
Aerojet Rocketdyne ^ L3Harris
CACI | CACI International
ManTech | ManTech International
Peraton
Perspecta ^ Peraton
Amentum
DynCorp International | DynCorp ^ Amentum
Textron
Bell Textron | Bell Helicopter | Bell Flight ^ Textron
Cessna | Cessna Aircraft ^ Textron
BAE Systems | British Aerospace
Boeing
McDonnell Douglas ^ Boeing
Insitu ^ Boeing
Jeppesen
Aurora Flight Sciences ^ Boeing
Airbus
Airbus Defence and Space ^ Airbus
Airbus Helicopters | Eurocopter ^ Airbus
MBDA
ATR Aircraft
QinetiQ
Babcock International | Babcock International Group
Rheinmetall
Hensoldt
Safran Aircraft Engines | Snecma ^ Safran
Zodiac Aerospace ^ Safran
Thales Alenia Space ^ Thales
Dassault Aviation
Saab
Embraer | Empresa Brasileira de Aeronáutica
Hindustan Aeronautics Limited | HAL Hindustan Aeronautics
Bharat Electronics Limited
Bharat Heavy Electricals Limited | BHEL
Defence Research and Development Organisation | DRDO
Indian Space Research Organisation | ISRO | Indian Space Research Organization
Israel Aerospace Industries
Elbit Systems
Turkish Aerospace | Turkish Aerospace Industries | TUSAŞ | TAI Turkish Aerospace Industries
Aselsan
WEG | WEG Equipamentos Elétricos
Gerdau
Usiminas
Braskem
Novonor | Odebrecht
Suzano | Suzano Papel e Celulose
Fibria ^ Suzano
Klabin
JBS
Pilgrim's | Pilgrim's Pride ^ JBS
Friboi ^ JBS
Seara ^ JBS
BRF | Brasil Foods
Sadia ^ BRF
Perdigão ^ BRF
Marfrig
Cosan
Raízen ^ Cosan
Rumo | ALL América Latina Logística ^ Cosan
Comgás ^ Cosan
Eletrobras | Axia Energia
Furnas ^ Eletrobras
Chesf ^ Eletrobras
Vibra Energia | BR Distribuidora | Petrobras Distribuidora
Ipiranga ^ Grupo Ultra
Ultragaz ^ Grupo Ultra
Ultracargo ^ Grupo Ultra
Grupo Ultra | Ultrapar
Cemig | Companhia Energética de Minas Gerais
Copel | Companhia Paranaense de Energia
Neoenergia ^ Iberdrola
Sabesp | Companhia de Saneamento Básico do Estado de São Paulo
Votorantim | Grupo Votorantim
Votorantim Cimentos ^ Votorantim
Camargo Corrêa
InterCement ^ Camargo Corrêa
GPA | Grupo Pão de Açúcar | Companhia Brasileira de Distribuição
Assaí Atacadista | Assaí
Atacadão ^ Carrefour
Carrefour Brasil ^ Carrefour
Lojas Renner | Renner
Riachuelo | Lojas Riachuelo
C&A Brasil ^ C&A
C&A | C&A Modas
Arezzo&Co | Azzas 2154
The Body Shop ^ Natura &Co
Avon | Avon Products
Cencosud
Falabella | Saga Falabella | Grupo Falabella
Sodimac ^ Falabella
Cemex
Grupo Bimbo | Bimbo
Bimbo Bakeries USA ^ Grupo Bimbo
Oxxo ^ FEMSA
Pemex | Petróleos Mexicanos
Ecopetrol
YPF
Codelco
Comisión Federal de Electricidad | CFE Comisión Federal de Electricidad
Walmart de México y Centroamérica | Walmex | Walmart de México ^ Walmart
Asda
Bodega Aurrera ^ Walmart de México y Centroamérica
Target
ExxonMobil | Exxon Mobil Corporation
Mobil ^ ExxonMobil
Imperial Oil ^ ExxonMobil
Chevron Phillips Chemical ^ Chevron
Unocal ^ Chevron
Hess ^ Chevron
Pennzoil ^ Shell
BG Group ^ Shell
BP
Amoco ^ BP
TotalEnergies | Total | Total SA
Elf Aquitaine ^ TotalEnergies
Eni
Plenitude | Eni Plenitude ^ Eni
Repsol | Repsol YPF
Galp
EDP | Energias de Portugal
EDP Renováveis | EDP Renewables | EDPR ^ EDP
Naturgy | Gas Natural Fenosa | Naturgy Energy Group
Acciona
Acciona Energía ^ Acciona
Ferrovial
Cintra ^ Ferrovial
Grupo ACS | ACS Actividades de Construcción y Servicios
Dragados ^ Grupo ACS
Hochtief ^ Grupo ACS
Turner Construction Company ^ Hochtief
CIMIC | CIMIC Group | Leighton Holdings ^ Hochtief
Mercadona
El Corte Inglés
Bershka ^ Inditex
Pull&Bear ^ Inditex
Massimo Dutti ^ Inditex
Stradivarius ^ Inditex
EnBW
Uniper ^ E.ON
Innogy ^ E.ON
OMV
OMV Petrom ^ OMV
PKN Orlen | ORLEN | Orlen
PGE Polska Grupa Energetyczna | Polska Grupa Energetyczna
KGHM | KGHM Polska Miedź
ČEZ | CEZ Group | Skupina ČEZ
MOL Group
Gazprom
Lukoil
Rosneft
Fortum
Neste | Neste Oil
Vestas | Vestas Wind Systems
EDF Renewables | EDF Energies Nouvelles | EDF EN | EDF Renouvelables ^ EDF
Enedis | ERDF ^ EDF
Framatome ^ EDF
Areva
Orano
Suez
Veolia | Veolia Environnement
Vinci
VINCI Energies ^ Vinci
Eiffage
Air Liquide | L'Air Liquide
Airgas ^ Air Liquide
Linde | Linde Group
Praxair ^ Linde
Covestro ^ Bayer
Lanxess
Evonik | Evonik Industries
Solvay
Syensqo ^ Solvay
Rhodia ^ Solvay
Arkema
AkzoNobel | Akzo Nobel
Nouryon | AkzoNobel Specialty Chemicals
dsm-firmenich
DSM | Royal DSM | Koninklijke DSM ^ dsm-firmenich
Firmenich ^ dsm-firmenich
Givaudan
IFF | International Flavors & Fragrances
Rohm and Haas ^ Dow
Union Carbide ^ Dow
Dow Corning ^ Dow
Chemours ^ DuPont
Pioneer Hi-Bred | DuPont Pioneer ^ Corteva
Ecolab
Nalco ^ Ecolab
Sherwin-Williams
Valspar ^ Sherwin-Williams
PPG | PPG Industries
Holcim | Holcim Group
Heidelberg Materials | HeidelbergCement
National Thermal Power Corporation | NTPC | NTPC Limited
Oil and Natural Gas Corporation | ONGC | ONGC Ltd
Bharat Petroleum | BPCL
Hindustan Petroleum | HPCL ^ Oil and Natural Gas Corporation
GAIL
Power Grid Corporation of India | POWERGRID | PGCIL
Coal India
Vedanta | Vedanta Resources
Hindustan Zinc ^ Vedanta
Hindalco | Hindalco Industries ^ Aditya Birla Group
Novelis ^ Hindalco
Grasim | Grasim Industries ^ Aditya Birla Group
Aditya Birla Capital ^ Aditya Birla Group
Adani Ports | Adani Ports and SEZ | APSEZ ^ Adani Group
Adani Green Energy ^ Adani Group
ACC Limited | ACC Cement
Ambuja Cements | Ambuja Cement ^ Adani Group
JSW | JSW Group
JSW Steel ^ JSW
Jindal Steel & Power | JSPL | Jindal Steel
Asian Paints
Dabur
Marico
Britannia | Britannia Industries
Amul | GCMMF | Gujarat Cooperative Milk Marketing Federation
Kuwait Oil Company | KOC Kuwait Oil Company ^ Kuwait Petroleum Corporation
Kuwait Petroleum Corporation | KPC Kuwait Petroleum Corporation
QatarEnergy | Qatar Petroleum
Qatargas ^ QatarEnergy
RasGas ^ QatarEnergy
Saudi Electricity Company
Ma'aden | Saudi Arabian Mining Company
ENOC | Emirates National Oil Company
DEWA | Dubai Electricity and Water Authority | Dubai Electricity & Water Authority
Emaar | Emaar Properties
DP World | Dubai Ports World
AD Ports Group | Abu Dhabi Ports
Majid Al Futtaim | Majid Al Futtaim Group | MAF Majid Al Futtaim
Al-Futtaim | Al-Futtaim Group
Chalhoub Group | Chalhoub
Qatar Airways | Qatar Airways Group
Etihad Airways | Etihad | Etihad Aviation Group
Saudia | Saudi Arabian Airlines | Saudi Airlines
Turkish Airlines | Türk Hava Yolları | THY Turkish Airlines
Pegasus Airlines
Sasol
Anglo American
De Beers | De Beers Group ^ Anglo American
Eskom
Transnet
Shoprite | Shoprite Group | Shoprite Holdings
Checkers Shoprite ^ Shoprite
Pick n Pay
Woolworths South Africa | Woolworths Holdings
MultiChoice | MultiChoice Group
DStv ^ MultiChoice
Dangote | Dangote Group | Dangote Industries
Dangote Cement ^ Dangote
Nigerian National Petroleum Corporation | NNPC | NNPC Limited
Kenya Airways
Ethiopian Airlines | Ethiopian Airlines Group
Nestlé | Société des Produits Nestlé
Nestlé Waters ^ Nestlé
Nestlé Health Science ^ Nestlé
Gerber Products ^ Nestlé
KitKat ^ Nestlé
Nescafé ^ Nestlé
Unilever
Magnum Ice Cream Company ^ Unilever
Dollar Shave Club ^ Unilever
Procter & Gamble | P & G | P&G (Procter & Gamble)
Mondelēz International
Cadbury | Cadbury Schweppes ^ Mondelēz International
Nabisco ^ Mondelēz International
Kraft Heinz
Kraft ^ Kraft Heinz
Heinz | H.J. Heinz | H. J. Heinz Company ^ Kraft Heinz
WK Kellogg Co ^ Kellogg's
Pringles ^ Kellogg's
PepsiCo
Tropicana ^ PepsiCo
SodaStream ^ PepsiCo
PepsiCo Foods ^ PepsiCo
The Coca-Cola Company
Coca-Cola Europacific Partners | CCEP | Coca-Cola European Partners ^ The Coca-Cola Company
Coca-Cola Consolidated | Coca-Cola Bottling Co. Consolidated ^ The Coca-Cola Company
Costa Coffee ^ The Coca-Cola Company
Minute Maid ^ The Coca-Cola Company
Keurig | Keurig Green Mountain | Green Mountain Coffee Roasters ^ Keurig Dr Pepper
JDE Peet's | Jacobs Douwe Egberts
Anheuser-Busch InBev | AB Inbev
Grupo Modelo ^ Anheuser-Busch InBev
SABMiller ^ Anheuser-Busch InBev
South African Breweries ^ Anheuser-Busch InBev
BEES AB InBev ^ Anheuser-Busch InBev
Carlsberg | Carlsberg Group
Asahi | Asahi Group | Asahi Breweries
Asahi Kasei
Kirin | Kirin Holdings
Suntory | Suntory Holdings
Pernod Ricard
Bacardi
Brown-Forman
Danone
WhiteWave | WhiteWave Foods ^ Danone
Nutricia ^ Danone
Lactalis | Groupe Lactalis
Arla Foods | Arla
FrieslandCampina | Royal FrieslandCampina
Fonterra
Ferrero
Lindt | Lindt & Sprüngli
Barry Callebaut
Tyson Foods
Hillshire Brands ^ Tyson Foods
Conagra Brands | ConAgra Foods | Conagra
Pinnacle Foods ^ Conagra Brands
The J.M. Smucker Company | Smucker's
Campbell's | Campbell Soup Company
Hormel
Land O'Lakes
Johnson & Johnson Vision | Acuvue ^ Johnson & Johnson
L'Oréal | L'Oréal Groupe
Garnier ^ L'Oréal
Maybelline | Maybelline New York ^ L'Oréal
La Roche-Posay ^ L'Oréal
CeraVe ^ L'Oréal
Kérastase ^ L'Oréal
Shiseido | Shiseido Group
Kao
Coty
Wella
Bobbi Brown ^ Estée Lauder
Tom Ford ^ Estée Lauder
Aveda ^ Estée Lauder
LVMH | LVMH Group
Fendi ^ LVMH
Givenchy ^ LVMH
Loewe ^ LVMH
Celine ^ LVMH
TAG Heuer ^ LVMH
Hublot ^ LVMH
Moët Hennessy ^ LVMH
Rimowa ^ LVMH
Le Bon Marché ^ LVMH
DFS Group ^ LVMH
Kering
Saint Laurent | Yves Saint Laurent | YSL ^ Kering
Bottega Veneta ^ Kering
Richemont | Compagnie Financière Richemont
Cartier ^ Richemont
Montblanc ^ Richemont
IWC Schaffhausen ^ Richemont
Van Cleef & Arpels ^ Richemont
Jaeger-LeCoultre ^ Richemont
Swatch Group
Chanel
Hermès | Hermes International
Burberry
Capri Holdings | Michael Kors Holdings
Michael Kors ^ Capri Holdings
Versace ^ Prada
Prada | Prada Group
Miu Miu ^ Prada
Tapestry
Kate Spade | Kate Spade New York ^ Tapestry
Ralph Lauren | Polo Ralph Lauren
EssilorLuxottica
Luxottica | Luxottica Group ^ EssilorLuxottica
Essilor ^ EssilorLuxottica
Ray-Ban ^ Luxottica
LensCrafters ^ Luxottica
The North Face ^ VF Corporation
Timberland ^ VF Corporation
Converse
Jordan Brand ^ Nike
New Balance
ASICS
Fast Retailing
UNIQLO ^ Fast Retailing
COS Stores ^ H&M
Arket ^ H&M
L Brands
Bath & Body Works ^ L Brands
Victoria's Secret ^ L Brands
Abercrombie & Fitch
Marks & Spencer | M&S
John Lewis Partnership
John Lewis ^ John Lewis Partnership
Waitrose | Waitrose & Partners ^ John Lewis Partnership
Morrisons | Wm Morrison Supermarkets
Tesco
dunnhumby ^ Tesco
Kingfisher
Kingfisher Airlines
B&Q ^ Kingfisher
Screwfix ^ Kingfisher
Dixons Carphone | Currys | Currys plc
Albert Heijn ^ Ahold Delhaize
bol | bol.com ^ Ahold Delhaize
Delhaize ^ Ahold Delhaize
Stop & Shop ^ Ahold Delhaize
Giant Food ^ Ahold Delhaize
Food Lion ^ Ahold Delhaize
Kroger
84.51° ^ Kroger
Harris Teeter ^ Kroger
Fred Meyer ^ Kroger
Ralphs ^ Kroger
T.J. Maxx ^ TJX
HomeGoods ^ TJX
Dollar Tree | Dollar Tree Stores
Family Dollar ^ Dollar Tree
Nordstrom
Staples
Office Depot | The ODP Corporation | OfficeMax
Wayfair
Circle K ^ Alimentation Couche-Tard
Alimentation Couche-Tard | Couche-Tard
Loblaw | Loblaw Companies | Loblaws
Shoppers Drug Mart ^ Loblaw
Canadian Tire
Hudson's Bay | HBC
Saks Fifth Avenue | Saks
Woolworths Group
Woolworths | Woolworths Supermarkets ^ Woolworths Group
Coles | Coles Group | Coles Supermarkets
Kmart Australia ^ Wesfarmers
Officeworks ^ Wesfarmers
Fnac Darty
Fnac ^ Fnac Darty
Darty ^ Fnac Darty
Casino Group | Groupe Casino
Monoprix ^ Casino Group
E.Leclerc | Leclerc
Intermarché ^ Les Mousquetaires
Les Mousquetaires | Groupement Les Mousquetaires
Kaufland ^ Schwarz Group
Lidl | Lidl Stiftung
Penny Markt ^ REWE
Edeka
MediaMarktSaturn | MediaMarkt | Media Markt ^ Ceconomy
Ceconomy
Migros Turkey
Jerónimo Martins
Biedronka ^ Jerónimo Martins
Pingo Doce ^ Jerónimo Martins
Sonae
ICA | ICA Gruppen
Coop Denmark
Salling Group | Dansk Supermarked
Reliance Digital ^ Reliance Retail
AJIO ^ Reliance Retail
DMart | Avenue Supermarts
Nykaa | FSN E-Commerce
AP-Møller Holding
APM Terminals ^ Maersk
Damco ^ Maersk
Sealand Maersk ^ Maersk
DSV
Panalpina ^ DSV
UTi Worldwide ^ DSV
Agility Logistics ^ DSV
CEVA Logistics | CEVA ^ CMA CGM
CMA CGM
Bolloré Logistics ^ CMA CGM
TNT Express | TNT ^ FedEx
UPS | United Parcel Service (UPS)
Coyote Logistics
DHL eCommerce ^ DHL
XPO | XPO Logistics
GXO | GXO Logistics ^ XPO
RXO ^ XPO
C.H. Robinson | C.H. Robinson Worldwide
J.B. Hunt | J.B. Hunt Transport | J.B. Hunt Transport Services
Expeditors | Expeditors International
Geodis ^ SNCF
SNCF | Société nationale des chemins de fer français | Groupe SNCF | SNCF Group
Keolis ^ SNCF
DB Cargo ^ Deutsche Bahn
Hapag-Lloyd
Royal Mail ^ International Distribution Services
International Distribution Services
Parcelforce ^ Royal Mail
DPD ^ Geopost
Geopost | DPDgroup ^ La Poste
PostNL | TNT Post
Correios | Empresa Brasileira de Correios e Telégrafos | ECT Correios
Canada Post
Purolator ^ Canada Post
Australia Post
Poste Italiane
PostNord
InPost
Delhivery
Blue Dart | Blue Dart Express ^ DHL
The Walt Disney Company | Disney Company
20th Century Studios | 20th Century Fox ^ The Walt Disney Company
Disney+ ^ The Walt Disney Company
Disney+ Hotstar | Hotstar
Star India | Disney Star ^ The Walt Disney Company
National Geographic ^ The Walt Disney Company
Disney Parks | Walt Disney Parks and Resorts | Disney Parks, Experiences and Products ^ The Walt Disney Company
Disneyland Paris | Euro Disney ^ The Walt Disney Company
Industrial Light & Magic | ILM ^ Lucasfilm
Discovery Channel ^ Warner Bros. Discovery
HBO Max ^ Warner Bros. Discovery
Cartoon Network ^ Warner Bros. Discovery
TNT Sports ^ Warner Bros. Discovery
DC Comics | DC Entertainment ^ Warner Bros. Discovery
Illumination Entertainment ^ NBCUniversal
Universal Studios Hollywood ^ NBCUniversal
Bravo TV ^ NBCUniversal
Showtime Networks | Showtime ^ Paramount
BET Networks | BET ^ Paramount
Simon & Schuster
CBS Sports ^ Paramount
Pluto TV ^ Paramount
Skydance ^ Paramount
BBC
BBC Studios | BBC Worldwide ^ BBC
ITV
ITV Studios ^ ITV
Channel 4 | Channel Four Television
The Guardian | Guardian News & Media
Financial Times ^ Nikkei
Nikkei
The Economist | The Economist Group
Economist Intelligence Unit | EIU ^ The Economist
Random House ^ Penguin Random House
Penguin Books ^ Penguin Random House
RTL Group | RTL ^ Bertelsmann
Gruner + Jahr ^ Bertelsmann
BMG ^ Bertelsmann
Arvato ^ Bertelsmann
Axel Springer
Business Insider ^ Axel Springer
POLITICO ^ Axel Springer
ProSiebenSat.1
Condé Nast ^ Advance Publications
Advance Publications
Hachette Livre | Hachette ^ Lagardère
Lagardère
Vivendi
Canal+ | Canal Plus | Groupe Canal+ ^ Vivendi
Universal Music Group | UMG | Universal Music
Warner Music Group | Warner Music
IAC | InterActiveCorp
Match Group
Tinder ^ Match Group
Hinge ^ Match Group
Hinge Health
Dotdash Meredith | Dotdash
Meredith Corporation ^ Dotdash Meredith
Hearst | Hearst Communications
Gannett | USA TODAY Network | USA TODAY Co.
Tribune Publishing
iHeartMedia | Clear Channel Communications
The Times of India ^ Bennett, Coleman & Co.
Bennett, Coleman & Co. | The Times Group | Times Group | BCCL
Al Jazeera | Al Jazeera Media Network
AJ+ ^ Al Jazeera
Ubisoft | Ubisoft Entertainment
Bandai Namco
Square Enix
Marriott International | Marriott Hotels & Resorts
Courtyard by Marriott ^ Marriott International
Westin | Westin Hotels & Resorts ^ Marriott International
St. Regis | St. Regis Hotels & Resorts ^ Marriott International
JW Marriott ^ Marriott International
Hampton by Hilton | Hampton Inn ^ Hilton
DoubleTree by Hilton | DoubleTree ^ Hilton
Holiday Inn ^ IHG
Crowne Plaza ^ IHG
Kimpton | Kimpton Hotels & Restaurants ^ IHG
Novotel ^ Accor
Sofitel ^ Accor
Fairmont Hotels & Resorts | Fairmont Hotels ^ Accor
Wyndham | Wyndham Hotels & Resorts | Wyndham Worldwide
Choice Hotels | Choice Hotels International
Airbnb
Royal Caribbean Group | Royal Caribbean Cruises
Royal Caribbean International | Royal Caribbean ^ Royal Caribbean Group
Celebrity Cruises ^ Royal Caribbean Group
Carnival Corporation
Princess Cruises ^ Carnival Corporation
Holland America Line ^ Carnival Corporation
TUI | TUI Group
Amadeus | Amadeus IT Group
Travelport
GetYourGuide
US Airways ^ American Airlines
Continental Airlines ^ United Airlines
Northwest Airlines ^ Delta Air Lines
Alaska Airlines | Alaska Air Group
Hawaiian Airlines ^ Alaska Airlines
JetBlue | JetBlue Airways
Air Canada
WestJet
Azul Linhas Aéreas | Azul Linhas Aéreas Brasileiras
Varig
TAM Linhas Aéreas | TAM Airlines ^ LATAM Airlines
Avianca
Aeroméxico
Copa Airlines
TAP Air Portugal | TAP Portugal | TAP
SAS Scandinavian Airlines | Scandinavian Airlines
Finnair
Norwegian Air Shuttle
easyJet
Wizz Air
LOT Polish Airlines | LOT Polskie Linie Lotnicze
Transavia ^ Air France
Vistara ^ Air India
IndiGo Airlines | InterGlobe Aviation
Jet Airways
Singapore Airlines
Scoot ^ Singapore Airlines
Cathay Pacific | Cathay Pacific Airways
Swire | Swire Group | John Swire & Sons
Jardine Matheson | Jardines
AirAsia | AirAsia Group | Capital A
Qantas | Qantas Airways
Jetstar | Jetstar Airways ^ Qantas
Air New Zealand
All Nippon Airways | ANA All Nippon Airways
Japan Airlines | JAL
Starbucks
Chick-fil-A | Chick-fil-A Restaurants
Subway | Subway Restaurants
Domino's | Domino's Pizza
Dunkin' | Dunkin' Donuts | Dunkin Donuts ^ Inspire Brands
Arby's ^ Inspire Brands
Inspire Brands
Darden Restaurants
Olive Garden ^ Darden Restaurants
Chipotle | Chipotle Mexican Grill
Popeyes ^ Restaurant Brands International
Arcos Dorados
Jollibee
Compass Group
Arup | Ove Arup
Skanska
Bechtel
Fluor
KBR | Kellogg Brown & Root
Halliburton
URS Corporation ^ AECOM
Wood | Wood Group | John Wood Group
Amec Foster Wheeler ^ Wood
WorleyParsons | Worley
Stantec
MWH Global | MWH ^ Stantec
Golder | Golder Associates ^ WSP
Mott MacDonald
Freeport-McMoRan
PT Freeport Indonesia ^ Freeport-McMoRan
Alcoa
Arconic ^ Alcoa
Howmet Aerospace ^ Alcoa
Nippon Steel
U.S. Steel ^ Nippon Steel
POSCO
Tata Steel | TISCO
Corus ^ Tata Steel
SSAB
Stora Enso
UPM | UPM-Kymmene
Svenska Cellulosa Aktiebolaget
Essity ^ Svenska Cellulosa Aktiebolaget
Mölnlycke Health Care | Mölnlycke
Tetra Pak ^ Tetra Laval
Tetra Laval
Husqvarna | Husqvarna Group
Novo Nordisk
Lego | LEGO Group | The LEGO Group | LEGO System
Wise Foods
White House Black Market
Kimberly-Clark
Philip Morris International | PMI Philip Morris International
Swedish Match ^ Philip Morris International
Reynolds American | R.J. Reynolds | R.J. Reynolds Tobacco Company ^ British American Tobacco
Souza Cruz | BAT Brasil ^ British American Tobacco
ITC Hotels ^ ITC Limited
Imperial Brands | Imperial Tobacco
JTI | Japan Tobacco International ^ Japan Tobacco
Japan Tobacco
Samsung SDS
Samsung SDI
Samsung Research | Samsung R&D Institute ^ Samsung Electronics
LG Chem
LG Energy Solution ^ LG Chem
Panasonic | Panasonic Holdings | Matsushita Electric
Panasonic Avionics ^ Panasonic
Sanyo ^ Panasonic
Toshiba
Fujifilm | Fuji Film | FUJIFILM Holdings
Fuji Xerox | FUJIFILM Business Innovation ^ Fujifilm
Ricoh
Philips
Versuni | Philips Domestic Appliances
`;
