/** Universities, their schools, international bodies and offices of state; lines as in most-met.ts. Method: M3. */

export const schoolsAndPublicBodies = `
Harvard T.H. Chan School of Public Health | Harvard Chan School ^ Harvard University
Harvard Graduate School of Education | HGSE ^ Harvard University
Harvard Extension School ^ Harvard University
Broad Institute | Broad Institute of MIT and Harvard
Yale School of Medicine ^ Yale University
Yale Law School ^ Yale University
Columbia Law School ^ Columbia University
Columbia Engineering ^ Columbia University
Cornell SC Johnson College of Business ^ Cornell University
Samuel Curtis Johnson Graduate School of Management ^ Cornell University
Feinberg School of Medicine ^ Northwestern University
Medill School of Journalism ^ Northwestern University
McCormick School of Engineering ^ Northwestern University
Perelman School of Medicine ^ University of Pennsylvania
Johns Hopkins Bloomberg School of Public Health ^ Johns Hopkins University
Carey Business School | Johns Hopkins Carey Business School ^ Johns Hopkins University
Tepper School of Business ^ Carnegie Mellon University
Heinz College ^ Carnegie Mellon University
Scheller College of Business ^ Georgia Institute of Technology
NYU Stern School of Business | Stern School of Business
Annenberg School for Communication and Journalism | USC Annenberg ^ University of Southern California
USC Viterbi School of Engineering | Viterbi School of Engineering ^ University of Southern California
David Geffen School of Medicine ^ University of California, Los Angeles
UC San Diego Health ^ University of California, San Diego
Scripps Institution of Oceanography ^ University of California, San Diego
Rady School of Management ^ University of California, San Diego
UCSF Health | UCSF Medical Center ^ University of California, San Francisco
UC Davis Health | UC Davis Medical Center ^ University of California, Davis
University of California, Merced | UC Merced ^ University of California
University of California Office of the President | UCOP ^ University of California
UT Dallas | The University of Texas at Dallas | University of Texas at Dallas | UTD ^ University of Texas
UT Arlington | University of Texas at Arlington | The University of Texas at Arlington ^ University of Texas
UT San Antonio | University of Texas at San Antonio | The University of Texas at San Antonio | UTSA ^ University of Texas
UTHealth Houston | UTHealth | The University of Texas Health Science Center at Houston ^ University of Texas
Mays Business School ^ Texas A&M University
Fisher College of Business ^ Ohio State University
The Ohio State University Wexner Medical Center | OSU Wexner Medical Center ^ Ohio State University
Smeal College of Business ^ Pennsylvania State University
Penn State Health ^ Pennsylvania State University
Krannert School of Management ^ Purdue University
Purdue Global ^ Purdue University
Gies College of Business ^ University of Illinois Urbana-Champaign
Eli Broad College of Business ^ Michigan State University
Carlson School of Management ^ University of Minnesota
Foster School of Business ^ University of Washington
UW Medicine ^ University of Washington
UW Health ^ University of Wisconsin-Madison
Robert H. Smith School of Business ^ University of Maryland
University of Maryland, Baltimore County | UMBC
Olin Business School ^ Washington University in St. Louis
Washington University School of Medicine ^ Washington University in St. Louis
Owen Graduate School of Management ^ Vanderbilt University
Mendoza College of Business ^ University of Notre Dame
McDonough School of Business | Georgetown McDonough ^ Georgetown University
Georgetown University Law Center | Georgetown Law ^ Georgetown University
Leeds School of Business ^ University of Colorado Boulder
Marriott School of Business ^ Brigham Young University
Weatherhead School of Management ^ Case Western Reserve University
Saunders College of Business ^ Rochester Institute of Technology
Eastman School of Music ^ University of Rochester
UF Health ^ University of Florida
Warrington College of Business ^ University of Florida
Duke Kunshan University
Thunderbird School of Global Management ^ Arizona State University
Rutgers University | Rutgers | Rutgers, The State University of New Jersey
Stony Brook University | SUNY Stony Brook ^ State University of New York
University at Buffalo ^ State University of New York
Binghamton University | SUNY Binghamton ^ State University of New York
University at Albany | University at Albany, SUNY | SUNY Albany ^ State University of New York
City College of New York | CCNY ^ City University of New York
Brooklyn College ^ City University of New York
Queens College CUNY ^ City University of New York
John Jay College of Criminal Justice ^ City University of New York
Fashion Institute of Technology
Parsons School of Design ^ The New School
The New School
Stevens Institute of Technology
New Jersey Institute of Technology | NJIT
Worcester Polytechnic Institute | WPI
Rhode Island School of Design | RISD
Savannah College of Art and Design | SCAD
North Carolina State University | NC State | NC State University | NCSU
Virginia Commonwealth University | VCU
VCU Health ^ Virginia Commonwealth University
George Mason University | GMU
University of Central Florida | UCF
University of South Florida | USF Tampa
Florida State University | FSU
Florida International University | FIU
Georgia State University | GSU Georgia State
Louisiana State University | LSU
University of Alabama at Birmingham | UAB Birmingham
University of Connecticut | UConn
University of Massachusetts Boston | UMass Boston
University of Massachusetts Lowell | UMass Lowell
University of Illinois Chicago | UIC | University of Illinois at Chicago
University of Nebraska-Lincoln | UNL
University of Nevada, Las Vegas | UNLV
Southern Methodist University | SMU Dallas
Texas Christian University | TCU
Texas Tech University | TTU Texas Tech
San Jose State University | SJSU
California State Polytechnic University, Pomona | Cal Poly Pomona
San Diego State University | SDSU
San Francisco State University | SFSU
California State University, Long Beach | CSULB | Cal State Long Beach
California State University, Fullerton | CSUF | Cal State Fullerton
California State University, Northridge | CSUN | Cal State Northridge
California Polytechnic State University, San Luis Obispo | Cal Poly | Cal Poly San Luis Obispo
Oregon Health & Science University | OHSU
Washington State University | WSU Pullman
Colorado State University | CSU Colorado State
Iowa State University | ISU Ames
Southern New Hampshire University | SNHU
Western Governors University | WGU
Massachusetts College of Pharmacy and Health Sciences | MCPHS University | MCPHS
Queen Mary University of London | QMUL
City St George's, University of London
City, University of London | City University London ^ City St George's, University of London
Bayes Business School | Cass Business School ^ City St George's, University of London
Imperial College Business School | Imperial Business School ^ Imperial College London
King's Business School ^ King's College London
UCL School of Management ^ University College London
Royal Holloway, University of London | Royal Holloway | RHUL
SOAS University of London | SOAS
London School of Hygiene & Tropical Medicine | LSHTM
University of the Arts London
Central Saint Martins ^ University of the Arts London
London College of Fashion ^ University of the Arts London
Alliance Manchester Business School | Manchester Business School ^ University of Manchester
University of Edinburgh Business School ^ University of Edinburgh
Cranfield School of Management ^ Cranfield University
Cranfield University
University of Birmingham | Birmingham University
University of Bristol | Bristol University
University of Leeds | Leeds University
University of Nottingham | Nottingham University
University of Sheffield | Sheffield University
University of Southampton | Southampton University
University of Liverpool | Liverpool University
University of Glasgow | Glasgow University
University of Exeter | Exeter University
University of Bath | Bath University
University of St Andrews | St Andrews University
Durham University | University of Durham
Lancaster University | University of Lancaster
Loughborough University
Newcastle University | University of Newcastle upon Tyne
Queen's University Belfast | QUB
University College Dublin | UCD Dublin
Smurfit Business School | UCD Michael Smurfit Graduate Business School ^ University College Dublin
Dublin City University | DCU
University College Cork | UCC Cork
Toronto Metropolitan University | Ryerson University
Schulich School of Business
Desautels Faculty of Management ^ McGill University
Sauder School of Business | UBC Sauder School of Business ^ University of British Columbia
Simon Fraser University | SFU
HEC Montréal
Université de Montréal | UdeM | University of Montreal
ETH Zurich | ETHZ | ETH Zuerich | Swiss Federal Institute of Technology in Zurich
University of St. Gallen | Universität St. Gallen
University of Zurich | Universität Zürich | UZH
University of Geneva | Université de Genève | UNIGE
Technische Universität Berlin | TU Berlin | Technical University of Berlin
Technische Universität Dresden | TU Dresden | Dresden University of Technology
Technische Universität Darmstadt | TU Darmstadt | Technical University of Darmstadt
Technische Universität Wien | TU Wien | Vienna University of Technology
Technische Universität Braunschweig | TU Braunschweig
Technische Universität Dortmund | TU Dortmund
Technical University of Munich | Technische Universitaet Muenchen | TU München
Karlsruhe Institute of Technology | KIT Karlsruhe | Karlsruher Institut für Technologie
Heidelberg University | Universität Heidelberg | Ruprecht-Karls-Universität Heidelberg | University of Heidelberg
Humboldt-Universität zu Berlin | Humboldt University of Berlin | HU Berlin
Freie Universität Berlin | FU Berlin | Free University of Berlin
Goethe University Frankfurt | Goethe-Universität Frankfurt
University of Mannheim | Universität Mannheim
WHU – Otto Beisheim School of Management | WHU
Universität Hamburg | University of Hamburg
Universität zu Köln | University of Cologne
Friedrich-Alexander-Universität Erlangen-Nürnberg | FAU Erlangen-Nürnberg
WU Vienna | Wirtschaftsuniversität Wien
University of Vienna | Universität Wien
Vrije Universiteit Amsterdam | VU Amsterdam | VU University Amsterdam
Leiden University | Universiteit Leiden
Utrecht University | Universiteit Utrecht
University of Groningen | Rijksuniversiteit Groningen
Maastricht University | Universiteit Maastricht
Wageningen University & Research | Wageningen University | WUR
University of Twente | Universiteit Twente
Tilburg University | Universiteit van Tilburg
Ghent University | Universiteit Gent | UGent
Université libre de Bruxelles | ULB
Vrije Universiteit Brussel | VUB
Université catholique de Louvain | UCLouvain
Lund University | Lunds universitet
Uppsala University | Uppsala universitet
Stockholm University | Stockholms universitet
University of Gothenburg | Göteborgs universitet
Linköping University | Linköpings universitet
Karolinska Institutet | Karolinska Institute
University of Oslo | Universitetet i Oslo
Norwegian University of Science and Technology | NTNU | Norges teknisk-naturvitenskapelige universitet
BI Norwegian Business School | Handelshøyskolen BI
Norwegian School of Economics | NHH Norwegian School of Economics | Norges Handelshøyskole
University of Copenhagen | Københavns Universitet
Copenhagen Business School | CBS Copenhagen Business School
Aarhus University | Aarhus Universitet
Aalborg University | Aalborg Universitet
Aalto University | Aalto-yliopisto
University of Iceland | Háskóli Íslands
Sorbonne Université | Sorbonne University
Université Paris-Saclay | Paris-Saclay University
École Polytechnique
CentraleSupélec | Ecole Centrale Paris
EDHEC Business School | EDHEC
emlyon business school | EMLYON | EM Lyon
SKEMA Business School | SKEMA
Université Paris Dauphine | Paris Dauphine University | Université Paris Dauphine - PSL
Università Bocconi | Bocconi University | Bocconi
SDA Bocconi School of Management | SDA Bocconi ^ Università Bocconi
Politecnico di Milano | Polytechnic University of Milan | Polimi
Politecnico di Torino | Polytechnic University of Turin
Sapienza Università di Roma | Sapienza University of Rome | La Sapienza
Alma Mater Studiorum - Università di Bologna | University of Bologna | Università di Bologna
Università Cattolica del Sacro Cuore | Catholic University of the Sacred Heart
LUISS | LUISS Guido Carli
Universidad Complutense de Madrid | Complutense University of Madrid
Universidad Politécnica de Madrid | Technical University of Madrid
Universidad Carlos III de Madrid | UC3M
Universidad Autónoma de Madrid | Autonomous University of Madrid
Universitat de Barcelona | University of Barcelona
Universitat Politècnica de Catalunya | UPC Barcelona | Universitat Politècnica de Catalunya BarcelonaTech
Universitat Autònoma de Barcelona | Autonomous University of Barcelona
Universitat Pompeu Fabra | Pompeu Fabra University
Universidad de Navarra | University of Navarra
IESE Business School ^ Universidad de Navarra
Universidade de Lisboa | University of Lisbon
Instituto Superior Técnico | Técnico Lisboa ^ Universidade de Lisboa
Nova School of Business and Economics | Nova SBE
Universidade Católica Portuguesa | Catholic University of Portugal
Universidade do Porto | University of Porto
Universidade de Coimbra | University of Coimbra
University of Warsaw | Uniwersytet Warszawski
Warsaw University of Technology | Politechnika Warszawska
SGH Warsaw School of Economics | Szkoła Główna Handlowa w Warszawie | Warsaw School of Economics
Jagiellonian University | Uniwersytet Jagielloński
AGH University of Krakow | AGH University of Science and Technology | Akademia Górniczo-Hutnicza
Wrocław University of Science and Technology | Politechnika Wrocławska
Charles University | Univerzita Karlova
Czech Technical University in Prague | ČVUT | České vysoké učení technické v Praze
Masaryk University | Masarykova univerzita
Brno University of Technology | Vysoké učení technické v Brně
Prague University of Economics and Business | University of Economics, Prague | VŠE
Corvinus University of Budapest | Budapesti Corvinus Egyetem
Budapest University of Technology and Economics | Budapesti Műszaki és Gazdaságtudományi Egyetem
Central European University | CEU Central European University
National and Kapodistrian University of Athens | University of Athens
National Technical University of Athens | NTUA
Boğaziçi University | Boğaziçi Üniversitesi
Middle East Technical University | METU | Orta Doğu Teknik Üniversitesi | ODTÜ
Istanbul Technical University | İstanbul Teknik Üniversitesi
Koç University | Koç Üniversitesi
Sabancı University | Sabancı Üniversitesi
Bilkent University | Bilkent Üniversitesi
Technion - Israel Institute of Technology | Technion
Hebrew University of Jerusalem
Tel Aviv University | TAU Tel Aviv University
Weizmann Institute of Science | Weizmann Institute
King Abdullah University of Science and Technology | KAUST
King Fahd University of Petroleum and Minerals | KFUPM
Khalifa University
Mohamed bin Zayed University of Artificial Intelligence | MBZUAI
United Arab Emirates University | UAEU
Cairo University | جامعة القاهرة
Ain Shams University | جامعة عين شمس
German University in Cairo | GUC
Stellenbosch University | Universiteit Stellenbosch
University of Pretoria | Tuks
University of Johannesburg | UJ Johannesburg
University of KwaZulu-Natal | UKZN
University of South Africa | Unisa
Obafemi Awolowo University | OAU Ife
Jomo Kenyatta University of Agriculture and Technology | JKUAT
Makerere University
Indian Institute of Technology Guwahati | IIT Guwahati
Indian Institute of Technology Hyderabad | IIT Hyderabad
Indian Institute of Technology Gandhinagar | IIT Gandhinagar
Indian Institute of Technology Indore | IIT Indore
Indian Institute of Technology Ropar | IIT Ropar
Indian Institute of Technology Mandi | IIT Mandi
Indian Institute of Technology Patna | IIT Patna
Indian Institute of Technology Jodhpur | IIT Jodhpur
Indian Institute of Technology Bhubaneswar | IIT Bhubaneswar
Indian Institute of Technology (Banaras Hindu University), Varanasi | IIT BHU | IIT (BHU) Varanasi
Indian Institute of Technology (Indian School of Mines), Dhanbad | IIT (ISM) Dhanbad | IIT Dhanbad
Indian Institute of Management Lucknow | IIM Lucknow
Indian Institute of Management Kozhikode | IIM Kozhikode
Indian Institute of Management Indore | IIM Indore
Indian Institute of Management Udaipur | IIM Udaipur
Indian Institute of Management Shillong | IIM Shillong
Indian Institute of Management Calcutta | IIMC Calcutta
National Institute of Technology Karnataka | NIT Surathkal | NITK Surathkal
National Institute of Technology Tiruchirappalli | NIT Trichy | NIT Tiruchirappalli
National Institute of Technology Warangal | NIT Warangal
International Institute of Information Technology Hyderabad | IIIT Hyderabad
International Institute of Information Technology Bangalore | IIIT Bangalore | IIIT-B
Xavier School of Management | XLRI Jamshedpur | XLRI - Xavier School of Management | XLRI
S.P. Jain Institute of Management and Research | SPJIMR | S P Jain Institute of Management and Research
Faculty of Management Studies Delhi | FMS Delhi ^ University of Delhi
University of Delhi | Delhi University
University of Mumbai | Mumbai University
Savitribai Phule Pune University | University of Pune | Pune University
Delhi Technological University | Delhi College of Engineering | DTU Delhi
Vellore Institute of Technology | VIT Vellore | VIT University
Jawaharlal Nehru University | JNU
Lahore University of Management Sciences | LUMS
National University of Sciences and Technology | NUST Pakistan
Bangladesh University of Engineering and Technology | BUET
Lee Kuan Yew School of Public Policy ^ National University of Singapore
Yale-NUS College ^ National University of Singapore
Nanyang Business School ^ Nanyang Technological University
Singapore University of Technology and Design | SUTD
City University of Hong Kong | CityU Hong Kong | CityUHK
The Hong Kong Polytechnic University | PolyU
Fudan University | 复旦大学
Tsinghua University | 清华大学
Peking University | 北京大学
Shanghai Jiao Tong University | SJTU | 上海交通大学
Zhejiang University | 浙江大学
University of Science and Technology of China | USTC
China Europe International Business School | CEIBS
National Taiwan University | 國立臺灣大學
Seoul National University | SNU Seoul
Korea Advanced Institute of Science and Technology | KAIST
Pohang University of Science and Technology | POSTECH
Kyoto University | 京都大学
University of Tokyo | 東京大学
Keio University | 慶應義塾大学
Waseda University | 早稲田大学
Chulalongkorn University | จุฬาลงกรณ์มหาวิทยาลัย
Universitas Indonesia | University of Indonesia
Universitas Gadjah Mada | Gadjah Mada University
Institut Teknologi Bandung | Bandung Institute of Technology | ITB Bandung
University of the Philippines
UP Diliman | University of the Philippines Diliman ^ University of the Philippines
Ateneo de Manila University | Ateneo de Manila
De La Salle University | DLSU
University of Malaya | Universiti Malaya
Universiti Teknologi Malaysia | UTM Malaysia
University of Sydney
University of Queensland
Monash University | Monash
University of Technology Sydney | UTS Sydney
RMIT University | RMIT | Royal Melbourne Institute of Technology
Queensland University of Technology | QUT
University of Western Australia
University of Auckland
Melbourne Business School ^ University of Melbourne
AGSM UNSW ^ University of New South Wales
Universidade Estadual Paulista | UNESP
Universidade Federal do Rio Grande do Sul | UFRGS
Universidade Federal de Santa Catarina | UFSC
Universidade Federal do Paraná | UFPR
Universidade Federal de Pernambuco | UFPE
Universidade Federal da Bahia | UFBA
Universidade Federal do Ceará
Universidade Federal Fluminense | UFF
Universidade de Brasília | UnB | University of Brasília
Universidade Federal de São Paulo | UNIFESP
Universidade Federal de São Carlos | UFSCar
Universidade do Estado do Rio de Janeiro | UERJ
Universidade Presbiteriana Mackenzie | Instituto Presbiteriano Mackenzie
Pontifícia Universidade Católica de São Paulo | PUC-SP | PUC SP
Pontifícia Universidade Católica do Rio de Janeiro | PUC-Rio | PUC Rio
Pontifícia Universidade Católica de Minas Gerais | PUC Minas
Pontifícia Universidade Católica do Rio Grande do Sul | PUCRS
Pontifícia Universidade Católica do Paraná | PUCPR
Instituto Tecnológico de Aeronáutica | ITA Instituto Tecnológico de Aeronáutica
Escola Politécnica da USP | Poli-USP ^ Universidade de São Paulo
FEA-USP ^ Universidade de São Paulo
FGV EAESP ^ Fundação Getulio Vargas
Escola Superior de Propaganda e Marketing | ESPM
Serviço Nacional de Aprendizagem Industrial | SENAI
Senai São Paulo ^ Serviço Nacional de Aprendizagem Industrial
Serviço Nacional de Aprendizagem Comercial | SENAC
Empresa Brasileira de Pesquisa Agropecuária | Embrapa
Fundação Oswaldo Cruz | Fiocruz
Instituto Brasileiro de Geografia e Estatística | IBGE
Instituto Nacional do Seguro Social | INSS
Receita Federal do Brasil | Receita Federal
Instituto Nacional de Pesquisas Espaciais | INPE
Serviço Brasileiro de Apoio às Micro e Pequenas Empresas | Sebrae | SEBRAE
Instituto Politécnico Nacional | IPN México
Instituto Tecnológico Autónomo de México | ITAM
Universidad Iberoamericana
Universidad de los Andes Colombia | Uniandes
Universidad Nacional de Colombia | UNAL Colombia
Pontificia Universidad Javeriana | Universidad Javeriana
Pontificia Universidad Católica de Chile | Universidad Católica de Chile
Pontificia Universidad Católica del Perú | PUCP
Universidad de San Andrés | UdeSA
Instituto Tecnológico de Buenos Aires | ITBA
Universidad Torcuato Di Tella | UTDT
Universidad Tecnológica Nacional | UTN Argentina
Office of the United Nations High Commissioner for Human Rights | OHCHR | UN Human Rights ^ United Nations
United Nations University | UNU ^ United Nations
United Nations Volunteers | UNV ^ United Nations
United Nations Capital Development Fund | UNCDF ^ United Nations
United Nations Framework Convention on Climate Change | UNFCCC ^ United Nations
UNITAR | United Nations Institute for Training and Research ^ United Nations
UNRWA | United Nations Relief and Works Agency ^ United Nations
ECLAC | CEPAL | Economic Commission for Latin America and the Caribbean ^ United Nations
ESCAP | UNESCAP | United Nations Economic and Social Commission for Asia and the Pacific ^ United Nations
ICAO | International Civil Aviation Organization ^ United Nations
International Maritime Organization ^ United Nations
World Meteorological Organization | WMO ^ United Nations
UNWTO | World Tourism Organization | UN Tourism ^ United Nations
United Nations Secretariat ^ United Nations
UN Global Compact | United Nations Global Compact ^ United Nations
International Court of Justice ^ United Nations
International Criminal Court
IDB Invest | Inter-American Investment Corporation ^ IDB
IDB Lab | Multilateral Investment Fund ^ IDB
Organization of American States | OAS Organization of American States | Organización de los Estados Americanos
Asian Infrastructure Investment Bank | AIIB
New Development Bank | NDB New Development Bank
Islamic Development Bank | IsDB | Islamic Development Bank Group
CAF Development Bank of Latin America | Corporación Andina de Fomento
Council of Europe
Council of the European Union
European Investment Fund | EIF European Investment Fund ^ EIB
European Space Agency | ESA European Space Agency
European Medicines Agency
European Patent Office | EPO European Patent Office
Gavi, the Vaccine Alliance | GAVI | Gavi
The Global Fund | The Global Fund to Fight AIDS, Tuberculosis and Malaria
Global Fund for Women
Population Services International
FHI 360 | Family Health International
Mercy Corps
World Vision | World Vision International
Plan International
ActionAid | ActionAid International
Norwegian Refugee Council | NRC Flyktninghjelpen
Danish Refugee Council | Dansk Flygtningehjælp
Catholic Relief Services | CRS Catholic Relief Services
Amnesty International | Amnesty
Human Rights Watch | HRW
Teach For America | TFA
Teach For India ^ Teach For All
Teach For All
City Year
Habitat for Humanity | Habitat for Humanity International
Goodwill Industries | Goodwill Industries International
YMCA of the USA | Y-USA
Girl Scouts of the USA | GSUSA
Boy Scouts of America | Scouting America
The Salvation Army
Peace Corps | US Peace Corps | U.S. Peace Corps
AmeriCorps | Corporation for National and Community Service
Foreign, Commonwealth & Development Office | FCDO | Foreign & Commonwealth Office
Department for International Development | DFID ^ Foreign, Commonwealth & Development Office
Department of Health and Social Care | DHSC
Department for Education | DfE
Department for Environment, Food and Rural Affairs | Defra
Department for Transport | DfT
HM Treasury | Her Majesty's Treasury
Cabinet Office
HM Prison and Probation Service | HMPPS
UK Health Security Agency | UKHSA
Public Health England | PHE
Office for National Statistics | ONS
Transport for London | TfL
Metropolitan Police | Met Police
Royal Air Force | RAF
Network Rail
Goddard Space Flight Center | NASA Goddard Space Flight Center | NASA Goddard ^ NASA
Johnson Space Center | NASA Johnson Space Center ^ NASA
Kennedy Space Center | NASA Kennedy Space Center ^ NASA
NASA Ames Research Center | Ames Research Center ^ NASA
NASA Langley Research Center | Langley Research Center ^ NASA
NASA Marshall Space Flight Center | Marshall Space Flight Center ^ NASA
National Institute of Allergy and Infectious Diseases ^ NIH
National Heart, Lung, and Blood Institute | NHLBI ^ NIH
National Institute of Mental Health | NIMH ^ NIH
Centers for Medicare & Medicaid Services | CMS Centers for Medicare & Medicaid Services
Defense Advanced Research Projects Agency | DARPA ^ US Department of Defense
Defense Logistics Agency | DLA Defense Logistics Agency ^ US Department of Defense
The Pentagon ^ US Department of Defense
Pacific Northwest National Laboratory | PNNL ^ US Department of Energy
Brookhaven National Laboratory | BNL Brookhaven ^ US Department of Energy
Argonne National Laboratory | Argonne ^ US Department of Energy
Fermilab | Fermi National Accelerator Laboratory ^ US Department of Energy
SLAC National Accelerator Laboratory | SLAC
Idaho National Laboratory
Transportation Security Administration | TSA ^ US Department of Homeland Security
U.S. Customs and Border Protection | CBP ^ US Department of Homeland Security
U.S. Citizenship and Immigration Services | USCIS ^ US Department of Homeland Security
Cybersecurity and Infrastructure Security Agency | CISA ^ US Department of Homeland Security
FEMA ^ US Department of Homeland Security
US Coast Guard ^ US Department of Homeland Security
FBI ^ US Department of Justice
Drug Enforcement Administration | DEA Drug Enforcement Administration ^ US Department of Justice
IRS ^ US Department of the Treasury
Social Security Administration | SSA Social Security Administration
Small Business Administration | U.S. Small Business Administration | US Small Business Administration
General Services Administration | U.S. General Services Administration | GSA General Services Administration
Office of Personnel Management | U.S. Office of Personnel Management
Government Accountability Office | U.S. Government Accountability Office | US GAO
Congressional Budget Office | CBO Congressional Budget Office
Consumer Financial Protection Bureau | CFPB
Federal Trade Commission | FTC
Commodity Futures Trading Commission | CFTC
US Patent and Trademark Office | USPTO ^ US Department of Commerce
NOAA ^ US Department of Commerce
NIST ^ US Department of Commerce
US Census Bureau ^ US Department of Commerce
Bureau of Labor Statistics | U.S. Bureau of Labor Statistics ^ US Department of Labor
Occupational Safety and Health Administration | OSHA ^ US Department of Labor
US Department of the Interior | Department of the Interior
US Geological Survey | USGS ^ US Department of the Interior
National Park Service | NPS National Park Service ^ US Department of the Interior
US Fish and Wildlife Service | USFWS ^ US Department of the Interior
US Forest Service | USDA Forest Service | USFS ^ USDA
US Space Force
Army National Guard ^ US Army
US Naval Research Laboratory | Naval Research Laboratory ^ US Navy
NAVAIR | Naval Air Systems Command ^ US Navy
NAVSEA | Naval Sea Systems Command ^ US Navy
US House of Representatives
US Senate
Library of Congress
Smithsonian Institution | Smithsonian
New York City Department of Health and Mental Hygiene | NYC Department of Health and Mental Hygiene | NYC DOHMH
New York City Police Department | NYPD
Fire Department of the City of New York | FDNY
Los Angeles Unified School District | LAUSD
Los Angeles Police Department | LAPD
Chicago Public Schools
Port Authority of New York and New Jersey | PANYNJ
Canada Revenue Agency
Health Canada | Santé Canada
Statistics Canada | Statistique Canada
Royal Canadian Mounted Police | RCMP
Employment and Social Development Canada | ESDC
Immigration, Refugees and Citizenship Canada | IRCC
National Research Council Canada
Australian Taxation Office
Commonwealth Scientific and Industrial Research Organisation | CSIRO
Services Australia
Transport for NSW | TfNSW
New South Wales Government | NSW Government
NSW Health ^ New South Wales Government
Victorian Government | Victoria State Government
Government Technology Agency of Singapore | GovTech Singapore | GovTech
Monetary Authority of Singapore
Agency for Science, Technology and Research | A*STAR
Singapore Economic Development Board | Economic Development Board Singapore
Housing & Development Board | HDB Singapore
Land Transport Authority | LTA Singapore
Roads and Transport Authority | RTA Dubai
Federal Bureau of Statistics Nigeria
Kenya Revenue Authority
South African Revenue Service | SARS South African Revenue Service
Helmholtz Association | Helmholtz-Gemeinschaft
German Aerospace Center | DLR | Deutsches Zentrum für Luft- und Raumfahrt | DLR German Aerospace Center
Bundesagentur für Arbeit | Federal Employment Agency Germany
Bundeswehr
Auswärtiges Amt | German Federal Foreign Office | Federal Foreign Office Germany
Deutscher Akademischer Austauschdienst | DAAD | German Academic Exchange Service
INSERM | Institut national de la santé et de la recherche médicale
INRIA
INRAE | INRA
CEA Saclay ^ Commissariat à l'énergie atomique
Commissariat à l'énergie atomique | Commissariat à l'énergie atomique et aux énergies alternatives | French Alternative Energies and Atomic Energy Commission
Institut Pasteur | Pasteur Institute
CSIC | Consejo Superior de Investigaciones Científicas | Spanish National Research Council
Consiglio Nazionale delle Ricerche | CNR Consiglio Nazionale delle Ricerche
TNO | Netherlands Organisation for Applied Scientific Research
Rijkswaterstaat
Gemeente Rotterdam | City of Rotterdam
Stadt Zürich | City of Zurich
Stockholms stad | City of Stockholm
Helsingin kaupunki | City of Helsinki
Københavns Kommune | City of Copenhagen
Oslo kommune | City of Oslo
Ajuntament de Barcelona | Ayuntamiento de Barcelona | Barcelona City Council
Prefeitura de São Paulo | Prefeitura Municipal de São Paulo | Prefeitura da Cidade de São Paulo
Prefeitura da Cidade do Rio de Janeiro | Prefeitura do Rio de Janeiro | Prefeitura Municipal do Rio de Janeiro
Greater London Authority
Försäkringskassan | Swedish Social Insurance Agency
Arbetsförmedlingen | Swedish Public Employment Service
Skatteverket | Swedish Tax Agency
Trafikverket | Swedish Transport Administration
Vetenskapsrådet | Swedish Research Council
Statistisk sentralbyrå | Statistics Norway
SINTEF
VTT
`;
