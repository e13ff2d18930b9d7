/** One country a line: its name, other names after `=` (parted by commas), demonyms after `:`. */
export const countryLines = `
Afghanistan:Afghan Afghans Afghani
Albania:Albanian Albanians
Algeria:Algerian Algerians
Andorra:Andorran
Angola:Angolan Angolans
Antigua and Barbuda=Antigua:Antiguan
Argentina:Argentine Argentines Argentinian Argentinians
Armenia:Armenian Armenians
Australia:Australian Australians Aussie Aussies
Austria:Austrian Austrians
Azerbaijan:Azerbaijani Azerbaijanis Azeri
Bahamas=The Bahamas:Bahamian
Bahrain:Bahraini Bahrainis
Bangladesh:Bangladeshi Bangladeshis
Barbados:Barbadian
Belarus:Belarusian Belarusians
Belgium:Belgian Belgians
Belize:Belizean
Benin:Beninese
Bhutan:Bhutanese
Bolivia:Bolivian Bolivians
Bosnia and Herzegovina=Bosnia:Bosnian Bosnians
Botswana:Botswanan
Brazil:Brazilian Brazilians
Brunei:Bruneian
Bulgaria:Bulgarian Bulgarians
Burkina Faso:Burkinabe
Burundi:Burundian
Cambodia:Cambodian Cambodians
Cameroon:Cameroonian Cameroonians
Canada:Canadian Canadians
Cape Verde=Cabo Verde:Verdean
Central African Republic
Chad:Chadian Chadians
Chile:Chilean Chileans
China=PRC,People's Republic of China,Mainland China:Chinese
Colombia:Colombian Colombians
Comoros:Comorian
Congo=Republic of Congo,Republic of the Congo:Congolese
Costa Rica
Croatia:Croatian Croat Croats Croatians
Cuba:Cuban Cubans
Cyprus:Cypriot Cypriots
Czech Republic=Czechia:Czech Czechs
Democratic Republic of the Congo=DR Congo,DRC,Democratic Republic of Congo
Denmark:Danish Dane Danes
Djibouti:Djiboutian
Dominica
Dominican Republic:Dominican Dominicans
East Timor=Timor-Leste:Timorese
Ecuador:Ecuadorian Ecuadorians
Egypt:Egyptian Egyptians
El Salvador:Salvadoran Salvadorans Salvadorean
England:English Englishman
Equatorial Guinea
Eritrea:Eritrean Eritreans
Estonia:Estonian Estonians
Eswatini=Swaziland:Swazi
Ethiopia:Ethiopian Ethiopians
Fiji:Fijian Fijians
Finland:Finnish Finn Finns
France:French Frenchman
Gabon:Gabonese
Gambia=The Gambia:Gambian Gambians
Georgia:Georgian Georgians
Germany=West Germany,East Germany:German Germans
Ghana:Ghanaian Ghanaians
Greece:Greek Greeks
Greenland:Greenlandic
Grenada:Grenadian
Guatemala:Guatemalan Guatemalans
Guinea:Guinean Guineans
Guinea-Bissau
Guyana:Guyanese
Haiti:Haitian Haitians
Honduras:Honduran Hondurans
Hong Kong:Hongkonger Hongkongers
Hungary:Hungarian Hungarians
Iceland:Icelandic Icelander
India:Indian Indians
Indonesia:Indonesian Indonesians
Iran=Islamic Republic of Iran,Persia:Iranian Iranians Persian
Iraq:Iraqi Iraqis
Ireland=Republic of Ireland:Irish Irishman
Israel:Israeli Israelis
Italy:Italian Italians
Ivory Coast=Côte d'Ivoire,Cote d'Ivoire:Ivorian Ivorians
Jamaica:Jamaican Jamaicans
Japan:Japanese
Jordan:Jordanian Jordanians
Kazakhstan:Kazakh Kazakhs Kazakhstani
Kenya:Kenyan Kenyans
Kiribati
Kosovo:Kosovar Kosovan Kosovars
Kuwait:Kuwaiti Kuwaitis
Kyrgyzstan:Kyrgyz
Laos:Lao Laotian
Latvia:Latvian Latvians
Lebanon:Lebanese
Lesotho:Basotho
Liberia:Liberian Liberians
Libya:Libyan Libyans
Liechtenstein
Lithuania:Lithuanian Lithuanians
Luxembourg:Luxembourgish
Macau=Macao
Madagascar:Malagasy
Malawi:Malawian Malawians
Malaysia:Malaysian Malaysians
Maldives:Maldivian
Mali:Malian Malians
Malta:Maltese
Marshall Islands:Marshallese
Mauritania:Mauritanian
Mauritius:Mauritian
Mexico:Mexican Mexicans
Micronesia
Moldova:Moldovan Moldovans
Monaco
Mongolia:Mongolian Mongolians
Montenegro:Montenegrin
Morocco:Moroccan Moroccans
Mozambique:Mozambican
Myanmar=Burma:Burmese
Namibia:Namibian Namibians
Nauru
Nepal:Nepali Nepalese
Netherlands=The Netherlands,Holland:Dutch Dutchman
New Zealand:Kiwi Kiwis
Nicaragua:Nicaraguan Nicaraguans
Niger:Nigerien
Nigeria:Nigerian Nigerians
North Korea=DPRK
North Macedonia=Macedonia:Macedonian
Norway:Norwegian Norwegians
Oman:Omani Omanis
Pakistan:Pakistani Pakistanis
Palau
Palestine=State of Palestine,Palestinian Territories:Palestinian Palestinians
Panama:Panamanian Panamanians
Papua New Guinea:Papuan
Paraguay:Paraguayan Paraguayans
Peru:Peruvian Peruvians
Philippines=The Philippines:Filipino Filipinos Filipina Philippine
Poland:Polish Pole Poles
Portugal:Portuguese
Puerto Rico
Qatar:Qatari Qataris
Romania:Romanian Romanians
Russia=Russian Federation:Russian Russians
Rwanda:Rwandan Rwandans
Samoa:Samoan Samoans
San Marino
Saudi Arabia=Kingdom of Saudi Arabia:Saudi Saudis
Scotland:Scottish Scots Scot Scotsman
Senegal:Senegalese
Serbia:Serbian Serb Serbs Serbians
Seychelles
Sierra Leone
Singapore:Singaporean Singaporeans
Slovakia:Slovak Slovaks
Slovenia:Slovenian Slovene
Solomon Islands
Somalia:Somali Somalis Somalian
South Africa
South Korea=Republic of Korea:Korean Koreans
South Sudan
Soviet Union=USSR,U.S.S.R.:Soviet Soviets
Spain:Spanish Spaniard Spaniards
Sri Lanka
Sudan:Sudanese
Suriname:Surinamese
Sweden:Swedish Swede Swedes
Switzerland:Swiss
Syria:Syrian Syrians
Taiwan=Republic of China:Taiwanese
Tajikistan:Tajik Tajiks
Tanzania:Tanzanian Tanzanians
Thailand:Thai Thais
Togo:Togolese
Tonga:Tongan
Trinidad and Tobago=Trinidad:Trinidadian
Tunisia:Tunisian Tunisians
Turkey=Türkiye,Turkiye:Turkish Turk Turks
Turkmenistan:Turkmen
Tuvalu
Uganda:Ugandan Ugandans
Ukraine:Ukrainian Ukrainians
United Arab Emirates=UAE,U.A.E.,Emirates:Emirati Emiratis
United Kingdom=UK,U.K.,Britain,Great Britain:British Briton Britons Brit Brits
United States=US,U.S.,USA,U.S.A.,America,United States of America:American Americans
Uruguay:Uruguayan Uruguayans
Uzbekistan:Uzbek Uzbeks
Vanuatu
Vatican City=Vatican,Holy See
Venezuela:Venezuelan Venezuelans
Vietnam:Vietnamese
Wales:Welsh Welshman
Yemen:Yemeni Yemenis
Yugoslavia:Yugoslav Yugoslavian
Zambia:Zambian Zambians
Zimbabwe:Zimbabwean Zimbabweans
`;

/** Peoples and regions' inhabitants that belong to no one country, and faiths: adjectives that precede a title. */
export const otherDemonyms =
  "aboriginal african african-american africans akan alaskan anglican anglo-saxon arab arabian arabians arabic arabs ashanti asian asians balkan baltic basque bavarian bengali berber berliner breton buddhist buddhists byzantine californian cantonese caribbean catalan catholic catholics chechen christian christians communist conservative cossack crimean darfuri democrat democratic democrats deutsche eastern eurasian european europeans faroese fascist flemish floridian gazan gazans gujarati hausa hawaiian hebrew hindu hindus hispanic houthi houthis hutu igbo indigenous inuit islamic islamist jew jewish jews kashmiri konger kongers kurd kurdish kurds labour lankan lankans latin latino latinos leonean leoneans liberal londoner mandarin maori marxist mediterranean muscovite muscovites muslim muslims native nazi nazis nordic norse northern orthodox ottoman parisian protestant prussian punjabi republican republicans rican ricans rohingya roman sahrawi saxon scandinavian shi'ite shia shiite siberian sicilian sikh sikhs sindhi slavic socialist southern sunni taliban tamil tatar texan tibetan tories tory transatlantic tuareg tutsi uighur uyghur venetian viking western xhosa yorker yoruba zealander zealanders zulu";
